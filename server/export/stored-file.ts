// A table of stored data as a file, part by part: delimited text of any length, or a workbook with one sheet of rows. One home
// for the download and the command.

import { Readable } from 'node:stream'
import type { TextChoice } from '../../data/model/own-export.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import type { Store } from '../store/open.ts'
import { type Selection, textsOnly } from '../store/selection.ts'
import { politely } from './politely.ts'
import { csvParts } from './stream-csv.ts'
import { storedTables } from './tables/index.ts'
import type { CellRow, StoredTable } from './tables/table.ts'

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

export type StoredFile = {
  readonly table: StoredTable
  readonly format: TableFormat
  readonly dialect: CsvDialect
  readonly texts: TextChoice
  readonly data: 'real' | 'demo'
  /** Day on which it is made. */
  readonly day: string
  readonly reader: Reader
}

/** @returns null for a name that is no table */
export const storedTable = (name: string): StoredTable | null =>
  storedTables.find((table) => table.name === name) ?? null

/** All as it stands at the first part, whatever is stored meanwhile. */
const heldIn = function* <T>(store: Store, parts: () => Iterable<T>): Generator<T> {
  const release = store.snapshot()
  try {
    yield* parts()
  } finally {
    release()
  }
}

const rowsIn = (store: Store, table: StoredTable, selection: Selection): Iterable<CellRow> =>
  heldIn(store, () => (table.rowsAsStored ?? table.rows)(store, selection))

/** The table as delimited text: by the database itself where it can. */
export const csvIn = function* (
  store: Store,
  table: StoredTable,
  selection: Selection,
  dialect: CsvDialect,
): Generator<string | Uint8Array> {
  const { linesAsStored, fields } = table
  if (dialect !== 'rfc4180' || linesAsStored === undefined)
    return yield* csvParts(fields, rowsIn(store, table, selection), dialect)
  yield* csvParts(fields, [], dialect)
  yield* heldIn(store, () => linesAsStored(store, selection))
}

const countIn = (store: Store, table: StoredTable): number =>
  table.name === 'posts' ? store.posts.count() : [...rowsIn(store, table, textsOnly('none'))].length

/** Rows that a sheet has room for under its header. Source: "Excel specifications and limits". */
const mostTableRows = 1_048_575

/** Rows of a table that no sheet has room for; null where there is room. */
export const rowsTooMany = (store: Store, { table, format }: Pick<StoredFile, 'table' | 'format'>): number | null => {
  const count = format === 'xlsx' ? countIn(store, table) : 0
  return count > mostTableRows ? count : null
}

/** `porte-voix-posts-invented-2026-11-23.csv` */
export const storedFileName = ({ table, format, data, day }: StoredFile): string =>
  `porte-voix-${table.name}${data === 'demo' ? '-invented' : ''}-${day}.${format}`

/** The file as it is made. @param store a connection of its own, held until the end */
export const storedFileStream = async (store: Store, asked: StoredFile): Promise<Readable> => {
  const { table, format, dialect, texts, data, day, reader } = asked
  const selection = textsOnly(texts)
  if (format === 'csv') return Readable.from(politely(csvIn(store, table, selection, dialect)))
  // Loaded for workbooks alone, as all that they are made by.
  const [{ storedSheets }, { workbookStream }] = await Promise.all([
    import('./stored-workbook.ts'),
    import('./workbook.ts'),
  ])
  const { tables } = reader.words.transfer
  const { charts, figureFiles } = reader.words
  const facts = [
    [charts.columns.data, charts.data[data]],
    [tables.madeOn, day],
    [figureFiles.labels.contentHash, store.contentHash()],
    ...(table.name === 'posts' ? ([[tables.textsOf, tables.texts[texts]]] as const) : []),
  ] as const
  return workbookStream(storedSheets(table, rowsIn(store, table, selection), facts, reader))
}
