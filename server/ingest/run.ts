// Starts imports in a worker thread, and the one queue through which all writes of this process go.

import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ImportOutcome, ImportRequest, Progress } from './ingest.ts'

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }

/** Bounds what the young generation of the worker may take: rows die young, so a small one keeps memory flat. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 }

/** @throws what the import throws: bugs, and a database that cannot be written */
export const runImport = (
  database: string,
  request: ImportRequest,
  onProgress: (progress: Progress) => void = () => {},
): Promise<ImportOutcome> =>
  new Promise((done, fail) => {
    const worker = new Worker(resolve(import.meta.dirname, 'worker.ts'), {
      workerData: { database, request },
      resourceLimits,
    })
    let outcome: ImportOutcome | null = null
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.progress)
      else outcome = message.outcome
    })
    worker.on('error', fail)
    worker.on('exit', (code) => {
      if (outcome !== null) done(outcome)
      else fail(new Error(`the import ended with code ${code} and no outcome`))
    })
  })

/** Runs writes one after the other, whatever their number: `write(work)` resolves with what `work` gives. */
export type WriterQueue = <T>(work: () => Promise<T> | T) => Promise<T>

export const writerQueue = (): WriterQueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}
