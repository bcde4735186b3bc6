// What a metric says of each single post, where its value for a page is the mean or the median of that: only then can posts
// of the page be drawn again, to see how far its value rests on chance, and only a mean can be shrunk. Metrics that are
// missing here are rates over days, states, ratios of sums: their value is taken as certain, and figures say so.

import { type MetricKey, metrics } from '../metrics/index.ts'
import { knownIn } from '../metrics/posts.ts'
import { type CountColumn, type PostColumns, unknownCount } from '../post-columns.ts'
import { type PagePeriod, rateOf, rateScale } from '../totals.ts'

export type PerPost = {
  /** In order of publication, posts with an unknown count left out; values as stored (rates per follower). */
  readonly of: (page: PagePeriod) => Float64Array
  readonly as: 'mean' | 'median'
}

type Choose = (posts: PostColumns) => CountColumn

const countOf =
  (choose: Choose): PerPost['of'] =>
  ({ posts }) =>
    knownIn(posts, choose)

const isPositive =
  (choose: Choose): PerPost['of'] =>
  ({ posts }) =>
    knownIn(posts, choose).map((count) => (count > 0 ? 1 : 0))

/** Over the followers at the end of the period, as `perFollower` does. */
const overFollowers =
  (choose: Choose): PerPost['of'] =>
  ({ posts, followers }) => {
    if (followers === null || followers.value === 0) return new Float64Array(0)
    return knownIn(posts, choose).map((count) => count / followers.value)
  }

const known = (count: number | undefined): number | null =>
  count === undefined || count === unknownCount ? null : count

const rates: PerPost['of'] = ({ posts }) => {
  const found: number[] = []
  for (let at = 0; at < (posts?.size ?? 0); at += 1) {
    const rate = rateOf(known(posts?.interactions[at]), known(posts?.followers[at]))
    if (rate !== null) found.push(rate / rateScale)
  }
  return Float64Array.from(found)
}

const mean = (of: PerPost['of']): PerPost => ({ of, as: 'mean' })

const table: Readonly<Partial<Record<MetricKey, PerPost>>> = {
  'comments-per-follower': mean(overFollowers(({ comments }) => comments)),
  'comments-per-post': mean(countOf(({ comments }) => comments)),
  'interaction-rate': mean(rates),
  'interactions-median': { of: countOf(({ interactions }) => interactions), as: 'median' },
  'interactions-per-post': mean(countOf(({ interactions }) => interactions)),
  'posts-with-comment': mean(isPositive(({ comments }) => comments)),
  'posts-with-reaction': mean(isPositive(({ reactions }) => reactions)),
  'posts-with-share': mean(isPositive(({ shares }) => shares)),
  'reactions-per-follower': mean(overFollowers(({ reactions }) => reactions)),
  'reactions-per-post': mean(countOf(({ reactions }) => reactions)),
  'rival-iq-rate': mean(overFollowers(({ interactions }) => interactions)),
  'shares-per-follower': mean(overFollowers(({ shares }) => shares)),
  'shares-per-post': mean(countOf(({ shares }) => shares)),
  'views-per-post': mean(countOf(({ views }) => views)),
}

/** Null where the metric is neither a mean nor a median of posts. */
export const perPostOf = (metric: MetricKey): PerPost | null => table[metric] ?? null

const underPosts: readonly string[] = ['views', 'interactions', 'reactions', 'comments', 'shares']

/** Whether the value looks at counts under posts, so that few posts make it a matter of chance; silence and rhythm do not. */
export const restsOnPosts = (metric: MetricKey): boolean =>
  metrics.get(metric)?.asks.some((count) => underPosts.includes(count)) ?? false

/** Posts that the value of a page rests on; null where it does not rest on posts. */
export const postsBehind = (metric: MetricKey, page: PagePeriod): number | null => {
  if (!restsOnPosts(metric)) return null
  return perPostOf(metric)?.of(page).length ?? page.totals.posts
}
