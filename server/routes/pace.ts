// The pace of each page of an organisation towards a value: one asked for, or the median of the first other set.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { PaceReply, Query } from '../../data/model/contract.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { daysOf } from '../../data/model/periods.ts'
import { median, sampleOf } from '../../data/model/statistics/index.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricsAsked } from './metrics-asked.ts'
import { type OwnPages, ownPageOf, ownPages } from './own-pages.ts'
import { monthlyPoints, paceOf } from './paces.ts'
import { periodReader } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'

/** What grows with the length of the period: a month of it cannot be set against a year of others. */
const growing: readonly string[] = ['followers-growth', 'longest-silence', 'posts']

type PageGoal = PaceReply['pages'][number]['goal']

/** Median of the first set that the page is not in; null without a value there. */
const medianGoal = ({ basis, all }: OwnPages, metric: ListedMetric, own: number | null): PageGoal => {
  const set = basis.sets.findIndex((_, place) => place !== own)
  const values = all.flatMap((page) => {
    const value = page.set === set ? metric.value(page.period) : null
    return value === null ? [] : [value]
  })
  const value = median(sampleOf(values))
  return value === null ? null : { value, from: 'median', set, n: values.length }
}

/** @throws BadRequest for what does not exist; NotFound for an unknown organisation, or without demonstration data */
const paceIn = (datasets: Datasets, slug: string, { goal, ...query }: Query<'pace'>): PaceReply => {
  const [metric, another] = metricsAsked(query.metric)
  if (metric === undefined || another !== undefined) throw new BadRequest('metric: expected one metric')
  if (growing.includes(metric.key))
    throw new BadRequest(`metric: found "${metric.key}", expected one that does not grow with the length of the period`)
  const found = ownPages(datasets, slug, query, [metric])
  const { store, basis, actor, own } = found
  const reader = periodReader(
    store,
    basis,
    own.map(({ page }) => page),
    [metric],
  )
  return {
    ...basis,
    resamples: resamplesOnScreen,
    seed,
    actor,
    metric: metric.key,
    pages: own.map((one) => {
      const to: PageGoal =
        goal === undefined
          ? medianGoal(found, metric, one.set)
          : { value: Number(goal), from: 'asked', set: null, n: null }
      const points = monthlyPoints(reader, metric, one.page, daysOf(basis.from, basis.to))
      const { page, set } = ownPageOf(one)
      return { page, set, goal: to, points: [...points], pace: to === null ? null : paceOf(points, metric, to.value) }
    }),
  }
}

export const paceRoutes = (app: Express, { datasets }: AppParts): void => {
  const known = memory(datasets)
  serve(app, 'pace', ({ params, query, request }) =>
    known(request.originalUrl, () => paceIn(datasets, params.slug ?? '', query)),
  )
}
