// Engagement per day as Fanpage Karma defines it, for its two variants. A day with a post whose counts are not known is left
// out of both sum and number: taken as 0 it would make the page look weaker than it is.

import { dayOf } from '../periods.ts'
import { unknownCount } from '../post-columns.ts'
import type { PagePeriod } from '../totals.ts'

const msPerDay = 86_400_000

/**
 * Mean over covered days of what the posts of a day got per follower at posting. With equal weights the interactions that
 * the platform publishes count; else its reactions, comments and shares, and null where one is not published.
 * @param weights of reactions, comments and shares
 */
export const dailyRate = (
  { posts, time, hasKnownPosts }: PagePeriod,
  weights: readonly [reactions: number, comments: number, shares: number],
): number | null => {
  if (posts === undefined || time === undefined || !hasKnownPosts) return null
  const areEqual = weights.every((weight) => weight === 1)
  const [forReaction, forComment, forShare] = weights
  const weighted = (at: number): number | null => {
    const [reactions, comments, shares] = [posts.reactions[at], posts.comments[at], posts.shares[at]]
    const [all, followers] = [posts.interactions[at] ?? unknownCount, posts.followers[at] ?? unknownCount]
    if (followers <= 0 || all === unknownCount) return null
    if (areEqual) return all / followers
    if (reactions === undefined || comments === undefined || shares === undefined) return null
    if (Math.min(reactions, comments, shares) === unknownCount) return null
    return (reactions * forReaction + comments * forComment + shares * forShare) / followers
  }
  const byDay = new Map<string, number | null>()
  for (let at = 0; at < posts.size; at += 1) {
    const day = dayOf((posts.at[at] ?? 0) * 1000, time.zone)
    const [before, added] = [byDay.get(day), weighted(at)]
    byDay.set(day, before === null || added === null ? null : (before ?? 0) + added)
  }
  const known = [...byDay.values()].filter((value) => value !== null)
  const days = time.covered.reduce((sum, { from, to }) => sum + (to - from), 0) / msPerDay
  const daysKnown = days - (byDay.size - known.length)
  // Without a single known post among posts, what is left are days nothing was posted on: no rate can be read off them.
  if (daysKnown < 1 || (known.length === 0 && byDay.size > 0)) return null
  return known.reduce((sum, value) => sum + value, 0) / daysKnown
}
