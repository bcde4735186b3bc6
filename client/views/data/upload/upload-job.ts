// The steps of one upload: send the file as it is, ask where it stands until it is read, store it or let it go, undo it.
// It outlives the screen: who leaves at the preview finds it again, and after a reload its id is remembered by the tab.

import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Body, Job } from '../../../../data/model/contract.ts'
import { largestUpload } from '../../../../data/model/limits.ts'
import { ask, Refused } from '../../../api.ts'
import { tabMemory } from '../../frame/address.ts'
import { useBug } from '../../request.ts'
import { isQueued, queueParts } from './upload-queue.ts'

const pollMs = 300
/** A question that got no answer is asked again this much later, and given up in the end. */
const retryMs = 2000
const patienceMs = 30_000

export type UploadJob = {
  /** Name of the file that is sent or waits; null while there is none. */
  readonly file: string | null
  readonly job: Job | null
  readonly problem: Refused | null
  readonly send: (file: File) => void
  /** Reads the received file anew: with the zone of its times, its page, a mapping. What is not given stays as it was. */
  readonly reread: (options: Body<'rereadUpload'>) => void
  readonly store: (options: Body<'storeUpload'>) => void
  /** Asks again where it stands, after a problem. Null when there is nothing to ask for. */
  readonly resume: (() => void) | null
  /** Stops sending, reading or storing: nothing of the file stays. Null while it is being stopped, and when nothing runs. */
  readonly stop: (() => void) | null
  /** Name of the file that was stopped here, while nothing else is there. */
  readonly stopped: string | null
  /** Shows an upload that is there already. */
  readonly open: (id: string) => void
  /** Forgets an upload that was not stored. */
  readonly drop: () => void
  readonly undo: (importId: number) => void
  /** Name of the file whose import was undone here, while nothing else is there. */
  readonly undone: string | null
  /** Whether what appears next comes of a step taken here, and may take the focus. Asked once, then no more. */
  readonly isAwaited: () => boolean
  /** Another view of the same file was asked for: what appears next may take the focus. */
  readonly turn: () => void
  /** Back to the empty form. */
  readonly start: () => void
}

type Held = Pick<UploadJob, 'file' | 'job' | 'problem' | 'undone' | 'stopped'> & {
  /** Ends the sending; null when nothing is sent. */
  readonly sending: AbortController | null
  readonly isStopping: boolean
}

const nothing: Held = {
  file: null,
  job: null,
  problem: null,
  undone: null,
  stopped: null,
  sending: null,
  isStopping: false,
}
let held: Held = nothing
let isAwaited = false
/** Another file, or none: what is still heard of the one before is no longer of interest. */
let round = 0
const listeners = new Set<(now: Held) => void>()
const hold = (change: Partial<Held>): void => {
  held = { ...held, ...change }
  if (change.job !== undefined) tabMemory.remember('upload', held.job?.id ?? null)
  for (const tell of listeners) tell(held)
}

const isWorking = (job: Job): boolean => job.state === 'reading' || job.state === 'storing'
/** Whether the same question may be answered later: nobody answered, or something between here and the program did. */
const isPassing = ({ problem }: Refused): boolean => problem === null || problem.status >= 500

/** Said before anything is sent, as the server would say it. */
export const tooLarge = (): Refused =>
  new Refused({ type: 'about:blank', title: '', status: 413, detail: '', code: 'too-large' }, 'too large')

/** Whether there is no such upload any more. */
const isGone = ({ problem }: Refused): boolean => problem?.status === 404

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Where a job stands. @throws Refused after half a minute without an answer, or at once when it is known no more */
const standOf = async (id: string): Promise<Job> => {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await ask('job', { params: { id } })
    } catch (reason) {
      if (!(reason instanceof Refused) || !isPassing(reason) || performance.now() > end) throw reason
      await wait(retryMs)
    }
  }
}

