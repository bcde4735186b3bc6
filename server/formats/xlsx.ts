// Excel workbooks, up to 20 MB unzipped: the first sheet that holds a table, every cell as the text it would have in a CSV
// file. Big integers are written in full (ids of pages), days and times as ISO text without a zone, since a sheet has none.
// The archive is unpacked once under a limit before the reader of sheets sees it: sizes stated in an archive may lie.

import { readFile, stat } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import readWorkbook from 'read-excel-file/node'
import type { Rejection } from '../../data/model/records.ts'
import { type Format, type Row, type Table, UnusableFile } from './format.ts'

const unzippedLimit = 20_000_000

type Sheet = Awaited<ReturnType<typeof readWorkbook<string>>>[number]
type Cells = Sheet['data'][number]
type Cell = Cells[number]

/** End of the central directory, found from the back since a comment may follow it; -1 when the archive is cut off. */
const directoryEnd = (bytes: Buffer): number => bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))

/**
 * Unpacks every entry and throws it away: what is left is known to be whole and within the limit.
 * @throws UnusableFile `damaged-archive`, `too-large-unzipped`, `unknown-format` (a zip without a workbook)
 */
const checkArchive = (bytes: Buffer): void => {
  const damaged = (): never => {
    throw new UnusableFile('damaged-archive')
  }
  const end = directoryEnd(bytes)
  if (end < 0 || end + 22 > bytes.length) damaged()
  let at = bytes.readUInt32LE(end + 16)
  let left = unzippedLimit
  let hasWorkbook = false
  for (let entry = bytes.readUInt16LE(end + 10); entry > 0; entry--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) damaged()
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (name === 'xl/workbook.xml') hasWorkbook = true
    if (bytes.readUInt32LE(at + 24) > left) throw new UnusableFile('too-large-unzipped')
    if (local + 30 > bytes.length) damaged()
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (start + packed > bytes.length) damaged()
    left -= unpackedLength(bytes.subarray(start, start + packed), method, left)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (!hasWorkbook) throw new UnusableFile('unknown-format')
}

const unpackedLength = (packed: Buffer, method: number, limit: number): number => {
  if (method === 0) {
    if (packed.length > limit) throw new UnusableFile('too-large-unzipped')
    return packed.length
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error instanceof Error && /larger than/.test(error.message))
    throw new UnusableFile(isTooLarge ? 'too-large-unzipped' : 'damaged-archive')
  }
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

/** The first sheet whose first filled row has at least two cells, else the first that is not empty. */
const tableSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(({ data }) => (data.find(isFilled) ?? []).filter((cell) => cellText(cell) !== '').length > 1) ??
  sheets.find(({ data }) => data.some(isFilled))

/** Text cells come as they are, numbers as the text of the file: parsed to a number, an id would lose its last digits. */
const sheetsOf = async (bytes: Buffer): Promise<readonly Sheet[]> => {
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
  const sheet = tableSheet(await sheetsOf(bytes))
  if (sheet === undefined) throw new UnusableFile('empty-file')
  const header = sheet.data.findIndex(isFilled)
  const columns = (sheet.data[header] ?? []).map(cellText)
  const rows = function* (): Generator<Row | Rejection> {
    let count = 0
    for (let index = header + 1; index < sheet.data.length; index++) {
      const row = sheet.data[index] ?? []
      if (!isFilled(row)) continue
      count++
      yield { line: index + 1, cells: columns.map((_, column) => cellText(row[column])) }
    }
    if (count === 0) throw new UnusableFile('no-rows')
  }
  return { columns, headerLine: header + 1, notes: { sheet: sheet.sheet }, rows: rows(), close: () => {} }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The container of .xls and of workbooks behind a password. */
const isOldExcel = (start: Uint8Array): boolean => startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])

/** Office Open XML workbooks; also claims any other zip and the old .xls, to say what they are when opened. */
export const xlsx: Format = {
  key: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  recognises: (start) => startsWith(start, [0x50, 0x4b]) || isOldExcel(start),
  open,
}
