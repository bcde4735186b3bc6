// Starts imports in a worker thread, and the one queue through which all writes of this process go.

import { spawn } from 'node:child_process'
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

export type Filling = { readonly kind: 'demonstration' } | { readonly kind: 'reference'; readonly now: string }

/** Fills a new database file in a process of its own: what that needs never weighs on a server. @throws what the filling throws */
export const runFilling = (database: string, filling: Filling): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [resolve(import.meta.dirname, 'setup.ts'), database, JSON.stringify(filling)],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`filling the database ended with code ${code}`))))
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
