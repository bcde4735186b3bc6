// Where a number of a page comes from: the same value as the figures show it over the same days and under the same filters
// of posts, and under it every reading or post it rests on, down to import, file and line.

import type { Express } from 'express'
import type { z } from 'zod'
import { isGeneralActor } from '../../data/model/actors.ts'
import type { originQuery } from '../../data/model/contract/provenance.ts'
import type { Filters } from '../../data/model/contract/query.ts'
import type { OriginReply } from '../../data/model/contract.ts'
import { isMetricKey, type MetricKey, metrics } from '../../data/model/metrics/index.ts'
import {
  boundsOfDays,
  type DayPeriod,
  dayOf,
  daysOf,
  instantNow,
  monthOf,
  writtenPeriod,
} from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { columnsOf } from '../../data/model/post-columns.ts'
import { keepsAll, passing } from '../../data/model/post-filter.ts'
import { type PagePeriod, type PeriodTotals, rateScale } from '../../data/model/totals.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { OriginPost } from '../store/origins.ts'
import type { PageRecord } from '../store/pages.ts'
import { bucketDays, toleranceOf } from './basis.ts'
import { storeOf } from './data-store.ts'
import { filtersOf } from './filters.ts'
import { readingsOf } from './origin-readings.ts'
import { pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'

type Query = z.output<typeof originQuery>
/** With the kind of its organisation, by which posts on topic are told. */
type KnownPage = PageRecord & { readonly kind: string | null }

const postsAtOnce = 100
/** To SQLite, no limit. */
const everyPost = -1

/** What a metric adds up; of the others no one sum is told: states, medians, shares of posts. */
const summed: Readonly<Partial<Record<MetricKey, (totals: PeriodTotals) => { known: number; total: number }>>> = {
  'posting-frequency': ({ posts }) => ({ known: posts, total: posts }),
  'interactions-per-post': (totals) => ({ known: totals.interactionsKnown, total: totals.interactionsSum }),
  'comments-per-post': (totals) => ({ known: totals.commentsKnown, total: totals.commentsSum }),
  'reactions-per-post': (totals) => ({ known: totals.reactionsKnown, total: totals.reactionsSum }),
  'shares-per-post': (totals) => ({ known: totals.sharesKnown, total: totals.sharesSum }),
  'interaction-rate': (totals) => ({ known: totals.rateKnown, total: totals.rateSumNano / rateScale }),
}

/** The days asked for, else those of the months of the page's posts; null without posts. @throws BadRequest */
const daysAsked = (store: Store, { id, zone }: PageRecord, { from, to }: Query): DayPeriod | null => {
  if (from !== undefined && to !== undefined) {
    const days = { from: bucketDays('from', from).from, to: bucketDays('to', to).to }
    if (days.from > days.to) throw new BadRequest(`from ${from} is after to ${to}`)
    return days
  }
  if (from !== undefined || to !== undefined) throw new BadRequest('from and to: expected both, or neither')
  const extent = store.totals.extents().get(id)
  if (extent === undefined) return null
  return daysOf(monthOf(Date.parse(extent.first), zone), monthOf(Date.parse(extent.last), zone))
}

/** The posts that filters keep, of posts in order of publication. */
const keptPosts = (posts: readonly OriginPost[], { platform, kind }: KnownPage, filters: Filters) => {
  const facts = posts.map((post) => ({
    ...post,
    at: Date.parse(post.publishedAt) / 1000,
    views: null,
    isDay: post.precision === 'day',
  }))
  const kept = new Set(passing(columnsOf(facts, platforms.get(platform)), filters, isGeneralActor(kind)).kept)
  return posts.filter((_, place) => kept.has(place))
}

/** A hundred posts of some days from `offset` on, and how many there are. */
const postsOf = (
  store: Store,
  page: KnownPage,
  days: DayPeriod | null,
  filters: Filters,
  offset: number,
): OriginReply['posts'] => {
  if (days === null) return { total: 0, offset, rows: [] }
  const bounds = boundsOfDays(days, page.zone)
  const [from, to] = [instantNow(new Date(bounds.from)), instantNow(new Date(bounds.to))]
  // Which posts a filter keeps is known once all are read; without one the database counts and leaves out.
  const all = keepsAll(filters) ? null : keptPosts(store.origins.posts(page.id, from, to, everyPost, 0), page, filters)
  const shown = all?.slice(offset, offset + postsAtOnce) ?? store.origins.posts(page.id, from, to, postsAtOnce, offset)
  const platform = platforms.get(page.platform)
  const rows = shown.map((post) => {
    const { importObservedAt: _observed, isObservedAtEstimated: _estimated, topics: _topics, precision, ...rest } = post
    const publishedOn = precision === 'day' ? dayOf(Date.parse(post.publishedAt), page.zone) : null
    return { ...rest, publishedOn, interactions: platform === undefined ? null : interactionsOf(platform, post) }
  })
  return { total: all?.length ?? store.origins.countPosts(page.id, from, to), offset, rows }
}

const sumOf = (metric: MetricKey, { totals, weeks }: PagePeriod): OriginReply['sum'] => {
  const sum = summed[metric]
  return sum === undefined ? null : { posts: totals.posts, weeks, ...sum(totals) }
}

/** @throws BadRequest, NotFound */
const originOf = (store: Store, id: number, query: Query): OriginReply => {
  const known = store.pages.get(id)
  if (known === null) throw new NotFound(`There is no page ${id}.`)
  const page = { ...known, kind: known.actor === null ? null : (store.actors.get(known.actor)?.kind ?? null) }
  const tolerance = toleranceOf(query.tolerance)
  const filters = { ...filtersOf(query), pagesLeftOut: 0 }
  const offset = wholeOf(query.offset ?? '0', 'offset')
  const { metric: key } = query
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  const isOfPosts = metric !== undefined && metric.needs !== 'readings'
  const asked = query.from !== undefined || query.to !== undefined || isOfPosts
  const days = asked ? daysAsked(store, page, query) : null
  const period = days === null ? null : writtenPeriod(days)
  const readings = isOfPosts
    ? []
    : readingsOf(store, page, metric?.reads ?? key, days, tolerance, key === 'followers-growth')
  const [basis] =
    period === null
      ? []
      : pagePeriods(
          store,
          { platform: page.platform, ...period, tolerance, filters },
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
    from: period?.from ?? null,
    to: period?.to ?? null,
    restsOn: isOfPosts ? 'posts' : 'readings',
    value,
    sum: basis === undefined || !isMetricKey(key) ? null : sumOf(key, basis.period),
    readings: [...readings],
    posts: isOfPosts ? postsOf(store, page, days, filters, offset) : { total: 0, offset, rows: [] },
  }
}

export const originRoutes = (app: Express, { datasets }: AppParts): void => {
  serve(app, 'origin', ({ params, query }) =>
    originOf(storeOf(datasets, query.data).store, wholeOf(params.id ?? '', 'page'), query),
  )
}
