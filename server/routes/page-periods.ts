// What metrics look at (PagePeriod) for each page of a figure, over any days. Whole months without a filter of posts come
// from the roll-up of sums; everything else is summed from single posts, by days of the page's own zone.

import type { Filters } from '../../data/model/contract/query.ts'
import { coverageIn, earliestFor, type Frame, frameOf, stateOn } from '../../data/model/coverage.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { addDays, type DayPeriod, dayOf, daysOf, lastDayOf, monthsOfDays } from '../../data/model/periods.ts'
import { type PostColumns, unknownCount } from '../../data/model/post-columns.ts'
import { totalsOfPosts } from '../../data/model/post-totals.ts'
import { noTotals, type PagePeriod, type PeriodTotals, type StateReading } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import type { StateRow } from '../store/readings.ts'
import { type MonthTotals, sumOf } from '../store/totals.ts'
import type { Basis } from './basis.ts'
import { filtersPosts, noFilters, postFilter } from './filters.ts'
import { kept } from './kept.ts'
import { pagePosts } from './page-posts.ts'
import { pagePostsAtAge } from './posts-at-age.ts'
import type { SetPage } from './sets.ts'

/** What is asked of a page here: who it is, in which zone its days lie, and whether it speaks of much else. */
type Placed = Pick<SetPage, 'id' | 'zone'> & { readonly kind?: string | null }
/** `filters` absent: none. */
type Span = Pick<Basis, 'platform' | 'from' | 'to' | 'tolerance'> & { readonly filters?: Filters }

const groupByPage = <T extends { readonly pageId: number }>(rows: Iterable<T>): ReadonlyMap<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.pageId)
    if (group === undefined) groups.set(row.pageId, [row])
    else group.push(row)
  }
  return groups
}

/** Made when first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The day before. */
const eveOf = (day: string): string => addDays(day, -1)

