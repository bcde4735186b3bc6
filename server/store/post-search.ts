// Posts to be looked through: what every post of a network is sorted and filtered by, in one go; which of them hold some words;
// and the few that are shown, with their text and the line they were read on. A post that two parts of a page hold is there once.

import type { Database } from 'better-sqlite3'

/** Counts are -1 where they are not known; `topics` as in post-columns.ts, 0 where they are not known. */
export type LookedPost = readonly [
  id: number,
  /** The page as it is shown. */
  pageId: number,
  /** Seconds since 1970 UTC. */
  at: number,
  format: string,
  /** 1: the file states no time. */
  isDay: number,
  reactions: number,
  comments: number,
  shares: number,
  topics: number,
  /** 1: its text was kept. */
  hasText: number,
]

export type ShownPost = {
  readonly id: number
  readonly publishedAt: string
  readonly text: string | null
  readonly address: string | null
  readonly importId: number
  readonly file: string
  readonly line: number
  readonly licence: string
}

export type PostSearches = ReturnType<typeof postSearchesOf>

export const postSearchesOf = (db: Database) => {
  const looked = db
    .prepare(
      `SELECT posts.id, coalesce(p.shown_as, p.id), unixepoch(published_at), posts.format, i.post_precision = 'day',
         coalesce(reactions, -1), coalesce(comments, -1), coalesce(shares, -1), coalesce(t.mask, 0), posts.text IS NOT NULL
       FROM posts NOT INDEXED CROSS JOIN pages p ON p.id = posts.page_id AND p.platform = ?
         CROSS JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
         CROSS JOIN imports i ON i.id = posts.current_import_id
         LEFT JOIN post_topics t ON t.post_id = posts.id`,
    )
    .raw()
  const doubled = db.prepare('SELECT id FROM doubled_posts').pluck()
  const holding = db.prepare('SELECT rowid FROM post_words WHERE post_words MATCH ?').pluck()
  const shown = db.prepare(
    `SELECT posts.id, published_at AS publishedAt, text, posts.address, i.id AS importId, i.file, r.line, i.licence
     FROM json_each(?) CROSS JOIN posts ON posts.id = value
       CROSS JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
       CROSS JOIN imports i ON i.id = posts.current_import_id`,
  )
  return {
    /** Every post of a network, in no order. */
    posts: function* (platform: string): Iterable<LookedPost> {
      const twice = new Set(doubled.all() as number[])
      for (const row of looked.iterate(platform) as Iterable<LookedPost>) if (!twice.has(row[0])) yield row
    },
    /** Posts that hold words. @param asked as `askedOf` writes it (search.ts), not empty */
    holding: (asked: string): readonly number[] => holding.all(asked) as number[],
    /** Posts by their numbers, in no order. */
    shown: (ids: readonly number[]): readonly ShownPost[] => shown.all(JSON.stringify(ids)) as ShownPost[],
  }
}
