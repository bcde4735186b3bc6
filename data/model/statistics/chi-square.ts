// Upper tail of chi-square, for the p of Kruskal-Wallis: the finite sums that hold for whole degrees of freedom, all of
// their terms positive, so that small p keep their digits. Reference: Abramowitz and Stegun 1964, 26.4.4 and 26.4.5.
// Checked with scipy.stats.chi2.sf to 1e-12 relative.

import { upperTail } from './normal.ts'

/** P(X > x) for `freedom` degrees of freedom, a whole number >= 1; 1 for x <= 0. */
export const chiSquareTail = (x: number, freedom: number): number => {
  if (x <= 0) return 1
  const isOdd = freedom % 2 === 1
  const root = Math.sqrt(x)
  let sum = isOdd ? 2 * upperTail(root) : Math.exp(-x / 2)
  let term = isOdd ? Math.exp(-x / 2) * Math.sqrt(2 / Math.PI) * root : Math.exp(-x / 2)
  for (let step = isOdd ? 1 : 2; step < freedom; step += 2) {
    if (step > 1) term *= x / step
    sum += term
  }
  return Math.min(1, sum)
}
