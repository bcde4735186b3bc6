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
export const ratioOfTwo = (x: number, y: number): number => (x === 0 && y === 0 ? 1 : x / y)

/** Medians with each page left out once, in their order: at most three of them differ, so none is sorted again. */
export const mediansWithoutOne = ({ sorted, size }: Sample): readonly number[] => {
  if (size < 2) return []
  const [low, high] = [(size - 2) >> 1, (size - 1) >> 1]
  return sorted.map((_, left) => {
    const [below, above] = [sorted[low < left ? low : low + 1] ?? 0, sorted[high < left ? high : high + 1] ?? 0]
    return below + (above - below) / 2
  })
}

/** The median of one camp, drawn once for every ratio that it is part of. */
export type DrawnMedian = {
  readonly value: number
  /** In the order drawn; empty under 3 pages. */
  readonly resampled: readonly number[]
  /** With each page left out once. */
  readonly leftOut: readonly number[]
}

/** Null for an empty sample. */
export const drawnMedian = (sample: Sample, draws: Draws): DrawnMedian | null => {
  const value = median(sample)
  if (value === null) return null
  return { value, resampled: resampledMedians(sample, draws), leftOut: mediansWithoutOne(sample) }
}

/** x divided by y, drawn with two streams of one seed. Null when one is null or 0. */
export const ratioOfDrawnMedians = (x: DrawnMedian | null, y: DrawnMedian | null): BootstrapEstimate | null => {
  if (x === null || y === null || x.value === 0 || y.value === 0) return null
  const value = x.value / y.value
  const isDrawn = x.resampled.length > 0 && y.resampled.length > 0
  const resampled = isDrawn ? x.resampled.map((drawn, index) => ratioOfTwo(drawn, y.resampled[index] ?? 0)) : []
  const leftOut = [x.leftOut.map((without) => without / y.value), y.leftOut.map((without) => x.value / without)]
  return { value, bca: bcaInterval({ value, resampled, leftOut }), percentile: percentileInterval(resampled) }
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
): BootstrapEstimate | null => ratioOfDrawnMedians(drawnMedian(x, draws.x), drawnMedian(y, draws.y))
