// The mix of formats of each set of pages. Selecting only; the arithmetic is in data/model/format-mix.ts.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { ends } from '../../data/model/comparison/ends.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { formatsOfSet, pageFormats } from '../../data/model/format-mix.ts'
import { daysOf } from '../../data/model/periods.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { filteredPostsFor, leftOutOf } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** The pages of the sets, each with its posts by format. @throws as `formatMix` */
export const formatPages = (datasets: Datasets, query: Query<'formatMix'>) => {
  const { store, basis, pages } = basisOf(datasets, query, 1)
  const span = daysOf(basis.from, basis.to)
  const postsOf = filteredPostsFor(store, basis)
  const mixes = pages.map((page) => ({ page, set: page.set, formats: pageFormats(postsOf(page, span)) }))
  return { store, basis, pages, mixes }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const formatMix = (datasets: Datasets, query: Query<'formatMix'>, resamples: number): Reply<'formatMix'> => {
  const { store, basis, pages, mixes } = formatPages(datasets, query)
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    mixes: basis.sets.map((_, place) => {
      const ofSet = mixes.flatMap(({ set, formats }) => (set === place ? [formats] : []))
      const { formats, ...counts } = formatsOfSet(ofSet, { resamples, seed, stream: place })
      return {
        ...counts,
        formats: formats.map(({ interval, perPostInterval, ...it }) => ({
          ...it,
          interval: ends(interval),
          perPostInterval: ends(perPostInterval),
        })),
      }
    }),
  }
}

export const formatMixRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'formatMix', ({ query, request }) =>
    remembered(request.originalUrl, () => formatMix(datasets, query, resamplesOnScreen)),
  )
}
