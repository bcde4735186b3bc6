// From a figure's query to what it rests on: data set, platform, grid, sets of pages, period, and the pages in them.

import type { z } from 'zod'
import type { CompareReply, compareQuery, Dataset } from '../../data/model/contract.ts'
import { defaultTolerance } from '../../data/model/coverage.ts'
import { addMonths, defaultPeriod, isMonth } from '../../data/model/periods.ts'
import { setDimensions } from '../../data/model/sets.ts'
import { defaultZone } from '../../data/model/territories.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest, NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { opensFirst } from './coverage.ts'
import { followersAt } from './page-periods.ts'
import { wholeOf } from './route.ts'
import { isIn, namedSets, placedPages, type SetPage, setPages } from './sets.ts'

export type FigureQuery = Omit<z.output<typeof compareQuery>, 'metric'>
export type Basis = Omit<CompareReply, 'metrics' | 'resamples' | 'seed'>

const unsized = setDimensions.filter((dimension) => dimension !== 'size')

const longestTolerance = 3660
/** Before there were such pages, and long after: a figure of ten thousand years is a slip, and a burden. */
const [firstMonth, lastMonth] = ['1990-01', '2099-12']
/** Period shown while there is nothing to show. */
const emptyPeriod = { from: '2025-01', to: '2025-12' }

/** Without posts, the twelve months that end with the newest followers reading. */
const periodOfReadings = (newestDay: string | null): { from: string; to: string } => {
  if (newestDay === null) return emptyPeriod
  const to = newestDay.slice(0, 7)
  return { from: addMonths(to, -11), to }
}

/** Facebook first; without a Facebook page that has posts, the platform with most posts. */
const defaultPlatform = (pages: readonly PageRecord[], postsOf: (id: number) => number): string => {
  const posts = new Map<string, number>()
  for (const { platform, id } of pages) posts.set(platform, (posts.get(platform) ?? 0) + postsOf(id))
  if ((posts.get('facebook') ?? 0) > 0) return 'facebook'
  const [first] = [...posts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? 'facebook'
}

export const storeOf = (datasets: Datasets, data: Dataset): Store => {
  const store = datasets.store(data)
  if (store === null) throw new NotFound('There is no demonstration data.', 'no-demo')
  return store
}

/** @throws BadRequest for a grid, month or tolerance that does not exist; NotFound without demonstration data */
export const basisOf = (
  datasets: Datasets,
  query: FigureQuery,
): { readonly store: Store; readonly basis: Basis; readonly pages: readonly SetPage[] } => {
  const data = query.data ?? opensFirst(datasets)
  const store = storeOf(datasets, data)
  const grid = query.grid ?? 'article'
  const known = store.actors.grids().find(({ key }) => key === grid)
  if (known === undefined) throw new BadRequest(`grid: found "${grid}", expected one of those listed by /api/datasets`)
  const named = namedSets(query.set)
  const allPages = store.pages.all()
  const extents = store.totals.extents()
  const platform = query.platform ?? defaultPlatform(allPages, (id) => extents.get(id)?.posts ?? 0)
  const ofPlatform = placedPages(store, platform, grid)
  // Sizes depend on the period, which ends with the newest post: of pages of any size.
  const ofAnySize = ofPlatform.filter((page) => named.some(({ parts }) => isIn(page, parts, () => null, unsized)))
  const newestPostAt = ofAnySize.reduce<string | null>((newest, { id }) => {
    const last = extents.get(id)?.last ?? null
    return newest === null || (last !== null && last > newest) ? last : newest
  }, null)
  const standard =
    newestPostAt === null
      ? periodOfReadings(store.readings.newestDay(platform, 'followers'))
      : defaultPeriod(newestPostAt, defaultZone)
  const from = query.from ?? (query.to !== undefined && query.to < standard.from ? query.to : standard.from)
  const to = query.to ?? (from > standard.to ? from : standard.to)
  for (const month of [from, to])
    if (!isMonth(month) || month < firstMonth || month > lastMonth)
      throw new BadRequest(`found "${month}", expected a month from ${firstMonth} to ${lastMonth}`)
  if (from > to) throw new BadRequest(`from ${from} is after to ${to}`)
  const tolerance = query.tolerance === undefined ? defaultTolerance : wholeOf(query.tolerance, 'tolerance')
  if (tolerance < 1 || tolerance > longestTolerance)
    throw new BadRequest(`tolerance: expected 1 to ${longestTolerance} days`)
  const followersOf = followersAt(store, platform, ofAnySize, to, tolerance)
  const { sets, pages } = setPages(store, named, ofAnySize, followersOf)
  return {
    store,
    pages,
    basis: {
      data,
      platform,
      grid,
      sets: [...sets],
      from,
      to,
      zone: defaultZone,
      tolerance,
      newestPostAt,
      sources: [...store.imports.sourcesOf(pages.map(({ id }) => id))],
      unassignedPages: ofPlatform.filter(({ camp }) => camp === null).length,
    },
  }
}
