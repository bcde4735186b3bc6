// The roll-up of single posts by page and month (post_columns). What moves the sums of a month takes its columns away (a
// trigger, and `forget` for what no sum shows); `fill` makes missing ones anew from the posts, after an import or when they
// are asked for. They are a copy that may be absent, never one that may be wrong.

import Database from 'better-sqlite3'
import { monthOf } from '../../data/model/periods.ts'
import { platforms } from '../../data/model/platforms.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import {
  decodeColumns,
  encodeColumns,
  formatAt,
  formatPlace,
  isDayAt,
  isReadEstimatedAt,
  type MonthColumns,
  numbersAPost,
  readColumns,
} from './column-codec.ts'

export type Columns = ReturnType<typeof columnsStore>

type MonthRow = readonly [pageId: number, month: string, posts: number, bytes: Buffer | null]
/** `columns` null: missing or damaged. */
type Month = {
  readonly pageId: number
  readonly month: string
  readonly posts: number
  readonly columns: MonthColumns | null
}
type PostRow = readonly [
  id: number,
  pageId: number,
  format: string,
  isDay: number,
  isReadEstimated: number,
  at: number,
  reactions: number,
  comments: number,
  shares: number,
  views: number,
  followers: number,
  topics: number,
  readAt: number,
]

/** Posts whose columns are made in one transaction: bounds memory, and how long a write elsewhere waits. */
const postsAtOnce = 100_000
/** From this part of all posts on, going through all of them in their order is faster than page by page. */
const scanFrom = 1 / 25

/** Posts of a month as `encodeColumns` takes them, in room for as many as its sums count: lists that grow take twice the memory. */
type Numbers = { readonly of: Float64Array; size: number }
const numbersOf = (room: Numbers | undefined): Float64Array => room?.of.subarray(0, room.size) ?? new Float64Array(0)

/** Whether another connection writes, or there is no room: what is not kept is made again another time. */
const isRefused = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|FULL|READONLY|IOERR)/.test(error.code)

const readMonth = ([pageId, month, posts, bytes]: MonthRow): Month => ({
  pageId,
  month,
  posts,
  columns: bytes === null ? null : readColumns(bytes),
})

