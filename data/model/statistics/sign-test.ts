// Sign test: do pages of one kind lie above a value more often than below it? Purpose: whether a typical ratio within pages is
// other than 1. Assumes independent pages; nothing about the shape of their values. Exact, two-sided; pages that lie on the
// value itself are left out. Smallest n is 6 for a p under 0.05. Reference: Arbuthnott 1710, Philosophical Transactions
// 27(328) 186-190; Conover 1999, Practical Nonparametric Statistics, 3.4. Checked with scipy.stats.binomtest.

import type { Sample } from './sample.ts'

export type SignTest = {
  /** Values above, and values below. */
  readonly above: number
  readonly below: number
  /** Two-sided; 1 where no value differs from the one asked about. */
  readonly p: number
}

/** Null for an empty sample. */
export const signTest = ({ sorted, size }: Sample, value: number): SignTest | null => {
  if (size === 0) return null
  const above = sorted.filter((one) => one > value).length
  const below = sorted.filter((one) => one < value).length
  const n = above + below
  // The chance of so many heads of n fair coins, as a logarithm: 2 to the power of -1,100 would be 0.
  let logOfHeads = -n * Math.LN2
  let tail = Math.exp(logOfHeads)
  for (let heads = 1; heads <= Math.min(above, below); heads += 1) {
    logOfHeads += Math.log((n - heads + 1) / heads)
    tail += Math.exp(logOfHeads)
  }
  return { above, below, p: Math.min(1, 2 * tail) }
}
