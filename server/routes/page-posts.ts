// Single posts of the pages of a figure, kept in memory until the data changes: a second figure over the same months, or
// over some of them, reads nothing from the database.

import { monthBounds } from '../../data/model/periods.ts'
import { bytesOf, noPosts, type PostColumns, postsWithin } from '../../data/model/post-columns.ts'
import type { Store } from '../store/open.ts'

/** Of all that is kept for one data set: room for 1.5 million posts. */
const mostBytes = 64_000_000

type Kept = {
  readonly platform: string
  readonly from: string
  readonly to: string
  readonly bytes: number
  readonly byPage: ReadonlyMap<number, PostColumns>
}
type Memory = { version: string; kept: readonly Kept[] }

const memories = new WeakMap<Store, Memory>()

const memoryOf = (store: Store): Memory => {
  const memory = memories.get(store) ?? { version: '', kept: [] }
  memories.set(store, memory)
  const version = store.version()
  if (memory.version !== version) {
    memory.kept = []
    memory.version = version
  }
  return memory
}

const bringFor = (store: Store, platform: string, from: string, to: string): Kept => {
  const memory = memoryOf(store)
  const known = memory.kept.find((one) => one.platform === platform && one.from <= from && one.to >= to)
  if (known === undefined) {
    const byPage = store.columns.between(platform, from, to)
    let bytes = 0
    for (const posts of byPage.values()) bytes += bytesOf(posts)
    memory.kept = [{ platform, from, to, bytes, byPage }, ...memory.kept]
  } else memory.kept = [known, ...memory.kept.filter((one) => one !== known)]
  const [newest, ...others] = memory.kept
  if (newest === undefined) throw new Error('what was just brought is kept')
  let sum = newest.bytes
  const isRoomFor = ({ bytes }: Kept): boolean => {
    sum += bytes
    return sum <= mostBytes
  }
  memory.kept = newest.bytes > mostBytes ? others : [newest, ...others.filter(isRoomFor)]
  return newest
}

/**
 * Posts of any page of the platform in months `from` to `to`.
 * @returns what gives those of one page, or those of some of these months, in the zone of the page
 */
export const pagePosts = (store: Store, platform: string, from: string, to: string) => {
  const kept = bringFor(store, platform, from, to)
  return (page: { readonly id: number; readonly zone: string }, first = from, last = to): PostColumns => {
    const posts = kept.byPage.get(page.id)
    if (posts === undefined) return noPosts
    if (first === kept.from && last === kept.to) return posts
    return postsWithin(posts, { from: monthBounds(first, page.zone).from, to: monthBounds(last, page.zone).to })
  }
}
