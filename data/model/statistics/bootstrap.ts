// Percentile bootstrap of the median, the page being the unit: pages are drawn with replacement, each bringing all its
// posts. Purpose: how far a camp's median, or the ratio of two, could have come out otherwise. Assumes that the pages
// are like a random draw from those one wants to speak of. Smallest n is 3; under 10 the interval is usually too narrow.
// Reference: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
// A resample is drawn as ranks: counted, not sorted, and dependent on n and seed only, so kept for the next metric.

import { middleOf } from './quantile.ts'
import { fillerOf } from './random.ts'
import { level, type Sample } from './sample.ts'

export const smallestBootstrap = 3

/** Ranks (from 0) of the two middle pages of each resample; the same rank twice when the size is odd. */
type MiddleRanks = { readonly lower: Uint32Array; readonly upper: Uint32Array }

const drawMiddleRanks = (size: number, resamples: number, seed: number, stream: number): MiddleRanks => {
  const fill = fillerOf(seed, stream)
  const numbers = new Uint32Array(size)
  const lower = new Uint32Array(resamples)
  const upper = new Uint32Array(resamples)
  const drawn = new Uint32Array(size)
  const belowLower = (size - 1) >> 1
  const belowUpper = size >> 1
  for (let resample = 0; resample < resamples; resample += 1) {
    drawn.fill(0)
    fill(numbers)
    for (let draw = 0; draw < size; draw += 1) {
      const rank = Math.floor(((numbers[draw] ?? 0) * size) / 2 ** 32)
      drawn[rank] = (drawn[rank] ?? 0) + 1
    }
    let rank = 0
    let reached = drawn[0] ?? 0
    while (reached <= belowLower) {
      rank += 1
      reached += drawn[rank] ?? 0
    }
    lower[resample] = rank
    while (reached <= belowUpper) {
      rank += 1
      reached += drawn[rank] ?? 0
    }
    upper[resample] = rank
  }
  return { lower, upper }
}

const mostKept = 64
const kept = new Map<string, MiddleRanks>()

const middleRanks = (size: number, resamples: number, seed: number, stream: number): MiddleRanks => {
  const key = `${size} ${resamples} ${seed} ${stream}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const ranks = drawMiddleRanks(size, resamples, seed, stream)
  const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, ranks)
  return ranks
}

/**
 * Medians of `resamples` resamples, in the order drawn.
 * @param stream tells two samples of one comparison apart: with one stream, camps of equal size would be drawn alike
 * @returns empty for a sample of fewer than 3
 */
export const resampledMedians = (
  sample: Sample,
  options: { readonly resamples: number; readonly seed: number; readonly stream: number },
): readonly number[] => {
  if (sample.size < smallestBootstrap) return []
  const { lower, upper } = middleRanks(sample.size, options.resamples, options.seed, options.stream)
  const medians: number[] = []
  for (let resample = 0; resample < options.resamples; resample += 1) {
    const low = sample.sorted[lower[resample] ?? 0] ?? 0
    const high = sample.sorted[upper[resample] ?? 0] ?? 0
    medians.push(low + (high - low) / 2)
  }
  return medians
}

/** The middle 95 % of what `combine` makes of each pair of resampled medians; null without resamples or a finite bound. */
export const pairedInterval = (
  right: readonly number[],
  left: readonly number[],
  combine: (right: number, left: number) => number,
): readonly [number, number] | null =>
  left.length === 0
    ? null
    : middleOf(
        right.map((value, index) => combine(value, left[index] ?? 0)),
        level,
      )

/** The middle 95 % of resampled medians; null without resamples. */
export const percentileInterval = (medians: readonly number[]): readonly [number, number] | null =>
  middleOf(medians, level)
