// Standing of one page among its peers: its rank, and its percentile, the share of peers below it (ties count one half),
// with 95 % percentile intervals by bootstrap. Purpose: "15th of 40, probably between 9th and 22nd", never a false rank.
// Peers are drawn with replacement; where resampled values of the page itself are given (drawn from its posts), its own
// uncertainty is part of it, which matters more for a small page. Assumes peers that are like a draw from those one means.
// Smallest n is 3 peers for an interval. References: Goldstein and Spiegelhalter 1996, J. of the Royal Statistical Society
// A 159(3); Hall and Miller 2009, Annals of Statistics 37(6B). Checked with scipy.stats.percentileofscore(kind="mean").

import { smallestBootstrap } from './bootstrap.ts'
import { middleOf } from './quantile.ts'
import { fillerOf } from './random.ts'
import type { Draws } from './resample.ts'
import { level, type Sample } from './sample.ts'

export type Standing = {
  /** 1 for the highest; pages that are equal share the best of their ranks. */
  readonly rank: number
  /** Pages ranked: the peers and the page itself. */
  readonly of: number
  /** Peers with the very same value. */
  readonly ties: number
  /** Share of peers below, ties one half, 0-1. */
  readonly percentile: number
  /** The smaller number is the better rank; both are whole. Null under 3 peers, like `percentileInterval`. */
  readonly rankInterval: readonly [number, number] | null
  readonly percentileInterval: readonly [number, number] | null
}

/** Number of values that are below `limit`, or with `andEqual` at most `limit`. */
const countTo = ({ sorted, size }: Sample, limit: number, andEqual: boolean): number => {
  let [from, to] = [0, size]
  while (from < to) {
    const middle = (from + to) >> 1
    const value = sorted[middle] ?? 0
    if (value < limit || (andEqual && value === limit)) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * @param own value of the page, which is not among `peers`
 * @param ownResampled values of the page resampled from its posts, used in turn; without them its value is taken as certain
 * @returns null without peers
 */
export const standing = (
  own: number,
  peers: Sample,
  draws: Draws,
  ownResampled: readonly number[] = [],
): Standing | null => {
  const n = peers.size
  if (n === 0) return null
  const [below, reached] = [countTo(peers, own, false), countTo(peers, own, true)]
  const ranks: number[] = []
  const percentiles: number[] = []
  const fill = fillerOf(draws.seed, draws.stream)
  const numbers = new Uint32Array(n)
  for (let resample = 0; resample < (n < smallestBootstrap ? 0 : draws.resamples); resample += 1) {
    const drawnOwn = ownResampled[resample % Math.max(1, ownResampled.length)]
    const from = drawnOwn === undefined ? below : countTo(peers, drawnOwn, false)
    const to = drawnOwn === undefined ? reached : countTo(peers, drawnOwn, true)
    fill(numbers)
    // Counted without branches, which could not be foretold: how many drawn places lie before each of the two.
    let under = 0
    let upTo = 0
    for (let draw = 0; draw < n; draw += 1) {
      const place = Math.floor(((numbers[draw] ?? 0) * n) / 2 ** 32)
      under += (place - from) >>> 31
      upTo += (place - to) >>> 31
    }
    ranks.push(1 + n - upTo)
    percentiles.push((under + upTo) / 2 / n)
  }
  const rankEnds = middleOf(ranks, level)
  return {
    rank: 1 + n - reached,
    of: n + 1,
    ties: reached - below,
    percentile: (below + (reached - below) / 2) / n,
    rankInterval: rankEnds === null ? null : [Math.floor(rankEnds[0]), Math.ceil(rankEnds[1])],
    percentileInterval: middleOf(percentiles, level),
  }
}
