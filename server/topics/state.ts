// How far the posts are read by the lists as they are, and how many have each topic.

import { type CheckedKey, checkedKeys, checkedKeysOf } from '../../data/model/topics/self-check.ts'
import { topicsOf } from '../../data/model/topics/themes.ts'
import type { Store } from '../store/open.ts'

/** Posts read by topic, call and `carers`. */
const countsBy = (masks: readonly (readonly [mask: number, posts: number])[]) => {
  const counts = new Map<CheckedKey, number>()
  for (const [mask, posts] of masks)
    for (const key of checkedKeysOf(mask)) counts.set(key, (counts.get(key) ?? 0) + posts)
  return checkedKeys.map((key) => ({ key, posts: counts.get(key) ?? 0 }))
}

/** Posts with a topic at least: neither a call nor a word for caregivers is one. */
const withTopic = (masks: readonly (readonly [mask: number, posts: number])[]): number =>
  masks.reduce((sum, [mask, posts]) => sum + ((topicsOf(mask) ?? []).length > 0 ? posts : 0), 0)

export const readState = ({ topics }: Store) => {
  const { version, readVersion, changed } = topics.state()
  const { posts, seen, withoutText } = topics.countsOnce()
  const masks = topics.masks()
  const pending = posts - seen
  const doubled = topics.doubled()
  const isStale = changed === null || version !== readVersion
  return {
    version,
    readVersion,
    posts,
    read: seen - withoutText,
    withoutText,
    pending,
    stale: isStale ? topics.stale().filter((id) => !doubled.has(id)).length : 0,
    withTopic: withTopic(masks),
    counts: countsBy(masks),
  }
}
