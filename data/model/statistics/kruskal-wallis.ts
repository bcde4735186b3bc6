// Kruskal-Wallis test: do three or more camps (or kinds, or strata) have pages at the same level? Mann-Whitney for more
// than two. Assumes independent pages; p from chi-square with one degree less than there are samples, an approximation
// that is rough where a sample has fewer than 5 pages. Ties are corrected for. Smallest n: two samples that are not empty.
// Reference: Kruskal and Wallis 1952, JASA 47(260) 583-621. Checked with scipy.stats.kruskal and R's kruskal.test.

import { chiSquareTail } from './chi-square.ts'
import { overTies, ranked } from './ranks.ts'
import type { Sample } from './sample.ts'

export type KruskalWallis = { readonly h: number; readonly freedom: number; readonly p: number }

/**
 * Empty samples are left out: they say nothing, and do not count as a degree of freedom. Null with fewer than two others.
 * When all values are equal, h is 0 and p is 1: nothing speaks against the camps being alike.
 */
export const kruskalWallis = (samples: readonly Sample[]): KruskalWallis | null => {
  const present = samples.filter(({ size }) => size > 0)
  const freedom = present.length - 1
  if (freedom < 1) return null
  const all = ranked(present.flatMap(({ sorted }) => sorted))
  const n = all.ranks.length
  const distinct = n ** 3 - n - overTies(all, (count) => count ** 3 - count)
  if (distinct === 0) return { h: 0, freedom, p: 1 }
  let [from, between] = [0, 0]
  for (const { size } of present) {
    // Distance from the expected rank sum: the usual formula subtracts two large numbers instead.
    let distance = 0
    for (let place = from; place < from + size; place += 1) distance += (all.ranks[place] ?? 0) - (n + 1) / 2
    between += distance ** 2 / size
    from += size
  }
  const h = (12 * between * (n - 1)) / distinct
  return { h, freedom, p: chiSquareTail(h, freedom) }
}
