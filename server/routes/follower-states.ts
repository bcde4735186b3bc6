// Followers of pages on a day, as stated for it or as the last post before it carries them: read for all pages of a platform at
// once, and of a whole period only where more than a few of its days are asked.

import { earliestFor, stateWithin } from '../../data/model/coverage.ts'
import { addDays, type DayPeriod, dayOf, lastDayOf } from '../../data/model/periods.ts'
import { type PostColumns, unknownCount } from '../../data/model/post-columns.ts'
import type { StateReading } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import type { StateRow } from '../store/readings.ts'
import { groupByPage, once } from './by-page.ts'
import { pagePosts } from './page-posts.ts'
import type { SetPage } from './sets.ts'

type Zoned = Pick<SetPage, 'id' | 'zone'>

/** The day before. */
export const eveOf = (day: string): string => addDays(day, -1)

/** Days of the month of a day up to it. */
export const monthTo = (day: string): DayPeriod => ({ from: `${day.slice(0, 7)}-01`, to: day })

const isMonthEnd = (day: string): boolean => day === lastDayOf(day.slice(0, 7))

/** Followers of each page in order of day: as stated for a day, and as posts of that day carry them. Stated values come last, so they win. */
const statesOf = (
  store: Store,
  pages: readonly Zoned[],
  platform: string,
  { from, to }: DayPeriod,
  carried: readonly { readonly pageId: number; readonly value: number; readonly at: string }[],
): ReadonlyMap<number, readonly StateRow[]> => {
  const zones = new Map(pages.map(({ id, zone }) => [id, zone]))
  const rows: StateRow[] = []
  for (const { pageId, value, at } of carried) {
    const zone = zones.get(pageId)
    if (zone !== undefined) rows.push({ pageId, value, day: dayOf(Date.parse(at), zone), precision: 'day' })
  }
  for (const row of store.readings.states(platform, 'followers', from, to)) rows.push(row)
  return groupByPage(rows.sort((a, b) => a.pageId - b.pageId || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
}

/** Place of the last of these posts that states followers; null where none does. */
export const lastStating = (posts: PostColumns): number | null => {
  for (let post = posts.size - 1; post >= 0; post -= 1)
    if ((posts.followers[post] ?? unknownCount) !== unknownCount) return post
  return null
}

/** Followers as the last of these posts that states them carries them; null where none does. */
const carriedBy = (posts: PostColumns, zone: string): StateReading | null => {
  const last = lastStating(posts)
  if (last === null) return null
  return { value: posts.followers[last] ?? 0, day: dayOf((posts.at[last] ?? 0) * 1000, zone), precision: 'day' }
}

/** Of a stated value and one that a post carries the later one; of one day the stated one. */
const laterOf = (stated: StateReading | null, carried: StateReading | null): StateReading | null => {
  if (stated === null || carried === null) return stated ?? carried
  return carried.day > stated.day ? carried : stated
}

/**
 * What gives the followers of a page on a day of the span or on its eve; null where none are known within the tolerance. Read
 * when first asked.
 * @param asked whether so few days that each is read by itself: of a day that ends a month only the last value is
 */
export const followersReader = (
  store: Store,
  { platform, tolerance }: { readonly platform: string; readonly tolerance: number },
  pages: readonly Zoned[],
  span: DayPeriod,
  asked: 'few days' | 'any day',
): ((page: Zoned, day: string) => StateReading | null) => {
  const { followersBetween, lastFollowersBetween } = store.totals
  const holdingOn = (day: string): DayPeriod => ({ from: earliestFor(day, tolerance), to: day })
  const statesIn = (days: DayPeriod, between: typeof followersBetween) =>
    statesOf(store, pages, platform, days, between(platform, days.from.slice(0, 7), days.to.slice(0, 7)))
  const ofSpan = once(() => statesIn({ from: holdingOn(eveOf(span.from)).from, to: span.to }, followersBetween))
  const statesFor = (day: string) => {
    if (asked === 'any day') return ofSpan()
    return statesIn(holdingOn(day), isMonthEnd(day) ? lastFollowersBetween : followersBetween)
  }
  const posts = once(() => pagePosts(store, platform, span))
  // The sums of a month know its last followers only: within a month its posts are asked.
  const dayNamed = (day: string) => ({ states: statesFor(day), days: holdingOn(day), isWithinMonth: !isMonthEnd(day) })
  const named = new Map<string, ReturnType<typeof dayNamed>>()
  return ({ id, zone }, day) => {
    const known = named.get(day) ?? dayNamed(day)
    named.set(day, known)
    const stated = stateWithin(known.states.get(id) ?? [], known.days)
    return known.isWithinMonth ? laterOf(stated, carriedBy(posts()({ id, zone }, monthTo(day)), zone)) : stated
  }
}

/** Followers of each page on a day; null where none are known within the tolerance. Read when first asked. */
export const followersAt = (
  store: Store,
  platform: string,
  pages: readonly Zoned[],
  day: string,
  tolerance: number,
): ((pageId: number) => number | null) => {
  const followersOn = followersReader(store, { platform, tolerance }, pages, { from: day, to: day }, 'few days')
  const byId = new Map(pages.map((page) => [page.id, page]))
  return (id) => {
    const page = byId.get(id)
    return page === undefined ? null : (followersOn(page, day)?.value ?? null)
  }
}
