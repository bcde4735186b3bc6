// Theil-Sen slope: the median of the slopes between all pairs of points. Purpose: the trend of a figure, per unit of time,
// that one viral month does not bend. Assumes a straight line and independent errors of any shape. Interval, 95 %: Sen's,
// by ranks of the slopes with the variance of Kendall's S; ties in time and in value are corrected for, pairs of one time
// have no slope. Smallest n is 2 for a slope, 5 for an interval that reaches 95 % (`isReached`).
// References: Theil 1950; Sen 1968, JASA 63(324) 1379-1389, formula 2.6. Checked with scipy.stats.theilslopes.

import { median } from './median.ts'
import { checkPaired, overTies, ranked } from './ranks.ts'
import { deviate, sampleOf } from './sample.ts'

export type TheilSen = {
  /** Units of the values per unit of the times. */
  readonly slope: number
  /** Value at time 0 of the line through the medians of times and of values. */
  readonly intercept: number
  /** Null where ties in both times and values leave Sen's variance below 0. */
  readonly interval: readonly [number, number] | null
  /** Whether the interval reaches 95 %; with too few points it is the whole range of the slopes. */
  readonly isReached: boolean
}

const medianOf = (values: readonly number[]): number => median(sampleOf(values)) ?? Number.NaN

/** Null when fewer than two times differ. */
export const theilSen = (times: readonly number[], values: readonly number[]): TheilSen | null => {
  checkPaired(times, values)
  const n = times.length
  const found = new Float64Array((n * (n - 1)) / 2)
  let size = 0
  for (let first = 0; first < n; first += 1)
    for (let second = 0; second < first; second += 1) {
      const apart = (times[first] ?? 0) - (times[second] ?? 0)
      if (apart === 0) continue
      found[size] = ((values[first] ?? 0) - (values[second] ?? 0)) / apart
      size += 1
    }
  if (size === 0) return null
  const slopes = found.subarray(0, size).sort()
  const at = (place: number): number => slopes[Math.max(0, Math.min(size - 1, place))] ?? 0
  const slope = at((size - 1) >> 1) + (at(size >> 1) - at((size - 1) >> 1)) / 2
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5)
  const variance = (spread(n) - overTies(ranked(times), spread) - overTies(ranked(values), spread)) / 18
  const half = deviate * Math.sqrt(variance)
  const [low, high] = [Math.round((size - half) / 2) - 1, Math.round((size + half) / 2)]
  return {
    slope,
    intercept: medianOf(values) - slope * medianOf(times),
    interval: variance < 0 ? null : [at(low), at(high)],
    isReached: low >= 0 && high < size,
  }
}
