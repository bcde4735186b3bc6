// A period against an earlier one: the same pages in both, set by set, and what differs between the two periods.

import type { Express } from 'express'
import { resamplesOnScreen } from '../../data/model/certainty.ts'
import { changeOf } from '../../data/model/change.ts'
import type { CompareReply, Query, Reply } from '../../data/model/contract.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { daysOf, writtenPeriod } from '../../data/model/periods.ts'
import { verdictOf } from '../../data/model/post-ages.ts'
import { restsOnPosts } from '../../data/model/standing/per-post.ts'
import type { Datasets } from '../datasets.ts'
import { periodsAgainst } from './against.ts'
import { type Basis, basisOf, type Figure, sourcesIn } from './basis.ts'
import { isPublishedOn, type PlacedPeriod, seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricsAsked } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import { pageValue } from './page-values.ts'
import type { AppParts } from './parts.ts'
import { agesOfSets } from './post-ages.ts'
import { serve } from './route.ts'

type Change = Reply<'change'>
type Ages = CompareReply['ages']

/** Of one set: then beside now. */
const agesBeside = (before: Ages, now: Ages, place: number): Ages => {
  const [left, right] = [before?.sets[place], now?.sets[place]]
  if (left === undefined || right === undefined) return null
  return { sets: [left, right], pairs: [{ left: 0, right: 1, verdict: verdictOf(left, right) }] }
}

/** Values of the pages of each set now and then. */
const changesIn = (
  metric: ListedMetric,
  { basis, before }: { readonly basis: Basis; readonly before: Basis },
  now: readonly PlacedPeriod[],
  then: ReadonlyMap<number, PlacedPeriod>,
  resamples: number,
): Change['metrics'][number] => ({
  metric: metric.key,
  isPublished: isPublishedOn(metric, basis.platform),
  sets: basis.sets.map((_, place) =>
    changeOf(
      now.flatMap(({ page, period }) => {
        const earlier = then.get(page.id)
        if (page.set !== place || earlier === undefined) return []
        return [
          {
            pageId: page.id,
            before: pageValue(metric, earlier.period, before),
            now: pageValue(metric, period, basis),
          },
        ]
      }),
      { isSigned: metric.range[0] < 0, resamples, seed },
    ),
  ),
})

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const change = (
  datasets: Datasets,
  { metric, against, keep, of, againstFrom, againstTo, ...query }: Query<'change'>,
  resamples: number,
): Change => {
  const { store, basis, pages }: Figure = basisOf(datasets, query)
  const chosen = metricsAsked(metric)
  const periods = periodsAgainst(daysOf(basis.from, basis.to), { against, keep, of, againstFrom, againstTo })
  const before: Basis = { ...basis, ...writtenPeriod(periods.against) }
  const now = pagePeriods(store, basis, pages, chosen)
  const then = new Map(pagePeriods(store, before, pages, chosen).map((one) => [one.page.id, one]))
  const hasAges = chosen.some(({ key }) => restsOnPosts(key))
  const [agesThen, agesNow] = hasAges
    ? [agesOfSets(store, before, pages), agesOfSets(store, basis, pages)]
    : [null, null]
  const { weekdays, ...differs } = periods.differs
  return {
    ...basis,
    sources: [...new Set([...basis.sources, ...sourcesIn(store, pages, before)])].sort(),
    resamples,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    against: against ?? 'previous',
    before: { from: before.from, to: before.to },
    differs: { ...differs, weekdays: [...weekdays] },
    ages: basis.sets.map((_, place) => agesBeside(agesThen, agesNow, place)),
    metrics: chosen.map((one) => changesIn(one, { basis, before }, now, then, resamples)),
  }
}

export const changeRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'change', ({ query, request }) =>
    remembered(request.originalUrl, () => change(datasets, query, resamplesOnScreen)),
  )
}
