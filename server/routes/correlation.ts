// Two metrics against each other, page by page within each set: do they rise together. Nothing is drawn, so no resamples.

import type { Express } from 'express'
import type { Query, Reply } from '../../data/model/contract.ts'
import { correlationOf } from '../../data/model/correlation.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricsAsked } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** @throws BadRequest unless it names two metrics that may stand together */
const twoMetrics = (list: string): readonly [ListedMetric, ListedMetric] => {
  const [x, y, another] = metricsAsked(list)
  if (x === undefined || y === undefined || another !== undefined || x === y)
    throw new BadRequest(`metric: found "${list}", expected two different keys such as followers,posting-frequency`)
  return [x, y]
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const correlation = (datasets: Datasets, { metric, ...query }: Query<'correlation'>): Reply<'correlation'> => {
  const [x, y] = twoMetrics(metric)
  const { store, basis, pages } = basisOf(datasets, query)
  const pairs = pagePeriods(store, basis, pages, [x, y]).map(({ page, period }) => ({
    set: page.set,
    x: pageValue(x, period, basis),
    y: pageValue(y, period, basis),
  }))
  return {
    ...basis,
    resamples: 0,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    metrics: [x.key, y.key],
    correlations: basis.sets.map((_, place) => correlationOf(pairs.filter(({ set }) => set === place))),
  }
}

export const correlationRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'correlation', ({ query, request }) => remembered(request.originalUrl, () => correlation(datasets, query)))
}
