// Records of a delimited file that has lines above its header: the titles, the first header, then the rows of all tables
// that stand one under the other, each with the width of its own header.

import { excerpt, type Rejection } from '../../data/model/records.ts'
import { detached, type Row } from './format.ts'
import type { DelimitedRecord, RecordReader } from './record.ts'
import { type Block, type Cells, isTitle, titleLines, titlesBefore, trimmed } from './titled.ts'

/** A record that is kept: the reader's own is used again for the next one. */
export type Kept = Readonly<DelimitedRecord>

/** The record as `next(width)` would have given it. */
export const narrowed = (record: Kept, width: number): DelimitedRecord => ({
  ...record,
  cells: record.cells.slice(0, width),
  hasMore: record.hasMore || record.cells.slice(width).some((cell) => cell !== ''),
})

/** The records that tell whether a file has titles: the first, and those after it. At most a dozen. */
export const firstRecords = (first: Kept, next: () => Kept | null): readonly Kept[] => {
  const records = [first]
  if (!isTitle(first.cells)) return records
  while (records.length <= titleLines + 1) {
    const record = next()
    if (record === null) return records
    records.push(record)
    if (titlesBefore(records.map(({ cells }) => cells)) > 0) return records
  }
  return records
}

/** Reads ahead by one: a line is a title only where a header and a row follow. */
const withNext = function* (records: Iterable<Kept>): Generator<readonly Kept[]> {
  const window: Kept[] = []
  for (const record of records) {
    window.push(record)
    if (window.length <= titleLines + 1) continue
    yield window
    window.shift()
  }
  for (; window.length > 0; window.shift()) yield window
}

/**
 * @param records those after the first header
 * @param rejectionOf why a record is no row of a table with these columns; null: it is one
 */
export const stackedRows = function* (
  records: Iterable<Kept>,
  columns: Cells,
  rejectionOf: (record: DelimitedRecord, columns: Cells) => Rejection | null,
): Generator<Row | Rejection> {
  let block: Block | null = null
  let skipped = 0
  for (const window of withNext(records)) {
    const [record] = window
    if (record === undefined || skipped-- > 0) continue
    const titles = isTitle(record.cells) ? titlesBefore(window.map(({ cells }) => cells)) : 0
    if (titles > 0) {
      const texts = window.slice(0, titles).map(({ cells }) => titleOf(cells))
      block = { titles: texts, columns: headerOf(window[titles]?.cells ?? []), sheet: null }
      skipped = titles
      continue
    }
    const own: Cells = block?.columns ?? columns
    const row = narrowed(record, own.length)
    yield rejectionOf(row, own) ?? { line: row.line, cells: row.cells, ...(block === null ? {} : { block }) }
  }
}

export const titleOf = (cells: Cells): string => detached(excerpt((cells[0] ?? '').trim()))
export const headerOf = (cells: Cells): Cells => trimmed(cells).map(detached)

/** The reader's records as an iterable of kept ones, without the blank. */
export const keptRecords = function* (
  next: RecordReader,
  width: number,
  isBlank: (record: DelimitedRecord) => boolean,
): Generator<Kept> {
  for (let record = next(width); record !== null; record = next(width)) if (!isBlank(record)) yield { ...record }
}
