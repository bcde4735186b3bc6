// Cliff's delta: the share of pairs of pages in which x is above y, minus the share in which it is below, in -1 to 1.
// Purpose: how far two camps lie apart, whatever the unit. Assumes independent pages; unmoved by any change of scale that
// keeps the order. Interval, 95 %: Cliff's asymmetric interval with the consistent estimate of the variance; at
// delta = 1 or -1, where that variance is 0, Feng and Cliff's bound from the smaller sample. Smallest n is 2 for an interval.
// References: Cliff 1996, Ordinal Methods for Behavioral Data Analysis; Feng and Cliff 2004, Journal of Modern Applied
// Statistical Methods 3(2) 322-332. The value is checked with SciPy's U, the interval with the double sum over all pairs.

import { type Dominance, dominance } from './dominance.ts'
import { deviate, type Sample } from './sample.ts'

export type Estimate = { readonly value: number; readonly interval: readonly [number, number] | null }

const squares = (values: readonly number[], centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 2, 0)

/** The consistent estimate of the variance of delta; both samples have two values or more. */
export const deltaVariance = (x: Sample, y: Sample, pairs: Dominance, delta: number): number => {
  const all = x.size * y.size
  const perX = squares(pairs.ofX, delta) / (x.size - 1)
  const perY = squares(pairs.ofY, delta) / (y.size - 1)
  const perPair = (all - pairs.ties) / all - delta ** 2
  return ((y.size - 1) * perX + (x.size - 1) * perY + perPair) / all
}

/** @param fewer values of the smaller sample */
export const deltaInterval = (delta: number, variance: number, fewer: number): readonly [number, number] => {
  if (Math.abs(delta) === 1) {
    const bound = (fewer - deviate ** 2) / (fewer + deviate ** 2)
    return delta === 1 ? [bound, 1] : [-1, -bound]
  }
  const spread = deviate ** 2 * variance
  const half = Math.sqrt(spread) * Math.sqrt((1 - delta ** 2) ** 2 + spread)
  const scale = 1 - delta ** 2 + spread
  return [Math.max(-1, (delta - delta ** 3 - half) / scale), Math.min(1, (delta - delta ** 3 + half) / scale)]
}

/** Of `x` over `y`: 1 when every value of x is above every value of y. Null when a sample is empty. */
export const cliffsDelta = (x: Sample, y: Sample, pairs: Dominance = dominance(x, y)): Estimate | null => {
  if (x.size === 0 || y.size === 0) return null
  const value = (2 * pairs.wins) / (x.size * y.size) - 1
  const fewer = Math.min(x.size, y.size)
  return { value, interval: fewer < 2 ? null : deltaInterval(value, deltaVariance(x, y, pairs, value), fewer) }
}
