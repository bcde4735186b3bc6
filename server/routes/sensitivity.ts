// How much a comparison hangs on its choices: the first two sets in one metric again under each other choice, as rows. A row
// that cannot be worked out says why.

import type { Express } from 'express'
import { fewestPages, resamplesOnScreen } from '../../data/model/certainty.ts'
import {
  type Compared,
  comparedPair,
  type SizedComparison,
  type SizedSet,
  sensitivityRow,
  sizeMatched,
  stratified,
} from '../../data/model/comparison.ts'
import type { ComparedMetric, Query, Reply } from '../../data/model/contract.ts'
import { type ListedMetric, looksAtState } from '../../data/model/metrics/index.ts'
import { restsOnPosts } from '../../data/model/standing/per-post.ts'
import type { Datasets } from '../datasets.ts'
import { type Basis, basisOf, type FigureQuery } from './basis.ts'
import { comparedIn, measuredPage, type PlacedPeriod, seed } from './compare.ts'
import { memory } from './memory.ts'
import { metricOf } from './metrics-asked.ts'
import { leftOutOf, pagePeriods } from './page-periods.ts'
import type { AppParts } from './parts.ts'
import { serve } from './route.ts'
import { namedSets } from './sets.ts'

type Sensitivity = Reply<'sensitivity'>
type Row = Sensitivity['rows'][number]
type Key = Row['key']
type Because = NonNullable<Row['because']>

/** A comparison that was asked: its pages with their periods, and what came out. */
type Asked = {
  readonly basis: Basis
  readonly periods: readonly PlacedPeriod[]
  readonly compared: ComparedMetric
}

const without = (key: Key, detail: string | null, because: Because): Row => ({
  key,
  detail,
  left: null,
  right: null,
  gap: null,
  found: null,
  because,
})

const withNumbers = (key: Key, detail: string | null, again: Compared, asked: ComparedMetric): Row => ({
  key,
  detail,
  left: again.left,
  right: again.right,
  gap: again.gap,
  found: sensitivityRow(again, comparedPair(asked)),
  because: null,
})

const rowOf = (key: Key, detail: string | null, again: ComparedMetric, asked: ComparedMetric): Row =>
  withNumbers(key, detail, comparedPair(again), asked)

const followersOf = ({ period }: PlacedPeriod): number | null => period.followers?.value ?? null

/** The page with most followers; by its value where no followers are known. */
const largestOf = ({ periods, compared }: Asked): PlacedPeriod['page'] | null => {
  const bySize = periods.toSorted((a, b) => (followersOf(b) ?? -1) - (followersOf(a) ?? -1))
  const [first] = bySize
  if (first !== undefined && followersOf(first) !== null) return first.page
  const [top] = compared.points.toSorted((a, b) => b.value - a.value)
  return periods.find(({ page }) => page.id === top?.pageId)?.page ?? null
}

/** The first two sets, each page with its followers. */
const sizedComparison = (metric: ListedMetric, { basis, periods }: Asked, resamples: number): SizedComparison => {
  const sized = (place: number): SizedSet => ({
    key: basis.sets[place]?.key ?? '',
    pages: periods.flatMap((one) =>
      one.page.set === place ? [{ ...measuredPage(metric, one, basis), followers: followersOf(one) }] : [],
    ),
  })
  const rules = { isSigned: metric.range[0] < 0, restsOnPosts: restsOnPosts(metric.key) }
  return { left: sized(0), right: sized(1), ...rules, resamples, seed }
}

const matchedRow = (found: Sensitivity['sizeMatched'], asked: ComparedMetric): Row => {
  const { left, right, gap, pairs, unmatched } = found
  if (pairs > 0) return withNumbers('size-matched', null, { left, right, gap, superiority: null, p: null }, asked)
  return without('size-matched', null, unmatched.left + unmatched.right === 0 ? 'no-size' : 'no-pages')
}

const pagesOf = ({ n, missing }: Compared['left']): number => n + missing

const stratumRow = (found: Sensitivity['stratified']['strata'][number], asked: ComparedMetric): Row =>
  pagesOf(found.left) > 0 && pagesOf(found.right) > 0
    ? withNumbers('stratum', found.stratum, { ...found, superiority: found.superiority?.value ?? null }, asked)
    : without('stratum', found.stratum, 'no-pages')

/** Whether enough pages of either set have a value in both comparisons: only then does one tell of the other. */
const sharesPages = (one: ComparedMetric, other: ComparedMetric): boolean => {
  const known = new Set(other.points.map(({ set, pageId }) => `${set} ${pageId}`))
  const shared = one.points.filter(({ set, pageId }) => known.has(`${set} ${pageId}`))
  return [0, 1].every((place) => shared.filter(({ set }) => set === place).length >= fewestPages)
}

