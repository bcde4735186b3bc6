// All pages of the sets in one order of one metric. Selecting only; the arithmetic is in data/model/standing/ranking.ts.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import { activeWeeks } from '../../data/model/metrics/active-weeks.ts'
import { restsOnPosts } from '../../data/model/standing/per-post.ts'
import { rankingOf } from '../../data/model/standing/ranking.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { isPublishedOn, seed } from './compare.ts'
import { memory } from './memory.ts'
import { oneMetric } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

type Ranking = Reply<'ranking'>

/** The pages that are ranked, with their periods. @throws as `ranking` */
export const rankedPages = (datasets: Datasets, { metric: asked, ...query }: Query<'ranking'>) => {
  const metric = oneMetric(asked)
  const { store, basis, pages } = basisOf(datasets, query, 1)
  // Where the value rests on posts, they are drawn: they are brought with a metric that reads them one by one.
  const placed = pagePeriods(store, basis, pages, restsOnPosts(metric.key) ? [metric, activeWeeks] : [metric])
  return { metric, store, basis, pages, placed }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const ranking = (datasets: Datasets, query: Query<'ranking'>, resamples: number): Ranking => {
  const { metric, store, basis, pages, placed } = rankedPages(datasets, query)
  const byNumber = new Map(placed.map((one) => [one.page.id, one]))
  const found = rankingOf(
    metric,
    placed.map(({ page, period }) => ({ pageId: page.id, period, value: pageValue(metric, period, basis) })),
    { resamples, seed },
  )
  const rows = found.flatMap(({ interval, rankInterval, ...row }): Ranking['ranking'] => {
    const { page, period } = byNumber.get(row.pageId) ?? {}
    if (page === undefined || period === undefined) return []
    return [
      {
        ...row,
        page: page.name,
        actor: page.actor,
        set: page.set,
        camp: page.camp,
        interval: interval === null ? null : [...interval],
        observedOn: metric.reads === 'followers' && period.followers !== null ? readOn(period.followers) : null,
        rankInterval: rankInterval === null ? null : [...rankInterval],
      },
    ]
  })
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    metric: metric.key,
    isPublished: isPublishedOn(metric, basis.platform),
    of: rows.length,
    counts: basis.sets.map(({ pages: all }, place) => {
      const known = rows.filter(({ set }) => set === place)
      return { n: known.length, missing: all - known.length, ranked: known.filter(({ rank }) => rank !== null).length }
    }),
    ranking: rows,
  }
}

export const rankingRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'ranking', ({ query, request }) =>
    remembered(request.originalUrl, () => ranking(datasets, query, resamplesOnScreen)),
  )
}
