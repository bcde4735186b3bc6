// `npm run export -- --out posts.csv`: which table of stored data is asked for, and how it is written.

import { basename } from 'node:path'
import { textChoices } from '../../data/model/own-export.ts'
import { ownTables } from '../../data/model/own-tables.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { CsvDialect } from '../../data/model/words/locale.ts'
import { type StoredFile, storedTable } from '../../server/export/stored-file.ts'

/** What the command line says; undefined: not said. */
export type Said = {
  readonly out: string
  readonly table: unknown
  readonly dialect: unknown
  readonly texts: unknown
  readonly data: unknown
  readonly isWithText: boolean
  readonly day: string
}

const dialectNames: readonly CsvDialect[] = ['excel-fr', 'rfc4180']

/** @returns the file that is asked for, or what is wrong with the question in the reader's words */
export const storedFileAsked = (said: Said, reader: Reader): StoredFile | { readonly fault: string } => {
  const { out, day, isWithText } = said
  const { tables } = reader.words.transfer
  const [name = '', extension = ''] = basename(out)
    .toLowerCase()
    .split(/\.(?=[^.]*$)/)
  // The file may be called after its table; one that is not holds the posts.
  const asked = typeof said.table === 'string' ? said.table : storedTable(name) === null ? 'posts' : name
  const table = storedTable(asked)
  if (table === null) return { fault: tables.badTable(asked, ownTables.map((one) => one.name).join(', ')) }
  const dialect =
    said.dialect === undefined ? reader.words.locale.csv : dialectNames.find((one) => one === said.dialect)
  if (dialect === undefined) return { fault: tables.badDialect(String(said.dialect)) }
  const texts = isWithText
    ? 'all'
    : said.texts === undefined
      ? 'allowed'
      : textChoices.find((one) => one === said.texts)
  const data = (['real', 'demo'] as const).find((one) => one === (said.data ?? 'real'))
  if (data === undefined) return { fault: tables.badData(String(said.data)) }
  if (texts === undefined) return { fault: tables.badTexts(String(said.texts)) }
  return { table, format: extension === 'xlsx' ? 'xlsx' : 'csv', dialect, texts, data, day, reader }
}
