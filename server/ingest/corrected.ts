// A file of rejected rows that comes back corrected (rejected-rows.ts wrote it): its last columns are ours and say nothing,
// the apostrophe that kept a cell from being a formula goes, and a column of JSON becomes records again. Any other table is
// left as it is. The name of the file says when its counts were read.

import type { ImportRow } from '../../data/model/contract.ts'
import { startsFormula } from '../../data/model/delimited.ts'
import type { Language } from '../../data/model/languages.ts'
import { excerpt, type Rejection } from '../../data/model/records.ts'
import { data as en } from '../../data/model/words/en/data.ts'
import { data as fr } from '../../data/model/words/fr/data.ts'
import type { Row, Table } from '../formats/format.ts'
import { fieldsOf, isObject, parsedOrNothing } from '../formats/json.ts'
import { instantOf } from '../sources/cells.ts'

/** Header of the column that holds whole lines of JSON. */
export const jsonColumn = 'JSON'

/** Of these words alone: the server that is idle holds no others. */
const languages: Readonly<Record<Language, Pick<typeof fr, 'rejections'>>> = { en, fr }
const ownColumns: readonly (readonly string[])[] = Object.values(languages).map(({ rejections }) => {
  const { line, why, todo } = rejections.file
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

/** What a French spreadsheet would turn into something else: long ids, days, `4.3` (4 March), leading zeros, `1E5`. */
const isMangled = (cell: string): boolean =>
  /^(?:\d{16,}|0\d+|\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}[.-]\d{1,2}(?:[.-]\d{2,4})?|\d+(?:[.,]\d+)?E[+-]?\d+)$/i.test(
    cell,
  )

/** A cell as it stands in a file to correct: an apostrophe keeps a spreadsheet from running or changing it. */
export const guarded = (cell: string): string =>
  (startsFormula(cell) && cell !== '-') || isMangled(cell) || unguarded(cell) !== cell ? `'${cell}` : cell

/** The cell before it was guarded. */
export const unguarded = (cell: string): string => {
  if (!cell.startsWith("'")) return cell
  const bare = cell.slice(1)
  return startsFormula(bare) || isMangled(bare) || unguarded(bare) !== bare ? bare : cell
}

/** Instant at which the counts of the rejected rows were read, as their file's name states it; null when it does not. */
export const observedAtOfCorrected = (file: string): string | null => {
  const [, day, hour, minute, second] = /rejections-(\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})-UTC/.exec(file) ?? []
  return day === undefined ? null : instantOf(`${day} ${hour}:${minute}:${second} UTC`)
}

/** Name under which the rejected rows of an import are taken away: with the instant of its counts where that is stated. */
export const nameOfCorrected = ({ id, observedAt, isObservedAtEstimated }: ImportRow): string =>
  `porte-voix-import-${id}-rejections${
    isObservedAtEstimated ? '' : `-${observedAt.replace('T', '-').replaceAll(':', '-').replace('Z', '-UTC')}`
  }.csv`

const withoutOwn = function* (rows: Iterable<Row | Rejection>, width: number): Generator<Row | Rejection> {
  for (const row of rows) yield 'cells' in row ? { ...row, cells: row.cells.slice(0, width).map(unguarded) } : row
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
