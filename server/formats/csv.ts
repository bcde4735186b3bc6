// Delimited text files: comma, semicolon, tab or pipe, decided from the header. RFC 4180 with these allowances, all seen in
// files that went through a spreadsheet: a `sep=;` line first, empty cells after the last column (dropped), rows that lack
// only columns without a name (filled), lines without any content (skipped, not counted). Every other difference between a
// row and the header is a rejection, since it would shift values under the wrong name.

import { excerpt, type Rejection } from '../../data/model/records.ts'
import { recordsOf } from './delimited.ts'
import { encodingOf, notesOf, textFactsOf } from './encoding.ts'
import { detached, type Format, type Row, type Table, UnusableFile } from './format.ts'
import {
  type DelimitedOptions,
  type DelimitedRecord,
  type LineEnd,
  type RecordReader,
  UnclosedQuote,
} from './record.ts'
import {
  firstRecords,
  headerOf as headerCells,
  type Kept,
  keptRecords,
  narrowed,
  stackedRows,
  titleOf,
} from './stacked.ts'
import { openText, type TextReader } from './text.ts'
import { titlesBefore } from './titled.ts'

const delimiters = [',', ';', '\t', '|'] as const
const sampledRecords = 10
const sampledLength = 1 << 16
const headerWidth = 20_000
/** "1 MB": characters, which the reader counts, not bytes, which it no longer sees. */
const cellLimit = 1 << 20

/** First bytes of containers that are no text: zip (xlsx), OLE (xls), gzip, PDF, PNG, JPEG. */
const containers: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

/** The first line end outside quotes decides for the file; a lone `\r` counts only when the first line ends by it. */
export const lineEndOf = (sample: string): LineEnd => {
  let isQuoted = false
  for (let index = 0; index < sample.length; index++) {
    const char = sample[index]
    if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && char === '\n') return '\n'
    else if (!isQuoted && char === '\r') return sample[index + 1] === '\n' || index + 1 === sample.length ? '\n' : '\r'
  }
  return '\n'
}

/** Cells of the first records under one delimiter. */
const countsUnder = (sample: string, options: DelimitedOptions): readonly number[] => {
  const chunks = [sample]
  const next = recordsOf(() => chunks.shift() ?? null, options)
  const counts: number[] = []
  try {
    for (let record = next(1); record !== null && counts.length < sampledRecords; record = next(1))
      if (record.count > 1 || record.cells[0] !== '') counts.push(record.count)
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error
  }
  return counts
}

/** Cells of the header under the titles that the file begins with, under one delimiter; 0 where there are no titles. */
const titledWidthUnder = (sample: string, options: DelimitedOptions): number => {
  const chunks = [sample]
  const next = recordsOf(() => chunks.shift() ?? null, options)
  const lines: (readonly string[])[] = []
  try {
    for (let record = next(headerWidth); record !== null && lines.length < 20; record = next(headerWidth))
      if (record.count > 1 || record.cells[0] !== '') lines.push(record.cells)
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error
  }
  const titles = titlesBefore(lines)
  return titles === 0 ? 0 : (lines[titles]?.length ?? 0)
}

/** Where no delimiter cuts the first line, that line may be a title: then the header under it decides. */
const delimiterUnderTitles = (sample: string, lineEnd: LineEnd): string => {
  let best: string = ','
  let bestWidth = 0
  for (const delimiter of delimiters) {
    const width = titledWidthUnder(sample, { delimiter, lineEnd, cellLimit, firstLine: 1 })
    if (width > bestWidth) [best, bestWidth] = [delimiter, width]
  }
  return best
}

/** The delimiter that cuts the header into most cells; on a tie, the one whose next rows are as long as the header. */
export const delimiterOf = (sample: string, lineEnd: LineEnd): string => {
  let best: string = ','
  let bestCount = 1
  let bestAgreement = -1
  for (const delimiter of delimiters) {
    const counts = countsUnder(sample, { delimiter, lineEnd, cellLimit, firstLine: 1 })
    const count = counts[0] ?? 1
    const agreement = counts.filter((other) => other === count).length
    if (count < bestCount || (count === bestCount && agreement <= bestAgreement) || count === 1) continue
    best = delimiter
    bestCount = count
    bestAgreement = agreement
  }
  return bestCount === 1 ? delimiterUnderTitles(sample, lineEnd) : best
}

