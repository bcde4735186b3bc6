// Probability of superiority: the chance that a page drawn from x is above a page drawn from y, ties counting one half,
// in 0-1. The plainest effect size to say aloud ("in 8 pairs of 10 ..."). It is (Cliff's delta + 1) / 2, and so is its
// interval; same assumptions. Reference: Vargha and Delaney 2000, Journal of Educational and Behavioral Statistics
// 25(2) 101-132 (their measure A). Checked with SciPy: U / (n m).

import type { Estimate } from './cliffs-delta.ts'

export const superiority = (delta: Estimate): Estimate => ({
  value: (delta.value + 1) / 2,
  interval: delta.interval === null ? null : [(delta.interval[0] + 1) / 2, (delta.interval[1] + 1) / 2],
})
