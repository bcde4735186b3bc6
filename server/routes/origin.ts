// Where a number of a page comes from: the same value as the figures show it, and under it every reading or post it rests
// on, down to import, file and line.

import type { Express } from 'express'
import type { z } from 'zod'
import type { originQuery } from '../../data/model/contract/provenance.ts'
import type { OriginReply } from '../../data/model/contract.ts'
import { defaultTolerance, earliestFor, readOn, stateOn } from '../../data/model/coverage.ts'
import { isMetricKey, type MetricKey, metrics } from '../../data/model/metrics/index.ts'
import { addDays, dayOf, lastDayOf, monthBounds, monthOf } from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { type PagePeriod, type PeriodTotals, rateScale, type StateReading } from '../../data/model/totals.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { OriginPost, OriginReading } from '../store/origins.ts'
import type { PageRecord } from '../store/pages.ts'
import { storeOf } from './basis.ts'
import { pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'

type Query = z.output<typeof originQuery>
type ShownReading = OriginReply['readings'][number]
type Months = { readonly from: string; readonly to: string }

const postsAtOnce = 100
const longestTolerance = 3660

/** What a metric adds up; of the others no one sum is told: states, medians, shares of posts. */
const summed: Readonly<Partial<Record<MetricKey, (totals: PeriodTotals) => { known: number; total: number }>>> = {
  'posting-frequency': ({ posts }) => ({ known: posts, total: posts }),
  'interactions-per-post': (totals) => ({ known: totals.interactionsKnown, total: totals.interactionsSum }),
  'comments-per-post': (totals) => ({ known: totals.commentsKnown, total: totals.commentsSum }),
  'reactions-per-post': (totals) => ({ known: totals.reactionsKnown, total: totals.reactionsSum }),
  'shares-per-post': (totals) => ({ known: totals.sharesKnown, total: totals.sharesSum }),
  'interaction-rate': (totals) => ({ known: totals.rateKnown, total: totals.rateSumNano / rateScale }),
}

/** A value with the day it is of, as `stateOn` looks at it. */
type Candidate = StateReading & { readonly shown: ShownReading }

const shownOf = ({ day, precision, ...reading }: OriginReading): ShownReading => ({
  ...reading,
  observedOn: day === '' ? null : readOn({ day, precision: precision === 'month' ? 'month' : 'day', value: 0 }),
  isUsed: false,
  post: null,
})

const carriedOf = (post: OriginPost, zone: string): Candidate => {
  const { importId, file, line, importObservedAt, isObservedAtEstimated } = post
  const day = dayOf(Date.parse(post.publishedAt), zone)
  const value = post.followers ?? 0
  return {
    value,
    day,
    precision: 'day',
    shown: {
      importId,
      file,
      line,
      value,
      bound: 'exact',
      observedOn: day,
      address: post.address,
      note: null,
      importObservedAt,
      isObservedAtEstimated,
      hasPicture: false,
      isUsed: false,
      post: post.address ?? post.externalId,
    },
  }
}

/** Followers as the last post of each month states them: those that figures use. */
const carriedBetween = (store: Store, { id, platform, zone }: PageRecord, from: string, to: string): Candidate[] =>
  store.totals.followersBetween(platform, from.slice(0, 7), to.slice(0, 7)).flatMap(({ pageId, value, at }) => {
    const post = pageId === id ? store.origins.postCarrying(id, at, value) : null
    return post === null ? [] : [carriedOf(post, zone)]
  })

const byDay = (a: Candidate, b: Candidate): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** The values of a metric in a period, newest first, those that a figure of the period uses marked: the one at its end, and for growth the one before it. */
const readingsOf = (
  store: Store,
  page: PageRecord,
  metric: string,
  months: Months | null,
  tolerance: number,
  isGrowth: boolean,
): readonly ShownReading[] => {
  const end = months === null ? '9999-12-31' : lastDayOf(months.to)
  const eve = isGrowth && months !== null ? addDays(firstDayOfMonth(months.from), -1) : null
  const hold = earliestFor(eve ?? end, tolerance)
  const start = months === null ? '' : [firstDayOfMonth(months.from), hold].toSorted()[0]
  const stated = store.origins.readings(page.id, metric, start ?? '', end)
  if (metric !== 'followers') return stated.map(shownOf).toReversed()
  const candidates: Candidate[] = [
    ...carriedBetween(store, page, start === '' ? '0000-01' : (start ?? ''), end),
    ...stated
      .filter(({ bound, day }) => bound === 'exact' && day !== '')
      .map((reading) => ({
        value: reading.value,
        day: reading.day,
        precision: reading.precision === 'month' ? ('month' as const) : ('day' as const),
        shown: shownOf(reading),
      })),
  ].toSorted(byDay)
  const used = months === null ? candidates.at(-1) : stateOn(candidates, end, tolerance)
  const before = eve === null ? null : stateOn(candidates, eve, tolerance)
  const others = stated.filter(({ bound, day }) => bound !== 'exact' || day === '').map(shownOf)
  return [
    ...candidates
      .map((one) => (one === used || one === before ? { ...one.shown, isUsed: true } : one.shown))
      .toReversed(),
    ...others,
  ]
}

/** `2025-03` -> `2025-03-01`. */
const firstDayOfMonth = (month: string): string => `${month}-01`

/** The months asked for, else those of the page's posts; null without posts. @throws BadRequest */
const monthsOf = (store: Store, { id, zone }: PageRecord, { from, to }: Query): Months | null => {
  if (from !== undefined && to !== undefined) {
    if (from > to) throw new BadRequest(`from ${from} is after to ${to}`)
    return { from, to }
  }
  if (from !== undefined || to !== undefined) throw new BadRequest('from and to: expected both, or neither')
  const extent = store.totals.extents().get(id)
  if (extent === undefined) return null
  return { from: monthOf(Date.parse(extent.first), zone), to: monthOf(Date.parse(extent.last), zone) }
}

const postsOf = (store: Store, page: PageRecord, months: Months | null, offset: number): OriginReply['posts'] => {
  if (months === null) return { total: 0, offset, rows: [] }
  const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
  const from = instant(monthBounds(months.from, page.zone).from)
  const to = instant(monthBounds(months.to, page.zone).to)
  const platform = platforms.get(page.platform)
  const rows = store.origins.posts(page.id, from, to, postsAtOnce, offset).map((post) => {
    const { importObservedAt: _observed, isObservedAtEstimated: _estimated, precision, ...shown } = post
    const publishedOn = precision === 'day' ? dayOf(Date.parse(post.publishedAt), page.zone) : null
    return { ...shown, publishedOn, interactions: platform === undefined ? null : interactionsOf(platform, post) }
  })
  return { total: store.origins.countPosts(page.id, from, to), offset, rows }
}

const sumOf = (metric: MetricKey, { totals, weeks }: PagePeriod): OriginReply['sum'] => {
  const sum = summed[metric]
  return sum === undefined ? null : { posts: totals.posts, weeks, ...sum(totals) }
}

/** @throws BadRequest, NotFound */
const originOf = (store: Store, id: number, query: Query): OriginReply => {
  const page = store.pages.get(id)
  if (page === null) throw new NotFound(`There is no page ${id}.`)
  const tolerance = query.tolerance === undefined ? defaultTolerance : wholeOf(query.tolerance, 'tolerance')
  if (tolerance < 1 || tolerance > longestTolerance)
    throw new BadRequest(`tolerance: expected 1 to ${longestTolerance} days`)
  const offset = wholeOf(query.offset ?? '0', 'offset')
  const { metric: key } = query
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  const isOfPosts = metric !== undefined && metric.needs !== 'readings'
  const asked = query.from !== undefined || query.to !== undefined || isOfPosts
  const months = asked ? monthsOf(store, page, query) : null
  const readings = isOfPosts
    ? []
    : readingsOf(store, page, metric?.reads ?? key, months, tolerance, key === 'followers-growth')
  const [basis] =
    months === null
      ? []
      : pagePeriods(
          store,
          { platform: page.platform, ...months, tolerance },
          [page],
          metric === undefined ? [] : [metric],
        )
  const value =
    metric === undefined
      ? null
      : basis === undefined
        ? (readings.find(({ isUsed }) => isUsed)?.value ?? null)
        : metric.value(basis.period)
  const { platform, name, handle, address, actor, actorName } = page
  return {
    page: { id: page.id, platform, name, handle, address, actor, actorName },
    metric: key,
    from: months?.from ?? null,
    to: months?.to ?? null,
    restsOn: isOfPosts ? 'posts' : 'readings',
    value,
    sum: basis === undefined || !isMetricKey(key) ? null : sumOf(key, basis.period),
    readings: [...readings],
    posts: isOfPosts ? postsOf(store, page, months, offset) : { total: 0, offset, rows: [] },
  }
}

export const originRoutes = (app: Express, { datasets }: AppParts): void => {
  serve(app, 'origin', ({ params, query }) =>
    originOf(storeOf(datasets, query.data ?? 'real'), wholeOf(params.id ?? '', 'page'), query),
  )
}