const hasBothSides = (periods: readonly PlacedPeriod[]): boolean =>
  [0, 1].every((set) => periods.some(({ page }) => page.set === set))

/** Rows over some of the pages that were asked for. */
const rowsOfPages = (metric: ListedMetric, asked: Asked, resamples: number): readonly Row[] => {
  const { basis, periods, compared } = asked
  const over = (key: Key, detail: string | null, chosen: readonly PlacedPeriod[], because: Because): Row =>
    hasBothSides(chosen)
      ? rowOf(key, detail, comparedIn(metric, basis, chosen, resamples), compared)
      : without(key, detail, because)
  const largest = largestOf(asked)
  return [
    over(
      'without-largest',
      largest?.name ?? null,
      periods.filter(({ page }) => page.id !== largest?.id),
      'no-pages',
    ),
    ...(looksAtState(metric.key)
      ? [
          over(
            'exact-day',
            null,
            periods.filter(({ period }) => period.followers?.precision === 'day'),
            'no-pages',
          ),
        ]
      : []),
  ]
}

/** @throws BadRequest for what does not exist; NotFound without demonstration data */
export const sensitivity = (
  datasets: Datasets,
  { metric: key, set, ...rest }: Query<'sensitivity'>,
  resamples: number,
): Reply<'sensitivity'> => {
  const metric = metricOf(key)
  const query: FigureQuery = {
    ...rest,
    set: namedSets(set)
      .slice(0, 2)
      .map((one) => one.key),
  }
  const ask = (changed: Partial<FigureQuery>): Asked & { readonly leftOut: ReturnType<typeof leftOutOf> } => {
    const { store, basis, pages } = basisOf(datasets, { ...query, ...changed })
    const periods = pagePeriods(store, basis, pages, [metric])
    const compared = comparedIn(metric, basis, periods, resamples)
    return { basis, periods, compared, leftOut: leftOutOf(store, basis, pages) }
  }
  const asked = ask({})
  const { basis, compared } = asked

  const gridRow = (grid: string): Row => {
    const hasCamps = basis.sets.some(({ parts }) => parts.some(({ dimension }) => dimension === 'camp'))
    if (!hasCamps) return without('other-grid', grid, 'no-camps')
    const again = ask({ grid, data: basis.data })
    return hasBothSides(again.periods)
      ? rowOf('other-grid', grid, again.compared, compared)
      : without('other-grid', grid, 'no-pages')
  }
  const topicRow = (): Row => {
    if (basis.filters.onTopic || metric.needs === 'readings') return without('on-topic', null, 'same-as-asked')
    const again = ask({ onTopic: '1' })
    return again.leftOut === null || again.leftOut.kept > 0
      ? rowOf('on-topic', null, again.compared, compared)
      : without('on-topic', null, 'no-topics')
  }
  const yearRow = (): Row => {
    const again = ask({ from: undefined, to: undefined })
    const isSame = again.basis.from === basis.from && again.basis.to === basis.to
    if (isSame) return without('last-12-months', again.basis.from, 'same-as-asked')
    return sharesPages(compared, again.compared)
      ? rowOf('last-12-months', again.basis.from, again.compared, compared)
      : without('last-12-months', again.basis.from, 'no-common-pages')
  }

  const [withoutLargest, ...exactDay] = rowsOfPages(metric, asked, resamples)
  const sized = sizedComparison(metric, asked, resamples)
  const [ofStrata, ofPairs] = [stratified(sized), sizeMatched(sized)]
  const otherGrids = ['article', 'legal'].filter((grid) => grid !== basis.grid)
  return {
    ...basis,
    resamples,
    seed,
    metric: metric.key,
    rows: [
      rowOf('as-asked', null, compared, compared),
      ...otherGrids.map(gridRow),
      ...(withoutLargest === undefined ? [] : [withoutLargest]),
      topicRow(),
      yearRow(),
      matchedRow(ofPairs, compared),
      ...ofStrata.strata.map((stratum) => stratumRow(stratum, compared)),
      ...exactDay,
    ],
    stratified: ofStrata,
    sizeMatched: ofPairs,
  }
}

export const sensitivityRoutes = (app: Express, { datasets }: AppParts): void => {
  const remembered = memory(datasets)
  serve(app, 'sensitivity', ({ query, request }) =>
    remembered(request.originalUrl, () => sensitivity(datasets, query, resamplesOnScreen)),
  )
}
