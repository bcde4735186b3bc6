// Files that stack several tables, or spread them over sheets, before a source that knows of one table only: it gets the
// rows of the first. Rows of another table in the same file are rejections, never read under the wrong names.

import type { Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import type { Head, Source } from './source.ts'

const rowsOfFirst = function* (rows: Iterable<Row | Rejection>, { columns }: Head): Generator<Row | Rejection> {
  for (const entry of rows) {
    if (!('cells' in entry) || entry.block === undefined) yield entry
    else if (entry.block.sheet === null) {
      const found = `${entry.cells.length}/${columns.length}`
      yield { line: entry.line, column: null, found, expected: 'same-cell-count' }
    }
  }
}

/** The source as it is, unless the file has lines above its header and the source reads single tables. */
export const forFirstTable = (source: Source, head: Head): Source =>
  head.above === undefined || source.reads !== undefined
    ? source
    : { ...source, read: (rows, whole) => source.read(rowsOfFirst(rows, whole), whole) }
