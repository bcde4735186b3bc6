// Median absolute deviation: how far a page typically lies from the median page. Purpose: spread that one giant does not
// move. Raw, in the unit of the values: not multiplied by 1.4826, which would read it as a standard deviation of values
// that are not normal here. Assumes nothing; smallest n is 1, where it is 0. Reference: Hampel 1974, JASA 69(346) 383-393.
// Checked with scipy.stats.median_abs_deviation(x, scale=1).

import { median } from './median.ts'
import { type Sample, sampleOf } from './sample.ts'

/** Null for an empty sample. */
export const medianAbsoluteDeviation = (sample: Sample): number | null => {
  const centre = median(sample)
  return centre === null ? null : median(sampleOf(sample.sorted.map((value) => Math.abs(value - centre))))
}
