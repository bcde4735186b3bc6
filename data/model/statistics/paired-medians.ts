// Medians of two values of the same pages (two periods, two pages of a pair), drawn together: a drawn page brings both its
// values. Purpose: how far the change of a typical page could have come out otherwise. What a page always has more of than
// others then cancels, so that the interval is narrower than that of two camps. Assumes independent pages. Smallest n is 3.
// Reference: Efron and Tibshirani 1993, An Introduction to the Bootstrap, 8.3 and 13. Checked with the medians of drawn pages
// written out.

import { checkPaired } from './ranks.ts'
import { type Draws, type PageStatistic, resampled } from './resample.ts'

/** Median of the pages as often as each is drawn. */
const medianOf = (values: readonly number[]): PageStatistic => {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const [belowLower, belowUpper] = [(values.length - 1) >> 1, values.length >> 1]
  return (times) => {
    let [place, reached] = [0, times[order[0] ?? 0] ?? 0]
    const valueAfter = (count: number): number => {
      while (reached <= count) {
        place += 1
        reached += times[order[place] ?? 0] ?? 0
      }
      return values[order[place] ?? 0] ?? 0
    }
    const [low, high] = [valueAfter(belowLower), valueAfter(belowUpper)]
    return low + (high - low) / 2
  }
}

/**
 * Medians of x and of y in each resample, in the order drawn; both empty under 3 pages.
 * @param x and y: one value each of every page, in one order
 * @throws RangeError when they differ in length
 */
export const pairedMedians = (
  x: readonly number[],
  y: readonly number[],
  draws: Draws,
): { readonly x: readonly number[]; readonly y: readonly number[] } => {
  checkPaired(x, y)
  // The same draws twice: pages are chosen by seed and number alone.
  return { x: resampled(x.length, draws, medianOf(x)), y: resampled(y.length, draws, medianOf(y)) }
}
