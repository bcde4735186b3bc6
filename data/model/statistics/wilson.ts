// Wilson's score interval of a proportion, 95 %: 3 of 12 posts with a comment may stand for 9 to 53 %. Purpose: shares of
// few, where the usual interval leaves 0-1 or shrinks to nothing at 0 of 12. Assumes independent cases: posts of one page
// are not quite. Smallest n is 1. Reference: Wilson 1927, JASA 22(158) 209-212.
// Checked with R's prop.test(k, n, correct = FALSE) and SciPy's binomtest(k, n).proportion_ci(method="wilson").

import type { Estimate } from './cliffs-delta.ts'
import { deviate } from './sample.ts'

/** Share of `count` among `all` with its interval, in 0-1. Null when `all` is 0. */
export const wilson = (count: number, all: number): Estimate | null => {
  if (all === 0) return null
  const value = count / all
  const scale = 1 + deviate ** 2 / all
  const centre = (value + deviate ** 2 / (2 * all)) / scale
  const half = (deviate * Math.sqrt((value * (1 - value)) / all + deviate ** 2 / (4 * all ** 2))) / scale
  // At both ends the interval touches 0 or 1 exactly, which rounding would miss by a hair.
  return { value, interval: [count === 0 ? 0 : centre - half, count === all ? 1 : centre + half] }
}