const isBlank = (record: DelimitedRecord): boolean =>
  record.fault === null && !record.hasMore && record.cells[0] === '' && record.cells.every((cell) => cell === '')

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Whether the bytes are delimited text: no other container, no zero byte unless in UTF-16, no JSON. */
const isText = (start: Uint8Array): boolean => {
  const { encoding, markLength } = encodingOf(start)
  return (
    !containers.some((magic) => startsWith(start, magic)) &&
    (encoding !== 'utf-8' || !start.subarray(0, 1000).includes(0)) &&
    !/^\s*[[{]\s*["{[\]}\d]/.test(new TextDecoder(encoding).decode(start.subarray(markLength, 400)))
  )
}

const isHtml = (start: string): boolean => /^\s*<(!doctype\s+html|html|head|body|meta|table|\?xml|!--)/i.test(start)

/** Text with a zero character breaks SQL text and shows that the file is not what it says. */
const zeroCharacter = (record: DelimitedRecord, columns: readonly string[]): Rejection | null => {
  const index = record.cells.findIndex((cell) => cell.includes('\0'))
  if (index < 0) return null
  const found = detached((record.cells[index] ?? '').slice(0, 200)).replaceAll('\0', '␀')
  return { line: record.line, column: columns[index] ?? null, found, expected: 'valid-text' }
}

/** Why a record is no row, after it was filled up to the header's width where only unnamed columns lack. */
const rejectionOf = (record: DelimitedRecord, columns: readonly string[], namedWidth: number): Rejection | null => {
  const { line, fault, count } = record
  if (fault !== null)
    return { line, column: columns[fault.column] ?? null, found: excerpt(fault.found), expected: fault.kind }
  if (record.hasMore || count < namedWidth)
    return { line, column: null, found: `${count}/${columns.length}`, expected: 'same-cell-count' }
  while (record.cells.length < columns.length) record.cells.push('')
  return zeroCharacter(record, columns)
}

/** The reader's own exception as the file's fault; any other error as it is. */
const asUnusable = (error: unknown, columns: readonly string[]): unknown => {
  if (!(error instanceof UnclosedQuote)) return error
  const column = columns[error.column]
  return new UnusableFile('unclosed-quote', {
    line: error.line,
    found: excerpt(error.found),
    ...(column === undefined ? {} : { column }),
  })
}

const headerOf = (next: RecordReader): Kept => {
  try {
    let header = next(headerWidth)
    while (header !== null && isBlank(header)) header = next(headerWidth)
    if (header === null) throw new UnusableFile('empty-file')
    if (header.fault !== null) {
      const fault = header.fault.kind === 'closed-quote' ? 'unclosed-quote' : 'unknown-format'
      throw new UnusableFile(fault, { line: header.line, found: header.fault.found })
    }
    return { ...header }
  } catch (error) {
    throw asUnusable(error, [])
  }
}

/** The first record, and those after it that tell whether it is a title. @throws UnusableFile `unclosed-quote` */
const aheadOf = (first: Kept, next: () => Kept | null): readonly Kept[] => {
  try {
    return firstRecords(first, next)
  } catch (error) {
    throw asUnusable(error, first.cells)
  }
}

/** The first chunk that holds something, without a `sep=` line. */
const startOf = (nextChunk: () => string | null): { sample: string; stated: string | null; firstLine: number } => {
  let sample = nextChunk() ?? ''
  while (sample.trim() === '') {
    const more = nextChunk()
    if (more === null) throw new UnusableFile('empty-file')
    sample = more
  }
  if (isHtml(sample)) throw new UnusableFile('html-not-table', { line: 1, found: excerpt(sample.trim().slice(0, 100)) })
  const line = /^"?sep=(.)"?[ ,;\t]*(\r\n|\n|\r)/i.exec(sample)
  if (line === null) return { sample, stated: null, firstLine: 1 }
  return { sample: sample.slice(line[0].length), stated: line[1] ?? null, firstLine: 2 }
}

const tableOf = (file: TextReader): Table => {
  let hasZero = false
  const nextChunk = (): string | null => {
    const chunk = file.next()
    if (chunk !== null && !hasZero) hasZero = chunk.includes('\0')
    return chunk
  }
  const { sample, stated, firstLine } = startOf(nextChunk)
  const lineEnd = lineEndOf(sample)
  const delimiter = stated ?? delimiterOf(sample.slice(0, sampledLength), lineEnd)
  let pending: string | null = sample
  const next = recordsOf(
    () => {
      const chunk = pending ?? nextChunk()
      pending = null
      return chunk
    },
    { delimiter, lineEnd, cellLimit, firstLine },
  )
  const first = headerOf(next)
  const records = keptRecords(next, headerWidth, isBlank)
  const ahead = [...aheadOf(first, () => records.next().value ?? null)]
  const titles = titlesBefore(ahead.map(({ cells }) => cells))
  const header = ahead[titles] ?? first
  const columns = titles === 0 ? header.cells.map(detached) : headerCells(header.cells)
  const above = ahead.slice(0, titles).map(({ cells }) => titleOf(cells))
  ahead.splice(0, titles + 1)
  const rest = function* (): Generator<Kept> {
    yield* ahead
    yield* records
  }
  const titledRows = function* (): Generator<Row | Rejection> {
    let count = 0
    try {
      for (const row of stackedRows(rest(), columns, (record, own) => rejectionOf(record, own, own.length))) {
        count++
        yield row
      }
    } catch (error) {
      throw asUnusable(error, columns)
    }
    if (count === 0) throw new UnusableFile('no-rows')
  }
  const rows = function* (): Generator<Row | Rejection> {
    const width = columns.length
    const namedWidth = columns.findLastIndex((column) => column !== '') + 1
    const nextRecord = (): DelimitedRecord | null => {
      const known = ahead.shift()
      return known === undefined ? next(width) : narrowed(known, width)
    }
    let count = 0
    try {
      for (let record = nextRecord(); record !== null; record = nextRecord()) {
        if (isBlank(record)) continue
        count++
        const rejection =
          record.count === width && record.fault === null && !hasZero ? null : rejectionOf(record, columns, namedWidth)
        yield rejection ?? { line: record.line, cells: record.cells }
      }
    } catch (error) {
      throw asUnusable(error, columns)
    }
    if (count === 0) throw new UnusableFile('no-rows')
  }
  return {
    columns,
    headerLine: header.line,
    notes: { delimiter, ...notesOf(file.facts) },
    ...(titles === 0 ? {} : { above }),
    rows: titles === 0 ? rows() : titledRows(),
    close: file.close,
  }
}

/** Comma-, semicolon-, tab- or pipe-separated text. Claims any text that is no other known container. */
export const csv: Format = {
  key: 'csv',
  extensions: ['.csv', '.tsv', '.txt'],
  recognises: (start) => isText(start),
  open: async (path, onBytes, look) => {
    const file = openText(path, onBytes, textFactsOf(path, look))
    try {
      return tableOf(file)
    } catch (error) {
      file.close()
      throw error
    }
  },
}
