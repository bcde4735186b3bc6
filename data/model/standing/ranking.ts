// All pages of a figure in one order of value, each with its rank and how far that rests on chance: many ranks at once, where
// page-standing.ts tells all of one page. Pages under the small-number rule keep their place in the order and get no rank;
// unknown values are in no order. Pure; the order in which pages come is irrelevant.

import { fewestPages, fewestPosts } from '../certainty.ts'
import type { ListedMetric } from '../metrics/index.ts'
import { rankInterval } from '../statistics/index.ts'
import { middleOf } from '../statistics/quantile.ts'
import { level } from '../statistics/sample.ts'
import { resampledValues } from './own-resampled.ts'
import type { MeasuredPage } from './page-standing.ts'
import { postsBehind } from './per-post.ts'

export type RankedPage = {
  readonly pageId: number
  readonly value: number
  /** Posts with known counts that it rests on; null where it looks at no counts under posts. */
  readonly posts: number | null
  /** Of the value, 95 %, by drawing the posts of the page; null where they cannot be drawn, or are too few. */
  readonly interval: readonly [number, number] | null
  /** 1 for the highest; equal pages share the best of their places. */
  readonly place: number
  /** Other pages with the very same value. */
  readonly ties: number
  /** The place, where it may be called a rank; null with a reason, like the next two. */
  readonly rank: number | null
  readonly rankInterval: readonly [number, number] | null
  /** Share of the other pages below, ties one half, 0-1. */
  readonly percentile: number | null
  readonly because: 'too-few-pages' | 'too-few-posts' | null
}

/** Values of all pages, ascending. */
type Order = Float64Array

/** How many values are below `limit`, or with `andEqual` at most `limit`. */
const countTo = (order: Order, limit: number, andEqual: boolean): number => {
  let [from, to] = [0, order.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const value = order[middle] ?? 0
    if (value < limit || (andEqual && value === limit)) from = middle + 1
    else to = middle
  }
  return from
}

const unranked = { interval: null, rank: null, rankInterval: null, percentile: null } as const

/**
 * Highest value first; of equal ones by number of the page.
 * @param pages all of the figure; those without a value are left out
 */
export const rankingOf = (
  metric: ListedMetric,
  pages: readonly MeasuredPage[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): readonly RankedPage[] => {
  const known = pages.flatMap(({ value, ...page }) => (value === null ? [] : [{ ...page, value }]))
  const order: Order = Float64Array.from(known, ({ value }) => value).sort()
  const peers = order.length - 1
  const intervalOf = rankInterval(peers)
  return known
    .map(({ pageId, value, period }): RankedPage => {
      const below = countTo(order, value, false)
      const ties = countTo(order, value, true) - below - 1
      const place = order.length - below - ties
      const posts = postsBehind(metric.key, period)
      const told = { pageId, value, posts, place, ties }
      if (posts !== null && posts < fewestPosts) return { ...told, ...unranked, because: 'too-few-posts' }
      if (peers < fewestPages) return { ...told, ...unranked, because: 'too-few-pages' }
      const drawn = resampledValues(metric.key, period, { resamples, seed, stream: 0 })
      // The page is not its own peer: where its drawn value is below its own, that one is not above it.
      const above = drawn.map((one) => order.length - countTo(order, one, true) - Number(one < value))
      return {
        ...told,
        interval: middleOf(drawn, level),
        rank: place,
        rankInterval: intervalOf(above.length === 0 ? [place - 1] : above),
        percentile: (below + ties / 2) / peers,
        because: null,
      }
    })
    .toSorted((a, b) => b.value - a.value || a.pageId - b.pageId)
}
