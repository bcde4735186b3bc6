// Mann-Kendall trend test: does a figure of a page or a camp rise or fall steadily, whatever the shape of the rise?
// It is Kendall's test with time as one of the two variables (Mann 1945, Econometrica 13(3) 245-259), so gaps in time do
// no harm. Assumes that the periods are independent: months that follow each other often are not, and p is then too small.
// Smallest n is 4 for an exact p under 0.1; 8 periods or more are worth a sentence. Checked with scipy.stats.kendalltau.

import { type Kendall, kendall } from './kendall.ts'

/**
 * @param times of the values, in any unit and order; two values at one time are compared with the others only
 * @returns `agreement` is Mann's S: above 0 rising, below 0 falling. Null with fewer than two times or all values equal
 */
export const mannKendall = (times: readonly number[], values: readonly number[]): Kendall | null =>
  kendall(times, values)
