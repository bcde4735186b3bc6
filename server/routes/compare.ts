// Sets of pages side by side: page values of each metric from the store's totals, posts and readings, then compared as
// distributions.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { compareSets, corrected, type PageValue } from '../../data/model/comparison.ts'
import type { ComparedMetric, CompareReply } from '../../data/model/contract.ts'
import { readOn } from '../../data/model/coverage.ts'
import { platformsGiving } from '../../data/model/metrics/giving.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { restsOnPosts } from '../../data/model/standing/per-post.ts'
import type { PagePeriod } from '../../data/model/totals.ts'
import type { Datasets } from '../datasets.ts'
import { type Basis, basisOf, type Figure, type FigureQuery } from './basis.ts'
import { memory } from './memory.ts'
import { metricsAsked } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import { pageSums, pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { agesOfSets } from './post-ages.ts'
import { serve } from './route.ts'
import type { SetPage } from './sets.ts'

export const seed = 20_261_006

/** A page of a set with its period. */
export type PlacedPeriod = { readonly page: SetPage; readonly period: PagePeriod }

export const isPublishedOn = (metric: ListedMetric, platform: string): boolean =>
  platformsGiving(metric).some(({ key }) => key === platform)

/** A page with its value of a metric, as a comparison takes it. */
export const measuredPage = (
  metric: ListedMetric,
  { page, period }: PlacedPeriod,
  span: Pick<Basis, 'from' | 'to'>,
): PageValue => ({
  pageId: page.id,
  page: page.name,
  actor: page.actor,
  camp: page.camp,
  value: pageValue(metric, period, span),
  pooled: pageSums(metric, period, span),
  posts: metric.needs === 'readings' ? null : period.totals.posts,
  observedOn: metric.reads === 'followers' && period.followers !== null ? readOn(period.followers) : null,
})

/** The sets of a figure in one metric, as distributions of page values. */
export const comparedIn = (
  metric: ListedMetric,
  basis: Basis,
  periods: readonly PlacedPeriod[],
  resamples: number,
): ComparedMetric =>
  compareSets({
    metric: metric.key,
    isPublished: isPublishedOn(metric, basis.platform),
    isSigned: metric.range[0] < 0,
    restsOnPosts: restsOnPosts(metric.key),
    sets: basis.sets.map(({ key }, place) => ({
      key,
      pages: periods.flatMap((one) => (one.page.set === place ? [measuredPage(metric, one, basis)] : [])),
    })),
    resamples,
    seed,
  })

const comparedFigure = (
  { store, basis, pages }: Figure,
  chosen: readonly ListedMetric[],
  resamples: number,
): CompareReply => {
  const periods = pagePeriods(store, basis, pages, chosen)
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    ages: chosen.some(({ key }) => restsOnPosts(key)) ? agesOfSets(store, basis, pages) : null,
    metrics: corrected(chosen.map((metric) => comparedIn(metric, basis, periods, resamples))),
  }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const compare = (
  datasets: Datasets,
  query: FigureQuery & { metric?: string | undefined },
  resamples: number,
): CompareReply => {
  const { metric, ...rest } = query
  return comparedFigure(basisOf(datasets, rest), metricsAsked(metric), resamples)
}

export const compareRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'compare', ({ query, request }) =>
    remembered(request.originalUrl, () => compare(datasets, query, resamplesOnScreen)),
  )
}
