// Whether a post did better than its page's own habit: its interactions against the median and the median absolute
// deviation of the posts before it, on logarithms, since counts have heavy tails. Robust: one viral post does not raise the
// bar for the next. Rule and limit of the modified z-score: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers,
// chapter 3 (the text itself was not read). Pure; the order of posts is that of publication.

import { type PostColumns, unknownCount } from './post-columns.ts'
import { median, medianAbsoluteDeviation, sampleOf } from './statistics/index.ts'

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

/** One entry for each post with known interactions that has at least `fewestBefore` such posts before it. */
export const performances = (posts: PostColumns): readonly Performance[] => {
  const before: number[] = []
  const found: Performance[] = []
  for (let at = 0; at < posts.size; at += 1) {
    const interactions = posts.interactions[at] ?? unknownCount
    if (interactions === unknownCount) continue
    const habits = sampleOf(before)
    const logs = sampleOf(before.map(Math.log1p))
    const [habit, centre, spread] = [median(habits), median(logs), medianAbsoluteDeviation(logs)]
    if (before.length >= fewestBefore && habit !== null && centre !== null && spread !== null) {
      const above = Math.log1p(interactions) - centre
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
    before.push(interactions)
    if (before.length > mostBefore) before.shift()
  }
  return found
}
