// Single posts of the pages of a figure, kept in memory until the data changes: a second figure over the same months, or
// over some of them, reads nothing from the database.

import { boundsOfDays, type DayPeriod, daysOf } from '../../data/model/periods.ts'
import { bytesOf, noPosts, type PostColumns, postsWithin } from '../../data/model/post-columns.ts'
import type { Store } from '../store/open.ts'

/** Of all that is kept for one data set: room for 1.5 million posts. */
const mostBytes = 72_000_000

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

export type PostsOfPage = (page: { readonly id: number; readonly zone: string }, days: DayPeriod) => PostColumns

/**
 * Posts of any page of the platform in the months in which a period lies.
 * @returns what gives those of one page in some of the days of these months, in the zone of the page
 */
export const pagePosts = (store: Store, platform: string, period: DayPeriod): PostsOfPage => {
  const kept = bringFor(store, platform, period.from.slice(0, 7), period.to.slice(0, 7))
  const all = daysOf(kept.from, kept.to)
  return (page, days) => {
    const posts = kept.byPage.get(page.id)
    if (posts === undefined) return noPosts
    if (days.from === all.from && days.to === all.to) return posts
    return postsWithin(posts, boundsOfDays(days, page.zone))
  }
}
