// Posts and their readings. The two statements that run once per row of a file bind by position: names cost a third more.

import Database from 'better-sqlite3'
import { type PostCounts, type PostDraft, postCountKeys } from '../../data/model/records.ts'
import type { Counted } from './totals.ts'

/** A post as stored with its current reading. Attributes and counts in the order of `attributeKeys` and `countKeys`. */
export type StoredPost = {
  readonly id: number
  readonly pageId: number
  readonly externalId: string
  readonly currentImportId: number
  readonly attributes: Attributes
  readonly counts: Counts
}

export const countKeys = postCountKeys
export type Counts = readonly (number | null)[]

export const attributeKeys = ['publishedAt', 'format', 'text', 'address', 'link', 'isOwn'] as const
/** In the order of `attributeKeys`; isOwn is 0, 1 or null. */
export type Attributes = readonly [string, string, string | null, string | null, string | null, number | null]

export const attributesOf = (post: PostDraft, isTextKept: boolean): Attributes => [
  post.publishedAt,
  post.format,
  isTextKept ? post.text : null,
  post.address,
  post.link,
  post.isOwn === null ? null : Number(post.isOwn),
]

/** Written out: it runs once per row, and a loop over keys takes ten times as long. In the order of `countKeys`, which a test holds. */
export const countsOf = (counts: PostCounts): Counts => [
  counts.reactions,
  counts.likes,
  counts.loves,
  counts.wows,
  counts.hahas,
  counts.sads,
  counts.angrys,
  counts.cares,
  counts.comments,
  counts.shares,
  counts.views,
  counts.viewsTotal,
  counts.viewsCrossposts,
  counts.followers,
  counts.pageLikes,
]

/** What totals look at in a row of counts. */
export const countedOf = (counts: Counts): Counted => ({
  reactions: counts[0] ?? null,
  comments: counts[8] ?? null,
  shares: counts[9] ?? null,
  followers: counts[followersAt] ?? null,
})
/** Place of the followers in `countKeys`. */
export const followersAt = 13

/** A post that may be new, with what one line says of it. */
export type SeenPost = {
  readonly pageId: number
  readonly externalId: string
  readonly attributes: Attributes
  readonly counts: Counts
  readonly line: number
}

/** Posts that go in by one statement: the time of an import is a quarter shorter than one by one. */
export const batchSize = 32

const countColumns =
  'reactions, likes, loves, wows, hahas, sads, angrys, cares, comments, shares, views, views_total, views_crossposts, followers, page_likes'
/** The columns of counts, in the order of `countKeys`, of a table by its alias. */
export const countColumnsOf = (alias: string): string => countColumns.replace(/\w+/g, (column) => `${alias}.${column}`)

export type Posts = ReturnType<typeof postsOf>

type FlatPost = readonly [number, number, string, number, ...(string | number | null)[]]

const unflatten = (row: FlatPost): StoredPost => ({
  id: row[0],
  pageId: row[1],
  externalId: row[2],
  currentImportId: row[3],
  attributes: row.slice(4, 10) as unknown as Attributes,
  counts: row.slice(10) as Counts,
})

const places = (count: number): string => `(${Array(count).fill('?').join(', ')})`
const batchOf = (row: string): string => Array(batchSize).fill(row).join(', ')

