// Every reading of every post of a platform in a run of days, for figures that compare posts at equal age.

import type { Database } from 'better-sqlite3'

/** One reading of one post; counts null where unknown, times in seconds since 1970 UTC. */
export type PostReadingRow = {
  readonly postId: number
  /** As the page is shown. */
  readonly pageId: number
  readonly at: number
  readonly format: string
  readonly isDay: 0 | 1
  readonly topics: number
  readonly observedAt: number
  readonly isEstimated: 0 | 1
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly views: number | null
  readonly followers: number | null
}

export type PostsAtAge = ReturnType<typeof postsAtAgeOf>

export const postsAtAgeOf = (db: Database) => {
  // A day more at both ends: which day a post belongs to depends on the zone.
  const select = db.prepare(
    `SELECT posts.id AS postId, coalesce(p.shown_as, p.id) AS pageId, unixepoch(posts.published_at) AS at, posts.format,
       now.post_precision = 'day' AS isDay, coalesce((SELECT mask FROM post_topics WHERE post_id = posts.id), 0) AS topics,
       unixepoch(i.observed_at) AS observedAt, i.is_observed_at_estimated AS isEstimated,
       r.reactions, r.comments, r.shares, r.views, r.followers
     FROM pages p CROSS JOIN posts ON posts.page_id = p.id
       JOIN imports now ON now.id = posts.current_import_id
       JOIN post_readings r ON r.post_id = posts.id JOIN imports i ON i.id = r.import_id
     WHERE p.platform = :platform AND posts.published_at >= date(:from, '-1 day') AND posts.published_at < date(:to, '+2 days')
       AND i.undone_at IS NULL AND posts.id NOT IN (SELECT id FROM doubled_posts)
     ORDER BY posts.id, i.observed_at, i.id`,
  )
  return {
    /** Days `from` and `to` included; those of one post follow each other. Read one by one: there may be millions. */
    readings: (platform: string, from: string, to: string): Iterable<PostReadingRow> =>
      select.iterate({ platform, from, to }) as Iterable<PostReadingRow>,
  }
}
