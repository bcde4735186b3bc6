// The word lists of data/reference/topics.csv as the product reads them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TopicReader, type TopicTerm, termOfRow, topicReader } from '../../data/model/topics.ts'
import { type Cells, recordsOf } from '../../scripts/table-schema.ts'
import { root } from './code.ts'

const cellOf = (row: Cells) => (column: string) => {
  const text = row.get(column)
  if (text === undefined) throw new Error(`topics.csv: no column ${column}`)
  return text
}

export const listedRows: readonly Cells[] = recordsOf(readFileSync(join(root, 'data/reference/topics.csv'), 'utf8'))
export const listedTerms: readonly TopicTerm[] = listedRows.map((row) => {
  const term = termOfRow(cellOf(row))
  if ('fault' in term) throw new Error(`topics.csv: ${term.column} "${term.found}"`)
  return term
})
export const listedReader: TopicReader = topicReader(listedTerms)
