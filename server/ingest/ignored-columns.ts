// Which columns of a stored import were left aside: not kept with it, but told again by what read it.

import type { Mapping } from '../../data/model/mapping/mapping.ts'
import { sources } from '../sources/index.ts'

/**
 * Columns that the mapping does not name, or that the source would leave aside today.
 * @param columns header of the file
 * @returns null where the file has no columns of its own (JSON), and for a source that is no more
 */
export const ignoredColumnsOf = (
  source: string,
  file: string,
  columns: readonly string[],
  mapping: Mapping | null,
): string[] | null => {
  if (columns.length === 0) return null
  if (mapping !== null) {
    const read = new Set(Object.values(mapping.columns))
    return columns.filter((column) => !read.has(column))
  }
  const known = sources.find(({ key }) => key === source)
  if (known === undefined || known.reads === 'nested') return null
  return [...(known.recognises({ columns, file })?.ignoredColumns ?? [])]
}
