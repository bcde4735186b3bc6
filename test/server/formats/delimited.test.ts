// The reader of delimited text: what goes out as CSV comes in again, whatever the delimiter, the line end and the chunk
// borders; any text at all is read as the plain reader of the tests reads it.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsOf } from '../../../server/formats/delimited.ts'
import { type LineEnd, UnclosedQuote } from '../../../server/formats/record.ts'
import { type NaiveRecord, readNaively } from './naive-reader.ts'

const chunksOf = (text: string, size: number): (() => string | null) => {
  let at = 0
  return () => {
    if (at >= text.length) return null
    at += size
    return text.slice(at - size, at)
  }
}

type Read = { records: NaiveRecord[]; unclosed: number | null }

const readAll = (
  text: string,
  size: number,
  options: { delimiter?: string; lineEnd?: LineEnd; cellLimit?: number } = {},
): Read => {
  const { delimiter = ',', lineEnd = '\n', cellLimit = 1000 } = options
  const next = recordsOf(chunksOf(text, size), { delimiter, lineEnd, cellLimit, firstLine: 1 })
  const records: NaiveRecord[] = []
  try {
    for (let record = next(100); record !== null; record = next(100)) {
      expect(record.count).toBe(record.cells.length)
      records.push({ line: record.line, cells: record.cells, fault: record.fault?.kind ?? null })
    }
  } catch (error) {
    if (error instanceof UnclosedQuote) return { records, unclosed: error.line }
    throw error
  }
  return { records, unclosed: null }
}

/** As any spreadsheet writes it: quoted where needed, or also elsewhere. */
const written = (rows: readonly (readonly string[])[], delimiter: string, end: string, isAllQuoted: boolean): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          isAllQuoted || [delimiter, '"', '\n', '\r'].some((sign) => cell.includes(sign))
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter),
    )
    .join(end)

const delimiters = fc.constantFrom(',', ';', '\t', '|')
const sizes = fc.integer({ min: 1, max: 40 })
const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', '|', ' ', 'é', '😀'), maxLength: 8 }),
)

test('what goes out as delimited text comes in again, over any chunk border', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      delimiters,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.boolean(),
      sizes,
      (rows, delimiter, end, isAllQuoted, endsByLineEnd, size) => {
        const text = written(rows, delimiter, end, isAllQuoted) + (endsByLineEnd ? end : '')
        // A last row of one empty, unquoted cell without a line end is no row at all.
        fc.pre(isAllQuoted || endsByLineEnd || rows.at(-1)?.join() !== '')
        const { records, unclosed } = readAll(text, size, { delimiter, lineEnd: end === '\r' ? '\r' : '\n' })
        expect(unclosed).toBeNull()
        expect(records.map(({ cells }) => cells)).toEqual(rows)
      },
    ),
    { numRuns: 500 },
  )
})

const wild = fc.string({
  unit: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('"', ',', '\n') },
    { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '""', '",', '"\n', 'ab', 'é', ',,', 'abcdefghijklmnopqrst') },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b', ' ') },
  ),
  maxLength: 60,
})

test('any text at all is read as one character after the other reads it', () => {
  fc.assert(
    fc.property(wild, sizes, fc.constantFrom(5, 12, 1000), (text, size, cellLimit) => {
      expect(readAll(text, size, { cellLimit })).toEqual(readNaively(text, ',', cellLimit))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['one line', 'a,b', [{ line: 1, cells: ['a', 'b'], fault: null }]],
  ['an empty cell at each end', ',b,', [{ line: 1, cells: ['', 'b', ''], fault: null }]],
  [
    'a line break in quotes moves the line of the next record',
    '"a\nb",c\nd,e\n',
    [
      { line: 1, cells: ['a\nb', 'c'], fault: null },
      { line: 3, cells: ['d', 'e'], fault: null },
    ],
  ],
  ['a quote inside an unquoted cell', '5" screen,b', [{ line: 1, cells: ['5" screen', 'b'], fault: null }]],
  ['two quotes for one', '"a ""b""",c', [{ line: 1, cells: ['a "b"', 'c'], fault: null }]],
  [
    'a stray quote costs its own line, not the rows up to the next quote',
    'a,"b\nc,d\ne,"f"\n',
    [
      { line: 1, cells: ['a'], fault: 'closed-quote' },
      { line: 2, cells: ['c', 'd'], fault: null },
      { line: 3, cells: ['e', 'f'], fault: null },
    ],
  ],
])('%s', (_, text, records) => {
  for (const size of [1, 2, 3, 100]) expect(readAll(text, size)).toEqual({ records, unclosed: null })
})

test('a quote that never closes is said with the line where it opened', () => {
  expect(readAll('a,b\nc,d\ne,"f\ng,h\n', 4).unclosed).toBe(3)
})

test('an oversized cell is a fault of its record and leaves nothing of itself behind', () => {
  const long = 'x'.repeat(5000)
  for (const body of [long, `"${long}\n${long}"`])
    for (const size of [7, 512, 100_000]) {
      const { records } = readAll(`a,b\n1,${body}\n2,c\n`, size)
      expect(records.map(({ cells, fault }) => ({ cells, fault }))).toEqual([
        { cells: ['a', 'b'], fault: null },
        { cells: ['1', ''], fault: 'cell-within-limit' },
        { cells: ['2', 'c'], fault: null },
      ])
    }
})

test('cells beyond the width asked for are counted, not kept', () => {
  const next = recordsOf(chunksOf('a,b,c,d\n1,2,,\n', 5), {
    delimiter: ',',
    lineEnd: '\n',
    cellLimit: 10,
    firstLine: 1,
  })
  expect(next(2)).toMatchObject({ cells: ['a', 'b'], count: 4, hasMore: true })
  expect(next(2)).toMatchObject({ cells: ['1', '2'], count: 4, hasMore: false })
  expect(next(2)).toBeNull()
})
