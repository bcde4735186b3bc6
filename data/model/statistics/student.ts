// Tails of Student's t, for the p of Spearman's correlation and for the jackknife's intervals: the regularized incomplete
// beta function by its continued fraction, which keeps the last digits of small p where a closed form would cancel.
// References: NIST Digital Library of Mathematical Functions 8.17.22 and 8.17.4; t as a beta: Abramowitz and Stegun 1964,
// 26.7.1. Checked with 2 * scipy.stats.t.sf(t, df) to 1e-12 relative.

import { level } from './sample.ts'

/** Gamma((freedom + 1) / 2) / Gamma(freedom / 2), by its recursion in steps of one. */
const gammaRatio = (freedom: number): number => {
  let ratio = 1 / Math.sqrt(Math.PI)
  for (let step = 1; step < freedom; step += 1) ratio = step / 2 / ratio
  return ratio
}

const tiny = 1e-300

/** The continued fraction of DLMF 8.17.22, by Lentz's method. */
const betaFraction = (x: number, a: number, b: number): number => {
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let numerator = 1
  let denominator = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let fraction = denominator
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    denominator = 1 / nonZero(1 + even * denominator)
    numerator = nonZero(1 + even / numerator)
    fraction *= denominator * numerator
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    denominator = 1 / nonZero(1 + odd * denominator)
    numerator = nonZero(1 + odd / numerator)
    const change = denominator * numerator
    fraction *= change
    if (Math.abs(change - 1) < Number.EPSILON) break
  }
  return fraction
}

/** P(|T| > |t|) for `freedom` degrees of freedom, a whole number >= 1; 0 for an infinite t. */
export const twoSidedT = (t: number, freedom: number): number => {
  const square = t * t
  if (square === 0) return 1
  if (square === Number.POSITIVE_INFINITY) return 0
  const [a, b] = [freedom / 2, 0.5]
  const x = freedom / (freedom + square)
  // x^a (1 - x)^b / B(a, b); B(a, 1/2) = sqrt(pi) / gammaRatio.
  const front =
    (Math.exp(-a * Math.log1p(square / freedom)) * Math.sqrt(square / (freedom + square)) * gammaRatio(freedom)) /
    Math.sqrt(Math.PI)
  if (x < (a + 1) / (a + b + 2)) return Math.min(1, (front * betaFraction(x, a, b)) / a)
  return Math.max(0, 1 - (front * betaFraction(square / (freedom + square), b, a)) / b)
}

/** The deviate that t stays within, on both sides, with 95 %: 12.7 for 1 degree of freedom, 1.96 for very many. */
export const deviateOfT = (freedom: number): number => {
  let [low, high] = [1, 13]
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2
    if (twoSidedT(middle, freedom) > 1 - level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
