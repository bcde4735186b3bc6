// What metrics look at (PagePeriod), for each page of a figure: over the whole period, or month by month.

import { coverageOf, earliestFor, stateOn } from '../../data/model/coverage.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { addDays, dayOf, lastDayOf, monthsBetween } from '../../data/model/periods.ts'
import { noTotals, type PagePeriod } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import type { StateRow } from '../store/readings.ts'
import { type MonthTotals, sumOf } from '../store/totals.ts'
import type { Basis } from './basis.ts'
import { pagePosts } from './page-posts.ts'
import type { SetPage } from './sets.ts'

const groupByPage = <T extends { readonly pageId: number }>(rows: Iterable<T>): ReadonlyMap<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.pageId)
    if (group === undefined) groups.set(row.pageId, [row])
    else group.push(row)
  }
  return groups
}

/** Posts of a page in some of the months of the basis, when one of the metrics reads them; else nothing is brought. */
const postsFor = (
  store: Store,
  { platform, from, to }: Pick<Basis, 'platform' | 'from' | 'to'>,
  metrics: readonly Metric[],
): ((page: Placed, first: string, last: string) => Pick<PagePeriod, 'posts'>) => {
  if (metrics.every(({ needs }) => needs !== 'posts')) return () => ({})
  const postsOf = pagePosts(store, platform, from, to)
  return (page, first, last) => ({ posts: postsOf(page, first, last) })
}

/** What is asked of a page here: who it is, and in which zone its months lie. */
type Placed = Pick<SetPage, 'id' | 'zone'>

/** Followers of each page in order of day: as stated for a day, and as posts of that day carry them. Stated values come last, so they win. */
const followersBetween = (
  store: Store,
  pages: readonly Placed[],
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

/** Followers of each page at the end of a month; null where none are known within the tolerance. Read when first asked. */
export const followersAt = (
  store: Store,
  platform: string,
  pages: readonly Placed[],
  month: string,
  tolerance: number,
): ((pageId: number) => number | null) => {
  const end = lastDayOf(month)
  let known: ReadonlyMap<number, readonly StateRow[]> | null = null
  return (pageId) => {
    known ??= followersBetween(store, pages, platform, earliestFor(end, tolerance), end)
    return stateOn(known.get(pageId) ?? [], end, tolerance)?.value ?? null
  }
}

/** The day before a month. */
const eveOf = (month: string): string => addDays(`${month}-01`, -1)

/** The stated reach of each page by day, brought where a metric reads it. Of several values of a day the last, the current one. */
const reachFor = (
  store: Store,
  { platform, from, to }: Pick<Basis, 'platform' | 'from' | 'to'>,
  metrics: readonly Metric[],
): ((page: Placed, from: string, to: string) => Pick<PagePeriod, 'reachStated'>) => {
  if (metrics.every(({ reads }) => reads !== 'reach-stated')) return () => ({})
  const rows = groupByPage(store.readings.states(platform, 'reach-stated', `${from}-01`, lastDayOf(to)))
  return ({ id }, first, last) => {
    const days = (rows.get(id) ?? []).filter(
      ({ day, precision }) => precision === 'day' && day >= `${first}-01` && day <= lastDayOf(last),
    )
    return { reachStated: [...new Map(days.map(({ day, value }) => [day, value])).values()] }
  }
}

/** @param metrics what is looked at: whether they read single posts decides what is brought */
export const pagePeriods = <P extends Placed>(
  store: Store,
  basis: Pick<Basis, 'platform' | 'from' | 'to' | 'tolerance'>,
  pages: readonly P[],
  metrics: readonly Metric[],
): readonly { readonly page: P; readonly period: PagePeriod }[] => {
  const { platform, from, to, tolerance } = basis
  const months = groupByPage<MonthTotals>(store.totals.between(platform, from, to))
  const end = lastDayOf(to)
  const eve = eveOf(from)
  const followers = followersBetween(store, pages, platform, earliestFor(eve, tolerance), end)
  const covered = groupByPage(store.pages.covered())
  const postsOf = postsFor(store, basis, metrics)
  const reachOf = reachFor(store, basis, metrics)
  return pages.map((page) => ({
    page,
    period: {
      totals: sumOf(months.get(page.id) ?? []),
      ...postsOf(page, from, to),
      ...reachOf(page, from, to),
      ...coverageOf(covered.get(page.id) ?? [], page.zone, from, to),
      followers: stateOn(followers.get(page.id) ?? [], end, tolerance),
      followersBefore: stateOn(followers.get(page.id) ?? [], eve, tolerance),
    },
  }))
}

/** Values of one metric for each month and page. A month after the newest known post of all pages is not there yet. */
export const pageMonths = (
  store: Store,
  basis: Basis,
  pages: readonly SetPage[],
  metric: Metric,
): readonly {
  readonly month: string
  readonly values: readonly { readonly page: SetPage; readonly value: number | null }[]
}[] => {
  const { platform, from, to, tolerance } = basis
  const totals = groupByPage<MonthTotals>(store.totals.between(platform, from, to))
  const readings =
    metric.reads === 'followers'
      ? followersBetween(store, pages, platform, earliestFor(eveOf(from), tolerance), lastDayOf(to))
      : new Map<number, readonly StateRow[]>()
  const covered = groupByPage(store.pages.covered())
  const postsOf = postsFor(store, basis, [metric])
  const reachOf = reachFor(store, basis, [metric])
  return monthsBetween(from, to).map((month) => {
    const end = lastDayOf(month)
    return {
      month,
      values: pages.map((page) => ({
        page,
        value: metric.value({
          totals: totals.get(page.id)?.find((row) => row.month === month)?.totals ?? noTotals,
          ...coverageOf(covered.get(page.id) ?? [], page.zone, month, month),
          ...postsOf(page, month, month),
          ...reachOf(page, month, month),
          followers: stateOn(readings.get(page.id) ?? [], end, tolerance),
          followersBefore: stateOn(readings.get(page.id) ?? [], eveOf(month), tolerance),
        }),
      })),
    }
  })
}
