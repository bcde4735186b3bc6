// Interval of the rank of a page, 95 %, its peers being drawn with replacement: how many of the drawn peers are above it is
// binomial, so the interval is worked out exactly and nothing is drawn; where the value of the page itself was drawn from its
// posts, it is the mixture of these. Purpose: hundreds of ranks at once, for which standing.ts would draw peers page by page;
// both mean the same. Assumes peers that are like a draw from those one means. Smallest n is 1 peer. References: Goldstein and
// Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3); Hall and Miller 2009, Annals of Statistics 37(6B).
// Checked with scipy.stats.binom.ppf.

import { tail } from './sample.ts'

/** Chances that a binomial count is at most `from`, `from` + 1, ...: 0 before them, 1 after them. */
type Chances = { readonly from: number; readonly upTo: Float64Array }

/** Chances too small to matter to any sum. */
const least = 1e-17

/** From the most likely count outwards, so that nothing gets too small or too large for a number. */
const chancesOf = (draws: number, share: number): Chances => {
  if (share === 0 || share === 1) return { from: share * draws, upTo: Float64Array.of(1) }
  const odds = share / (1 - share)
  const mode = Math.min(draws, Math.floor((draws + 1) * share))
  const below: number[] = []
  for (let [count, chance] = [mode, 1]; count > 0 && chance > least; count -= 1) {
    chance *= count / ((draws - count + 1) * odds)
    below.push(chance)
  }
  const above: number[] = []
  for (let [count, chance] = [mode, 1]; count < draws && chance > least; count += 1) {
    chance *= ((draws - count) * odds) / (count + 1)
    above.push(chance)
  }
  const upTo = Float64Array.from([...below.toReversed(), 1, ...above])
  for (let at = 1; at < upTo.length; at += 1) upTo[at] = (upTo[at] ?? 0) + (upTo[at - 1] ?? 0)
  const sum = upTo.at(-1) ?? 1
  return { from: mode - below.length, upTo: upTo.map((chance) => chance / sum) }
}

const chanceUpTo = ({ from, upTo }: Chances, count: number): number =>
  count < from ? 0 : (upTo[Math.min(count - from, upTo.length - 1)] ?? 1)

/** Both ends of a rank, 1 for the highest. @param above for each drawn value of the page, the peers above it; one value: certain */
export type RankInterval = (above: readonly number[]) => readonly [number, number]

/** What gives the intervals of all pages that have as many peers: what one page needed is kept for the next. */
export const rankInterval = (peers: number): RankInterval => {
  const kept = new Map<number, Chances>()
  const chances = (above: number): Chances => {
    const known = kept.get(above) ?? chancesOf(peers, above / peers)
    kept.set(above, known)
    return known
  }
  return (above) => {
    const times = new Map<number, number>()
    for (const count of above) times.set(count, (times.get(count) ?? 0) + 1)
    const parts = [...times].map(([count, weight]) => ({ weight, chances: chances(count) }))
    const shareUpTo = (count: number): number =>
      parts.reduce((sum, part) => sum + part.weight * chanceUpTo(part.chances, count), 0) / above.length
    /** The least count of drawn peers above the page that is reached with that chance. */
    const reached = (chance: number): number => {
      let [from, to] = [0, peers]
      while (from < to) {
        const middle = (from + to) >> 1
        if (shareUpTo(middle) < chance - 1e-12) from = middle + 1
        else to = middle
      }
      return from
    }
    return [1 + reached(tail), 1 + reached(1 - tail)]
  }
}