export const columnsStore = (db: Database.Database) => {
  const between = db
    .prepare(
      `SELECT m.page_id, m.month, m.posts, c.columns FROM page_months m
         LEFT JOIN post_columns c ON c.page_id = m.page_id AND c.month = m.month
       WHERE m.month BETWEEN :from AND :to AND m.posts > 0
         AND m.page_id IN (SELECT id FROM pages WHERE platform = :platform) ORDER BY m.page_id, m.month`,
    )
    .raw()
  const missing = db
    .prepare(
      `SELECT page_id, month, posts, NULL FROM page_months m WHERE posts > 0
         AND NOT EXISTS (SELECT 1 FROM post_columns c WHERE c.page_id = m.page_id AND c.month = m.month)
       ORDER BY page_id, month`,
    )
    .raw()
  const countAll = db.prepare('SELECT coalesce(sum(posts), 0) FROM page_months').pluck()
  const partsOf = db
    .prepare(
      `SELECT p.id, s.id, s.zone FROM json_each(:ids) JOIN shown_pages s ON s.id = value
         JOIN pages p ON p.id = s.id OR p.shown_as = s.id`,
    )
    .raw()
  const doubled = db.prepare('SELECT id FROM doubled_posts WHERE shown_as = ?').pluck()
  const cells = `posts.id, page_id, posts.format, i.post_precision = 'day', i.is_observed_at_estimated,
    unixepoch(published_at), coalesce(reactions, -1),
    coalesce(comments, -1), coalesce(shares, -1), coalesce(views, -1), coalesce(followers, -1),
    coalesce((SELECT mask FROM post_topics WHERE post_id = posts.id), 0), unixepoch(i.observed_at)`
  const current = `CROSS JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id
    CROSS JOIN imports i ON i.id = posts.current_import_id`
  // A day more at both ends: which month a post belongs to depends on the zone.
  const ofPage = db
    .prepare(
      `SELECT ${cells} FROM posts ${current} WHERE page_id = :id
         AND published_at BETWEEN date(:from || '-01', '-1 day') AND date(:to || '-01', '+32 days')`,
    )
    .raw()
  const scanned = db
    .prepare(`SELECT ${cells} FROM posts NOT INDEXED ${current} WHERE page_id IN (SELECT value FROM json_each(:ids))`)
    .raw()
  const keep = db.prepare(
    `INSERT INTO post_columns (page_id, month, columns) VALUES (?, ?, ?)
     ON CONFLICT (page_id, month) DO UPDATE SET columns = excluded.columns`,
  )
  const forget = db.prepare(
    `DELETE FROM post_columns WHERE page_id IN
       (SELECT coalesce(shown_as, pages.id) FROM json_each(:ids) JOIN pages ON pages.id = value)`,
  )
  const day = db.prepare("SELECT 1 FROM imports WHERE post_precision = 'day' AND undone_at IS NULL LIMIT 1").pluck()
  const begin = db.prepare('BEGIN IMMEDIATE')
  const read = db.prepare('BEGIN')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')

  const postsOf = function* (parts: readonly number[], months: readonly Month[]): Iterable<PostRow> {
    const count = months.reduce((sum, { posts }) => sum + posts, 0)
    if (count >= (countAll.get() as number) * scanFrom) {
      yield* scanned.iterate({ ids: JSON.stringify(parts) }) as Iterable<PostRow>
      return
    }
    const named = months.map(({ month }) => month).sort()
    for (const id of parts) yield* ofPage.iterate({ id, from: named[0], to: named.at(-1) }) as Iterable<PostRow>
  }

  /** Columns of these months, made from the posts. */
  const make = (months: readonly Month[]): readonly (Month & { readonly columns: MonthColumns })[] => {
    const ids = JSON.stringify([...new Set(months.map(({ pageId }) => pageId))])
    const parts = new Map(
      (partsOf.all({ ids }) as readonly (readonly [number, number, string])[]).map(([id, shown, zone]) => [
        id,
        { shown, zone },
      ]),
    )
    const twice = new Set<number>()
    for (const [id, { shown }] of parts)
      if (id !== shown) for (const post of doubled.all(shown) as number[]) twice.add(post)
    const numbers = new Map<number, Map<string, Numbers>>()
    for (const { pageId, month, posts } of months) {
      const room = { of: new Float64Array(posts * numbersAPost), size: 0 }
      const known = numbers.get(pageId)
      if (known === undefined) numbers.set(pageId, new Map([[month, room]]))
      else known.set(month, room)
    }
    for (const row of postsOf([...parts.keys()], months)) {
      const part = parts.get(row[1])
      if (part === undefined || twice.has(row[0])) continue
      const room = numbers.get(part.shown)?.get(monthOf(row[5] * 1000, part.zone))
      if (room === undefined) continue
      if (room.size === room.of.length) throw new Error(`page ${part.shown} has more posts than its sums count`)
      for (let column = 5; column < row.length; column += 1) room.of[room.size + column - 5] = Number(row[column])
      room.of[room.size + formatAt] = formatPlace(row[2])
      room.of[room.size + isDayAt] = row[3]
      room.of[room.size + isReadEstimatedAt] = row[4]
      room.size += numbersAPost
    }
    return months.map((month) => ({
      ...month,
      columns: encodeColumns(numbersOf(numbers.get(month.pageId)?.get(month.month))),
    }))
  }

  /** The months with what was missing of them made, and kept where `isKept`. */
  const completed = (months: readonly Month[], isKept: boolean): readonly Month[] => {
    const made = make(months.filter(({ columns }) => columns === null))
    if (isKept) for (const { pageId, month, columns } of made) keep.run(pageId, month, columns.bytes)
    const places = new Map(made.map((month) => [`${month.pageId} ${month.month}`, month]))
    return months.map((month) => places.get(`${month.pageId} ${month.month}`) ?? month)
  }

  const within = <T>(start: Database.Statement, work: () => T): T => {
    start.run()
    try {
      const done = work()
      commit.run()
      return done
    } catch (error) {
      if (db.inTransaction) rollback.run()
      throw error
    }
  }

  /** Runs `work` where it may write, else where it reads: in either it sees one state. */
  const apart = <T>(work: (isKept: boolean) => T): T => {
    if (db.inTransaction) return work(false)
    try {
      return within(begin, () => work(true))
    } catch (error) {
      if (!isRefused(error)) throw error
      return within(read, () => work(false))
    }
  }

  /** Without waiting for another connection that writes: a reader has an answer either way. */
  const atOnce = <T>(work: () => T): T => {
    const patience = db.pragma('busy_timeout', { simple: true })
    db.pragma('busy_timeout = 0')
    try {
      return work()
    } finally {
      db.pragma(`busy_timeout = ${patience}`)
    }
  }

  return {
    /**
     * Posts of every page of the platform that has any in the months `from` to `to`, both included, in the page's zone.
     * What is missing or damaged is made from the posts and kept for the next reader, unless somebody else is writing.
     */
    between: (platform: string, from: string, to: string): ReadonlyMap<number, PostColumns> => {
      const select = () => (between.all({ platform, from, to }) as readonly MonthRow[]).map(readMonth)
      let months: readonly Month[] = select()
      if (months.some(({ columns }) => columns === null))
        months = atOnce(() => apart((isKept) => completed(select(), isKept)))
      const known = platforms.get(platform)
      return new Map(
        [...Map.groupBy(months, ({ pageId }) => pageId)].map(([pageId, ofPage]) => [
          pageId,
          decodeColumns(
            ofPage.flatMap(({ columns }) => columns ?? []),
            known,
          ),
        ]),
      )
    },
    /** Makes all columns that are missing, some pages at a time. Gives up, without harm, where it may not write. @returns months made */
    fill: (): number => {
      let made = 0
      for (;;) {
        const done = apart((isKept) => {
          if (!isKept) return 0
          const months: Month[] = []
          let count = 0
          for (const row of missing.iterate() as Iterable<MonthRow>) {
            if (count >= postsAtOnce && row[0] !== months.at(-1)?.pageId) break
            months.push(readMonth(row))
            count += row[2]
          }
          return completed(months, true).length
        })
        made += done
        if (done === 0) return made
      }
    },
    /** Takes away the columns of these pages, or of those as which they are shown: call where posts change and no sum does. */
    forget: (pageIds: readonly number[]): void => {
      forget.run({ ids: JSON.stringify(pageIds) })
    },
    /** Whether some post may be known by its day alone: an import that knows its hour then changes no sum. */
    hasDays: (): boolean => day.get() !== undefined,
  }
}
