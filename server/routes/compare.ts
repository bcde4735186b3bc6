// Two camps side by side: page values of each metric from the store's totals and readings, then compared as distributions.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { compareSets } from '../../data/model/comparison.ts'
import type { CompareReply, SeriesReply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import { isMetricKey, metrics } from '../../data/model/metrics/index.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { monthlySet } from '../../data/model/series.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { basisOf, type FigureQuery } from './basis.ts'
import { memory } from './memory.ts'
import { pageMonths, pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

export const seed = 20_261_006

const metricOf = (key: string): Metric => {
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  if (metric === undefined)
    throw new BadRequest(`metric: found "${key}", expected one of ${[...metrics.keys()].join(', ')}`)
  return metric
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const compare = (
  datasets: Datasets,
  query: FigureQuery & { metric?: string | undefined },
  resamples: number,
): CompareReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const chosen = query.metric === undefined ? [...metrics.values()] : query.metric.split(',').map(metricOf)
  const periods = pagePeriods(store, basis, pages)
  return {
    ...basis,
    resamples,
    seed,
    metrics: chosen.map((metric) => {
      const points = periods.map(({ page, period }) => ({
        pageId: page.id,
        page: page.name,
        actor: page.actor,
        camp: page.camp,
        value: metric.value(period),
        posts: metric.needs === 'readings' ? null : period.totals.posts,
        observedOn: metric.needs === 'readings' && period.followers !== null ? readOn(period.followers) : null,
      }))
      return compareSets({
        metric: metric.key,
        left: { camp: basis.left, pages: points.filter(({ camp }) => camp === basis.left) },
        right: { camp: basis.right, pages: points.filter(({ camp }) => camp === basis.right) },
        resamples,
        seed,
      })
    }),
  }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const series = (datasets: Datasets, query: FigureQuery & { metric: string }): SeriesReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const metric = metricOf(query.metric)
  const months = pageMonths(store, basis, pages, metric)
  return {
    ...basis,
    resamples: 0,
    seed,
    metric: metric.key,
    sets: [basis.left, basis.right].map((camp) =>
      monthlySet(
        camp,
        months.map(({ month, values }) => ({
          month,
          values: values.filter(({ page }) => page.camp === camp).map(({ value }) => value),
        })),
      ),
    ),
  }
}

export const compareRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'compare', ({ query, request }) =>
    remembered(request.originalUrl, () => compare(datasets, query, resamplesOnScreen)),
  )
  serve(app, 'series', ({ query, request }) => remembered(request.originalUrl, () => series(datasets, query)))
}