export const postsOf = (db: Database.Database) => {
  const intoPosts =
    'INSERT INTO posts (page_id, external_id, published_at, format, text, address, link, is_own, current_import_id) VALUES'
  const intoReadings = `INSERT INTO post_readings (post_id, import_id, line, ${countColumns}, attributes) VALUES`
  const insert = db.prepare(`${intoPosts} ${places(9)} ON CONFLICT (page_id, external_id) DO NOTHING`)
  const insertReading = db.prepare(`${intoReadings} ${places(19)}`)
  const insertBatch = db.prepare(`${intoPosts} ${batchOf(places(9))}`)
  const insertReadingBatch = db.prepare(`${intoReadings} ${batchOf(places(19))}`)
  const current = `
    SELECT posts.id, page_id, external_id, current_import_id, published_at, format, text, address, link, is_own, ${countColumnsOf('r')}
    FROM posts JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id`
  // Without the join, which costs ten times as much as its two look-ups; it runs once per row of a file seen before.
  const byKey = db
    .prepare(
      `SELECT id, page_id, external_id, current_import_id, published_at, format, text, address, link, is_own
       FROM posts WHERE page_id = ? AND external_id = ?`,
    )
    .raw()
  const currentCounts = db
    .prepare(`SELECT ${countColumns} FROM post_readings WHERE post_id = ? AND import_id = ?`)
    .raw()
  const byPage = db.prepare(`${current} WHERE page_id = ? ORDER BY external_id`).raw()
  const hasParts = db.prepare('SELECT 1 FROM pages WHERE id = ? AND shown_as IS NOT NULL').pluck()
  const byParts = db
    .prepare(
      `${current} WHERE page_id IN (SELECT id FROM pages WHERE shown_as = :id)
         AND posts.id NOT IN (SELECT id FROM doubled_posts WHERE shown_as = :id) ORDER BY external_id`,
    )
    .raw()
  const replaceReading = db.prepare(
    `INSERT INTO post_readings (post_id, import_id, line, ${countColumns}, attributes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (post_id, import_id) DO UPDATE SET (line, ${countColumns}, attributes) =
       (excluded.line, ${countColumns
         .split(', ')
         .map((column) => `excluded.${column}`)
         .join(', ')}, excluded.attributes)`,
  )
  const point = db.prepare('UPDATE posts SET current_import_id = :importId WHERE id = :id')
  const describe = db.prepare(
    'UPDATE posts SET published_at = ?, format = ?, text = ?, address = ?, link = ?, is_own = ? WHERE id = ?',
  )
  // A reading of an import that keeps no text never holds one, not even as what it saw.
  const withoutText = "json_set(:attributes, '$[2]', NULL)"
  const isKept = '(SELECT is_text_kept FROM imports WHERE id = import_id)'
  const seenAttributes = `CASE WHEN ${isKept} THEN :attributes ELSE ${withoutText} END`
  const keepAttributes = db.prepare(
    `UPDATE post_readings SET attributes = ${seenAttributes} WHERE post_id = :id AND attributes IS NULL`,
  )
  const dropSameAttributes = db.prepare(
    `UPDATE post_readings SET attributes = NULL WHERE post_id = :id AND attributes = ${seenAttributes}`,
  )
  const readingOf = db
    .prepare(`SELECT line, attributes, ${countColumns} FROM post_readings WHERE post_id = ? AND import_id = ?`)
    .raw()
  const sharedWith = db
    .prepare(
      `SELECT r.post_id FROM post_readings r WHERE r.import_id = :importId
         AND EXISTS (SELECT 1 FROM post_readings o WHERE o.post_id = r.post_id AND o.import_id <> :importId)`,
    )
    .pluck()
  const deleteReadings = db.prepare('DELETE FROM post_readings WHERE import_id = :importId')
  const readersOf = db.prepare(
    `SELECT r.import_id AS importId, r.attributes, i.is_text_kept AS isTextKept FROM post_readings r JOIN imports i ON i.id = r.import_id
     WHERE r.post_id = :id AND r.import_id <> :without ORDER BY i.observed_at DESC, r.import_id DESC`,
  )
  const removeUnread = db.prepare('DELETE FROM posts WHERE current_import_id = :importId')
  const attributesById = db
    .prepare('SELECT published_at, format, text, address, link, is_own FROM posts WHERE id = ?')
    .raw()
  const extent = db.prepare('SELECT min(first_post_at) AS oldest, max(last_post_at) AS newest FROM page_months')
  const count = db.prepare('SELECT coalesce(sum(posts), 0) FROM page_months').pluck()
  const countOf = db.prepare('SELECT count(*) FROM posts WHERE page_id = ?').pluck()
  const countReadings = db.prepare('SELECT count(*) FROM post_readings').pluck()
  const pageIdsOf = db
    .prepare(
      'SELECT DISTINCT posts.page_id FROM post_readings r JOIN posts ON posts.id = r.post_id WHERE r.import_id = :importId',
    )
    .pluck()

  const switchAttributes = (id: number, from: Attributes, to: Attributes): void => {
    keepAttributes.run({ id, attributes: JSON.stringify(from) })
    describe.run(...to, id)
    dropSameAttributes.run({ id, attributes: JSON.stringify(to) })
  }

  type Reader = { readonly importId: number; readonly attributes: string | null; readonly isTextKept: number }

  /** What the readings but those of one import make of a post: the newest decides, the text is that of the newest that may keep one. */
  const settle = (id: number, without: number): void => {
    const readers = readersOf.all({ id, without }) as readonly Reader[]
    const [newest] = readers
    if (newest === undefined) return
    const from = attributesById.get(id) as Attributes
    const seenBy = ({ attributes }: Reader): Attributes =>
      attributes === null ? from : (JSON.parse(attributes) as Attributes)
    const withText = readers.find(({ isTextKept }) => isTextKept === 1)
    const [publishedAt, format, , address, link, isOwn] = seenBy(newest)
    const to: Attributes = [
      publishedAt,
      format,
      withText === undefined ? null : seenBy(withText)[2],
      address,
      link,
      isOwn,
    ]
    point.run({ id, importId: newest.importId })
    if (from.some((value, index) => value !== to[index])) switchAttributes(id, from, to)
  }

  return {
    /** Stores a new post with its first reading. @returns whether it was new: the page may have a post with this external id */
    insert: ({ pageId, externalId, attributes, counts, line }: SeenPost, importId: number): boolean => {
      const done = insert.run(pageId, externalId, ...attributes, importId)
      if (done.changes === 0) return false
      insertReading.run(Number(done.lastInsertRowid), importId, line, ...counts, null)
      return true
    },
    /** The same for `batchSize` posts at once. @returns false, and stores none, when any of them is not new */
    insertBatch: (posts: readonly SeenPost[], importId: number): boolean => {
      const rows: (string | number | null)[] = []
      for (const { pageId, externalId, attributes } of posts) rows.push(pageId, externalId, ...attributes, importId)
      let last: number
      try {
        last = Number(insertBatch.run(rows).lastInsertRowid)
      } catch (error) {
        if (error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false
        throw error
      }
      // One statement numbers its rows without gaps, in their order.
      let id = last - posts.length
      const readings: (string | number | null)[] = []
      for (const { counts, line } of posts) {
        id += 1
        readings.push(id, importId, line, ...counts, null)
      }
      insertReadingBatch.run(readings)
      return true
    },
    get: (pageId: number, externalId: string): StoredPost => {
      const post = byKey.get(pageId, externalId) as FlatPost
      return unflatten([...post, ...(currentCounts.get(post[0], post[3]) as Counts)])
    },
    /** All posts of a page as it is shown, each once, with their current counts, in order of external id. */
    ofPage: function* (pageId: number): Iterable<StoredPost> {
      const rows = hasParts.get(pageId) === undefined ? byPage.iterate(pageId) : byParts.iterate({ id: pageId })
      for (const row of rows) yield unflatten(row as FlatPost)
    },
    /** The reading that one import took of a post; null when it took none. */
    reading: (id: number, importId: number): { line: number; attributes: Attributes | null; counts: Counts } | null => {
      const row = readingOf.get(id, importId) as readonly [number, string | null, ...(number | null)[]] | undefined
      if (row === undefined) return null
      return {
        line: row[0],
        attributes: row[1] === null ? null : (JSON.parse(row[1]) as Attributes),
        counts: row.slice(2) as Counts,
      }
    },
    /** Adds or replaces the reading of one import; `attributes` only where they differ from those of the post. */
    putReading: (id: number, importId: number, line: number, counts: Counts, attributes: Attributes | null): void => {
      replaceReading.run(id, importId, line, ...counts, attributes === null ? null : JSON.stringify(attributes))
    },
    /** Makes the reading of `importId` the current one of the post, and its attributes those of the post. */
    makeCurrent: (id: number, importId: number, from: Attributes, to: Attributes): void => {
      point.run({ id, importId })
      if (from.some((value, index) => value !== to[index])) switchAttributes(id, from, to)
    },
    /** Pages with a post that the import read. */
    pageIdsOf: (importId: number): readonly number[] => pageIdsOf.all({ importId }) as number[],
    /** Takes back all readings of an import: posts it alone knew go, others fall back to what others last saw. */
    undo: (importId: number): void => {
      for (const id of sharedWith.all({ importId }) as number[]) settle(id, importId)
      deleteReadings.run({ importId })
      removeUnread.run({ importId })
    },
    /** Brings a post up to date with its readings, where one came in that is not the newest. */
    settle: (id: number): void => settle(id, 0),
    /** Number of posts, from the roll-up. */
    count: (): number => count.get() as number,
    /** Number of posts of one kept page, those too that another part of the page as shown holds. */
    countOf: (pageId: number): number => countOf.get(pageId) as number,
    countReadings: (): number => countReadings.get() as number,
    /** UTC instants of the oldest and newest post; null without posts. */
    extent: (): { oldest: string | null; newest: string | null } =>
      extent.get() as { oldest: string | null; newest: string | null },
  }
}
