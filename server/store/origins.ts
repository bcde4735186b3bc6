// What a number of a page rests on, with import, file and line: the values stated of it, and its posts with the reading that
// counts. A page shown as another one is part of that page.

import type { Database } from 'better-sqlite3'
import type { Bound, PostFormat, Precision } from '../../data/model/records.ts'

type FromImport = {
  readonly importId: number
  readonly file: string
  readonly line: number
}

export type OriginReading = FromImport & {
  readonly value: number
  readonly bound: Bound
  readonly precision: Precision
  /** `2025-03-31`; for precision month its last day; '' when undated. */
  readonly day: string
  readonly address: string | null
  readonly note: string | null
  readonly importObservedAt: string
  readonly isObservedAtEstimated: boolean
  readonly hasPicture: boolean
}

export type OriginPost = FromImport & {
  readonly externalId: string
  readonly publishedAt: string
  readonly address: string | null
  readonly format: PostFormat
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly followers: number | null
  /** Topics as bits (topics/themes.ts); 0: not read yet. */
  readonly topics: number
  /** `day`: the file states no time, the instant is but a place in the day. */
  readonly precision: 'instant' | 'day'
  readonly importObservedAt: string
  readonly isObservedAtEstimated: boolean
}

export type Origins = ReturnType<typeof originsOf>

type Flagged<T> = Omit<T, 'isObservedAtEstimated' | 'hasPicture'> & {
  readonly isObservedAtEstimated: number
  readonly hasPicture?: number
}

const members = '(SELECT id FROM pages WHERE id = :pageId OR shown_as = :pageId)'
/** A post that two of its pages hold counts once. */
const ofPage = `posts.page_id IN ${members} AND posts.id NOT IN (SELECT id FROM doubled_posts WHERE shown_as = :pageId)`

export const originsOf = (db: Database) => {
  const readings = db.prepare(
    `SELECT r.import_id AS importId, i.file, r.line, r.value, r.bound, r.precision, r.day, r.address, r.note,
       i.observed_at AS importObservedAt, i.is_observed_at_estimated AS isObservedAtEstimated,
       i.picture_sha256 IS NOT NULL AS hasPicture
     FROM page_readings r JOIN imports i ON i.id = r.import_id
     WHERE r.page_id IN ${members} AND r.metric = :metric AND r.day BETWEEN :from AND :to
     ORDER BY r.day, i.observed_at, r.import_id, r.line`,
  )
  const selectPosts = `
    SELECT posts.external_id AS externalId, published_at AS publishedAt, posts.address, posts.format, r.reactions, r.comments,
      r.shares, r.followers, coalesce((SELECT mask FROM post_topics WHERE post_id = posts.id), 0) AS topics,
      i.post_precision AS precision, r.import_id AS importId, i.file, r.line, i.observed_at AS importObservedAt,
      i.is_observed_at_estimated AS isObservedAtEstimated
    FROM posts JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
      JOIN imports i ON i.id = r.import_id
    WHERE ${ofPage}`
  const posts = db.prepare(
    `${selectPosts} AND published_at >= :from AND published_at < :to ORDER BY published_at, external_id LIMIT :limit OFFSET :offset`,
  )
  // All instants at once: no index leads to them, each would go through the whole page.
  const postsAt = db.prepare(
    `${selectPosts} AND published_at IN (SELECT value FROM json_each(:instants)) ORDER BY published_at, external_id`,
  )
  const count = db
    .prepare(`SELECT count(*) FROM posts WHERE ${ofPage} AND published_at >= :from AND published_at < :to`)
    .pluck()
  const carrying = db.prepare(
    `${selectPosts} AND published_at = :publishedAt AND r.followers = :followers ORDER BY external_id LIMIT 1`,
  )

  const truthfulPost = (row: Flagged<OriginPost>): OriginPost => ({
    ...row,
    isObservedAtEstimated: row.isObservedAtEstimated === 1,
  })

  return {
    /**
     * All values of a metric stated of a page between two days, both included, in order of day; of one day the last one
     * counts. Undated values are of day ''.
     */
    readings: (pageId: number, metric: string, from: string, to: string): readonly OriginReading[] =>
      (readings.all({ pageId, metric, from, to }) as readonly Flagged<OriginReading>[]).map((row) => ({
        ...row,
        isObservedAtEstimated: row.isObservedAtEstimated === 1,
        hasPicture: row.hasPicture === 1,
      })),
    /** Posts between two instants, `to` excluded, in order of publication. */
    posts: (pageId: number, from: string, to: string, limit: number, offset: number): readonly OriginPost[] =>
      (posts.all({ pageId, from, to, limit, offset }) as readonly Flagged<OriginPost>[]).map(truthfulPost),
    /** Posts published at any of these instants (UTC), in order of publication. */
    postsAt: (pageId: number, instants: readonly string[]): readonly OriginPost[] =>
      (postsAt.all({ pageId, instants: JSON.stringify(instants) }) as readonly Flagged<OriginPost>[]).map(truthfulPost),
    countPosts: (pageId: number, from: string, to: string): number => count.get({ pageId, from, to }) as number,
    /** The post of that instant which states so many followers; null when there is none. */
    postCarrying: (pageId: number, publishedAt: string, followers: number): OriginPost | null => {
      const row = carrying.get({ pageId, publishedAt, followers }) as Flagged<OriginPost> | undefined
      return row === undefined ? null : truthfulPost(row)
    },
  }
}