/** @param onChange told when something was stored or undone */
export const useUploadJob = (onChange: () => void): UploadJob => {
  const [{ file, job, problem, undone, stopped, sending, isStopping }, setShown] = useState(held)
  const isBug = useBug()
  useEffect(() => {
    setShown(held)
    listeners.add(setShown)
    return () => {
      listeners.delete(setShown)
      isAwaited = false
      // What is over need not be shown again to who comes back.
      if (held.job !== null && (held.job.state === 'done' || held.job.state === 'failed')) hold(nothing)
    }
  }, [])

  const follow = useCallback(
    (work: Promise<Job>) => {
      const mine = round
      work.then(
        (now) => {
          if (mine !== round) return
          if (now.state === 'stopped') hold({ ...nothing, stopped: now.file })
          else if (now.state === 'unpacked') {
            hold(nothing)
            queueParts(now)
          } else
            hold({
              job: now,
              file: now.file,
              problem: null,
              sending: null,
              isStopping: held.isStopping && isWorking(now),
            })
        },
        (reason: unknown) => {
          if (mine !== round) return
          if (!(reason instanceof Refused)) isBug(reason)
          // A job that may still be there is kept, to be asked for again.
          else if (!isGone(reason) && held.job !== null) hold({ problem: reason })
          else hold({ ...nothing, problem: reason })
        },
      )
    },
    [isBug],
  )

  useEffect(() => {
    const remembered = tabMemory.recall('upload')
    if (held === nothing && remembered !== null) follow(standOf(remembered))
  }, [follow])

  useEffect(() => {
    if (job === null || problem !== null || !isWorking(job)) return undefined
    const poll = setTimeout(() => follow(standOf(job.id)), pollMs)
    return () => clearTimeout(poll)
  }, [job, problem, follow])

  const isStored = job?.state === 'done'
  useEffect(() => {
    if (isStored) onChange()
  }, [isStored, onChange])

  const start = (): void => {
    isAwaited = true
    round += 1
    hold(nothing)
  }
  return {
    file,
    job,
    problem,
    start,
    undone,
    isAwaited: () => {
      const was = isAwaited
      isAwaited = false
      return was
    },
    turn: () => {
      isAwaited = true
    },
    send: (chosen) => {
      isAwaited = true
      round += 1
      if (chosen.size > largestUpload) {
        hold({ ...nothing, problem: tooLarge() })
        return
      }
      const ended = new AbortController()
      hold({ ...nothing, file: chosen.name, sending: ended })
      follow(ask('upload', { query: { file: chosen.name }, file: chosen, signal: ended.signal }))
    },
    reread: (options) => {
      isAwaited = true
      if (job !== null) follow(ask('rereadUpload', { params: { id: job.id }, body: options }))
    },
    store: (options) => {
      isAwaited = true
      if (job !== null) follow(ask('storeUpload', { params: { id: job.id }, body: options }))
    },
    resume: job === null ? null : () => follow(standOf(job.id)),
    stopped,
    stop: isStopping
      ? null
      : () => {
          isAwaited = true
          sending?.abort()
          if (job === null) {
            round += 1
            hold({ ...nothing, stopped: file })
          } else {
            hold({ isStopping: true })
            follow(ask('dropUpload', { params: { id: job.id } }).then(() => standOf(job.id)))
          }
        },
    open: (id) => {
      isAwaited = true
      round += 1
      hold({ ...nothing, file: '' })
      follow(standOf(id))
    },
    drop: () => {
      // One of several goes back to their list.
      if (job !== null && !isQueued(job.id)) ask('dropUpload', { params: { id: job.id } }).catch(() => undefined) // It is dropped on its own later.
      start()
    },
    undo: (importId) => {
      const isUndone = (): void => {
        start()
        hold({ undone: file })
        onChange()
      }
      ask('undoImport', { params: { id: importId } }).then(isUndone, (reason: unknown) => {
        if (!(reason instanceof Refused)) isBug(reason)
        else if (reason.problem?.code === 'already-undone') isUndone()
        else hold({ problem: reason })
      })
    },
  }
}
