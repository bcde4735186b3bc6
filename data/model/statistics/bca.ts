// BCa interval: the bootstrap's percentiles, moved for bias (the resamples lean to one side of the estimate) and for
// acceleration (the spread changes with the value), so that skewed counts get a skewed interval. Purpose: second-order
// accurate 95 % intervals without assuming a shape. Assumes pages that are independent and a statistic that is smooth in
// them: at medians of few pages it gains little. Smallest n is 3. Several groups: each left out page by page, as SciPy does.
// Reference: Efron 1987, JASA 82(397) 171-185; Efron and Tibshirani 1993, 14.3 and 15.4. Checked with
// scipy.stats.bootstrap(method="BCa") on the same resamples.

import { normalQuantile, shareBelow } from './normal-quantile.ts'
import { endsOf } from './quantile.ts'
import { level } from './sample.ts'

export type Bootstrapped = {
  /** The statistic of all pages. */
  readonly value: number
  readonly resampled: readonly number[]
  /** For each group of pages, the statistic with each of its pages left out once. */
  readonly leftOut: readonly (readonly number[])[]
}

/** Null when a value is not finite; 0 when no page makes a difference. */
const accelerationOf = (groups: readonly (readonly number[])[]): number | null => {
  let [squares, cubes] = [0, 0]
  for (const values of groups) {
    const n = values.length
    const mean = values.reduce((sum, value) => sum + value / n, 0)
    if (!Number.isFinite(mean)) return null
    // Rounding of the mean is no influence: cubed and divided it would become an acceleration of any size.
    const least = 1e-12 * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
    for (const value of values) {
      const influence = Math.abs(mean - value) <= least ? 0 : ((n - 1) * (mean - value)) / n
      squares += influence ** 2
      cubes += influence ** 3
    }
  }
  return squares === 0 ? 0 : cubes / 6 / squares ** 1.5
}

/**
 * 95 %. Null without resamples; where the statistic is undefined for all pages, for a resample or without one of the pages;
 * where a bound is infinite; where all resamples lie on one side of the estimate, or the acceleration is so strong that
 * the percentiles would change places. The percentile interval is all there is then.
 */
export const bcaInterval = ({ value, resampled, leftOut }: Bootstrapped): readonly [number, number] | null => {
  const acceleration = accelerationOf(leftOut)
  if (resampled.length === 0 || !Number.isFinite(value) || acceleration === null) return null
  let below = 0
  for (const found of resampled) {
    if (Number.isNaN(found)) return null
    // A draw of the same values in another order may differ in its last digit: it is a tie all the same.
    const isTie = Math.abs(found - value) <= 1e-12 * Math.abs(value)
    below += isTie ? 0.5 : Number(found < value)
  }
  const bias = normalQuantile(below / resampled.length)
  if (!Number.isFinite(bias)) return null
  const [low, high] = [bias + normalQuantile((1 - level) / 2), bias + normalQuantile((1 + level) / 2)]
  if (acceleration * low >= 1 || acceleration * high >= 1) return null
  const moved = (deviate: number): number => shareBelow(bias + deviate / (1 - acceleration * deviate))
  return endsOf(resampled, moved(low), moved(high))
}
