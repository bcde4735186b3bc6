// Columns of the figures' tables: each has a key that is the same in every language, which heads it in the research dialect, and a
// label in the reader's. Some are of files alone: on a screen, caption and subtitle say them once.

import type { FigureSet } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { Cell, Column, Table } from '../chart.ts'
import { metricName, unitName } from './naming.ts'

export const number = (key: string, label: string): Column => ({ key, label, kind: 'number' })
export const text = (key: string, label: string): Column => ({ key, label, kind: 'text' })
const inFiles = (column: Column): Column => ({ ...column, isOfFiles: true })

/** The set as part of a key: `camp:association` becomes `camp_association`. */
export const keyOfSet = ({ key }: Pick<FigureSet, 'key'>): string => key.replaceAll(/[^\p{L}\p{N}]+/gu, '_')

export const metricKeyColumn = ({ words }: Reader): Column => inFiles(text('metric', words.charts.columns.metricKey))
/** The metric by its key, its name and its unit: of files, for a figure of one metric. Cells: `metricCells`. */
export const metricColumns = (reader: Reader): readonly Column[] => {
  const { metric, unit } = reader.words.charts.columns
  return [metricKeyColumn(reader), inFiles(text('metric_name', metric)), inFiles(text('unit', unit))]
}
export const metricCells = (reader: Reader, metric: string): readonly Cell[] => [
  metric,
  metricName(reader, metric),
  unitName(reader, metric),
]

/** On how many pages of its set a line rests, and how many have no value. Cells: `countCells`. */
export const countColumns = ({ words }: Reader): readonly Column[] => [
  inFiles(number('n', words.charts.columns.n)),
  inFiles(number('missing', words.charts.columns.missing)),
]
/** Empty where nobody counted. */
export const countCells = (counts: { readonly n: number; readonly missing: number } | null | undefined) =>
  [counts?.n ?? null, counts?.missing ?? null] as const

/** The table without the columns of files. */
export const onScreen = ({ columns, rows, ...table }: Table): Table => ({
  ...table,
  columns: columns.filter(({ isOfFiles }) => isOfFiles !== true),
  rows: rows.map((row) => row.filter((_, at) => columns[at]?.isOfFiles !== true)),
})
