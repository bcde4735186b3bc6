// Excel workbooks, up to 20 MB unzipped: the first sheet that holds a table, every cell as the text it would have in a CSV
// file. Big integers are written in full (ids of pages), days and times as ISO text without a zone, since a sheet has none.
// The archive is unpacked once under a limit before the reader of sheets sees it: sizes stated in an archive may lie.

import { readFile, stat } from 'node:fs/promises'
import type readWorkbook from 'read-excel-file/node'
import type { Rejection } from '../../data/model/records.ts'
import { entriesOf, isWorkbook, startsAsZip, unpackedOf } from './archive.ts'
import { type Format, type Row, type Table, UnusableFile } from './format.ts'
import { type Block, titlesBefore } from './titled.ts'

const unzippedLimit = 20_000_000
/** Rows times columns of a sheet: its reader makes a place for each cell up to the last one, filled or not. */
const largestSheet = 4_000_000

type Sheet = Awaited<ReturnType<typeof readWorkbook<string>>>[number]
type Cells = Sheet['data'][number]
type Cell = Cells[number]

/** A -> 1, Z -> 26, AA -> 27. */
const columnNumber = (letters: string): number => {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** A few bytes can name a cell a million rows away. @throws UnusableFile `too-large-unzipped` */
const checkSheet = (bytes: Buffer): void => {
  if (!bytes.includes('<sheetData')) return
  let [rows, columns, last] = [0, 0, '']
  for (const [, letters = '', digits = ''] of bytes
    .toString('latin1')
    .matchAll(/\br\s*=\s*["']([A-Za-z]+)(\d+)["']/g)) {
    const [column, row] = [columnNumber(letters), Number(digits)]
    if (column > columns || row > rows) last = `${letters}${digits}`
    columns = Math.max(columns, column)
    rows = Math.max(rows, row)
    if (rows * columns > largestSheet) throw new UnusableFile('too-large-unzipped', { found: last.slice(0, 40) })
  }
}

/**
 * Unpacks every entry and throws it away: what is left is known to be whole and within the limit.
 * @throws UnusableFile `damaged-archive`, `too-large-unzipped`, `unknown-format` (a zip without a workbook)
 */
const checkArchive = (bytes: Buffer): void => {
  const entries = entriesOf(bytes)
  let left = unzippedLimit
  for (const entry of entries) {
    if (entry.size > left) throw new UnusableFile('too-large-unzipped')
    const unpacked = unpackedOf(bytes, entry, left)
    left -= unpacked.length
    checkSheet(unpacked)
  }
  if (entries.every(({ name }) => name !== 'xl/workbook.xml')) throw new UnusableFile('unknown-format')
}

/** A number as a person would have typed it: `1.00065E+14` in full, without the 17th digit of a binary fraction. */
const numberText = (text: string): string => {
  if (/^-?\d+$/.test(text)) return text
  const number = Number(text)
  return Number.isFinite(number) ? String(number) : text
}

/** Day, day and time, or (a time cell counts from day 0, in 1899) the time alone. */
const dateText = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  const day = text.slice(0, 10)
  const time = text.slice(11, 19)
  if (day < '1900-01-01') return time
  return time === '00:00:00' ? day : `${day} ${time}`
}

const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
  return typeof cell === 'string' ? cell : String(cell)
}

const isFilled = (row: Cells): boolean => row.some((cell) => cellText(cell) !== '')

/** The first sheet whose first filled row has at least two cells, or a table under it, else the first that is not empty. */
const tableSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(
    (sheet) => (sheet.data.find(isFilled) ?? []).filter((cell) => cellText(cell) !== '').length > 1 || isTitled(sheet),
  ) ?? sheets.find(({ data }) => data.some(isFilled))

/** Text cells come as they are, numbers as the text of the file: parsed to a number, an id would lose its last digits. */
const sheetsOf = async (bytes: Buffer): Promise<readonly Sheet[]> => {
  // Loaded for a workbook only: it is a fifth of what an import loads.
  const { default: readWorkbook } = await import('read-excel-file/node')
  try {
    return await readWorkbook<string>(bytes, { parseNumber: numberText, trim: false })
  } catch {
    throw new UnusableFile('damaged-archive')
  }
}

const open = async (path: string, onBytes: (bytesRead: number) => void): Promise<Table> => {
  const { size } = await stat(path)
  if (size > unzippedLimit) throw new UnusableFile('too-large-unzipped')
  const bytes = await readFile(path)
  onBytes(bytes.length)
  if (isOldExcel(bytes)) throw new UnusableFile('old-excel')
  checkArchive(bytes)
  const sheets = await sheetsOf(bytes)
  const sheet = tableSheet(sheets)
  if (sheet === undefined) throw new UnusableFile('empty-file')
  const { above, columns, header } = tableOf(sheet)
  // Exports that write a note above each table spread their tables over the sheets: those are read too.
  const others = above.length === 0 ? [] : sheets.slice(sheets.indexOf(sheet) + 1).filter((other) => isTitled(other))
  const rows = function* (): Generator<Row | Rejection> {
    let count = 0
    for (const row of rowsOf(sheet, header, columns, 0)) {
      count++
      yield row
    }
    let before = sheet.data.length
    for (const other of others) {
      const table = tableOf(other)
      const block = { titles: [other.sheet, ...table.above], columns: table.columns, sheet: other.sheet }
      for (const row of rowsOf(other, table.header, table.columns, before, block)) {
        count++
        yield row
      }
      before += other.data.length
    }
    if (count === 0) throw new UnusableFile('no-rows')
  }
  const names = [sheet, ...others].map(({ sheet: name }) => name).join(', ')
  const start = { columns, headerLine: header + 1, notes: { sheet: names }, ...(above.length === 0 ? {} : { above }) }
  return { ...start, rows: rows(), close: () => {} }
}

type SheetTable = { readonly above: readonly string[]; readonly columns: readonly string[]; readonly header: number }

/** Where the table of a sheet begins: at its first filled row, or under the titles that stand there. */
const tableOf = ({ data }: Sheet): SheetTable => {
  const filledRows = data
    .slice(0, 100)
    .flatMap((row, index) => (isFilled(row) ? [{ index, cells: row.map(cellText) }] : []))
  const titles = titlesBefore(filledRows.map(({ cells }) => cells))
  const header = filledRows[titles]
  const above = filledRows.slice(0, titles).map(({ cells }) => (cells[0] ?? '').trim())
  return { above, columns: header?.cells ?? [], header: header?.index ?? 0 }
}

const isTitled = (sheet: Sheet): boolean => tableOf(sheet).above.length > 0

/**
 * Rows under the header of a sheet.
 * @param before rows of the sheets before this one: rows are counted on through the sheets, so that no two are the same
 */
const rowsOf = function* (
  { data }: Sheet,
  header: number,
  columns: readonly string[],
  before: number,
  block?: Block,
): Generator<Row> {
  for (let index = header + 1; index < data.length; index++) {
    const row = data[index] ?? []
    if (!isFilled(row)) continue
    const cells = columns.map((_, column) => cellText(row[column]))
    yield { line: before + index + 1, cells, ...(block === undefined ? {} : { block }) }
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The container of .xls and of workbooks behind a password. */
const isOldExcel = (start: Uint8Array): boolean => startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])

/** Office Open XML workbooks; also claims the old .xls and broken archives, to say what they are when opened. */
export const xlsx: Format = {
  key: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  recognises: (start) =>
    isOldExcel(start) || (startsWith(start, [0x50, 0x4b]) && (isWorkbook(start) || !startsAsZip(start))),
  open,
}
