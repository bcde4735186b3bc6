// From a figure's query to what it rests on: data set, platform, grid, sets of pages, period, filters, and the pages.

import type { z } from 'zod'
import type { CompareReply, compareQuery } from '../../data/model/contract.ts'
import { defaultTolerance, earliestFor } from '../../data/model/coverage.ts'
import {
  addDays,
  addMonths,
  boundsOfDays,
  bucketKindOf,
  type DayPeriod,
  daysOf,
  defaultPeriod,
  type Period,
  writtenPeriod,
} from '../../data/model/periods.ts'
import { setDimensions } from '../../data/model/sets.ts'
import { defaultZone } from '../../data/model/territories.ts'
import type { Datasets } from '../datasets.ts'
import { BadRequest } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { opensFirst } from './coverage.ts'
import { storeOf } from './data-store.ts'
import { filtersOf, pageParts } from './filters.ts'
import { followersAt } from './follower-states.ts'
import { kept } from './kept.ts'
import { postExtents } from './page-periods.ts'
import { wholeOf } from './route.ts'
import { isIn, namedSets, placedPages, type SetPage, setPages, shownPages } from './sets.ts'

export type FigureQuery = Omit<z.output<typeof compareQuery>, 'metric'>
export type Basis = Omit<CompareReply, 'metrics' | 'resamples' | 'seed' | 'ages' | 'leftOut'>
export type Figure = { readonly store: Store; readonly basis: Basis; readonly pages: readonly SetPage[] }

const unsized = setDimensions.filter((dimension) => dimension !== 'size')

const longestTolerance = 3660
/** Before there were such pages, and long after: a figure of ten thousand years is a slip, and a burden. */
const [firstDay, lastDay] = ['1990-01-01', '2099-12-31']
/** Period shown while there is nothing to show. */
const emptyPeriod = { from: '2025-01', to: '2025-12' }

/** Without posts, the twelve months that end with the newest followers reading. */
const periodOfReadings = (newestDay: string | null): { from: string; to: string } => {
  if (newestDay === null) return emptyPeriod
  const to = newestDay.slice(0, 7)
  return { from: addMonths(to, -11), to }
}

/** The days of a bucket of any kind. @throws BadRequest for what is none */
export const bucketDays = (name: string, label: string): DayPeriod => {
  const days = bucketKindOf(label) === null ? null : daysOf(label)
  if (days === null || days.from < firstDay || days.to > lastDay)
    throw new BadRequest(
      `${name}: found "${label}", expected a day, week, month, quarter or year from 1990 to 2099, such as 2025-03-15, 2025-W07, 2025-03, 2025-Q1 or 2025`,
    )
  return days
}

/** From the first day of one bucket to the last of another; without either what is usual, moved where it would end before it begins. */
const periodOf = (query: Pick<FigureQuery, 'from' | 'to'>, usual: Period): Period => {
  const standard = daysOf(usual.from, usual.to)
  const first = query.from === undefined ? null : bucketDays('from', query.from)
  const last = query.to === undefined ? null : bucketDays('to', query.to)
  const start = first ?? (last !== null && last.to < standard.from ? last : standard)
  const end = last ?? (start.from > standard.to ? start : standard)
  if (start.from > end.to) throw new BadRequest(`from ${query.from} is after to ${query.to}`)
  return writtenPeriod({ from: start.from, to: end.to })
}

