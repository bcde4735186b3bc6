// One record of a received file, cell by cell, so that a number can be followed to the very line it was read from. Columns
// about persons are never shown, though a file that has such columns is not kept in the first place.

import type { ReceivedLine } from '../../data/model/contract.ts'
import { excerpt } from '../../data/model/records.ts'
import { recogniseFormat } from '../formats/index.ts'
import { sources } from '../sources/index.ts'
import type { Store } from '../store/open.ts'
import { keptBytes } from './received.ts'

const without = (because: NonNullable<ReceivedLine['because']>): ReceivedLine => ({ cells: null, because })

/** @returns null for an import that is not there */
export const receivedLine = async (store: Store, id: number, line: number): Promise<ReceivedLine | null> => {
  const known = store.imports.get(id)
  if (known === null) return null
  const path = known.areBytesKept ? keptBytes(store.file, known.sha256) : null
  if (path === null) return without('not-kept')
  const table = await recogniseFormat(path, known.file).open(path, () => {})
  try {
    if (table.sample !== undefined) return without('nested')
    const { columns } = table
    const persons = sources.find(({ key }) => key === known.source)?.personColumns(columns) ?? []
    for (const row of table.rows) {
      if (row.line !== line || !('cells' in row)) continue
      const cells = columns.map((column, at) => ({ column, value: excerpt(row.cells[at] ?? '') }))
      return { cells: cells.filter(({ column }) => !persons.includes(column)), because: null }
    }
    return without('no-such-line')
  } finally {
    table.close()
  }
}
