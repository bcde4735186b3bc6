// Stored posts as lines of CSV in the dialect of research, written by the database itself: a million of them without a value of
// theirs becoming one of JavaScript. The same bytes as server/export/stream-csv.ts makes of the rows, which a test holds.

import type { Database } from 'better-sqlite3'
import { isPostIn, sharedText } from './selection.ts'

/** Counts of the reading `r`, in the order of a table of posts. */
export const countColumns =
  `r.reactions, r.likes, r.loves, r.wows, r.hahas, r.sads, r.angrys, r.cares, r.comments, r.shares, r.views,
  r.views_total, r.views_crossposts, r.followers, r.page_likes`.split(/,\s*/)

/** Posts with the import `i` and the reading `r` that their counts are of. */
export const postTables = `posts JOIN imports i ON i.id = posts.current_import_id
    JOIN post_readings r ON r.post_id = posts.id AND r.import_id = posts.current_import_id`

const ownText = `CASE is_own WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`
const precision = `nullif(i.post_precision, 'instant')`

/** The fields of a post but for platform and page, in the order of a table of posts. */
export const postFields = `external_id, published_at, ${precision}, posts.format, ${sharedText}, posts.address, link, ${ownText},
    i.observed_at, ${countColumns.join(', ')}`

/** The cell of a text: in quotes where it has to be. `instr` looks at all bytes, GLOB would end at the first that is null. */
const textCell = (column: string): string => {
  const marks = [`','`, `'"'`, 'char(10)', 'char(13)'].map((mark) => `instr(${column}, ${mark})`)
  return `CASE WHEN ${marks.join(' OR ')} THEN '"' || replace(${column}, '"', '""') || '"' ELSE ifnull(${column}, '') END`
}
const plainCell = (column: string): string => `ifnull(${column}, '')`

// Written out in each cell rather than named once: a query around the rows would hand each value over, a tenth of the time.
const cells = [
  'p.platform',
  textCell('p.key'),
  textCell('external_id'),
  'published_at',
  plainCell(precision),
  'posts.format',
  ...[sharedText, 'posts.address', 'link'].map(textCell),
  plainCell(ownText),
  'i.observed_at',
  ...countColumns.map(plainCell),
]
const line = `SELECT concat_ws(',', ${cells.join(', ')}) AS line FROM ${postTables} JOIN pages p ON p.id = posts.page_id
  WHERE posts.id BETWEEN :first AND :last AND ${isPostIn} AND posts.id NOT IN (SELECT value FROM json_each(:doubled))
    AND (:pages IS NULL OR page_id IN (SELECT value FROM json_each(:pages)))
  ORDER BY posts.id`
/** Line breaks between the lines and after the last; null where there is no line. */
const linesInSql = `SELECT CAST(group_concat(line, char(13, 10)) || char(13, 10) AS BLOB) FROM (${line})`

/** Posts of a part: some 100 kB, what suits a file and a socket. */
const partSize = 256

export const postLinesOf = (db: Database) => {
  const lines = db.prepare(linesInSql).pluck()
  const lastId = db.prepare('SELECT max(id) FROM posts').pluck()
  const doubled = db.prepare('SELECT id FROM doubled_posts ORDER BY id').pluck()
  /**
   * All posts of a selection in the order in which they were stored, in UTF-8.
   * @param bound parameters of the selection, see `boundBy`
   * @param pages ids as JSON; null: all
   */
  return function* (bound: Readonly<Record<string, unknown>>, pages: string | null): Generator<Uint8Array> {
    // Worked out once, not for each part.
    const left = doubled.all() as number[]
    const newest = (lastId.get() as number | null) ?? 0
    let at = 0
    for (let first = 1; first <= newest; first += partSize) {
      const last = first + partSize - 1
      const from = at
      while (at < left.length && (left[at] ?? 0) <= last) at += 1
      const part = lines.get({ ...bound, pages, first, last, doubled: JSON.stringify(left.slice(from, at)) })
      if (part !== null) yield part as Uint8Array
    }
  }
}