/** Facebook first; without a Facebook page that has posts, the platform with most posts. */
const defaultPlatform = (pages: readonly PageRecord[], postsOf: (id: number) => number): string => {
  const posts = new Map<string, number>()
  for (const { platform, id } of pages) posts.set(platform, (posts.get(platform) ?? 0) + postsOf(id))
  if ((posts.get('facebook') ?? 0) > 0) return 'facebook'
  const [first] = [...posts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? 'facebook'
}

const usualPlatform = (store: Store): string =>
  kept(store, 'usual platform', [], () =>
    defaultPlatform(shownPages(store), (id) => postExtents(store).get(id)?.posts ?? 0),
  )

/** Days for which a state holds. @throws BadRequest */
export const toleranceOf = (text: string | undefined): number => {
  const tolerance = text === undefined ? defaultTolerance : wholeOf(text, 'tolerance')
  if (tolerance < 1 || tolerance > longestTolerance)
    throw new BadRequest(`tolerance: expected 1 to ${longestTolerance} days`)
  return tolerance
}

const instantText = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

/** Sources of what is known of pages over a period; growth looks at states from before it. */
export const sourcesIn = (
  store: Store,
  pages: readonly SetPage[],
  { from, to, tolerance }: Pick<Basis, 'from' | 'to' | 'tolerance'>,
): readonly string[] => {
  const days = daysOf(from, to)
  const spans = new Map(
    [...new Set(pages.map(({ zone }) => zone))].map((zone) => {
      const bounds = boundsOfDays(days, zone)
      return [zone, { from: instantText(bounds.from), to: instantText(bounds.to) }]
    }),
  )
  return store.imports.sourcesOf({
    pages: pages.flatMap(({ id, zone }) => {
      const span = spans.get(zone)
      return span === undefined ? [] : [{ id, ...span }]
    }),
    states: { from: earliestFor(addDays(days.from, -1), tolerance), to: days.to },
  })
}

/**
 * @param fewestSets 1 for figures that say something of one set too
 * @throws BadRequest for a grid, bucket, filter or tolerance that does not exist; NotFound without demonstration data
 */
export const basisOf = (datasets: Datasets, query: FigureQuery, fewestSets: 1 | 2 = 2): Figure => {
  const data = query.data ?? opensFirst(datasets)
  const { store } = storeOf(datasets, data)
  const grid = query.grid ?? 'article'
  const known = store.actors.grids().find(({ key }) => key === grid)
  if (known === undefined) throw new BadRequest(`grid: found "${grid}", expected one of those listed by /api/datasets`)
  const named = namedSets(query.set, fewestSets)
  const filters = filtersOf(query)
  const wanted = pageParts(filters)
  const extents = postExtents(store)
  const platform = query.platform ?? usualPlatform(store)
  const ofPlatform = placedPages(store, platform, grid)
  // Sizes depend on the period, which ends with the newest post: of pages of any size.
  const ofAnySize = ofPlatform.filter((page) => named.some(({ parts }) => isIn(page, parts, () => null, unsized)))
  const newestPostAt = ofAnySize.reduce<string | null>((newest, page) => {
    const last = isIn(page, wanted, () => null, unsized) ? (extents.get(page.id)?.last ?? null) : null
    return newest === null || (last !== null && last > newest) ? last : newest
  }, null)
  const { from, to } = periodOf(
    query,
    newestPostAt === null
      ? periodOfReadings(store.readings.newestDay(platform, 'followers'))
      : defaultPeriod(newestPostAt, defaultZone),
  )
  const tolerance = toleranceOf(query.tolerance)
  const followersOf = followersAt(store, platform, ofAnySize, daysOf(to).to, tolerance)
  const all = setPages(store, named, ofAnySize, followersOf)
  const pages = all.pages.filter((page) => isIn(page, wanted, followersOf))
  const asked = [platform, grid, named.map(({ key }) => key), filters, from, to, tolerance]
  const sources = kept(store, 'sources', asked, () => sourcesIn(store, pages, { from, to, tolerance }))
  return {
    store,
    pages,
    basis: {
      data,
      platform,
      grid,
      sets: all.sets.map((one, place) => ({ ...one, pages: pages.filter(({ set }) => set === place).length })),
      from,
      to,
      zone: defaultZone,
      tolerance,
      newestPostAt,
      sources: [...sources],
      unassignedPages: ofPlatform.filter(({ camp }) => camp === null).length,
      filters: { ...filters, pagesLeftOut: all.pages.length - pages.length },
    },
  }
}
