// The roll-up of posts by page and month (page_months): kept while an import runs, rebuilt for a page from its posts
// where that is simpler (undo, another zone, a changed date), and read by comparisons.

import type { Database } from 'better-sqlite3'
import { monthOf } from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { noTotals, type PeriodTotals, rateOf, totalsKeys } from '../../data/model/totals.ts'
import { countedOf, type StoredPost } from './posts.ts'

const columns = [
  ['posts', 'posts'],
  ['interactionsKnown', 'interactions_known'],
  ['interactionsSum', 'interactions_sum'],
  ['reactionsKnown', 'reactions_known'],
  ['reactionsSum', 'reactions_sum'],
  ['commentsKnown', 'comments_known'],
  ['commentsSum', 'comments_sum'],
  ['sharesKnown', 'shares_known'],
  ['sharesSum', 'shares_sum'],
  ['rateKnown', 'rate_known'],
  ['rateSumNano', 'rate_sum_nano'],
] as const satisfies readonly (readonly [keyof PeriodTotals, string])[]

/** Totals being summed in memory, with the first and last instant of the posts in them. */
type Sums = { -readonly [K in keyof PeriodTotals]: PeriodTotals[K] } & {
  first: string
  last: string
  followers: number | null
  followersAt: string | null
}

export type MonthTotals = { readonly pageId: number; readonly month: string; readonly totals: PeriodTotals }

/** Counts a totals row looks at: reactions, comments, shares, followers at posting. */
export type Counted = {
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly followers: number | null
}

export type Totals = ReturnType<typeof totalsOf>

const known = (value: number | null): 0 | 1 => (value === null ? 0 : 1)

const add = (sums: Sums, platform: string, post: Counted, sign: 1 | -1): void => {
  const parts = platforms.get(platform)
  const interactions = parts === undefined ? null : interactionsOf(parts, post)
  sums.posts += sign
  sums.interactionsKnown += sign * known(interactions)
  sums.interactionsSum += sign * (interactions ?? 0)
  sums.reactionsKnown += sign * known(post.reactions)
  sums.reactionsSum += sign * (post.reactions ?? 0)
  sums.commentsKnown += sign * known(post.comments)
  sums.commentsSum += sign * (post.comments ?? 0)
  sums.sharesKnown += sign * known(post.shares)
  sums.sharesSum += sign * (post.shares ?? 0)
  const rate = rateOf(interactions, post.followers)
  sums.rateKnown += sign * known(rate)
  sums.rateSumNano += sign * (rate ?? 0)
}

/** The last post that states followers decides; of several at one instant the higher count, whatever their order. */
const stateFollowers = (sums: Sums, publishedAt: string, followers: number | null): void => {
  if (followers === null) return
  const isLater = sums.followersAt === null || publishedAt > sums.followersAt
  if (isLater || (publishedAt === sums.followersAt && followers > (sums.followers ?? 0))) {
    sums.followers = followers
    sums.followersAt = publishedAt
  }
}

/** Sums of one import by page and month, written in one go: at most `limit` sums are held. */
export type Tally = {
  /** Counts a post in (`sign` 1) or out again (-1). */
  readonly count: (
    pageId: number,
    platform: string,
    zone: string,
    publishedAt: string,
    post: Counted,
    sign: 1 | -1,
  ) => void
  readonly flush: () => void
}

