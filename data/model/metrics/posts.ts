// What metrics ask of the posts of a page, one column at a time. Posts with an unknown count stand out of both the sum and
// the number, never in as 0; nothing known is null.

import { type CountColumn, type PostColumns, unknownCount } from '../post-columns.ts'
import { median, type PageSums, sampleOf } from '../statistics/index.ts'

type Choose = (posts: PostColumns) => CountColumn

/** Known counts in order. Loops by hand: every post of every page comes through here, and iterators take ten times as long. */
export const knownIn = (posts: PostColumns | undefined, pick: Choose): Float64Array => {
  const column = posts === undefined ? undefined : pick(posts)
  const known = new Float64Array(column?.length ?? 0)
  let size = 0
  for (let at = 0; at < known.length; at += 1) {
    const count = column?.[at] ?? unknownCount
    if (count === unknownCount) continue
    known[size] = count
    size += 1
  }
  return known.subarray(0, size)
}

/** What is counted, over how many posts; null without one. */
export const sumsOf = (sum: number, over: number): PageSums | null => (over === 0 ? null : { sum, over })

/** The mean that such sums make: of a page, or, added up before, of many. */
export const meanOf = (sums: PageSums | null): number | null => (sums === null ? null : sums.sum / sums.over)

/** A count added up over posts in which it is known; null without one. */
export const countedIn = (posts: PostColumns | undefined, pick: Choose): PageSums | null => {
  const known = knownIn(posts, pick)
  return sumsOf(
    known.reduce((sum, count) => sum + count, 0),
    known.length,
  )
}

/** Median over posts with a known count; null without one. */
export const medianOf = (posts: PostColumns | undefined, pick: Choose): number | null =>
  median(sampleOf(knownIn(posts, pick)))

/** Posts in which a count is above 0, of those in which it is known; null without one. Their mean is a share, 0-1. */
export const positiveIn = (posts: PostColumns | undefined, pick: Choose): PageSums | null => {
  const known = knownIn(posts, pick)
  let positive = 0
  for (let at = 0; at < known.length; at += 1) if ((known[at] ?? 0) > 0) positive += 1
  return sumsOf(positive, known.length)
}

/** Comments over reactions, of posts with both known; null without one or without any reaction. */
export const commentsOverReactions = (posts: PostColumns | undefined): number | null => {
  let [comments, reactions] = [0, 0]
  for (let at = 0; at < (posts?.size ?? 0); at += 1) {
    const [spoken, clicked] = [posts?.comments[at] ?? unknownCount, posts?.reactions[at] ?? unknownCount]
    if (spoken === unknownCount || clicked === unknownCount) continue
    comments += spoken
    reactions += clicked
  }
  return reactions === 0 ? null : comments / reactions
}

/** Mean of a count per post over followers; null without a known count, without followers, or when nobody follows. */
export const perFollower = (sum: number, known: number, followers: { readonly value: number } | null): number | null =>
  known === 0 || followers === null || followers.value === 0 ? null : sum / known / followers.value
