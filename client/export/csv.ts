// A figure's table as delimited text. Numbers are written in full, unknown cells are empty. Columns are headed by words for
// people who open it in a spreadsheet, and for research by keys, which are the same in every language.

import { dialects, quoted, textCell } from '../../data/model/delimited.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import type { Cell, Table } from '../charts/chart.ts'

const cellText = (cell: Cell, dialect: CsvDialect): string => {
  const { delimiter, decimal } = dialects[dialect]
  if (cell === null) return ''
  // Numbers, also negative ones, are no formulas.
  return typeof cell === 'number' ? quoted(String(cell).replace('.', decimal), delimiter) : textCell(cell, dialect)
}

/** One line for the heads of the columns, one a row, each ended by CR LF. */
export const csvText = (table: Table, dialect: CsvDialect): string =>
  dialects[dialect].mark +
  [table.columns.map(({ key, label }) => (dialects[dialect].isForSpreadsheets ? label : (key ?? label))), ...table.rows]
    .map((row) => `${row.map((cell) => cellText(cell, dialect)).join(dialects[dialect].delimiter)}\r\n`)
    .join('')
