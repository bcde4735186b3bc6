// A metric over time page by page, for small multiples: of the sets the pages with most followers, and in any case those that
// the reader wants to see.

import type { Express } from 'express'
import type { Query, Reply } from '../../data/model/contract.ts'
import { daysOf } from '../../data/model/periods.ts'
import type { Datasets } from '../datasets.ts'
import { basisOf } from './basis.ts'
import { isPublishedOn, seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricOf } from './metrics-asked.ts'
import { leftOutOf, periodReader } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve, wholeOf } from './route.ts'
import { bucketsOf, daysWithin } from './series.ts'
import type { SetPage } from './sets.ts'

type PageSeries = Reply<'pageSeries'>

/** More panels than these are read by nobody. */
const mostPages = 60

/** Pages that stand out, as a query writes them: `4,17`. @throws BadRequest for what is no list of numbers of pages */
export const pagesIn = (list: string | undefined): readonly number[] =>
  list === undefined ? [] : list.split(',').map((text) => wholeOf(text, 'mark'))

type Sized = { readonly page: SetPage; readonly followers: number | null }

const bySize = (a: Sized, b: Sized): number => (b.followers ?? -1) - (a.followers ?? -1) || a.page.id - b.page.id

/** The pages wanted, then the largest, as many as are shown; by set and size. */
const shownOf = (sized: readonly Sized[], isWanted: (page: SetPage) => boolean): readonly Sized[] =>
  sized
    .toSorted((a, b) => Number(isWanted(b.page)) - Number(isWanted(a.page)) || bySize(a, b))
    .slice(0, mostPages)
    .toSorted((a, b) => a.page.set - b.page.set || bySize(a, b))

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const pageSeries = (
  datasets: Datasets,
  { metric: key, by = 'month', own, mark, ...query }: Query<'pageSeries'>,
): PageSeries => {
  const { store, basis, pages } = basisOf(datasets, query)
  const metric = metricOf(key)
  const wanted = pagesIn(mark)
  const span = daysOf(basis.from, basis.to)
  const buckets = bucketsOf(span, by)
  const periodOf = periodReader(store, basis, pages, [metric])
  const sized = pages.map((page) => ({ page, followers: periodOf(page, span).followers?.value ?? null }))
  const shown = shownOf(sized, ({ id, actor }) => wanted.includes(id) || (own !== undefined && actor === own))
  return {
    ...basis,
    resamples: 0,
    seed,
    leftOut: leftOutOf(store, basis, pages),
    metric: metric.key,
    isPublished: isPublishedOn(metric, basis.platform),
    by,
    buckets: [...buckets],
    lines: shown.map(({ page, followers }) => ({
      pageId: page.id,
      page: page.name,
      actor: page.actor,
      set: page.set,
      followers,
      value: metric.value(periodOf(page, span)),
      values: buckets.map((bucket) => metric.value(periodOf(page, daysWithin(bucket, span)))),
    })),
    pagesNotShown: pages.length - shown.length,
  }
}

export const pageSeriesRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'pageSeries', ({ query, request }) => remembered(request.originalUrl, () => pageSeries(datasets, query)))
}
