// What metrics look at (PagePeriod) for each page of a figure, over any days. Whole months without a filter of posts come
// from the roll-up of sums; everything else is summed from single posts, by days of the page's own zone.

import type { Filters } from '../../data/model/contract/query.ts'
import { coverageIn, type Frame, frameOf } from '../../data/model/coverage.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { type DayPeriod, daysOf, monthsOfDays } from '../../data/model/periods.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import { totalsOfPosts } from '../../data/model/post-totals.ts'
import { noTotals, type PagePeriod, type PeriodTotals } from '../../data/model/totals.ts'
import type { Store } from '../store/open.ts'
import { type MonthTotals, sumOf } from '../store/totals.ts'
import type { Basis } from './basis.ts'
import { groupByPage, once } from './by-page.ts'
import { filtersPosts, noFilters, postFilter } from './filters.ts'
import { eveOf, followersReader } from './follower-states.ts'
import { kept } from './kept.ts'
import { pagePosts } from './page-posts.ts'
import { pagePostsAtAge } from './posts-at-age.ts'
import type { SetPage } from './sets.ts'

/** What is asked of a page here: who it is, in which zone its days lie, and whether it speaks of much else. */
type Placed = Pick<SetPage, 'id' | 'zone'> & { readonly kind?: string | null }
/** `filters` absent: none. */
type Span = Pick<Basis, 'platform' | 'from' | 'to' | 'tolerance'> & { readonly filters?: Filters }

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
 * @param asked `whole span`: no other days of it
 */
export const periodReader = (
  store: Store,
  basis: Span,
  pages: readonly Pick<Placed, 'id' | 'zone'>[],
  metrics: readonly Metric[],
  asked: 'whole span' | 'any days' = 'any days',
): ((page: Placed, days: DayPeriod) => PagePeriod) => {
  const { platform, filters = noFilters } = basis
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
  const followersOn = followersReader(store, basis, pages, span, asked === 'any days' ? 'any day' : 'few days')
  const covered = coveredSpans(store)
  const posts = once(() => filteredPostsFor(store, basis))
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
  const periodOf = periodReader(store, basis, pages, metrics, 'whole span')
  const days = daysOf(basis.from, basis.to)
  return pages.map((page) => ({ page, period: periodOf(page, days) }))
}
