// Pages made by hand for the tests of metrics: posts in February 2025, whole covered, Paris time.

import { columnsOf, type ExamplePost, examplePage, totalsOf } from '../../data/model/metrics/example.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import { noTotals, type PagePeriod, type PeriodTotals } from '../../data/model/totals.ts'

/** A page of which totals are known, not single posts. */
export const pageOf = (totals: Partial<PeriodTotals>, rest: Partial<PagePeriod> = {}): PagePeriod => ({
  totals: { ...noTotals, ...totals },
  weeks: 52,
  followers: null,
  hasKnownPosts: true,
  ...rest,
})

const start = Date.parse('2025-01-31T23:00:00Z')

/** A post so many minutes after the month began in Paris; what is not said is known and 0, followers 100. */
export const post = (minute: number, counts: Partial<Omit<ExamplePost, 'at'>> = {}): ExamplePost => ({
  reactions: 0,
  comments: 0,
  shares: 0,
  views: null,
  followers: 100,
  ...counts,
  at: new Date(start + minute * 60_000).toISOString(),
})

export const byInstant = (posts: readonly ExamplePost[]): readonly ExamplePost[] =>
  posts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))

/** The page of the Method screen with other posts, and whatever else is said. */
export const pageWith = (posts: readonly ExamplePost[], rest: Partial<PagePeriod> = {}): PagePeriod => ({
  ...examplePage,
  totals: totalsOf(posts),
  posts: columnsOf(byInstant(posts)),
  ...rest,
})

/** The columns of posts in another order, the same for one seed. */
export const shuffledColumns = (posts: readonly ExamplePost[], seed: number): PostColumns =>
  columnsOf(
    posts
      .map((one, at) => ({ one, key: ((at + 1) * 7_919 + seed) % 104_729 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ one }) => one),
  )
