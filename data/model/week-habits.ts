// When in the week the pages of a set publish, and what a post gets then: the typical page by hour and by block of three
// hours, as clocks in the zone of each page show. Every page counts the same (statistics/typical-shares.ts), so that no giant
// moves it. It tells what is done, not what would work: who posts when, and what about, differs too. Pure.

import { fewestPages, fewestPosts } from './certainty.ts'
import { weekHourOf } from './periods.ts'
import { type PostColumns, unknownCount } from './post-columns.ts'
import { type Draws, median, sampleOf, typicalShares } from './statistics/index.ts'

export const hoursInWeek = 168
/** Hours that a block holds: seven days of eight blocks. */
export const hoursInBlock = 3

/** Posts of a page by hour of the week, from Monday 00:00 on. */
export type PageWeek = {
  readonly posts: readonly number[]
  /** Of them, those with known interactions, and these added up. */
  readonly known: readonly number[]
  readonly interactions: readonly number[]
  /** Posts of which only the day is known: in no hour. */
  readonly withoutHour: number
}

export const pageWeek = (posts: PostColumns, zone: string): PageWeek => {
  const counts = () => new Array<number>(hoursInWeek).fill(0)
  const found = { posts: counts(), known: counts(), interactions: counts(), withoutHour: 0 }
  for (let at = 0; at < posts.size; at += 1) {
    if (posts.isDay[at] === 1) {
      found.withoutHour += 1
      continue
    }
    const hour = weekHourOf((posts.at[at] ?? 0) * 1000, zone)
    found.posts[hour] = (found.posts[hour] ?? 0) + 1
    const count = posts.interactions[at] ?? unknownCount
    if (count === unknownCount) continue
    found.known[hour] = (found.known[hour] ?? 0) + 1
    found.interactions[hour] = (found.interactions[hour] ?? 0) + count
  }
  return found
}

export type WeekCell = {
  /** Mean over pages of the share of their posts, 0-1; null without a page of enough posts. */
  readonly share: number | null
  /** Posts of all pages, and pages with one. */
  readonly posts: number
  readonly pages: number
  /** Median over pages of interactions per post; null with too few posts or pages. */
  readonly perPost: number | null
  /** Pages that it is the median of. */
  readonly perPostPages: number
}
export type WeekPeak = {
  /** Place of the block, from Monday 00:00 on. */
  readonly block: number
  readonly share: number
  readonly interval: readonly [number, number] | null
  /** Share of the resamples in which the same block is first again, 0-1; null under 3 pages. */
  readonly held: number | null
}
export type SetWeek = {
  /** Pages with at least `fewestPosts` posts of known hour: those that shares are the mean of. */
  readonly n: number
  /** Pages with fewer of them, but one: their posts are counted, not their shares. */
  readonly tooFew: number
  /** Pages without a post of known hour. */
  readonly missing: number
  readonly posts: number
  readonly withoutHour: number
  readonly hours: readonly WeekCell[]
  readonly blocks: readonly WeekCell[]
  /** The block with the largest share; null without a page of enough posts. */
  readonly peak: WeekPeak | null
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Sums of so many neighbours. */
const grouped = (values: readonly number[], size: number): readonly number[] =>
  Array.from({ length: values.length / size }, (_, at) => sumOf(values.slice(at * size, (at + 1) * size)))

const cellsOf = (weeks: readonly PageWeek[], size: number, shares: readonly number[] | null): readonly WeekCell[] => {
  const pages = weeks.map(({ posts, known, interactions }) => ({
    posts: grouped(posts, size),
    known: grouped(known, size),
    interactions: grouped(interactions, size),
  }))
  return Array.from({ length: hoursInWeek / size }, (_, cell): WeekCell => {
    const withPosts = pages.filter(({ posts }) => (posts[cell] ?? 0) > 0)
    const withKnown = withPosts.filter(({ known }) => (known[cell] ?? 0) > 0)
    const means = withKnown.map(({ known, interactions }) => (interactions[cell] ?? 0) / (known[cell] ?? 1))
    // One page alone is no sample of pages: its own mean, of as many posts.
    const areEnough = weeks.length === 1 || means.length >= fewestPages
    const knownPosts = sumOf(withKnown.map(({ known }) => known[cell] ?? 0))
    return {
      share: shares?.[cell] ?? null,
      posts: sumOf(withPosts.map(({ posts }) => posts[cell] ?? 0)),
      pages: withPosts.length,
      perPost: areEnough && knownPosts >= fewestPosts ? median(sampleOf(means)) : null,
      perPostPages: means.length,
    }
  })
}

/** The week of a set, of its pages' weeks. */
export const weekOfSet = (weeks: readonly PageWeek[], draws: Draws): SetWeek => {
  const totals = weeks.map(({ posts }) => sumOf(posts))
  const typical = weeks.filter((_, page) => (totals[page] ?? 0) >= fewestPosts)
  const hours = typicalShares(
    typical.map(({ posts }) => posts),
    { ...draws, resamples: 0 },
  )
  const blocks = typicalShares(
    typical.map(({ posts }) => grouped(posts, hoursInBlock)),
    draws,
  )
  return {
    n: typical.length,
    tooFew: totals.filter((total) => total > 0 && total < fewestPosts).length,
    missing: totals.filter((total) => total === 0).length,
    posts: sumOf(totals),
    withoutHour: sumOf(weeks.map(({ withoutHour }) => withoutHour)),
    hours: cellsOf(weeks, 1, hours?.shares ?? null),
    blocks: cellsOf(weeks, hoursInBlock, blocks?.shares ?? null),
    peak:
      blocks === null
        ? null
        : {
            block: blocks.largest,
            share: blocks.shares[blocks.largest] ?? 0,
            interval: blocks.intervals[blocks.largest] ?? null,
            held: blocks.held,
          },
  }
}
