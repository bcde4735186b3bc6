// Starts a worker thread for one task and waits until it ends: imports, and reading posts by the lists of topics.

import { resolve } from 'node:path'
import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What the thread is given: the database, its task, and a number that is not 0 once it should stop. */
export type ThreadData<Task> = { readonly database: string; readonly task: Task; readonly stop: Int32Array }

type Started<Task, Message> = {
  readonly folder: string
  readonly database: string
  readonly task: Task
  readonly onMessage: (message: Message) => void
  readonly signal?: AbortSignal | undefined
  readonly resourceLimits?: ResourceLimits
}

/**
 * Runs `worker.ts` of a folder.
 * @param signal asks the thread to stop; it ends all the same by itself, and is waited for
 * @returns the code it ended with
 * @throws what the thread throws
 */
export const runThread = <Task, Message>({
  folder,
  database,
  task,
  onMessage,
  signal,
  resourceLimits = {},
}: Started<Task, Message>): Promise<number> =>
  new Promise((done, fail) => {
    // The thread reads without a pause, so that no message reaches it: it looks at this number instead.
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const onStop = (): void => {
      Atomics.store(stop, 0, 1)
    }
    if (signal?.aborted === true) onStop()
    else signal?.addEventListener('abort', onStop, { once: true })
    const workerData: ThreadData<Task> = { database, task, stop }
    const worker = new Worker(resolve(folder, 'worker.ts'), { workerData, resourceLimits })
    worker.on('message', onMessage)
    worker.on('error', fail)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', onStop)
      done(code)
    })
  })
