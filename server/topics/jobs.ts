// What reads posts in a running server: one recount at a time for each of the two databases, how far it is, what came of the
// last, and one preview of an edit beside it.
// An edit during a recount needs no other: the one that runs sees that the lists changed and begins anew.

import type { Dataset } from '../../data/model/contract.ts'
import type { Store } from '../store/open.ts'
import { previewQueue } from './preview-queue.ts'
import type { RecountProgress } from './recount.ts'
import { runRecount } from './run.ts'

/** Why a recount ended before its time: another program was writing, or a fault of the product. */
export type RecountFailure = 'busy' | 'failed'

type Job = {
  running: { progress: RecountProgress; readonly stop: AbortController; readonly ended: Promise<void> } | null
  /** Asked for again while it runs: what it has not seen is read afterwards. */
  isAskedAgain: boolean
  failed: RecountFailure | null
}

export type TopicJobs = ReturnType<typeof topicJobs>

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')

const nothing = { done: 0, total: 0 }

/** @param storeOf the database of a data set; null where there is none */
export const topicJobs = (storeOf: (data: Dataset) => Store | null) => {
  const jobs: Readonly<Record<Dataset, Job>> = {
    real: { running: null, isAskedAgain: false, failed: null },
    demo: { running: null, isAskedAgain: false, failed: null },
  }
  const previews = previewQueue()
  let isClosed = false

  const start = (data: Dataset): void => {
    const store = storeOf(data)
    const job = jobs[data]
    if (store === null || isClosed) return
    if (job.running !== null) {
      job.isAskedAgain = true
      return
    }
    job.failed = null
    job.isAskedAgain = false
    const stop = new AbortController()
    const ended = runRecount(
      store,
      (progress) => {
        if (job.running !== null) job.running.progress = progress
      },
      stop.signal,
    )
      .catch((error: unknown) => {
        // Left for the next start, the next import or who asks: what is stored says what is still to be read.
        job.failed = isBusy(error) ? 'busy' : 'failed'
      })
      .finally(() => {
        job.running = null
        if (job.isAskedAgain) start(data)
      })
    job.running = { progress: nothing, stop, ended }
  }

  const stop = async (data: Dataset): Promise<void> => {
    const { running } = jobs[data]
    jobs[data].isAskedAgain = false
    running?.stop.abort()
    await Promise.all([running?.ended, previews.stop(data)])
  }

  return {
    /** Has the posts that wait read, in the background. */
    start,
    /** How far the recount under way is; null while none runs. */
    running: (data: Dataset): RecountProgress | null => jobs[data].running?.progress ?? null,
    failed: (data: Dataset): RecountFailure | null => jobs[data].failed,
    /** Resolves once nothing runs. */
    idle: async (data: Dataset): Promise<void> => {
      for (let { running } = jobs[data]; running !== null; running = jobs[data].running) await running.ended
    },
    /** What an edit would change: one at a time, the newest. */
    preview: previews.ask,
    stop,
    /** Nothing is begun any more; what runs ends after the posts it has in hand. */
    close: (): void => {
      isClosed = true
      void stop('real')
      void stop('demo')
    },
  }
}