/** Followers of each page in order of day: as stated for a day, and as posts of that day carry them. Stated values come last, so they win. */
const followersBetween = (
  store: Store,
  pages: readonly Pick<Placed, 'id' | 'zone'>[],
  platform: string,
  from: string,
  to: string,
): ReadonlyMap<number, readonly StateRow[]> => {
  const zones = new Map(pages.map(({ id, zone }) => [id, zone]))
  const carried = store.totals
    .followersBetween(platform, from.slice(0, 7), to.slice(0, 7))
    .flatMap(({ pageId, value, at }) => {
      const zone = zones.get(pageId)
      if (zone === undefined) return []
      return [{ pageId, value, day: dayOf(Date.parse(at), zone), precision: 'day' as const }]
    })
  const rows = [...carried, ...store.readings.states(platform, 'followers', from, to)]
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

/** Days of the month of a day up to it. */
export const monthTo = (day: string): DayPeriod => ({ from: `${day.slice(0, 7)}-01`, to: day })

/** Followers of each page on a day; null where none are known within the tolerance. Read when first asked. */
export const followersAt = (
  store: Store,
  platform: string,
  pages: readonly Pick<Placed, 'id' | 'zone'>[],
  day: string,
  tolerance: number,
): ((pageId: number) => number | null) => {
  const stated = once(() => followersBetween(store, pages, platform, earliestFor(day, tolerance), day))
  const posts = once(() => pagePosts(store, platform, monthTo(day)))
  const zones = new Map(pages.map(({ id, zone }) => [id, zone]))
  return (pageId) => {
    const zone = zones.get(pageId)
    const carried =
      zone === undefined || day === lastDayOf(day.slice(0, 7))
        ? null
        : carriedBy(posts()({ id: pageId, zone }, monthTo(day)), zone)
    return laterOf(stateOn(stated().get(pageId) ?? [], day, tolerance), carried)?.value ?? null
  }
}

/** Of a stated value and one that a post carries the later one; of one day the stated one. */
const laterOf = (stated: StateReading | null, carried: StateReading | null): StateReading | null => {
  if (stated === null || carried === null) return stated ?? carried
  return carried.day > stated.day ? carried : stated
}

/** The stated reach of each page by day, brought where a metric reads it. Of several values of a day the last, the current one. */
const reachFor = (
  store: Store,
  platform: string,
  span: DayPeriod,
  metrics: readonly Metric[],
): ((page: Placed, days: DayPeriod) => Pick<PagePeriod, 'reachStated'>) => {
  if (metrics.every(({ reads }) => reads !== 'reach-stated')) return () => ({})
  const rows = groupByPage(store.readings.states(platform, 'reach-stated', span.from, span.to))
  return ({ id }, { from, to }) => {
    const days = (rows.get(id) ?? []).filter(({ day, precision }) => precision === 'day' && day >= from && day <= to)
    return { reachStated: [...new Map(days.map(({ day, value }) => [day, value])).values()] }
  }
}

/** Posts of a page in some days of the span, as filters leave them and, where that is asked, at equal age. */
export const filteredPostsFor = (
  store: Store,
  { platform, from, to, filters = noFilters }: Omit<Span, 'tolerance'>,
): ((page: Placed, days: DayPeriod) => PostColumns) => {
  const span = daysOf(from, to)
  const posts =
    filters.age === null ? pagePosts(store, platform, span) : pagePostsAtAge(store, platform, span, filters.age)
  const filter = postFilter(filters)
  return (page, days) => filter.of(posts(page, days), page)
}

/** What filters of posts left out of the whole period; null without such a filter. */
export const leftOutOf = (store: Store, { platform, from, to, filters }: Basis, pages: readonly Placed[]) => {
  if (!filtersPosts(filters)) return null
  const span = daysOf(from, to)
  const posts =
    filters.age === null ? pagePosts(store, platform, span) : pagePostsAtAge(store, platform, span, filters.age)
  const filter = postFilter(filters)
  for (const page of pages) filter.count(posts(page, span), page)
  return filter.leftOut()
}

/** What files cover of each page, in order of start. */
export const coveredSpans = (store: Store) => kept(store, 'covered', [], () => groupByPage(store.pages.covered()))

/** Posts of each page that has any, with the first and the last of them. */
export const postExtents = (store: Store) => kept(store, 'extents', [], () => store.totals.extents())

/**
 * What gives a page's period for some days of the span of a figure. The database is read once, whatever is asked then.
 * @param metrics what is looked at: whether they read single posts decides what is brought
 */
export const periodReader = (
  store: Store,
  basis: Span,
  pages: readonly Pick<Placed, 'id' | 'zone'>[],
  metrics: readonly Metric[],
): ((page: Placed, days: DayPeriod) => PagePeriod) => {
  const { platform, tolerance, filters = noFilters } = basis
  const span = daysOf(basis.from, basis.to)
  const [firstMonth, lastMonth] = [span.from.slice(0, 7), span.to.slice(0, 7)]
  const monthTotals = once(() =>
    kept(store, 'totals', [platform, firstMonth, lastMonth], () =>
      groupByPage<MonthTotals>(store.totals.between(platform, firstMonth, lastMonth)),
    ),
  )
  // The whole span is asked most, and has a twelfth of the rows.
  const wholeTotals = once(() =>
    kept(store, 'sums', [platform, firstMonth, lastMonth], () => store.totals.sums(platform, firstMonth, lastMonth)),
  )
  const stated = followersBetween(store, pages, platform, earliestFor(eveOf(span.from), tolerance), span.to)
  const covered = coveredSpans(store)
  const posts = once(() => filteredPostsFor(store, basis))
  const allPosts = once(() => pagePosts(store, platform, span))
  const reachOf = reachFor(store, platform, span, metrics)
  const isFiltered = filtersPosts(filters)
  const needsPosts = metrics.some(({ needs }) => needs === 'posts')

  const frames = new Map<string, Frame>()
  const frameIn = ({ from, to }: DayPeriod, zone: string): Frame => {
    const key = `${from} ${to} ${zone}`
    const frame = frames.get(key) ?? frameOf(from, to, zone)
    frames.set(key, frame)
    return frame
  }

  const totalsOf = (page: Placed, days: DayPeriod): PeriodTotals => {
    const months = monthsOfDays(days)
    if (months === null || isFiltered) return totalsOfPosts(posts()(page, days))
    if (months.from === firstMonth && months.to === lastMonth) return wholeTotals().get(page.id) ?? noTotals
    const ofPage = monthTotals().get(page.id) ?? []
    return sumOf(ofPage.filter(({ month }) => month >= months.from && month <= months.to))
  }
  /** The sums of a month know its last followers only: within a month its posts are asked. */
  const followersOn = (page: Placed, day: string): StateReading | null => {
    const known = stateOn(stated.get(page.id) ?? [], day, tolerance)
    const isWithinMonth = day >= span.from.slice(0, 7) && day !== lastDayOf(day.slice(0, 7))
    return isWithinMonth ? laterOf(known, carriedBy(allPosts()(page, monthTo(day)), page.zone)) : known
  }

  return (page, days) => ({
    totals: totalsOf(page, days),
    ...(needsPosts && { posts: posts()(page, days) }),
    ...reachOf(page, days),
    ...coverageIn(covered.get(page.id) ?? [], frameIn(days, page.zone)),
    followers: followersOn(page, days.to),
    followersBefore: followersOn(page, eveOf(days.from)),
  })
}

/** The period of each page over the whole of a figure. */
export const pagePeriods = <P extends Placed>(
  store: Store,
  basis: Span,
  pages: readonly P[],
  metrics: readonly Metric[],
): readonly { readonly page: P; readonly period: PagePeriod }[] => {
  const periodOf = periodReader(store, basis, pages, metrics)
  const days = daysOf(basis.from, basis.to)
  return pages.map((page) => ({ page, period: periodOf(page, days) }))
}
