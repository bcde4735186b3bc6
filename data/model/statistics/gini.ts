// Gini coefficient: 0 when all pages have the same, near 1 when one has all. Purpose: concentration of followers or
// interactions in one number. The population form, without the factor n / (n - 1): it describes these pages, and is at
// most 1 - 1 / n, so camps of very different size should not be compared by it. Smallest n is 1, where it is 0.
// Assumes values that add up, none below 0. Reference: Gini 1912; formula in Sen 1973, On Economic Inequality, 2.8.
// Checked with NumPy: numpy.abs(numpy.subtract.outer(x, x)).mean() / (2 * x.mean()).

import { totalOf } from './lorenz.ts'
import type { Sample } from './sample.ts'

/** In 0-1. Null for an empty sample, a value below 0, or a total of 0. */
export const gini = (sample: Sample): number | null => {
  const total = totalOf(sample)
  if (total === null) return null
  let sum = 0
  for (const [place, value] of sample.sorted.entries()) sum += (2 * place + 1 - sample.size) * (value / total)
  return Math.max(0, sum / sample.size)
}
