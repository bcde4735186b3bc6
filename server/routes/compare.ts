// Sets of pages side by side: page values of each metric from the store's totals and readings, then compared as distributions.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { compareSets } from '../../data/model/comparison.ts'
import type { CompareReply, SeriesReply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import {
  gapMetrics,
  isMetricKey,
  type ListedMetric,
  mayStandTogether,
  metrics,
} from '../../data/model/metrics/index.ts'
import type { Metric } from '../../data/model/metrics/metric.ts'
import { monthlyLine } from '../../data/model/series.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { type Basis, basisOf, type FigureQuery } from './basis.ts'
import { memory } from './memory.ts'
import { pageMonths, pagePeriods } from './page-periods.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { SetPage } from './sets.ts'

export const seed = 20_261_006

const metricOf = (key: string): ListedMetric => {
  const metric = isMetricKey(key) ? metrics.get(key) : undefined
  if (metric === undefined)
    throw new BadRequest(`metric: found "${key}", expected one of ${[...metrics.keys()].join(', ')}`)
  return metric
}

/** A list of keys as a query writes it, `followers,comments-per-post`; without one those of the gap figure. @throws BadRequest */
export const metricsAsked = (list: string | undefined): readonly ListedMetric[] => {
  const keys: readonly string[] = list?.split(',') ?? gapMetrics
  const chosen = keys.map(metricOf)
  if (!mayStandTogether(keys))
    throw new BadRequest('metric: definitions of different publishers do not stand in one figure; ask for them apart')
  return chosen
}

/** The sets of a figure in one metric, as distributions of page values. */
const comparedIn = (
  metric: Metric,
  { sets, from, to }: Basis,
  periods: ReturnType<typeof pagePeriods<SetPage>>,
  resamples: number,
): CompareReply['metrics'][number] => {
  const values = periods.map(({ page, period }) => ({
    set: page.set,
    pageId: page.id,
    page: page.name,
    actor: page.actor,
    camp: page.camp,
    value: pageValue(metric, period, { from, to }),
    posts: metric.needs === 'readings' ? null : period.totals.posts,
    observedOn: metric.reads === 'followers' && period.followers !== null ? readOn(period.followers) : null,
  }))
  return compareSets({
    metric: metric.key,
    isSigned: metric.range[0] < 0,
    sets: sets.map(({ key }, place) => ({ key, pages: values.filter(({ set }) => set === place) })),
    resamples,
    seed,
  })
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const compare = (
  datasets: Datasets,
  query: FigureQuery & { metric?: string | undefined },
  resamples: number,
): CompareReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const chosen = metricsAsked(query.metric)
  const periods = pagePeriods(store, basis, pages, chosen)
  return { ...basis, resamples, seed, metrics: chosen.map((metric) => comparedIn(metric, basis, periods, resamples)) }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const series = (datasets: Datasets, query: FigureQuery & { metric: string }, resamples: number): SeriesReply => {
  const { store, basis, pages } = basisOf(datasets, query)
  const metric = metricOf(query.metric)
  const months = pageMonths(store, basis, pages, metric)
  const ofSet = (set: number) =>
    months.map(({ month, values }) => ({
      month,
      values: values.filter(({ page }) => page.set === set).map(({ value }) => value),
    }))
  const [pair] = comparedIn(metric, basis, pagePeriods(store, basis, pages, [metric]), resamples).pairs
  if (pair === undefined) throw new RangeError('two sets at least make a pair')
  return {
    ...basis,
    resamples,
    seed,
    metric: metric.key,
    certainty: pair.gap.certainty,
    lines: basis.sets.map((_, place) => monthlyLine(ofSet(place))),
  }
}

export const compareRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'compare', ({ query, request }) =>
    remembered(request.originalUrl, () => compare(datasets, query, resamplesOnScreen)),
  )
  serve(app, 'series', ({ query, request }) =>
    remembered(request.originalUrl, () => series(datasets, query, resamplesOnScreen)),
  )
}
