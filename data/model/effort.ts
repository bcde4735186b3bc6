// Effort and return: what a page gets per post, against what pages of its set that post as often get. The trend of the set
// is a Theil-Sen line on logarithms, so that no giant bends it; what is left over is told as a factor. Pages at 0 have no
// logarithm: they are left out and counted. Definition of this product. Pure.

import { theilSen } from './statistics/index.ts'

/** Fewer pages give no trend. */
export const fewestForTrend = 5

/** Posts per week and interactions per post of a page; null where unknown. */
export type Effort = { readonly pageId: number; readonly effort: number | null; readonly result: number | null }

export type EffortTrend = {
  /** Percent more per post for each percent more posts, about: the exponent of the trend. */
  readonly exponent: number
  /** Of the trend on logarithms: what is expected at one post a week is its exponential. */
  readonly intercept: number
  /** Of the exponent, 95 %; null where there are too few pages for one. */
  readonly interval: readonly [number, number] | null
  /** By page: what it gets over what the trend expects at its effort; 1 is as expected, 2 twice as much. */
  readonly residuals: ReadonlyMap<number, number>
  /** Pages with a 0 on one side, which have no place on logarithms. */
  readonly atZero: number
  /** Pages with an unknown side. */
  readonly missing: number
}

/** Null with fewer than `fewestForTrend` pages above 0 on both sides, or when all post equally often. */
export const effortTrend = (pages: readonly Effort[]): EffortTrend | null => {
  const known = pages.flatMap(({ pageId, effort, result }) =>
    effort === null || result === null ? [] : [{ pageId, effort, result }],
  )
  const placed = known
    .filter(({ effort, result }) => effort > 0 && result > 0)
    .map(({ pageId, effort, result }) => ({ pageId, x: Math.log(effort), y: Math.log(result) }))
  if (placed.length < fewestForTrend) return null
  const line = theilSen(
    placed.map(({ x }) => x),
    placed.map(({ y }) => y),
  )
  if (line === null) return null
  return {
    exponent: line.slope,
    intercept: line.intercept,
    interval: line.interval,
    residuals: new Map(placed.map(({ pageId, x, y }) => [pageId, Math.exp(y - line.intercept - line.slope * x)])),
    atZero: known.length - placed.length,
    missing: pages.length - known.length,
  }
}