export const totalsOf = (db: Database) => {
  const sqlColumns = columns.map(([, column]) => column)
  const upsert = db.prepare(
    `INSERT INTO page_months (page_id, month, ${sqlColumns.join(', ')}, first_post_at, last_post_at, followers, followers_at)
     VALUES (:pageId, :month, ${columns.map(([key]) => `:${key}`).join(', ')}, :first, :last, :followers, :followersAt)
     ON CONFLICT (page_id, month) DO UPDATE SET ${sqlColumns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')},
       first_post_at = min(first_post_at, excluded.first_post_at), last_post_at = max(last_post_at, excluded.last_post_at),
       followers = CASE WHEN coalesce(excluded.followers_at, '') > coalesce(followers_at, '') THEN excluded.followers
         WHEN excluded.followers_at = followers_at THEN max(followers, excluded.followers) ELSE followers END,
       followers_at = CASE WHEN coalesce(excluded.followers_at, '') > coalesce(followers_at, '') THEN excluded.followers_at ELSE followers_at END`,
  )
  const clear = db.prepare('DELETE FROM page_months WHERE page_id = :pageId')
  const between = db.prepare(
    `SELECT page_id AS pageId, month, ${columns.map(([key, column]) => `${column} AS ${key}`).join(', ')} FROM page_months
     WHERE month BETWEEN :from AND :to AND page_id IN (SELECT id FROM pages WHERE platform = :platform) ORDER BY page_id, month`,
  )
  const sums = db.prepare(
    `SELECT page_id AS pageId, ${columns.map(([key, column]) => `sum(${column}) AS ${key}`).join(', ')} FROM page_months
     WHERE month BETWEEN :from AND :to AND page_id IN (SELECT id FROM pages WHERE platform = :platform) GROUP BY page_id`,
  )
  const firstPosts = db.prepare(
    `SELECT page_id AS pageId, min(first_post_at) AS first, sum(posts) AS posts, max(last_post_at) AS last FROM page_months GROUP BY page_id`,
  )

  const lastPosts = db
    .prepare('SELECT page_id, max(last_post_at) FROM page_months WHERE month <= :month GROUP BY page_id')
    .raw()

  const tally = (limit = 50_000): Tally => {
    const byPage = new Map<number, Map<string, Sums>>()
    let size = 0
    const flush = () => {
      for (const [pageId, months] of byPage) for (const [month, sums] of months) upsert.run({ pageId, month, ...sums })
      byPage.clear()
      size = 0
    }
    return {
      count: (pageId, platform, zone, publishedAt, post, sign) => {
        let months = byPage.get(pageId)
        if (months === undefined) {
          months = new Map()
          byPage.set(pageId, months)
        }
        const month = monthOf(Date.parse(publishedAt), zone)
        let sums = months.get(month)
        if (sums === undefined) {
          if (size >= limit) {
            flush()
            months = new Map()
            byPage.set(pageId, months)
          }
          sums = { ...noTotals, first: publishedAt, last: publishedAt, followers: null, followersAt: null }
          months.set(month, sums)
          size += 1
        }
        if (publishedAt < sums.first) sums.first = publishedAt
        if (publishedAt > sums.last) sums.last = publishedAt
        if (sign === 1) stateFollowers(sums, publishedAt, post.followers)
        add(sums, platform, post, sign)
      },
      flush,
    }
  }

  const followersBetween = db.prepare(
    `SELECT page_id AS pageId, followers AS value, followers_at AS at FROM page_months
     WHERE month BETWEEN :from AND :to AND followers IS NOT NULL AND page_id IN (SELECT id FROM pages WHERE platform = :platform)
     ORDER BY page_id, month`,
  )

  // Of the rows of a page SQLite takes the one in which the month is the latest: each has but one of a month.
  const lastFollowersBetween = db
    .prepare(
      `SELECT page_id, followers, followers_at, max(month) FROM page_months
       WHERE month BETWEEN :from AND :to AND followers IS NOT NULL AND page_id IN (SELECT id FROM pages WHERE platform = :platform)
       GROUP BY page_id`,
    )
    .raw()

  return {
    tally,
    clear: (pageIds: readonly number[]): void => {
      for (const pageId of pageIds) clear.run({ pageId })
    },
    /** Sums a page's posts anew, from nothing. */
    rebuild: (pageId: number, platform: string, zone: string, posts: Iterable<StoredPost>): void => {
      clear.run({ pageId })
      const sums = tally()
      for (const { attributes, counts } of posts)
        sums.count(pageId, platform, zone, attributes[0], countedOf(counts), 1)
      sums.flush()
    },
    /** Totals of every page of the platform by month, months `from` and `to` included. */
    between: (platform: string, from: string, to: string): readonly MonthTotals[] =>
      (between.all({ platform, from, to }) as readonly (PeriodTotals & { pageId: number; month: string })[]).map(
        ({ pageId, month, ...totals }) => ({ pageId, month, totals }),
      ),
    /** The same over all these months; a page without a post in them is absent. */
    sums: (platform: string, from: string, to: string): ReadonlyMap<number, PeriodTotals> =>
      new Map(
        (sums.all({ platform, from, to }) as readonly (PeriodTotals & { pageId: number })[]).map(
          ({ pageId, ...totals }) => [pageId, totals],
        ),
      ),
    /** Followers as the last post of each month states them, with that post's instant, in order of page and month. */
    followersBetween: (
      platform: string,
      from: string,
      to: string,
    ): readonly { pageId: number; value: number; at: string }[] =>
      followersBetween.all({ platform, from, to }) as readonly { pageId: number; value: number; at: string }[],
    /** The same of the last of these months in which a page states any, in order of page. */
    lastFollowersBetween: (
      platform: string,
      from: string,
      to: string,
    ): readonly { pageId: number; value: number; at: string }[] =>
      (lastFollowersBetween.all({ platform, from, to }) as readonly [number, number, string][]).map(
        ([pageId, value, at]) => ({ pageId, value, at }),
      ),
    /** Instant of the last post of each page up to the end of a month; a page without any is absent. */
    lastPostsBy: (month: string): ReadonlyMap<number, string> =>
      new Map(lastPosts.all({ month }) as readonly [number, string][]),
    /** Number of posts of each page that has any, with the first and last of them (UTC instants). */
    extents: (): ReadonlyMap<number, { readonly posts: number; readonly first: string; readonly last: string }> =>
      new Map(
        (firstPosts.all() as readonly { pageId: number; first: string; posts: number; last: string }[]).map(
          ({ pageId, ...rest }) => [pageId, rest],
        ),
      ),
  }
}

/** Totals of several months as one. */
export const sumOf = (months: readonly MonthTotals[]): PeriodTotals => {
  const sum: { -readonly [K in keyof PeriodTotals]: PeriodTotals[K] } = { ...noTotals }
  for (const { totals } of months) for (const key of totalsKeys) sum[key] += totals[key]
  return sum
}
