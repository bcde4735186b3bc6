// Starts the thread that reads posts by the lists, and waits for what comes of it. A database in memory has one connection:
// there the same work is done in place, in slices with room for others between them.

import { setImmediate } from 'node:timers/promises'
import type { ListedTerm } from '../../data/model/topics/edits.ts'
import type { Store } from '../store/open.ts'
import { runThread } from '../threads/run-thread.ts'
import type { Preview } from './preview.ts'
import { type RecountProgress, recount } from './recount.ts'

export type TopicTask =
  | { readonly kind: 'recount' }
  | { readonly kind: 'preview'; readonly after: readonly ListedTerm[] }

export type TopicMessage =
  | { readonly kind: 'progress'; readonly progress: RecountProgress }
  | { readonly kind: 'done' }
  | { readonly kind: 'preview'; readonly preview: Preview }

/** @returns the last message of the thread; null where it ended without one */
const runTask = async (
  database: string,
  task: TopicTask,
  onProgress: (progress: RecountProgress) => void,
  signal?: AbortSignal,
): Promise<TopicMessage | null> => {
  let last: TopicMessage | null = null
  const onMessage = (message: TopicMessage): void => {
    if (message.kind === 'progress') onProgress(message.progress)
    else last = message
  }
  const code = await runThread({ folder: import.meta.dirname, database, task, onMessage, signal })
  if (code !== 0) throw new Error(`a ${task.kind} of topics ended with code ${code}`)
  return last
}

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

const previewInPlace = async (
  store: Store,
  after: readonly ListedTerm[],
  signal: AbortSignal,
): Promise<Preview | null> => {
  const { previewOf } = await import('./preview.ts')
  const steps = previewOf(store, after)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
    if (signal.aborted) return null
  }
}

/** What lists would make of the posts, beside those there are; null where it was stopped. */
export const runPreview = async (
  store: Store,
  after: readonly ListedTerm[],
  signal: AbortSignal,
): Promise<Preview | null> => {
  if (isInMemory(store)) return previewInPlace(store, after, signal)
  const message = await runTask(store.file, { kind: 'preview', after }, () => {}, signal)
  if (message?.kind === 'preview') return message.preview
  if (signal.aborted) return null
  throw new Error('a preview of topics without an answer')
}
