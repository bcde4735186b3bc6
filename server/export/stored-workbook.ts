// A table of stored data as a workbook: a sheet of its rows, a sheet that says what its columns are.

import type { Field, FieldType } from '../../data/model/own-tables.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { CellRow, StoredTable } from './tables/table.ts'
import type { Sheet, SheetKind } from './workbook.ts'

const kinds: Readonly<Record<FieldType, SheetKind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'day',
  datetime: 'instant',
  array: 'text',
  object: 'text',
}
const widths: Readonly<Record<SheetKind, number>> = {
  text: 24,
  wrapped: 60,
  number: 12,
  boolean: 8,
  day: 12,
  instant: 20,
}

const columnOf = ({ name, type }: Field): Sheet['columns'][number] => {
  const kind = kinds[type]
  return {
    label: name,
    kind,
    width: Math.max(widths[kind], name.length + 2),
    ...(type === 'integer' && { decimals: 0 }),
  }
}

/** @param facts what is known of the rows, as label and value */
export const storedSheets = (
  { name, title, description, fields }: StoredTable,
  rows: Iterable<CellRow>,
  facts: readonly (readonly [label: string, value: string])[],
  { words }: Reader,
): readonly Sheet[] => {
  const { sheets } = words.figureFiles
  return [
    { name, columns: fields.map(columnOf), rows },
    {
      name: sheets.notes,
      columns: [
        { label: sheets.label, kind: 'wrapped', width: 30 },
        { label: sheets.value, kind: 'wrapped', width: 90 },
      ],
      rows: [[title, description], ...facts, ...fields.map((field) => [field.name, field.description])],
    },
  ]
}
