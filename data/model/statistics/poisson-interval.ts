// Exact interval of a count, 95 %: 0 pages may stand for up to 3.7, 4 for 1.1 to 10.2. Purpose: how many pages a territory could
// as well have had, pages being few. Assumes that they come one by one and independently (Poisson); holds at least 95 % of the
// time, usually more. Smallest n is 0. Reference: Garwood 1936, Biometrika 28(3/4) 437-442.
// Checked with scipy.stats.chi2.ppf([0.025, 0.975], [2 * count, 2 * count + 2]) / 2.

import { gammaQuantile } from './gamma.ts'
import { tail } from './sample.ts'

/** Both ends of the mean of a whole count >= 0; the lower one of 0 is 0. */
export const poissonInterval = (count: number): readonly [number, number] => [
  count === 0 ? 0 : gammaQuantile(tail, count),
  gammaQuantile(1 - tail, count + 1),
]
