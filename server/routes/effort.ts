// Effort and return: posts per week against interactions per post, page by page, beside the trend of each set.

import type { Express } from 'express'
import type { Query, Reply } from '../../data/model/contract.ts'
import { correlationOf } from '../../data/model/correlation.ts'
import { effortTrend } from '../../data/model/effort.ts'
import { interactionsPerPost } from '../../data/model/metrics/interactions-per-post.ts'
import { postingFrequency } from '../../data/model/metrics/posting-frequency.ts'
import { median, sampleOf } from '../../data/model/statistics/index.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { seed } from './compare.ts'
import { memory } from './memory.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import type { SetPage } from './sets.ts'

type Effort = Reply<'effort'>
type Placed = { readonly page: SetPage; readonly effort: number | null; readonly result: number | null }
type Known = { readonly page: SetPage; readonly effort: number; readonly result: number }

const isKnown = (one: Placed): one is Known => one.effort !== null && one.result !== null

const pointsOf = (known: readonly Known[], residuals: ReadonlyMap<number, number> | undefined): Effort['points'] =>
  known.map(({ page, effort, result }) => ({
    pageId: page.id,
    page: page.name,
    actor: page.actor,
    set: page.set,
    postsPerWeek: effort,
    perPost: result,
    residual: residuals?.get(page.id) ?? null,
  }))

const setEffort = (all: readonly Placed[]): { points: Effort['points']; effort: Effort['efforts'][number] } => {
  const known = all.filter(isKnown)
  const trend = effortTrend(all.map(({ page, effort, result }) => ({ pageId: page.id, effort, result })))
  const [efforts, results] = [known.map(({ effort }) => effort), known.map(({ result }) => result)]
  const { rho, p, interval } = correlationOf(all.map(({ effort, result }) => ({ x: effort, y: result })))
  return {
    points: pointsOf(known, trend?.residuals),
    effort: {
      n: known.length,
      missing: all.length - known.length,
      atZero: known.filter(({ effort, result }) => effort === 0 || result === 0).length,
      postsPerWeek: median(sampleOf(efforts)),
      perPost: median(sampleOf(results)),
      trend:
        trend === null
          ? null
          : {
              exponent: trend.exponent,
              intercept: trend.intercept,
              interval: trend.interval === null ? null : [...trend.interval],
            },
      spearman: rho === null ? null : { rho, p, interval },
    },
  }
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const effort = (datasets: Datasets, query: Query<'effort'>): Effort => {
  const { store, basis, pages } = basisOf(datasets, query)
  const placed = pagePeriods(store, basis, pages, [postingFrequency, interactionsPerPost]).map(({ page, period }) => ({
    page,
    effort: postingFrequency.value(period),
    result: interactionsPerPost.value(period),
  }))
  const sets = basis.sets.map((_, place) => setEffort(placed.filter(({ page }) => page.set === place)))
  return {
    ...basis,
    resamples: 0,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    points: sets.flatMap(({ points }) => points),
    efforts: sets.map((one) => one.effort),
  }
}

export const effortRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'effort', ({ query, request }) => remembered(request.originalUrl, () => effort(datasets, query)))
}
