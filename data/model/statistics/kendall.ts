// Kendall's rank correlation, tau-b: pairs that agree minus pairs that disagree, corrected for ties, in -1 to 1.
// Purpose: do two figures of the same pages rise together, whatever their unit. Assumes independent pairs. p is two-sided:
// exact without ties up to 33 pairs (or at most one pair that disagrees, or agrees), else normal with tie correction.
// Smallest n is 2 for tau, 4 for an exact p that may go under 0.1. References: Kendall 1945, Biometrika 33(3) 239-251;
// exact: Kendall 1970, Rank Correlation Methods, 4th edition. Checked with scipy.stats.kendalltau and R's cor.test.

import { upperTail } from './normal.ts'
import { checkPaired, overTies, ranked } from './ranks.ts'

export type Kendall = {
  readonly tau: number
  /** Pairs that agree minus pairs that disagree: Kendall's S, the one of Mann's trend test. */
  readonly agreement: number
  readonly p: number
  readonly method: 'exact' | 'normal'
}

const exactUpTo = 33

/**
 * P(at most `fewer` pairs disagree, or agree) among all orders of n values, two-sided. The number of orders with c
 * inversions grows by a running sum with each value; dividing by the count as it grows keeps it in range.
 */
const exactP = (n: number, fewer: number): number => {
  if (4 * fewer >= n * (n - 1)) return 1
  let shares = new Float64Array(fewer + 1)
  shares[0] = 1
  for (let count = 2; count <= n; count += 1) {
    const next = new Float64Array(fewer + 1)
    let sum = 0
    for (let inversions = 0; inversions <= fewer; inversions += 1) {
      sum += shares[inversions] ?? 0
      if (inversions >= count) sum -= shares[inversions - count] ?? 0
      next[inversions] = sum / count
    }
    shares = next
  }
  return Math.min(1, 2 * shares.reduce((sum, share) => sum + share, 0))
}

/** Null with fewer than two pairs, or when all x or all y are equal: nothing to agree with. */
export const kendall = (x: readonly number[], y: readonly number[]): Kendall | null => {
  checkPaired(x, y)
  const n = x.length
  const [ofX, ofY] = [ranked(x), ranked(y)]
  const pairs = (n * (n - 1)) / 2
  const tied = (count: number): number => (count * (count - 1)) / 2
  const [tiedX, tiedY] = [overTies(ofX, tied), overTies(ofY, tied)]
  if (pairs === tiedX || pairs === tiedY) return null
  let agreement = 0
  for (let first = 0; first < n; first += 1)
    for (let second = 0; second < first; second += 1)
      agreement += Math.sign((x[first] ?? 0) - (x[second] ?? 0)) * Math.sign((y[first] ?? 0) - (y[second] ?? 0))
  const tau = Math.max(-1, Math.min(1, agreement / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)))
  if (tiedX === 0 && tiedY === 0) {
    const fewer = (pairs - Math.abs(agreement)) / 2
    if (n <= exactUpTo || fewer <= 1) return { tau, agreement, p: exactP(n, fewer), method: 'exact' }
  }
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5)
  const triple = (count: number): number => count * (count - 1) * (count - 2)
  const variance =
    (spread(n) - overTies(ofX, spread) - overTies(ofY, spread)) / 18 +
    (2 * tiedX * tiedY) / (n * (n - 1)) +
    (n > 2 ? (overTies(ofX, triple) * overTies(ofY, triple)) / (9 * triple(n)) : 0)
  return { tau, agreement, p: Math.min(1, 2 * upperTail(Math.abs(agreement) / Math.sqrt(variance))), method: 'normal' }
}
