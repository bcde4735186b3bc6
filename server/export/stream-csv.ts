// A table of stored data as delimited text, part by part: rows as the database gives them become text with as few steps as can
// be, so that a million of them take seconds and no memory. What a cell looks like is told in data/model/delimited.ts.

import { dialects, textCell } from '../../data/model/delimited.ts'
import type { Field, FieldType } from '../../data/model/own-tables.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import type { Cell, CellRow } from './tables/table.ts'

/** Their texts hold no separator, no quote, no line break and no formula; whole numbers have no decimal sign. */
const plainTypes: readonly FieldType[] = ['integer', 'boolean', 'date', 'datetime']

/** Characters of a part: what suits a file and a socket. */
const partLength = 1 << 16

const written = (cell: Cell, dialect: CsvDialect): Cell =>
  typeof cell === 'string'
    ? textCell(cell, dialect)
    : cell === null || Number.isInteger(cell)
      ? cell
      : String(cell).replace('.', dialects[dialect].decimal)

/** One line for the names of the fields, one a row, each ended by CR LF; null is an empty cell. */
export const csvParts = function* (
  fields: readonly Pick<Field, 'name' | 'type'>[],
  rows: Iterable<CellRow>,
  dialect: CsvDialect,
): Generator<string> {
  const { delimiter, mark } = dialects[dialect]
  const looked = fields.flatMap(({ type }, at) => (plainTypes.includes(type) ? [] : [at]))
  const lineOf = (row: CellRow): string => {
    let cells: Cell[] | null = null
    for (const at of looked) {
      const cell = row[at] ?? null
      const text = written(cell, dialect)
      if (text === cell) continue
      cells ??= [...row]
      cells[at] = text
    }
    return (cells ?? row).join(delimiter)
  }
  let lines = [mark + fields.map(({ name }) => textCell(name, dialect)).join(delimiter)]
  let length = 0
  for (const row of rows) {
    const line = lineOf(row)
    lines.push(line)
    length += line.length
    if (length < partLength) continue
    yield `${lines.join('\r\n')}\r\n`
    lines = []
    length = 0
  }
  if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`
}
