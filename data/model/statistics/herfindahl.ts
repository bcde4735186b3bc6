// Herfindahl index: the sum of squared shares, from 1 / n (all the same) to 1 (one page has all). Purpose: concentration
// of voice; 1 divided by it reads as "as if so many pages of equal weight spoke". Assumes values that add up, none below 0.
// Smallest n is 1. References: Hirschman 1945; Herfindahl 1950. Checked with NumPy: ((x / x.sum()) ** 2).sum().

import { totalOf } from './lorenz.ts'
import type { Sample } from './sample.ts'

/** In 0-1. Null for an empty sample, a value below 0, or a total of 0. */
export const herfindahl = (sample: Sample): number | null => {
  const total = totalOf(sample)
  return total === null ? null : sample.sorted.reduce((sum, value) => sum + (value / total) ** 2, 0)
}
