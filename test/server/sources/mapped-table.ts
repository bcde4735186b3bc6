// Tables in tests of mappings: read as an import reads them, by a mapping that a test changes.

import type { Mapping } from '../../../data/model/mapping/mapping.ts'
import type { Draft, Rejection } from '../../../data/model/records.ts'
import type { Row } from '../../../server/formats/format.ts'
import { comparePosts, mappedSource } from '../../../server/sources/mapped.ts'

export const plain: Mapping = {
  name: 'essai',
  rows: 'posts',
  columns: {},
  platform: 'facebook',
  page: null,
  zone: 'Europe/Paris',
  dayFirst: true,
  decimal: ',',
}

/** Reads a table as an import does, its header first. */
export const readTable = (mapping: Mapping, table: readonly (readonly string[])[], statedOn: string | null = null) => {
  const [columns = [], ...body] = table
  const rows: readonly Row[] = body.map((cells, index) => ({ line: index + 2, cells }))
  const head = { columns, file: 'a.csv', today: '2026-11-22', statedOn }
  const source = mappedSource(
    mapping,
    comparePosts(mapping, head, () => rows),
  )
  const drafts: Draft[] = []
  const rejections: Rejection[] = []
  for (const entry of source.read(rows, head)) {
    if ('page' in entry) drafts.push(entry)
    else if (Array.isArray(entry)) rejections.push(...(entry as readonly Rejection[]))
  }
  return { drafts, rejections }
}
export const columnsOf = (...names: readonly (readonly [field: string, header: string])[]) =>
  Object.fromEntries(names) as Mapping['columns']

export const postColumns = columnsOf(
  ['date', 'Date'],
  ['page', 'Page'],
  ['text', 'Texte'],
  ['reactions', 'J’aime'],
  ['comments', 'Com.'],
)
export const postHeader = ['Date', 'Page', 'Texte', 'J’aime', 'Com.']
export const postMapping: Mapping = { ...plain, columns: postColumns }
