// Uploads as they wait: their files in a temporary folder, where each stands, what runs for it and how that is stopped.
// In memory only: a program that is started again has forgotten them, and says so to who asks for one from before.

import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Job, JobSummary } from '../../data/model/contract.ts'
import { largestUpload } from '../../data/model/limits.ts'
import { isDiskFull } from '../disk/full.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import type { ImportOutcome, ImportRequest, Progress } from '../ingest/request.ts'
import { NotFound } from '../problem.ts'
import type { WriterQueue } from './writer.ts'

export type Upload = {
  job: Job
  readonly path: string
  request: ImportRequest
  /** What is under way for it; null while nothing is. */
  running: { readonly stop: AbortController; readonly ended: Promise<void>; hasBegun: boolean } | null
}

/** Uploads kept at a time, and their bytes on disk; the oldest that nothing reads are forgotten when more come. */
const usualMost = { jobs: 250, bytes: 2 * largestUpload }

/** A job that nothing reads at the moment. */
const isIdle = ({ job: { state } }: Upload): boolean => state !== 'reading' && state !== 'storing'

export type Uploads = ReturnType<typeof openUploads>

export const newJob = (id: string, file: string, bytesTotal: number): Job => ({
  id,
  file,
  state: 'reading',
  parts: [],
  bytesRead: 0,
  bytesTotal,
  rowsRead: 0,
  recognised: null,
  preview: [],
  rejections: [],
  causes: [],
  pagesWithoutActor: 0,
  report: null,
  changes: [],
  seconds: 0,
  mapping: null,
})

const stopped = (job: Job): Job => ({
  ...job,
  state: 'stopped',
  preview: [],
  rejections: [],
  causes: [],
  report: null,
  changes: [],
})

/** Neither the file nor its reader is to blame, and nothing was stored: no count of a preview may stand as if it had been. */
const broken = (job: Job, error: unknown): Job => ({
  ...stopped(job),
  state: 'failed',
  report: {
    file: job.file,
    importId: null,
    source: job.recognised?.source ?? null,
    read: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    seconds: job.seconds,
    error: { code: isDiskFull(error) ? 'disk-full' : 'program-failed', line: null, column: null, found: null },
  },
  mapping: null,
})

const withOutcome = (job: Job, outcome: ImportOutcome, state: Job['state']): Job => ({
  ...job,
  state: outcome.report.error === undefined ? state : 'failed',
  bytesRead: job.bytesTotal,
  rowsRead: outcome.report.read,
  recognised: outcome.recognised,
  preview: outcome.preview.length > 0 ? outcome.preview : job.preview,
  rejections: outcome.rejections,
  causes: outcome.causes,
  pagesWithoutActor: outcome.pagesWithoutActor,
  report: outcome.report,
  changes: outcome.changes,
  seconds: outcome.report.seconds,
  ...(outcome.need === undefined ? {} : { need: outcome.need }),
  ...(outcome.directory === undefined ? {} : { directory: outcome.directory }),
  // What was stored by a mapping is told with it, without going through the file once more.
  mapping: outcome.mapping ?? (state === 'done' && outcome.report.error === undefined ? job.mapping : null),
})

const summaryOf = ({ job }: Upload): JobSummary => ({
  id: job.id,
  file: job.file,
  state: job.state,
  bytesRead: job.bytesRead,
  bytesTotal: job.bytesTotal,
  rowsRead: job.rowsRead,
  seconds: job.seconds,
  source: job.recognised?.source ?? null,
  report: job.report,
})

export const openUploads = (most: typeof usualMost = usualMost) => {
  let made: ReturnType<typeof temporaryFolder> | null = null
  const jobs = new Map<string, Upload>()
  /** In the id of every upload of this start of the program. */
  const start = randomUUID().slice(0, 8)

  const removeFile = ({ path }: Upload): void => rmSync(path, { force: true })

  const forget = (id: string): boolean => {
    const upload = jobs.get(id)
    if (upload !== undefined) removeFile(upload)
    return jobs.delete(id)
  }

  return {
    /** Where files wait, made with the first of them. */
    folder: (): string => {
      made ??= temporaryFolder()
      return made.path
    },
    newId: (): string => `${start}-${randomUUID()}`,
    /** Adds an upload; the oldest idle ones make room. */
    add: (upload: Upload): void => {
      let bytes = upload.job.bytesTotal
      for (const { job } of jobs.values()) bytes += job.bytesTotal
      for (const [oldest, waiting] of jobs) {
        if (jobs.size < most.jobs && bytes <= most.bytes) break
        if (!isIdle(waiting)) continue
        bytes -= waiting.job.bytesTotal
        forget(oldest)
      }
      jobs.set(upload.job.id, upload)
    },
    /** @throws NotFound `no-upload`, `upload-before-restart` */
    found: (id: string | undefined): Upload => {
      const upload = id === undefined ? undefined : jobs.get(id)
      if (upload !== undefined) return upload
      if (id !== undefined && /^[0-9a-f]{8}-[0-9a-f-]{36}$/.test(id) && !id.startsWith(start))
        throw new NotFound(
          'The program was started again since; what was not stored then is not.',
          'upload-before-restart',
        )
      throw new NotFound('There is no such upload; it may have been forgotten.', 'no-upload')
    },
    all: (): readonly JobSummary[] => [...jobs.values()].map(summaryOf),
    forget,
    /**
     * Runs an import for an upload in the background; the job says how far it is.
     * @param state of the job when it went well
     */
    run: (
      upload: Upload,
      write: WriterQueue,
      work: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<ImportOutcome>,
      state: 'preview' | 'done',
      log: (error: unknown) => void,
    ): void => {
      const stop = new AbortController()
      const onProgress = ({ bytesRead, bytesTotal, rowsRead, seconds }: Progress): void => {
        upload.job = { ...upload.job, bytesRead, bytesTotal, rowsRead, seconds }
      }
      const ended = write(async () => {
        if (stop.signal.aborted) return null
        running.hasBegun = true
        return work(onProgress, stop.signal)
      })
        .then((outcome) => {
          const isStopped = outcome === null || outcome.report.error?.code === 'cancelled'
          upload.job = isStopped ? stopped(upload.job) : withOutcome(upload.job, outcome, state)
          if (isStopped || upload.job.state === 'done') removeFile(upload)
        })
        .catch((error: unknown) => {
          upload.job = broken(upload.job, error)
          log(error)
          removeFile(upload)
        })
        .finally(() => {
          upload.running = null
        })
      const running = { stop, ended, hasBegun: false }
      upload.running = running
    },
    /**
     * Stops what runs for an upload: what was stored of it until then is rolled back.
     * @returns false when it was stored already
     */
    stop: async (upload: Upload): Promise<boolean> => {
      const { running } = upload
      if (running === null) return true
      running.stop.abort()
      // One that waits for its turn need not wait for it to be stopped.
      if (running.hasBegun) await running.ended
      else {
        upload.job = stopped(upload.job)
        removeFile(upload)
      }
      return upload.job.state !== 'done'
    },
    /** Stops all that runs, then removes the files. */
    close: async (): Promise<void> => {
      const running = [...jobs.values()].flatMap((upload) => (upload.running === null ? [] : [upload.running]))
      for (const { stop } of running) stop.abort()
      await Promise.all(running.map(({ ended }) => ended))
      made?.remove()
    },
  }
}
