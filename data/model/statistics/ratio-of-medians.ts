// Ratio of medians: how many times the typical page of one camp is that of the other, with its BCa and its percentile
// interval, 95 %. Purpose: the gap in words anyone understands. Assumes independent pages within and between the camps; the
// resampled medians are those of bootstrap.ts, so that figure and interval come from the same draws. Smallest n is 3 in
// each camp for an interval. No ratio where a median is 0. Reference: see bca.ts. Checked with scipy.stats.bootstrap on
// the same resamples.

import { bcaInterval } from './bca.ts'
import { percentileInterval, resampledMedians } from './bootstrap.ts'
import { median } from './median.ts'
import type { Draws } from './resample.ts'
import type { Sample } from './sample.ts'

export type BootstrapEstimate = {
  readonly value: number
  /** Null where `bcaInterval` is. */
  readonly bca: readonly [number, number] | null
  /** Null under 3 pages, or where a bound is not finite. */
  readonly percentile: readonly [number, number] | null
}

/** Infinite over 0; of 0 over 0 neither side is ahead, which is 1. */
const ratioOf = (x: number, y: number): number => (x === 0 && y === 0 ? 1 : x / y)

/** Medians with each page left out once, in their order: at most three of them differ, so none is sorted again. */
export const mediansWithoutOne = ({ sorted, size }: Sample): readonly number[] => {
  if (size < 2) return []
  const [low, high] = [(size - 2) >> 1, (size - 1) >> 1]
  return sorted.map((_, left) => {
    const [below, above] = [sorted[low < left ? low : low + 1] ?? 0, sorted[high < left ? high : high + 1] ?? 0]
    return below + (above - below) / 2
  })
}

/**
 * Median of x divided by median of y.
 * @param draws of x and of y: two streams of one seed
 * @returns null when a sample is empty or a median is 0
 */
export const ratioOfMedians = (
  x: Sample,
  y: Sample,
  draws: { readonly x: Draws; readonly y: Draws },
): BootstrapEstimate | null => {
  const [above, below] = [median(x), median(y)]
  if (above === null || below === null || above === 0 || below === 0) return null
  const medians = { x: resampledMedians(x, draws.x), y: resampledMedians(y, draws.y) }
  const isDrawn = medians.x.length > 0 && medians.y.length > 0
  const resampled = isDrawn ? medians.x.map((value, index) => ratioOf(value, medians.y[index] ?? 0)) : []
  const value = above / below
  const withoutX = mediansWithoutOne(x).map((found) => found / below)
  const withoutY = mediansWithoutOne(y).map((found) => above / found)
  return {
    value,
    bca: bcaInterval({ value, resampled, leftOut: [withoutX, withoutY] }),
    percentile: percentileInterval(resampled),
  }
}
