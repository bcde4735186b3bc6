// Trimmed mean: the mean of the pages that are left without the lowest and the highest 20 % (or another share). Purpose: a
// mean that no giant moves, beside the median. Assumes nothing; under 5 pages 20 % trims nobody, and it is the plain mean.
// Smallest n is 1. Reference: Tukey and McLaughlin 1963, Sankhya A 25(3) 331-352. Checked with scipy.stats.trim_mean.

import type { Sample } from './sample.ts'

/**
 * @param share cut off at each end, from 0 to under 0.5; the number of pages cut is rounded down
 * @returns null for an empty sample
 * @throws RangeError on a share outside that range
 */
export const trimmedMean = ({ sorted, size }: Sample, share = 0.2): number | null => {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`cannot trim a share of ${share} at each end`)
  if (size === 0) return null
  const cut = Math.trunc(share * size)
  const kept = size - 2 * cut
  let sum = 0
  for (let place = cut; place < size - cut; place += 1) sum += (sorted[place] ?? 0) / kept
  return sum
}
