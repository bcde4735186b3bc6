// Interval of the median of one camp, 95 %, from two of its own values: the median lies between the d-th smallest and the
// d-th largest with a chance that is known whatever the shape of the values, and between that rank and the next the ends
// are interpolated, so that 95 % is met and not merely exceeded. Needs no resamples; the bootstrap of a single median falls
// to 87 % at 7 pages. Assumes independent pages. Smallest n for 95 % is 6; below, `isReached` says no.
// Reference: Hettmansperger and Sheather 1986, Statistics and Probability Letters 4(2) 75-79. Checked with the binomial
// distribution of SciPy and with the coverage simulation of test/long/coverage.test.ts.

import { level, type Sample } from './sample.ts'

export type MedianInterval = {
  readonly interval: readonly [number, number]
  /** Whether the interval reaches 95 %; in samples too small for it, it is the whole range of the values. */
  readonly isReached: boolean
}

/**
 * Rank from both ends (from 1) of the innermost pair of values that holds the median with at least 95 %, the chance of
 * that pair, and that of the next pair inwards. Rank 0 where the whole range falls short.
 */
const innermostPair = (size: number): { rank: number; chance: number; nextChance: number } => {
  // The chance of so many heads of `size` fair coins, as a logarithm: 2 to the power of -1,100 would be 0.
  let logOfHeads = -size * Math.LN2
  let [rank, chance, nextChance] = [0, 1, 1 - 2 * Math.exp(logOfHeads)]
  while (nextChance >= level) {
    rank += 1
    logOfHeads += Math.log((size - rank + 1) / rank)
    chance = nextChance
    nextChance -= 2 * Math.exp(logOfHeads)
  }
  return { rank, chance, nextChance }
}

/** Null for an empty sample. */
export const medianInterval = ({ sorted, size }: Sample): MedianInterval | null => {
  if (size === 0) return null
  const { rank, chance, nextChance } = innermostPair(size)
  const at = (place: number): number => sorted[place] ?? 0
  if (rank === 0) return { interval: [at(0), at(size - 1)], isReached: false }
  const excess = (chance - level) / (chance - nextChance)
  const inwards = ((size - rank) * excess) / (rank + (size - 2 * rank) * excess)
  const [low, high] = [rank - 1, size - rank]
  return {
    interval: [at(low) + inwards * (at(low + 1) - at(low)), at(high) + inwards * (at(high - 1) - at(high))],
    isReached: true,
  }
}
