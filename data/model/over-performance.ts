// Whether a post did better than its page's own habit: its interactions against the median and the median absolute
// deviation of the posts before it, on logarithms, since counts have heavy tails. Robust: one viral post does not raise the
// bar for the next. Rule and limit of the modified z-score: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers,
// chapter 3 (the text itself was not read). Pure; the order of posts is that of publication.

import { type PostColumns, unknownCount } from './post-columns.ts'

/** The habit is that of so many known posts before, and is told from `fewestBefore` on. */
export const mostBefore = 20
export const fewestBefore = 10
/** A score above is beyond the habit. */
export const scoreLimit = 3.5
/** Makes the deviation that of a normal distribution: 1 / 1.4826. */
const normalScale = 0.6745

export type Performance = {
  /** Place in the columns. */
  readonly at: number
  readonly interactions: number
  /** Median of the known posts before, >= 0. */
  readonly habit: number
  /** Interactions over the habit; null when the habit is 0. */
  readonly times: number | null
  /** 0.6745 × (ln(1 + x) - median) / MAD of ln(1 + x) before; null when all posts before are alike: any other is then beyond. */
  readonly score: number | null
  readonly isBeyond: boolean
}

/** The median of numbers in order, as `median` of their sample gives it: a sample for each of a million posts would take seconds. */
const middleOf = (sorted: readonly number[]): number => {
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}

/** Place of the first number that is not below another, among numbers in order. */
const placeOf = (sorted: readonly number[], value: number): number => {
  let place = 0
  while ((sorted[place] ?? Number.POSITIVE_INFINITY) < value) place += 1
  return place
}

/** Distances of numbers in order from their middle, in order: both sides are walked outwards, the nearer number first. */
const distancesFrom = (centre: number, sorted: readonly number[]): readonly number[] => {
  const distances: number[] = []
  let above = placeOf(sorted, centre)
  let below = above - 1
  while (distances.length < sorted.length) {
    const up = (sorted[above] ?? Number.POSITIVE_INFINITY) - centre
    const down = centre - (sorted[below] ?? Number.NEGATIVE_INFINITY)
    if (up < down) above += 1
    else below -= 1
    distances.push(Math.min(up, down))
  }
  return distances
}

/** One entry for each post with known interactions that has at least `fewestBefore` such posts before it. */
export const performances = (posts: Pick<PostColumns, 'size' | 'interactions'>): readonly Performance[] => {
  const before: number[] = []
  /** The same in order, and their logarithms, which are in the same order. */
  const sorted: number[] = []
  const logs: number[] = []
  const found: Performance[] = []
  for (let at = 0; at < posts.size; at += 1) {
    const interactions = posts.interactions[at] ?? unknownCount
    if (interactions === unknownCount) continue
    const log = Math.log1p(interactions)
    if (before.length >= fewestBefore) {
      const [habit, centre] = [middleOf(sorted), middleOf(logs)]
      const spread = middleOf(distancesFrom(centre, logs))
      const above = log - centre
      const score = spread === 0 ? null : (normalScale * above) / spread
      found.push({
        at,
        interactions,
        habit,
        times: habit === 0 ? null : interactions / habit,
        score,
        isBeyond: score === null ? above > 0 : score > scoreLimit,
      })
    }
    const oldest = before.length === mostBefore ? before.shift() : undefined
    if (oldest !== undefined) {
      const place = placeOf(sorted, oldest)
      sorted.splice(place, 1)
      logs.splice(place, 1)
    }
    const place = placeOf(sorted, interactions)
    sorted.splice(place, 0, interactions)
    logs.splice(place, 0, log)
    before.push(interactions)
  }
  return found
}
