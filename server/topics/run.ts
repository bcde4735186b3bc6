// Starts the thread that reads posts by the lists, and waits for what comes of it. A database in memory has one connection:
// there the same work is done in place, in slices with room for others between them.

import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ListedTerm } from '../../data/model/topics/edits.ts'
import type { Store } from '../store/open.ts'
import type { Preview } from './preview.ts'
import { type RecountProgress, recount } from './recount.ts'

export type TopicTask =
  | { readonly kind: 'recount' }
  | { readonly kind: 'preview'; readonly after: readonly ListedTerm[] }

export type TopicMessage =
  | { readonly kind: 'progress'; readonly progress: RecountProgress }
  | { readonly kind: 'done' }
  | { readonly kind: 'preview'; readonly preview: Preview }

const runTask = (
  database: string,
  task: TopicTask,
  onProgress: (progress: RecountProgress) => void,
  signal?: AbortSignal,
): Promise<TopicMessage> =>
  new Promise((done, fail) => {
    // The thread reads without a pause, so that no message reaches it: it looks at this number instead.
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const onStop = (): void => {
      Atomics.store(stop, 0, 1)
    }
    if (signal?.aborted === true) onStop()
    else signal?.addEventListener('abort', onStop, { once: true })
    const worker = new Worker(resolve(import.meta.dirname, 'worker.ts'), { workerData: { database, task, stop } })
    let last: TopicMessage | null = null
    worker.on('message', (message: TopicMessage) => {
      if (message.kind === 'progress') onProgress(message.progress)
      else last = message
    })
    worker.on('error', fail)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', onStop)
      if (last !== null) done(last)
      else fail(new Error(`a ${task.kind} of topics ended with code ${code}`))
    })
  })

const isInMemory = ({ file }: Store): boolean => file === ':memory:'

/** Reads all posts that wait, then makes the columns that are missing. @throws where the database cannot be written */
export const runRecount = async (
  store: Store,
  onProgress: (progress: RecountProgress) => void,
  signal?: AbortSignal,
): Promise<void> => {
  if (!isInMemory(store)) {
    await runTask(store.file, { kind: 'recount' }, onProgress, signal)
    return
  }
  for (const progress of recount(store)) {
    if (signal?.aborted === true) return
    onProgress(progress)
    await setImmediate()
  }
  store.columns.fill()
}

/** What lists would make of the posts, beside those there are. */
export const runPreview = async (store: Store, after: readonly ListedTerm[]): Promise<Preview> => {
  if (isInMemory(store)) {
    const { previewOf } = await import('./preview.ts')
    return previewOf(store, after)
  }
  const message = await runTask(store.file, { kind: 'preview', after }, () => {})
  if (message.kind !== 'preview') throw new Error(`a preview of topics answered "${message.kind}"`)
  return message.preview
}
