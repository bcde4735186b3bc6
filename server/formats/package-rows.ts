// A table of a data package of ours -> the lines of the product's own export that its rows are (data/model/own-tables.ts).
// A cell that cannot be what its column holds is handed on as text: whoever reads the lines rejects it with its place.

import type { Field, OwnTable } from '../../data/model/own-tables.ts'
import { postCountKeys, type Rejection } from '../../data/model/records.ts'
import { detached, placeIn, type Row, type Table, UnusableFile } from './format.ts'
import { parsedOrNothing } from './json.ts'

const numberForm = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i
const counts: ReadonlySet<string> = new Set(postCountKeys)

/** null for an empty cell, unless a value has to stand there. */
const cellValue = ({ type, constraints }: Field, text: string): unknown => {
  if (text === '') return constraints?.required === true ? '' : null
  switch (type) {
    case 'integer':
    case 'number':
      return numberForm.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'array':
    case 'object':
      return parsedOrNothing(text) ?? text
    case 'date':
    case 'datetime':
      // The first and last instants of each month of a page are kept until the end.
      return detached(text)
    case 'string':
      return text
  }
}

type Place = { readonly field: Field; readonly at: number }

/** A post says nothing of what is not known of it: its counts stand together, without the unknown ones. */
const postOf = (places: readonly Place[], cells: readonly string[]): unknown => {
  const post: Record<string, unknown> = { kind: 'post' }
  const known: Record<string, unknown> = {}
  for (const { field, at } of places) {
    const value = cellValue(field, cells[at] ?? '')
    if (counts.has(field.name)) {
      if (value !== null) known[field.name] = value
    } else if (value !== null || (field.name !== 'text' && field.name !== 'precision')) post[field.name] = value
  }
  post.counts = known
  return post
}

const lineOf = (kind: OwnTable['kind'], places: readonly Place[], cells: readonly string[]): unknown =>
  kind === 'post'
    ? postOf(places, cells)
    : {
        kind,
        ...Object.fromEntries(places.map(({ field, at }) => [field.name, cellValue(field, detached(cells[at] ?? ''))])),
      }

/** Where its fields stand in the file. @throws UnusableFile `missing-columns` */
const placesOf = ({ fields }: OwnTable, { columns }: Table, file: string): readonly Place[] => {
  const places = fields.map((field) => ({ field, at: columns.indexOf(field.name) }))
  const missing = places.filter(({ at }) => at < 0).map(({ field }) => placeIn(file, field.name))
  if (missing.length > 0) throw new UnusableFile('missing-columns', { found: missing.join(', ') })
  return places
}

/**
 * @param file name of the CSV in the package, for rejections
 * @throws UnusableFile `missing-columns` before the first row
 */
export const packageRows = (own: OwnTable, table: Table, file: string): Iterable<Row | Rejection> => {
  const places = placesOf(own, table, file)
  const rows = function* (): Generator<Row | Rejection> {
    try {
      for (const row of table.rows)
        if ('cells' in row) yield { line: row.line, cells: [], value: lineOf(own.kind, places, row.cells), file }
        else yield { ...row, column: placeIn(file, row.column) }
    } catch (error) {
      // A table without rows says that there are none.
      if (!(error instanceof UnusableFile) || error.fault !== 'no-rows') throw error
    }
  }
  return rows()
}
