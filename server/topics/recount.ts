// Reads the topics of posts that no list has read, and again those that an edit may have changed. In slices, each in a
// transaction of its own: who writes or asks meanwhile waits for one at most, and a recount that is cut off has lost nothing.

import { wordsOf } from '../../data/model/topics/changed.ts'
import { countedTerms } from '../../data/model/topics/edits.ts'
import { type TopicReader, topicReader } from '../../data/model/topics/reader.ts'
import type { Store } from '../store/open.ts'

/** Posts done of those that are read; begins anew where the lists change meanwhile. */
export type RecountProgress = { readonly done: number; readonly total: number }

const postsAtOnce = 2000

/** Reads posts within a transaction; the columns of a page go where a topic of it changed. */
const readPosts = ({ topics, columns }: Store, ids: readonly number[], { maskOf }: TopicReader): void => {
  const pages = new Set<number>()
  for (const [id, pageId, text, before] of topics.texts(ids)) {
    const mask = maskOf(text)
    if (mask === before) continue
    // Without a text there is nothing to forget: its columns say unknown already.
    if (text !== null) pages.add(pageId)
    if (before === -1) topics.addMask(id, mask, text === null ? null : wordsOf(text))
    else topics.setMask(id, mask)
  }
  if (pages.size > 0) columns.forget([...pages])
}

/** Whether posts wait to be read. */
export const isRecountDue = ({ topics }: Store): boolean => {
  const { version, readVersion, changed } = topics.state()
  if (version === 0) return false
  const { posts, seen } = topics.counts()
  return changed === null || version !== readVersion || posts !== seen
}

/** Goes on until every post is read by the lists as they are. Without lists it does nothing. */
export const recount = function* (store: Store, atOnce: number = postsAtOnce): Generator<RecountProgress, void> {
  const { topics } = store
  while (isRecountDue(store)) {
    const version = topics.version()
    const reader = topicReader(countedTerms(topics.terms()))
    const ids = [...topics.pending(), ...topics.stale()]
    let isCurrent = true
    for (let done = 0; isCurrent && done < ids.length; done += atOnce) {
      yield { done, total: ids.length }
      isCurrent = store.transaction(() => {
        if (topics.version() !== version) return false
        readPosts(store, ids.slice(done, done + atOnce), reader)
        return true
      })
    }
    if (isCurrent) store.transaction(() => topics.markRead(version))
    if (isCurrent && ids.length > 0) yield { done: ids.length, total: ids.length }
  }
}

/** All of it at once. */
export const recountAll = (store: Store): void => {
  for (const _ of recount(store));
}
