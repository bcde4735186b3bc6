// Delimited text as the product writes it, in two dialects: the one French spreadsheets open by a double click, and
// RFC 4180 for everything else. No cell can start a formula.

import type { CsvDialect } from './words/locale.ts'

export const dialects = {
  /** Semicolons, decimal commas, a byte order mark so that Excel reads UTF-8. */
  'excel-fr': { delimiter: ';', decimal: ',', mark: '\ufeff' },
  /** RFC 4180: commas, decimal points, UTF-8. */
  rfc4180: { delimiter: ',', decimal: '.', mark: '' },
} as const satisfies Record<CsvDialect, { delimiter: string; decimal: string; mark: string }>

/** A text that a spreadsheet would run is led by an apostrophe; a dash alone (unknown) is no formula. */
export const harmless = (text: string): string => (text !== '-' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

/** The text that `harmless` led by an apostrophe, in a file of ours that comes back. */
export const unled = (text: string): string => {
  const bare = text.slice(1)
  return text.startsWith("'") && harmless(bare) !== bare ? bare : text
}

/** A cell as it stands in the file: quoted where it has to be. */
export const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

/** Texts as one line, ended by CR LF. */
export const textLine = (cells: readonly string[], dialect: CsvDialect): string => {
  const { delimiter } = dialects[dialect]
  return `${cells.map((cell) => quoted(harmless(cell), delimiter)).join(delimiter)}\r\n`
}
