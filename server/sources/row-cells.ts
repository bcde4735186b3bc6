// The cells of the row at hand, read as counts, with the faults found so far: what every source does to each row.
// One object for a whole file: its functions are made once, not once a row.

import { type Expectation, excerpt, type Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { badCount, countOf } from './cells.ts'

export type RowCells = {
  readonly start: (row: Row) => void
  /** '' for a column that the file lacks (position -1). */
  readonly cell: (position: number) => string
  /** Whole number >= 0; null when not known; anything else is a fault. */
  readonly count: (position: number) => number | null
  /** As `count`, with 0 read as not known: for columns where the publisher writes 0 for it. */
  readonly positive: (position: number) => number | null
  /** @param found what is wrong, where that is not the whole cell */
  readonly reject: (position: number, expected: Expectation, found?: string) => void
  /** All faults of the row, or null. */
  readonly faults: () => readonly Rejection[] | null
}

export const rowCellsOf = (columns: readonly string[]): RowCells => {
  let line = 0
  let cells: readonly string[] = []
  let faults: Rejection[] | null = null
  // An index below 0 would be looked up as a name, which is slow.
  const cell = (position: number): string => (position < 0 ? '' : (cells[position] ?? ''))
  const reject = (position: number, expected: Expectation, found = cell(position)): void => {
    faults ??= []
    faults.push({ line, column: columns[position] ?? null, found: detached(excerpt(found)), expected })
  }
  const count = (position: number): number | null => {
    if (position < 0) return null
    const value = countOf(cells[position] ?? '')
    if (value >= 0) return value
    if (value === badCount) reject(position, 'whole-number')
    return null
  }
  return {
    start: (row) => {
      line = row.line
      cells = row.cells
      faults = null
    },
    cell,
    count,
    positive: (position) => {
      const value = count(position)
      return value === 0 ? null : value
    },
    reject,
    faults: () => faults,
  }
}
