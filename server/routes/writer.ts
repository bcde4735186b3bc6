// The one queue through which all writes of this process go, patient while another process (an import on the command
// line) holds the database, without blocking the thread.

import { setTimeout } from 'node:timers/promises'
import { Unavailable } from '../problem.ts'

/** Runs writes one after the other, whatever their number: `write(work)` resolves with what `work` gives. */
export type WriterQueue = <T>(work: () => Promise<T> | T) => Promise<T>

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')

const retryMs = 100
const patienceMs = 30_000

/** Tries again while another process writes, without blocking the thread. */
const patiently = async <T>(work: () => Promise<T> | T): Promise<T> => {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > end)
        throw new Unavailable('Another import is writing to the database. Try again in a minute.', 'busy')
      await setTimeout(retryMs)
    }
  }
}

export const writerQueue = (): WriterQueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(() => patiently(work))
    // The next write does not wait for the success of this one; its own caller hears of the failure.
    last = done.catch(() => {})
    return done
  }
}
