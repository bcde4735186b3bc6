// The small invented page on which the Method screen works every metric by hand: a Facebook page in February 2025, whole
// covered, Paris time. Its last post has no known count, so that each sum shows what unknown does. Tests compute it.

import { type PostColumns, unknownCount } from '../post-columns.ts'
import { noTotals, type PagePeriod, rateOf } from '../totals.ts'

export type ExamplePost = {
  /** `2025-02-03T11:00:00Z`; noon in Paris. */
  readonly at: string
  /** Null: not known. */
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly views: number | null
  /** When it was posted. */
  readonly followers: number
}

export const exampleZone = 'Europe/Paris'
/** Posts in order. */
export const examplePosts: readonly ExamplePost[] = [
  { at: '2025-02-03T11:00:00Z', reactions: 10, comments: 0, shares: 0, views: null, followers: 200 },
  { at: '2025-02-05T11:00:00Z', reactions: 4, comments: 1, shares: 1, views: 90, followers: 200 },
  { at: '2025-02-07T11:00:00Z', reactions: 0, comments: 0, shares: 0, views: null, followers: 200 },
  { at: '2025-02-13T11:00:00Z', reactions: 20, comments: 8, shares: 2, views: 210, followers: 250 },
  { at: '2025-02-15T11:00:00Z', reactions: null, comments: null, shares: null, views: null, followers: 250 },
]
/** Read on the last day before the period and on its last day. */
export const exampleFollowers = {
  before: { value: 200, day: '2025-01-31', precision: 'day' },
  end: { value: 250, day: '2025-02-28', precision: 'day' },
} as const

/** People reached on three days, as its owner tells. */
export const exampleReach = [40, 90, 60] as const

const interactionsOf = ({ reactions, comments, shares }: ExamplePost): number | null =>
  reactions === null || comments === null || shares === null ? null : reactions + comments + shares

/** Posts as the store brings them. */
export const columnsOf = (posts: readonly ExamplePost[]): PostColumns => {
  const column = (value: (post: ExamplePost) => number | null): Int32Array =>
    Int32Array.from(posts, (post) => value(post) ?? unknownCount)
  return {
    size: posts.length,
    at: Float64Array.from(posts, ({ at }) => Date.parse(at) / 1000),
    reactions: column(({ reactions }) => reactions),
    comments: column(({ comments }) => comments),
    shares: column(({ shares }) => shares),
    interactions: column(interactionsOf),
    views: column(({ views }) => views),
    followers: column(({ followers }) => followers),
    format: new Uint8Array(posts.length),
    readAt: column(() => null),
    isDay: new Uint8Array(posts.length),
    isReadEstimated: new Uint8Array(posts.length),
    topics: new Uint32Array(posts.length),
  }
}

/** Posts as the totals of a period. */
export const totalsOf = (posts: readonly ExamplePost[]): PagePeriod['totals'] => {
  const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const [interactions, reactions, comments, shares, rates] = [
    known(posts.map(interactionsOf)),
    known(posts.map((post) => post.reactions)),
    known(posts.map((post) => post.comments)),
    known(posts.map((post) => post.shares)),
    known(posts.map((post) => rateOf(interactionsOf(post), post.followers))),
  ]
  return {
    ...noTotals,
    posts: posts.length,
    interactionsKnown: interactions.length,
    interactionsSum: sum(interactions),
    reactionsKnown: reactions.length,
    reactionsSum: sum(reactions),
    commentsKnown: comments.length,
    commentsSum: sum(comments),
    sharesKnown: shares.length,
    sharesSum: sum(shares),
    rateKnown: rates.length,
    rateSumNano: sum(rates),
  }
}

export const examplePage: PagePeriod = {
  totals: totalsOf(examplePosts),
  weeks: 4,
  followers: exampleFollowers.end,
  followersBefore: exampleFollowers.before,
  reachStated: exampleReach,
  hasKnownPosts: true,
  time: {
    zone: exampleZone,
    covered: [{ from: Date.parse('2025-01-31T23:00:00Z'), to: Date.parse('2025-02-28T23:00:00Z') }],
  },
  posts: columnsOf(examplePosts),
}
