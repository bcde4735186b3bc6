// Spearman's rank correlation, rho: Pearson's correlation of the ranks, ties sharing their mean rank, in -1 to 1.
// Purpose: do pages with more of one figure have more of another (posts per week and interactions per post). Assumes
// independent pages; says nothing about cause. p is two-sided, from Student's t with n - 2 degrees of freedom, which is an
// approximation: rough under 10 pages, and 0 at rho = 1 or -1. Smallest n is 2 for rho, 3 for p.
// Reference: Spearman 1904, American Journal of Psychology 15(1) 72-101. Checked with scipy.stats.spearmanr.

import { checkPaired, ranked } from './ranks.ts'
import { twoSidedT } from './student.ts'

export type Spearman = {
  readonly rho: number
  /** Null under 3 pairs. */
  readonly p: number | null
}

/** Null with fewer than two pairs, or when all x or all y are equal. */
export const spearman = (x: readonly number[], y: readonly number[]): Spearman | null => {
  checkPaired(x, y)
  const n = x.length
  const [ofX, ofY] = [ranked(x).ranks, ranked(y).ranks]
  const middle = (n + 1) / 2
  let [squaresX, squaresY, products] = [0, 0, 0]
  for (let place = 0; place < n; place += 1) {
    const [a, b] = [(ofX[place] ?? 0) - middle, (ofY[place] ?? 0) - middle]
    squaresX += a * a
    squaresY += b * b
    products += a * b
  }
  if (squaresX === 0 || squaresY === 0) return null
  // Ranks are whole or half numbers, so that these sums are exact and equal orders give exactly 1.
  const rho = Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)))
  if (n < 3) return { rho, p: null }
  return { rho, p: twoSidedT(rho * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho))), n - 2) }
}
