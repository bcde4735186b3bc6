// The week of each set of pages. Selecting only; the arithmetic is in data/model/week-habits.ts.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { ends } from '../../data/model/comparison/ends.ts'
import type { Query, Reply } from '../../data/model/contract.ts'
import { daysOf } from '../../data/model/periods.ts'
import { pageWeek, weekOfSet } from '../../data/model/week-habits.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { filteredPostsFor, leftOutOf } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** The pages of the sets, each with its week. @throws as `week` */
export const weekPages = (datasets: Datasets, query: Query<'week'>) => {
  const { store, basis, pages } = basisOf(datasets, query, 1)
  const span = daysOf(basis.from, basis.to)
  const postsOf = filteredPostsFor(store, basis)
  const weeks = pages.map((page) => ({ page, set: page.set, week: pageWeek(postsOf(page, span), page.zone) }))
  return { store, basis, pages, weeks }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const week = (datasets: Datasets, query: Query<'week'>, resamples: number): Reply<'week'> => {
  const { store, basis, pages, weeks } = weekPages(datasets, query)
  return {
    ...basis,
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    setWeeks: basis.sets.map((_, place) => {
      const ofSet = weeks.flatMap((one) => (one.set === place ? [one.week] : []))
      const { hours, blocks, peak, ...counts } = weekOfSet(ofSet, { resamples, seed, stream: place })
      return {
        ...counts,
        hours: [...hours],
        blocks: [...blocks],
        peak: peak === null ? null : { ...peak, interval: ends(peak.interval) },
      }
    }),
  }
}

export const weekRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'week', ({ query, request }) =>
    remembered(request.originalUrl, () => week(datasets, query, resamplesOnScreen)),
  )
}
