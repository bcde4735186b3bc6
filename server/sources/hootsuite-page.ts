// Daily metrics of one page from Hootsuite. Checked in November 2026 on a real file, a sum over fifteen pages: there each
// header cell holds the metric, how it was added up and the names of the pages. Names of pages hold commas and dashes, so that
// a list cannot be split: a file whose names hold a comma is refused as a sum (refused.ts), one without is of one page,
// whose name alone is no identity, and which the person names by its address. Days are of GMT. Metrics keep their own names:
// `Page Reactions by Type - Like` counts one kind of reaction of one day, and `Other` kinds make no total.

import type { Draft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { textOf } from './cells.ts'
import { columnsOf, personColumnsAmong } from './columns.ts'
import { namedPage, readDaily, type SeriesColumn } from './page-series.ts'
import type { Head, Recognition, Source } from './source.ts'

type Named = SeriesColumn & { readonly pages: string; readonly network: string }

const header = /^(.+?)\s*\(daily aggregated values for ([\w ]+?)s?: (.*)\)$/i

/** Columns of one metric each, with the pages that their header names, in the order of the metrics. */
const namedAmong = (columns: readonly string[]): readonly Named[] =>
  columns
    .flatMap((column, at) => {
      const [, metric, network = '', pages = ''] = header.exec(column.trim().replace(/\s+/g, ' ')) ?? []
      return metric === undefined ? [] : [{ at, metric, pages, network: network.toLowerCase() }]
    })
    .sort((one, other) => (one.metric < other.metric ? -1 : 1))

const isDaily = (columns: readonly string[]): boolean => columnsOf(columns).has('Date (GMT)')

/** Names of the pages that the columns are about, each list as written. */
const listsOf = (columns: readonly string[]): ReadonlySet<string> =>
  new Set(isDaily(columns) ? namedAmong(columns).map(({ pages }) => pages) : [])

/** Whether some column adds up several pages, or the columns are about different ones. */
export const isSumOverPages = ({ columns }: Head): boolean => {
  const lists = listsOf(columns)
  return lists.size > 1 || [...lists].some((names) => names.includes(','))
}

const platformOf = (columns: readonly string[]): 'facebook' | 'instagram' =>
  namedAmong(columns).some(({ network }) => network.startsWith('instagram')) ? 'instagram' : 'facebook'

const recognises = (head: Head): Recognition | null => {
  const { columns } = head
  const named = namedAmong(columns)
  if (!isDaily(columns) || named.length === 0 || isSumOverPages(head)) return null
  const known = columnsOf(columns)
  const ignoredColumns = known.except([known.at('Date (GMT)'), ...named.map(({ at }) => at)])
  return { variant: null, ignoredColumns, needsPageOn: platformOf(columns) }
}

const read = (rows: Iterable<Row | Rejection>, head: Head): Iterable<Draft | readonly Rejection[]> => {
  const columns = columnsOf(head.columns)
  const values = namedAmong(head.columns)
  if (!columns.has('Date (GMT)') || values.length === 0)
    throw new UnusableFile('missing-columns', { found: 'Date (GMT)' })
  const page = namedPage(head, platformOf(head.columns))
  const name = textOf(values[0]?.pages ?? '')
  return readDaily(rows, head, { day: columns.at('Date (GMT)'), values }, { ...page, name: page.name ?? name })
}

export const hootsuitePage: Source = {
  key: 'hootsuite-page',
  publisher: 'Hootsuite',
  docs: 'https://help.hootsuite.com/',
  licence: 'own-page',
  marks: [['Date (GMT)']],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
