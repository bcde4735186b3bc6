// A file of rejected rows that comes back corrected (rejected-rows.ts wrote it): its last columns are ours and say nothing,
// the apostrophe that kept a cell from being a formula goes, and a column of JSON becomes records again. Any other table is
// left as it is.

import { harmless } from '../../data/model/delimited.ts'
import { excerpt, type Rejection } from '../../data/model/records.ts'
import { languages, readerOf } from '../../data/model/words/index.ts'
import type { Row, Table } from '../formats/format.ts'
import { fieldsOf, isObject, parsedOrNothing } from '../formats/json.ts'

/** Header of the column that holds whole lines of JSON. */
export const jsonColumn = 'JSON'

const ownColumns: readonly (readonly string[])[] = (Object.keys(languages) as (keyof typeof languages)[]).map((tag) => {
  const { line, why, todo } = readerOf(tag).words.data.rejections.file
  return [line, why, todo]
})

/** Where our columns begin, whatever a person wrote behind them; -1 when the file is none of ours. */
const ownAt = (columns: readonly string[]): number => {
  for (const own of ownColumns) {
    const at = columns.findIndex((_, index) => own.every((name, offset) => columns[index + offset]?.trim() === name))
    if (at >= 0) return at
  }
  return -1
}

/** The cell before it was kept from being a formula. */
const unquoted = (cell: string): string => {
  const bare = cell.slice(1)
  return cell.startsWith("'") && harmless(bare) === cell ? bare : cell
}

const withoutOwn = function* (rows: Iterable<Row | Rejection>, width: number): Generator<Row | Rejection> {
  for (const row of rows) yield 'cells' in row ? { ...row, cells: row.cells.slice(0, width).map(unquoted) } : row
}

const asRecords = function* (rows: Iterable<Row | Rejection>): Generator<Row | Rejection> {
  for (const row of rows) {
    if (!('cells' in row)) {
      yield row
      continue
    }
    const text = row.cells[0] ?? ''
    const value = parsedOrNothing(text)
    if (isObject(value)) yield { line: row.line, cells: [], value }
    else yield { line: row.line, column: null, found: excerpt(text), expected: 'json-object' }
  }
}

export const corrected = (table: Table): Table => {
  const width = ownAt(table.columns)
  if (width < 1 || table.sample !== undefined) return table
  const columns = table.columns.slice(0, width)
  const rows = withoutOwn(table.rows, width)
  if (columns.length !== 1 || columns[0] !== jsonColumn) return { ...table, columns, rows }
  const records = asRecords(rows)
  const ahead: (Row | Rejection)[] = []
  for (let one = records.next(); one.done !== true; one = records.next()) {
    ahead.push(one.value)
    if ('cells' in one.value) break
  }
  const first = ahead.at(-1)
  const sample = first !== undefined && 'cells' in first ? first.value : {}
  const all = function* (): Generator<Row | Rejection> {
    yield* ahead
    yield* records
  }
  return { ...table, columns: fieldsOf(sample), sample, rows: all() }
}
