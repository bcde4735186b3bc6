// A figure's table as delimited text, in two dialects: the one French spreadsheets open by a double click, and RFC 4180 for
// everything else. Numbers are written in full, unknown cells are empty, and no cell can start a formula.

import type { CsvDialect } from '../../data/model/words/locale.ts'
import type { Cell, Table } from '../charts/chart.ts'

export const dialects = {
  /** Semicolons, decimal commas, a byte order mark so that Excel reads UTF-8. */
  'excel-fr': { delimiter: ';', decimal: ',', mark: '\ufeff' },
  /** RFC 4180: commas, decimal points, UTF-8. */
  rfc4180: { delimiter: ',', decimal: '.', mark: '' },
} as const satisfies Record<CsvDialect, { delimiter: string; decimal: string; mark: string }>

/** A text that a spreadsheet would run is led by an apostrophe; numbers, also negative ones, stay numbers. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

const cellText = (cell: Cell, dialect: CsvDialect): string => {
  const { delimiter, decimal } = dialects[dialect]
  if (cell === null) return ''
  if (typeof cell === 'number') {
    const text = String(cell).replace('.', decimal)
    return text.includes(delimiter) ? `"${text}"` : text
  }
  const text = harmless(cell)
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line for the columns' labels, one a row, each ended by CR LF. */
export const csvText = (table: Table, dialect: CsvDialect): string =>
  dialects[dialect].mark +
  [table.columns.map(({ label }) => label), ...table.rows]
    .map((row) => `${row.map((cell) => cellText(cell, dialect)).join(dialects[dialect].delimiter)}\r\n`)
    .join('')
