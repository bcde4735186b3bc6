// Mann-Whitney U test (Wilcoxon rank-sum): is a page of one camp as likely above as below a page of the other?
// Assumes independent pages; no assumption on the shape of their values. Exact when both samples are under 50 and no two
// values are equal, else normal approximation with tie and continuity correction: the very rules of R's wilcox.test.
// Smallest n is 1; exact p cannot go under 0.05 before 4 against 4.
// Reference: Mann and Whitney 1947, Annals of Mathematical Statistics 18(1) 50-60. Checked with R 4.2.2 and SciPy.

import { type Dominance, dominance } from './dominance.ts'
import { upperTail } from './normal.ts'
import type { Sample } from './sample.ts'
import { tailsOfU } from './u-distribution.ts'

export type MannWhitney = { readonly u: number; readonly p: number; readonly method: 'exact' | 'normal' }

export const exactBelow = 50

/** U counts pairs in which `x` is above `y`, ties one half; p is two-sided. Null when a sample is empty. */
export const mannWhitney = (x: Sample, y: Sample, pairs: Dominance = dominance(x, y)): MannWhitney | null => {
  if (x.size === 0 || y.size === 0) return null
  const u = pairs.wins
  if (x.size < exactBelow && y.size < exactBelow && pairs.tieTerm === 0) {
    const tail = tailsOfU(x.size, y.size)[Math.min(u, x.size * y.size - u)] ?? 1
    return { u, p: Math.min(1, 2 * tail), method: 'exact' }
  }
  const total = x.size + y.size
  const variance = ((x.size * y.size) / 12) * (total + 1 - pairs.tieTerm / (total * (total - 1)))
  // All values equal: nothing speaks against the camps being alike.
  if (variance <= 0) return { u, p: 1, method: 'normal' }
  const distance = Math.max(0, Math.abs(u - (x.size * y.size) / 2) - 0.5)
  return { u, p: Math.min(1, 2 * upperTail(distance / Math.sqrt(variance))), method: 'normal' }
}
