// How unequal the pages of each set are in one metric: Gini, Lorenz curve, share of the top tenth. Nothing is drawn, so no
// resamples.

import type { Express } from 'express'
import type { Query, Reply } from '../../data/model/contract.ts'
import { concentrationOf } from '../../data/model/shares.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { isPublishedOn, seed } from './compare.ts'
import { memory } from './memory.ts'
import { oneMetric } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** The pages of the sets, each with its value. @throws as `concentration` */
export const concentratedPages = (datasets: Datasets, { metric: asked, ...query }: Query<'concentration'>) => {
  const metric = oneMetric(asked)
  const { store, basis, pages } = basisOf(datasets, query)
  const values = pagePeriods(store, basis, pages, [metric]).map(({ page, period }) => ({
    page,
    set: page.set,
    value: pageValue(metric, period, basis),
  }))
  return { metric, store, basis, pages, values }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const concentration = (datasets: Datasets, query: Query<'concentration'>): Reply<'concentration'> => {
  const { metric, store, basis, pages, values } = concentratedPages(datasets, query)
  return {
    ...basis,
    resamples: 0,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    metric: metric.key,
    isPublished: isPublishedOn(metric, basis.platform),
    concentrations: basis.sets.map((_, place) => {
      const { lorenz, ...found } = concentrationOf(values.flatMap(({ set, value }) => (set === place ? [value] : [])))
      return { ...found, lorenz: lorenz === null ? null : [...lorenz] }
    }),
  }
}

export const concentrationRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'concentration', ({ query, request }) =>
    remembered(request.originalUrl, () => concentration(datasets, query)),
  )
}
