// The rejected rows of an import as a file to correct and import again: the columns of the received file as they were,
// then why each row was rejected. Reads the bytes that were kept; without them only the reasons are left.

import type { ImportRow } from '../../data/model/contract.ts'
import { dialects, textLine } from '../../data/model/delimited.ts'
import type { Rejection } from '../../data/model/records.ts'
import { type Language, readerOf } from '../../data/model/words/index.ts'
import { recogniseFormat } from '../formats/index.ts'
import type { Store } from '../store/open.ts'
import { keptBytes } from './received.ts'

type Cells = ReadonlyMap<number, readonly string[]>

/** The cells of some lines of the received file, with its columns; nothing where the bytes were not kept or hold no cells. */
const receivedLines = async (
  database: string,
  { sha256, file }: ImportRow,
  lines: ReadonlySet<number>,
): Promise<{ readonly columns: readonly string[]; readonly cells: Cells }> => {
  const path = keptBytes(database, sha256)
  if (path === null) return { columns: [], cells: new Map() }
  const table = await recogniseFormat(path, file).open(path, () => {})
  try {
    if (table.sample !== undefined) return { columns: [], cells: new Map() }
    const cells = new Map<number, readonly string[]>()
    for (const row of table.rows) if ('cells' in row && lines.has(row.line)) cells.set(row.line, [...row.cells])
    return { columns: table.columns, cells }
  } finally {
    table.close()
  }
}

/** @returns the file as text in the language's own dialect; null for an import that is not there */
export const rejectedRows = async (store: Store, id: number, language: Language): Promise<string | null> => {
  const found = store.imports.get(id)
  if (found === null) return null
  const { words } = readerOf(language)
  const dialect = words.locale.csv
  const byLine = new Map<number, Rejection[]>()
  for (const rejection of store.imports.rejections(id))
    byLine.set(rejection.line, [...(byLine.get(rejection.line) ?? []), rejection])
  const { columns, cells } = await receivedLines(store.file, found, new Set(byLine.keys()))
  const { line: lineLabel, why } = words.data.rejections.file
  const lines = [textLine([...columns, lineLabel, why], dialect)]
  for (const [line, rejections] of byLine) {
    const row = columns.map((_, index) => cells.get(line)?.[index] ?? '')
    const reasons = rejections.map((rejection) => words.faults.rejectionLine(rejection))
    lines.push(textLine([...row, String(line), reasons.join(' ; ')], dialect))
  }
  return dialects[dialect].mark + lines.join('')
}
