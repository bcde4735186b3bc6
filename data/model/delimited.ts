// Delimited text as the product writes it, in two dialects: the one French spreadsheets open by a double click, in which no
// cell is run, and RFC 4180 for research, in which every text stands as it is stored.

import type { CsvDialect } from './words/locale.ts'

export const dialects = {
  /** Semicolons, decimal commas, a byte order mark so that Excel reads UTF-8, no text that a spreadsheet would run. */
  'excel-fr': { delimiter: ';', decimal: ',', mark: '\ufeff', isForSpreadsheets: true },
  /** RFC 4180: commas, decimal points, UTF-8, texts as they are. */
  rfc4180: { delimiter: ',', decimal: '.', mark: '', isForSpreadsheets: false },
} as const satisfies Record<
  CsvDialect,
  { delimiter: string; decimal: string; mark: string; isForSpreadsheets: boolean }
>

/**
 * Whether a spreadsheet might take a text for a formula. Rule: OWASP "CSV Injection" and ASVS 5.0, 1.2.10 (a first character
 * = + - @, tab, line break or null, and the full-width signs that East Asian input writes), and the small forms that Unicode
 * folds to the same signs. Made wider where spreadsheets differ in what they trim: white space, control characters, marks
 * without width and apostrophes before the sign do not count.
 */
export const startsFormula = (text: string): boolean =>
  /^(?:'*[\t\r\n\0]|[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠﹦﹢﹣﹫])/u.test(text)

/**
 * A sign before digits alone (`-5 %`, `+33 1 23 45 67 89`, `-1,5`), or dashes (unknown): without a letter, a cell or a further
 * operator there is nothing to run, and an apostrophe would keep a number from being one.
 */
const isSigned = (text: string): boolean =>
  /^ *(?:[+-][ \u00a0\u202f]?[\d(][\d ().,\u00a0\u202f]*(?:e[+-]?\d+)?%?|-[- ]*)$/i.test(text)

/** Letters and digits, which most texts start with: they need no further look. */
const isOrdinary = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f)

/** A text that a spreadsheet would run is led by an apostrophe; numbers with a sign and dashes are no formulas. */
export const harmless = (text: string): string =>
  isOrdinary(text.charCodeAt(0)) || !startsFormula(text) || isSigned(text) ? text : `'${text}`

/** The text that `harmless` led by an apostrophe, in a file of ours that comes back. */
export const unled = (text: string): string => {
  const bare = text.slice(1)
  return text.startsWith("'") && startsFormula(bare) ? bare : text
}

/** A cell as it stands in the file: quoted where it has to be. */
export const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

/** A text in a file that is taken away: safe in the dialect of spreadsheets, as it is in the other. */
export const textCell = (text: string, dialect: CsvDialect): string => {
  const { delimiter, isForSpreadsheets } = dialects[dialect]
  return quoted(isForSpreadsheets ? harmless(text) : text, delimiter)
}

/** Texts as one line, as they are, ended by CR LF. */
export const exactLine = (cells: readonly string[], dialect: CsvDialect): string => {
  const { delimiter } = dialects[dialect]
  return `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`
}

/** Texts as one line of a file that a person fills in or corrects: safe in a spreadsheet in either dialect, read by `unled`. */
export const textLine = (cells: readonly string[], dialect: CsvDialect): string =>
  exactLine(cells.map(harmless), dialect)
