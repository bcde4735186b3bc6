// Lists of topics as files: the table of the reference lists, and those that people take from one installation to another
// (any dialect of CSV that a spreadsheet writes). Either every line is a term, or the faults are told and nothing is used.

import { unled } from '../../data/model/delimited.ts'
import { listColumns, termOfRow } from '../../data/model/topics/listed.ts'
import { type TermFault, type TopicTerm, termFaults } from '../../data/model/topics/terms.ts'
import { csv } from '../formats/csv.ts'
import { UnusableFile } from '../formats/format.ts'

export type ListFault = {
  /** Line of the file; 1 where the table as a whole cannot be used. */
  readonly line: number
  /** A fault of a term; `row` for a line that is none, `table` for a file that is no such table. */
  readonly fault: TermFault | 'row' | 'table'
  readonly found: string
}
export type ReadList = { readonly terms: readonly TopicTerm[] } | { readonly faults: readonly ListFault[] }

const mostFaults = 100

/** What is wrong with a row, from what reading it said. */
const faultOf = (line: number, error: unknown): ListFault => {
  const found = error instanceof Error ? error.message : String(error)
  return { line, fault: termFaults.find((key) => found.endsWith(`(${key})`)) ?? 'row', found }
}

export const readList = async (path: string): Promise<ReadList> => {
  const terms: TopicTerm[] = []
  const faults: ListFault[] = []
  try {
    const table = await csv.open(path, () => {})
    try {
      const missing = listColumns.filter((column) => !table.columns.includes(column))
      if (missing.length > 0) return { faults: [{ line: 1, fault: 'table', found: missing.join(', ') }] }
      for (const row of table.rows) {
        if (faults.length === mostFaults) break
        if (!('cells' in row)) {
          faults.push({ line: row.line, fault: 'row', found: row.found })
          continue
        }
        try {
          terms.push(termOfRow((column) => unled(row.cells[table.columns.indexOf(column)] ?? '')))
        } catch (error) {
          faults.push(faultOf(row.line, error))
        }
      }
    } finally {
      table.close()
    }
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error
    return { faults: [{ line: 1, fault: 'table', found: error.message }] }
  }
  if (faults.length === 0 && terms.length === 0) return { faults: [{ line: 1, fault: 'table', found: '' }] }
  return faults.length > 0 ? { faults } : { terms }
}

export { listText } from '../../data/model/topics/listed.ts'
