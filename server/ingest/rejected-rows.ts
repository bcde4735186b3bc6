// The rejected rows of an import as a file to correct and import again: the columns of the received file as they were, then
// why each row was rejected and what to do. Reads the bytes that were kept; without them only the reasons are left.
// A row with a cell too many or too few stands as it was cut; what is too much is in its last cell. A line of JSON stands
// whole in one column. The records of one JSON document have no lines of their own: of them only the reasons are given.

import type { ImportRow } from '../../data/model/contract.ts'
import { dialects, exactLine, harmless, textLine } from '../../data/model/delimited.ts'
import { excerpt, type Rejection } from '../../data/model/records.ts'
import { suggestionOf } from '../../data/model/suggestions.ts'
import { type Language, readerOf } from '../../data/model/words/index.ts'
import { lineEndOf } from '../formats/csv.ts'
import { recordsOf } from '../formats/delimited.ts'
import { fileIn, type Table } from '../formats/format.ts'
import { recogniseFormat } from '../formats/index.ts'
import { openText } from '../formats/text.ts'
import type { Store } from '../store/open.ts'
import { guarded, jsonColumn } from './corrected.ts'
import { keptBytes } from './received.ts'

/** By line; in a package of several files by file and line. */
type Cells = Map<number | string, readonly string[]>
type Received = { readonly above: readonly string[]; readonly columns: readonly string[]; readonly cells: Cells }

const nothing = (): Received => ({ above: [], columns: [], cells: new Map() })
/** Cells kept of a record that is cut wrongly. */
const widest = 1000

/** A record by its line, and by its file where there are several: both of a row and of what is said of it. */
const placeOf = (line: number, file: string | null): number | string => (file === null ? line : `${file} ${line}`)

/** Records that are no rows (a separator too many) as they are cut, what is too much joined to the last cell. */
const addUncut = (path: string, { columns, notes }: Table, lines: ReadonlySet<number>, cells: Cells): void => {
  const { delimiter } = notes
  if (delimiter === undefined) return
  const text = openText(path, () => {})
  try {
    const first = text.next() ?? ''
    let pending: string | null = first
    const next = recordsOf(
      () => {
        const part = pending ?? text.next()
        pending = null
        return part
      },
      { delimiter, lineEnd: lineEndOf(first), cellLimit: 1 << 20, firstLine: 1 },
    )
    for (let record = next(widest); record !== null; record = next(widest)) {
      if (!lines.has(record.line) || cells.has(record.line)) continue
      const last = columns.length - 1
      const whole = record.cells.map(excerptOfUncut)
      cells.set(record.line, [...whole.slice(0, last), whole.slice(last).join(delimiter)])
    }
  } finally {
    text.close()
  }
}

/** A quote that is never closed takes the rest of the file into one cell. */
const excerptOfUncut = (cell: string): string => (cell.length > 10_000 ? excerpt(cell) : cell)

/** The cells of some lines of the received file, with its columns; nothing where the bytes were not kept. */
const receivedLines = async (
  database: string,
  { sha256, file }: ImportRow,
  lines: ReadonlySet<number>,
): Promise<Received> => {
  const path = keptBytes(database, sha256)
  if (path === null) return nothing()
  const format = recogniseFormat(path, file)
  const table = await format.open(path, () => {})
  const cells: Cells = new Map()
  try {
    if (table.sample !== undefined) {
      let count = 0
      for (const row of table.rows) {
        count++
        if (!lines.has(row.line)) continue
        const place = placeOf(row.line, 'cells' in row ? (row.file ?? null) : fileIn(row.column))
        if (!cells.has(place)) cells.set(place, ['cells' in row ? JSON.stringify(row.value) : row.found])
      }
      return count < 2 ? nothing() : { above: [], columns: [jsonColumn], cells }
    }
    for (const row of table.rows) if ('cells' in row && lines.has(row.line)) cells.set(row.line, [...row.cells])
    if (format.key === 'csv' && [...lines].some((line) => !cells.has(line))) addUncut(path, table, lines, cells)
    return { above: table.above ?? [], columns: table.columns, cells }
  } finally {
    table.close()
  }
}

/** @returns the file as text in the language's own dialect; null for an import that is not there */
export const rejectedRows = async (store: Store, id: number, language: Language): Promise<string | null> => {
  const found = store.imports.get(id)
  if (found === null) return null
  const { words, formats } = readerOf(language)
  const dialect = words.locale.csv
  const isOfFiles = found.format === 'data-package'
  const byPlace = new Map<number | string, Rejection[]>()
  for (const rejection of store.imports.rejections(id)) {
    const place = placeOf(rejection.line, isOfFiles ? fileIn(rejection.column) : null)
    const there = byPlace.get(place)
    if (there === undefined) byPlace.set(place, [rejection])
    else there.push(rejection)
  }
  const rejectedLines = new Set([...byPlace.values()].flatMap((there) => there.map(({ line }) => line)))
  const { above, columns, cells } = await receivedLines(store.file, found, rejectedLines)
  const { line: lineLabel, why, todo } = words.data.rejections.file
  const lines = [
    ...above.map((title) => textLine([title], dialect)),
    textLine([...columns, lineLabel, why, todo], dialect),
  ]
  for (const [place, rejections] of byPlace) {
    const row = columns.map((_, index) => guarded(cells.get(place)?.[index] ?? ''))
    const reasons = rejections.map((rejection) => words.faults.rejectionLine(rejection))
    const advice = new Set(rejections.map((rejection) => words.suggestions.advise(suggestionOf(rejection), formats)))
    const ours = [String(rejections[0]?.line ?? ''), reasons.join(' ; '), [...advice].join(' ; ')]
    lines.push(exactLine([...row, ...ours.map(harmless)], dialect))
  }
  return dialects[dialect].mark + lines.join('')
}
