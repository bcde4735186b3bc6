// The roll-up of single posts by page and month (post_columns). What moves the sums of a month takes its columns away (a
// trigger, and `forget` for what no sum shows); `fill` makes missing ones anew from the posts, after an import or when they
// are asked for. They are a copy that may be absent, never one that may be wrong.

import Database from 'better-sqlite3'
import { monthOf } from '../../data/model/periods.ts'
import { platforms } from '../../data/model/platforms.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import { decodeColumns, encodeColumns, formatPlace, type PostRow, sizeOf } from './column-codec.ts'

export type Columns = ReturnType<typeof columnsStore>

type MonthRow = readonly [pageId: number, month: string, posts: number, bytes: Buffer | null]
type StoredRow = readonly [number, number, number, number, number, number, number, number, format: string]

/** Posts whose columns are made in one transaction: a write elsewhere waits for less than a second. */
const postsAtOnce = 100_000

/** Whether another connection writes, or there is no room: what is not kept is made again another time. */
const isRefused = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|FULL|READONLY|IOERR)/.test(error.code)

export const columnsStore = (db: Database.Database) => {
  const ofPlatform = 'page_id IN (SELECT id FROM pages WHERE platform = :platform)'
  const between = db
    .prepare(
      `SELECT m.page_id, m.month, m.posts, c.columns FROM page_months m
         LEFT JOIN post_columns c ON c.page_id = m.page_id AND c.month = m.month
       WHERE m.month BETWEEN :from AND :to AND m.posts > 0 AND m.${ofPlatform} ORDER BY m.page_id, m.month`,
    )
    .raw()
  const missing = db
    .prepare(
      `SELECT page_id, month, posts, NULL FROM page_months m WHERE posts > 0
         AND NOT EXISTS (SELECT 1 FROM post_columns c WHERE c.page_id = m.page_id AND c.month = m.month)
       ORDER BY page_id, month`,
    )
    .raw()
  const zoneOf = db.prepare('SELECT zone FROM shown_pages WHERE id = ?').pluck()
  const posts = `
    SELECT unixepoch(published_at), coalesce(reactions, -1), coalesce(comments, -1), coalesce(shares, -1),
      coalesce(views, -1), coalesce(followers, -1), 0, i.post_precision = 'day', posts.format
    FROM posts JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
      JOIN imports i ON i.id = posts.current_import_id`
  // A day more at both ends: which month a post belongs to depends on the zone.
  const around = `published_at BETWEEN date(:from || '-01', '-1 day') AND date(:to || '-01', '+32 days')`
  const inOrder = 'ORDER BY published_at, external_id'
  const ofPage = db.prepare(`${posts} WHERE page_id = :id AND ${around} ${inOrder}`).raw()
  const hasParts = db.prepare('SELECT 1 FROM pages WHERE id = ? AND shown_as IS NOT NULL').pluck()
  const ofParts = db
    .prepare(
      `${posts} WHERE page_id IN (SELECT id FROM pages WHERE shown_as = :id) AND ${around}
         AND posts.id NOT IN (SELECT id FROM doubled_posts WHERE shown_as = :id) ${inOrder}`,
    )
    .raw()
  const keep = db.prepare(
    `INSERT INTO post_columns (page_id, month, columns) VALUES (?, ?, ?)
     ON CONFLICT (page_id, month) DO UPDATE SET columns = excluded.columns`,
  )
  const forget = db.prepare(
    `DELETE FROM post_columns WHERE page_id IN (SELECT coalesce(shown_as, pages.id) FROM json_each(:ids) JOIN pages ON pages.id = value)`,
  )
  const isDayKnown = db.prepare("SELECT 1 FROM imports WHERE post_precision = 'day' AND undone_at IS NULL LIMIT 1")
  const [begin, read, commit, rollback] = ['BEGIN IMMEDIATE', 'BEGIN', 'COMMIT', 'ROLLBACK'].map((sql) =>
    db.prepare(sql),
  ) as [Database.Statement, Database.Statement, Database.Statement, Database.Statement]

  /** Columns of some months of one page, made from its posts. */
  const make = (pageId: number, months: readonly string[]): ReadonlyMap<string, Buffer> => {
    const zone = zoneOf.get(pageId) as string
    const rows = new Map<string, PostRow[]>(months.map((month) => [month, []]))
    const range = { id: pageId, from: months[0], to: months.at(-1) }
    const statement = hasParts.get(pageId) === undefined ? ofPage : ofParts
    for (const [at, reactions, comments, shares, views, followers, topics, isDay, format] of statement.iterate(
      range,
    ) as Iterable<StoredRow>)
      rows
        .get(monthOf(at * 1000, zone))
        ?.push([at, reactions, comments, shares, views, followers, topics, isDay, formatPlace(format)])
    return new Map([...rows].map(([month, inMonth]) => [month, encodeColumns(inMonth)]))
  }

  /** Reads what is there, and makes the rest; keeps what it made where `isKept`. */
  const completed = (rows: readonly MonthRow[], isKept: boolean): readonly MonthRow[] => {
    const toMake = Map.groupBy(
      rows.filter(([, , , bytes]) => bytes === null || sizeOf(bytes) === null),
      ([pageId]) => pageId,
    )
    const made = new Map(
      [...toMake].map(([pageId, months]) => [
        pageId,
        make(
          pageId,
          months.map(([, month]) => month),
        ),
      ]),
    )
    if (isKept) for (const [pageId, months] of made) for (const [month, bytes] of months) keep.run(pageId, month, bytes)
    return rows.map(([pageId, month, count, bytes]) => [pageId, month, count, made.get(pageId)?.get(month) ?? bytes])
  }

  /** Runs `work` in a transaction of its own that may write, else in one that reads: in either it sees one state. */
  const apart = <T>(work: (isKept: boolean) => T): T => {
    if (db.inTransaction) return work(false)
    let isKept = true
    try {
      begin.run()
    } catch (error) {
      if (!isRefused(error)) throw error
      isKept = false
      read.run()
    }
    try {
      const done = work(isKept)
      commit.run()
      return done
    } catch (error) {
      if (db.inTransaction) rollback.run()
      throw error
    }
  }

  const isWhole = ([, , , bytes]: MonthRow): boolean => bytes !== null && sizeOf(bytes) !== null

  return {
    /**
     * Posts of every page of the platform that has any in the months `from` to `to`, both included, in the page's zone.
     * What is missing or damaged is made from the posts and kept for the next reader, unless somebody else is writing.
     */
    between: (platform: string, from: string, to: string): ReadonlyMap<number, PostColumns> => {
      const select = () => between.all({ platform, from, to }) as readonly MonthRow[]
      let rows = select()
      if (!rows.every(isWhole)) rows = apart((isKept) => completed(select(), isKept))
      const known = platforms.get(platform)
      const pages = Map.groupBy(rows, ([pageId]) => pageId)
      return new Map(
        [...pages].map(([pageId, months]) => {
          const bytes = months.flatMap(([, , , one]) => (one === null ? [] : [one]))
          return [
            pageId,
            decodeColumns(
              bytes,
              bytes.map((one) => sizeOf(one) ?? 0),
              known,
            ),
          ]
        }),
      )
    },
    /** Makes all columns that are missing, some pages at a time. Gives up, without harm, where it may not write. @returns months made */
    fill: (): number => {
      let made = 0
      for (;;) {
        const done = apart((isKept) => {
          const rows: MonthRow[] = []
          let count = 0
          for (const row of missing.iterate() as Iterable<MonthRow>) {
            if (count >= postsAtOnce && row[0] !== rows.at(-1)?.[0]) break
            rows.push(row)
            count += row[2]
          }
          return isKept ? completed(rows, true).length : 0
        })
        made += done
        if (done === 0) return made
      }
    },
    /** Takes away the columns of these pages, or of those as which they are shown: call where posts change and no sum does. */
    forget: (pageIds: readonly number[]): void => {
      forget.run({ ids: JSON.stringify(pageIds) })
    },
    /** Whether a post may be known by its day alone: an import that knows its hour then changes no sum. */
    hasDays: (): boolean => isDayKnown.get() !== undefined,
  }
}
