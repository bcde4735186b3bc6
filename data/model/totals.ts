// What the store brings for a page and a period, and how such totals add up. Sums are whole numbers, so that adding is
// associative and exact whatever the order of imports; each sum goes with the number of posts it rests on.

import type { Bounds } from './periods.ts'
import type { PostColumns } from './post-columns.ts'

/** Counts of one page over one period. `xKnown` of `posts` posts had a known x; the others are missing, never 0. */
export type PeriodTotals = {
  readonly posts: number
  readonly interactionsKnown: number
  readonly interactionsSum: number
  readonly reactionsKnown: number
  readonly reactionsSum: number
  readonly commentsKnown: number
  readonly commentsSum: number
  readonly sharesKnown: number
  readonly sharesSum: number
  /** Posts with known interactions and known followers above 0 at posting. */
  readonly rateKnown: number
  /** Sum over those posts of `rateOf`: billionths, so that it stays whole. */
  readonly rateSumNano: number
}

export const rateScale = 1e9

/** Above this many interactions a follower the follower count cannot be right. */
const mostPerFollower = 1_000

/**
 * Interactions of one post per follower at posting, in whole billionths: 3 of 1,000 is 3,000,000. Null when either is
 * unknown, nobody followed, or the ratio is above `mostPerFollower`: sums of ten thousand posts then stay exact.
 */
export const rateOf = (interactions: number | null, followers: number | null): number | null =>
  interactions === null || followers === null || followers <= 0 || interactions > followers * mostPerFollower
    ? null
    : Math.round((interactions * rateScale) / followers)

export const noTotals: PeriodTotals = {
  posts: 0,
  interactionsKnown: 0,
  interactionsSum: 0,
  reactionsKnown: 0,
  reactionsSum: 0,
  commentsKnown: 0,
  commentsSum: 0,
  sharesKnown: 0,
  sharesSum: 0,
  rateKnown: 0,
  rateSumNano: 0,
}

export const totalsKeys = Object.keys(noTotals) as readonly (keyof PeriodTotals)[]

export type StateReading = {
  readonly value: number
  /** Day of the reading, `2025-03-31`; the last day of its month where only the month is known. */
  readonly day: string
  readonly precision: 'day' | 'month'
}

/** The zone that a page's days are counted in, and what files cover of the period: instants in order, none touching another. */
export type CoveredTime = { readonly zone: string; readonly covered: readonly Bounds[] }

/** All a metric may look at for one page and one period. */
export type PagePeriod = {
  readonly totals: PeriodTotals
  /** Weeks of the period (days / 7) that files about this page cover: silent weeks are part of it, uncovered ones are not. */
  readonly weeks: number
  /** Last followers reading within the tolerance before the period's end; null when there is none. */
  readonly followers: StateReading | null
  /** Whether files with posts of this page cover enough days of the period (coverage.ts): otherwise silence cannot be told from absence of data. */
  readonly hasKnownPosts: boolean
  /** Last followers reading within the tolerance before the period's first day; null or absent when there is none. */
  readonly followersBefore?: StateReading | null
  /** People reached on each day of the period that a source states, each day once; absent: not brought. */
  readonly reachStated?: readonly number[]
  /** Where in time the page is known, for metrics that look at days; absent: they are null. */
  readonly time?: CoveredTime
  /** Single posts of the period, each once; brought for metrics that need `posts` only, else absent. */
  readonly posts?: PostColumns
}
