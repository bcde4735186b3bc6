// Reads a table of data/reference, comma-separated with one header line, in one go: the tables are small and ours, so that
// whatever does not fit is a fault of the product.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { recordsOf } from './formats/delimited.ts'

export const referenceFolder = resolve(import.meta.dirname, '../data/reference')

const dialect = { delimiter: ',', lineEnd: '\n', cellLimit: 100_000, firstLine: 1 } as const
const widest = 1000

/** A row as what gives its cell in a column; an empty cell is ''. Throws for a column that the table lacks. */
export type ReferenceRow = (column: string) => string

/** @throws Error where the table does not fit, with its line */
export const readReference = (name: string): readonly ReferenceRow[] => {
  const chunks = [readFileSync(resolve(referenceFolder, name), 'utf8')]
  const next = recordsOf(() => chunks.shift() ?? null, dialect)
  const columns = next(widest)?.cells ?? []
  const rows: ReferenceRow[] = []
  for (let record = next(widest); record !== null; record = next(widest)) {
    const { line, cells, count, fault } = record
    if (fault !== null || count !== columns.length)
      throw new Error(`data/reference/${name} line ${line}: found ${count} cells, expected ${columns.length}`)
    const byColumn = new Map(columns.map((column, index) => [column, cells[index] ?? '']))
    rows.push((column) => {
      const cell = byColumn.get(column)
      if (cell === undefined) throw new Error(`data/reference/${name}: expected a column ${column}`)
      return cell
    })
  }
  return rows
}
