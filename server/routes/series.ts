// A metric over time: the median of each set in every day, week, month, quarter or year that the period touches.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { SeriesReply } from '../../data/model/contract.ts'
import { looksAtState } from '../../data/model/metrics/index.ts'
import { type BucketKind, bucketsTouching, type DayPeriod, daysOf } from '../../data/model/periods.ts'
import { type BucketValues, lineOf } from '../../data/model/series.ts'
import { ageOn } from '../../data/model/state-age.ts'
import type { StateReading } from '../../data/model/totals.ts'
import { bucketsPerYear, type SetTrend, trendsOf } from '../../data/model/trend.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { annotationsWithin } from './annotations.ts'
import { basisOf, type FigureQuery } from './basis.ts'
import { comparedIn, isPublishedOn, seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricOf } from './metrics-asked.ts'
import { leftOutOf, periodReader } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** Two years of days. */
const mostPoints = 800

/** The days that a bucket and a period have in common. */
export const daysWithin = (bucket: string, span: DayPeriod): DayPeriod => {
  const { from, to } = daysOf(bucket)
  return { from: from > span.from ? from : span.from, to: to < span.to ? to : span.to }
}

/** @throws BadRequest for more buckets than a figure can show */
export const bucketsOf = (span: DayPeriod, by: BucketKind): readonly string[] => {
  const buckets = bucketsTouching(span, by)
  if (buckets.length > mostPoints)
    throw new BadRequest(`by: found ${buckets.length} points by ${by}, expected at most ${mostPoints}`)
  return buckets
}

/** A trend as the change from one point to the next. */
const perBucket = (trend: SetTrend | null, by: BucketKind): SeriesReply['trends'][number] => {
  if (trend === null) return null
  const { perYear, interval, ...rest } = trend
  const each = bucketsPerYear[by]
  return {
    ...rest,
    slope: perYear / each,
    interval: interval === null ? null : [interval[0] / each, interval[1] / each],
  }
}

/** Age of a state on the last day, where it was read before the first one. */
const carriedAge = (state: StateReading | null, days: DayPeriod): readonly number[] =>
  state === null || state.day >= days.from ? [] : [ageOn(state, days.to).mostDays]

type AskedSeries = FigureQuery & { readonly metric: string; readonly by?: BucketKind | undefined }

/** The pages of the sets, with what reads the period of each in any bucket. @throws as `series` */
export const seriesPages = (datasets: Datasets, { metric: key, by = 'month', ...query }: AskedSeries) => {
  const { store, basis, pages } = basisOf(datasets, query)
  const metric = metricOf(key)
  const span = daysOf(basis.from, basis.to)
  const periodOf = periodReader(store, basis, pages, [metric])
  return { by, store, basis, pages, metric, span, periodOf, buckets: bucketsOf(span, by) }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const series = (datasets: Datasets, query: AskedSeries, resamples: number): SeriesReply => {
  const { by, store, basis, pages, metric, span, periodOf, buckets } = seriesPages(datasets, query)
  const whole = pages.map((page) => ({ page, period: periodOf(page, span) }))
  const pagesOf = basis.sets.map((_, place) => pages.filter(({ set }) => set === place))
  const inBucket = (place: number, bucket: string): BucketValues => {
    const days = daysWithin(bucket, span)
    const periods = (pagesOf[place] ?? []).map((page) => periodOf(page, days))
    return {
      bucket,
      values: periods.map((period) => metric.value(period)),
      stateAges: looksAtState(metric.key) ? periods.flatMap(({ followers }) => carriedAge(followers, days)) : [],
    }
  }
  const [pair] = comparedIn(metric, basis, whole, resamples).pairs
  if (pair === undefined) throw new RangeError('two sets at least make a pair')
  const lines = basis.sets.map((_, place) => lineOf(buckets.map((bucket) => inBucket(place, bucket))))
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    metric: metric.key,
    isPublished: isPublishedOn(metric, basis.platform),
    by,
    certainty: pair.gap.certainty,
    annotations: annotationsWithin(store, span),
    lines,
    trends: trendsOf(lines, by).map((trend) => perBucket(trend, by)),
  }
}

export const seriesRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'series', ({ query, request }) =>
    remembered(request.originalUrl, () => series(datasets, query, resamplesOnScreen)),
  )
}
