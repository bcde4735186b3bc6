// The rejected cells and rows of imports, a part at a time and by cause: a file may have hundreds of thousands of them.

import type { Database } from 'better-sqlite3'
import type { RejectionCause } from '../../data/model/contract.ts'
import type { Expectation, Rejection } from '../../data/model/records.ts'

export type RejectionFilter = {
  /** Header of the column; '' for rows rejected as a whole; null for all. */
  readonly column: string | null
  readonly expected: Expectation | null
}

const where = `import_id = :id AND (:column IS NULL OR ifnull(column_name, '') = :column)
  AND (:expected IS NULL OR expected = :expected)`

export type Rejections = ReturnType<typeof rejectionsOf>

export const rejectionsOf = (db: Database) => {
  const part = db.prepare(
    `SELECT line, column_name AS "column", found, expected FROM rejections WHERE ${where}
     ORDER BY line, ordinal LIMIT :limit OFFSET :offset`,
  )
  const count = db.prepare(`SELECT count(*) FROM rejections WHERE ${where}`).pluck()
  // Of the columns beside min(), SQLite gives those of the row where the least line is.
  const causes = db.prepare(
    `SELECT column_name AS "column", expected, count(*) AS count, min(line) AS line, found FROM rejections
     WHERE import_id = :id GROUP BY column_name, expected ORDER BY count(*) DESC, min(line), column_name, expected`,
  )
  return {
    part: (id: number, filter: RejectionFilter, limit: number, offset: number): readonly Rejection[] =>
      part.all({ id, ...filter, limit, offset }) as readonly Rejection[],
    count: (id: number, filter: RejectionFilter): number => count.get({ id, ...filter }) as number,
    /** Why rows of an import were rejected, the commonest first, each with its first example. */
    causes: (id: number): RejectionCause[] => causes.all({ id }) as RejectionCause[],
  }
}
