// Lists of topics as files: the table of the reference lists, and those that people take from one installation to another
// (any dialect of CSV that a spreadsheet writes). Either every line is a term, or the faults are told and nothing is used.

import { unled } from '../../data/model/delimited.ts'
import type { Rejection } from '../../data/model/records.ts'
import { listColumns, termOfRow } from '../../data/model/topics/listed.ts'
import type { TermFault, TopicTerm } from '../../data/model/topics/terms.ts'
import { csv } from '../formats/csv.ts'
import { type Row, UnusableFile } from '../formats/format.ts'

export type ListFault = {
  /** Line of the file; 1 where the table as a whole cannot be used. */
  readonly line: number
  /** A fault of a term; `row` for a line that is none, `table` for a file that is no such table, `more` where reading stopped. */
  readonly fault: TermFault | 'row' | 'table' | 'more'
  readonly found: string
}
export type ReadList = { readonly terms: readonly TopicTerm[] } | { readonly faults: readonly ListFault[] }

/** Faults that are told; from the next one on reading stops, and says so. */
export const mostFaults = 100

const noTable = (found: string): ReadList => ({ faults: [{ line: 1, fault: 'table', found }] })

/** A line as a term, or as what is wrong with it. */
const readRow = (row: Row | Rejection, columns: readonly string[]): TopicTerm | ListFault => {
  if (!('cells' in row)) return { line: row.line, fault: 'row', found: row.found }
  const term = termOfRow((column) => unled(row.cells[columns.indexOf(column)] ?? ''))
  if (!('fault' in term)) return term
  const { column, found, fault } = term
  return fault === 'cell'
    ? { line: row.line, fault: 'row', found: `${column}: ${found}` }
    : { line: row.line, fault, found }
}

const readRows = (rows: Iterable<Row | Rejection>, columns: readonly string[]): ReadList => {
  const terms: TopicTerm[] = []
  const faults: ListFault[] = []
  for (const row of rows) {
    const read = readRow(row, columns)
    if (!('fault' in read)) terms.push(read)
    else if (faults.length < mostFaults) faults.push(read)
    else return { faults: [...faults, { line: row.line, fault: 'more', found: '' }] }
  }
  if (faults.length > 0) return { faults }
  return terms.length === 0 ? noTable('') : { terms }
}

export const readList = async (path: string): Promise<ReadList> => {
  try {
    const table = await csv.open(path, () => {})
    try {
      const missing = listColumns.filter((column) => !table.columns.includes(column))
      return missing.length > 0 ? noTable(missing.join(', ')) : readRows(table.rows, table.columns)
    } finally {
      table.close()
    }
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error
    return noTable(error.message)
  }
}

export { listText } from '../../data/model/topics/listed.ts'
