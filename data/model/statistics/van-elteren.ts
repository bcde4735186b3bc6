// Van Elteren's test, Mann-Whitney within strata (of page size), and the probability of superiority over all of them: is one
// camp ahead among pages of like size? Strata weigh as in the test, n m / (n + m + 1). Assumes independent pages, and that
// camps differ the same way in each stratum. p: normal, tie correction, no continuity correction. Interval, 95 %: Cliff's
// around the weighted delta. Smallest n is 2 on both sides of a stratum; others are left out. References: van Elteren 1960,
// Bulletin of the International Statistical Institute 37 351-361; Mehrotra, Lu and Li 2010, The American Statistician 64(2)
// 121-130. Checked with SciPy's mannwhitneyu on one stratum, and with its sums written in NumPy.

import { deltaInterval, deltaVariance, type Estimate } from './cliffs-delta.ts'
import { dominance } from './dominance.ts'
import { upperTail } from './normal.ts'
import type { Sample } from './sample.ts'
import { superiority } from './superiority.ts'

export type Stratum = { readonly x: Sample; readonly y: Sample }

export type VanElteren = {
  /** P(x above y) + P(equal) / 2 for two pages of one stratum, weighted over strata; 0-1. */
  readonly superiority: Estimate
  readonly p: number
  /** Strata with two pages or more on both sides, and the pages in them. */
  readonly strata: number
  readonly pages: { readonly x: number; readonly y: number }
}

const fewestOfSide = 2

/** Null when no stratum has two pages on both sides. */
export const vanElteren = (strata: readonly Stratum[]): VanElteren | null => {
  const used = strata.filter(({ x, y }) => Math.min(x.size, y.size) >= fewestOfSide)
  if (used.length === 0) return null
  let [weights, weighted, variance, ofTest] = [0, 0, 0, 0]
  const pages = { x: 0, y: 0 }
  for (const { x, y } of used) {
    const pairs = dominance(x, y)
    const all = x.size + y.size
    const weight = (x.size * y.size) / (all + 1)
    const delta = (2 * pairs.wins) / (x.size * y.size) - 1
    weights += weight
    weighted += weight * delta
    variance += weight ** 2 * deltaVariance(x, y, pairs, delta)
    // Of U / (all + 1) when nothing but chance parts the camps.
    ofTest += ((x.size * y.size) / 12) * ((all + 1 - pairs.tieTerm / (all * (all - 1))) / (all + 1) ** 2)
    pages.x += x.size
    pages.y += y.size
  }
  const value = weighted / weights
  const interval = deltaInterval(value, variance / weights ** 2, Math.min(pages.x, pages.y))
  return {
    superiority: superiority({ value, interval }),
    // All values equal: nothing speaks against the camps being alike.
    p: ofTest <= 0 ? 1 : Math.min(1, 2 * upperTail(Math.abs(weighted / 2) / Math.sqrt(ofTest))),
    strata: used.length,
    pages,
  }
}
