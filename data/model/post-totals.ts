// Totals of single posts, as the store's roll-up sums them by month (server/store/totals.ts): for periods that are no whole
// months, and for posts that a filter has chosen. Pure; a test holds both against each other.

import { type CountColumn, type PostColumns, unknownCount } from './post-columns.ts'
import { type PeriodTotals, rateOf } from './totals.ts'

/** Number and sum of the known counts of a column. */
const summed = (counts: CountColumn): readonly [known: number, sum: number] => {
  let [known, sum] = [0, 0]
  for (let post = 0; post < counts.length; post += 1) {
    const count = counts[post] ?? unknownCount
    if (count === unknownCount) continue
    known += 1
    sum += count
  }
  return [known, sum]
}

/** Sum of the rates of posts with known interactions and followers above 0, in billionths. */
const rates = ({ size, interactions, followers }: PostColumns): readonly [known: number, sum: number] => {
  let [known, sum] = [0, 0]
  for (let post = 0; post < size; post += 1) {
    const [count, base] = [interactions[post] ?? unknownCount, followers[post] ?? unknownCount]
    const rate = count === unknownCount || base === unknownCount ? null : rateOf(count, base)
    if (rate === null) continue
    known += 1
    sum += rate
  }
  return [known, sum]
}

export const totalsOfPosts = (posts: PostColumns): PeriodTotals => {
  const [interactionsKnown, interactionsSum] = summed(posts.interactions)
  const [reactionsKnown, reactionsSum] = summed(posts.reactions)
  const [commentsKnown, commentsSum] = summed(posts.comments)
  const [sharesKnown, sharesSum] = summed(posts.shares)
  const [rateKnown, rateSumNano] = rates(posts)
  return {
    posts: posts.size,
    interactionsKnown,
    interactionsSum,
    reactionsKnown,
    reactionsSum,
    commentsKnown,
    commentsSum,
    sharesKnown,
    sharesSum,
    rateKnown,
    rateSumNano,
  }
}
