// Daily values of one page that its owner exported from Meta Business Suite: one measure a file, or several stacked, each under its
// title. Headers as public importers and their tests show them; no file was at hand. The person names the page. Days on which nothing
// happened have no row, and stay unknown. `Facebook follows` came that day: neither net nor total. Reach is of people (`reach-stated`).
// French titles were not seen as such: `Vues`, `Couverture`, `Interactions avec le contenu` stand in other French exports. A title that
// names its network is read in any language, under its own name; any other is left to the mapping. Audiences (age, place) are rejected.

import { slugOf } from '../../data/model/actors.ts'
import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { PlatformKey } from '../../data/model/platforms.ts'
import { type Draft, excerpt, type Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { personColumnsAmong } from './columns.ts'
import { type DailyTable, dailyDraft, dayIn, namedPage, withHabits } from './page-series.ts'
import { type RowCells, rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

/** By title as `slugOf` leaves it, without the name of the network. */
const metrics: ReadonlyMap<string, string> = new Map([
  ['follows', 'new-follows'],
  ['unfollows', 'unfollows'],
  ['views', 'views-per-day'],
  ['vues', 'views-per-day'],
  ['viewers', 'viewers-per-day'],
  ['visits', 'visits-per-day'],
  ['profile-visits', 'visits-per-day'],
  ['content-interactions', 'interactions-per-day'],
  ['interactions-avec-le-contenu', 'interactions-per-day'],
  ['link-clicks', 'link-clicks-per-day'],
  ['reach', 'reach-stated'],
  ['couverture', 'reach-stated'],
])

const networkIn = (title: string): 'facebook' | 'instagram' | null => {
  const [found] = /facebook|instagram/i.exec(title) ?? []
  return found === undefined ? null : found.toLowerCase() === 'instagram' ? 'instagram' : 'facebook'
}

const knownMetric = (title: string): string | null =>
  metrics.get(slugOf(title.replace(/facebook|instagram/gi, ''))) ?? metrics.get(slugOf(title)) ?? null

/** The measure of a title; one that is not known keeps its own name. */
const metricOf = (title: string): string => knownMetric(title) ?? excerpt(title.trim())

/** `Date` and one column of values: where the title says which measure, or `Primary` stands where it always does. */
const isDailyTable = (titles: readonly string[], columns: readonly string[]): boolean => {
  const names = columns.map(plainName).filter((name) => name !== '')
  const [title = ''] = titles.slice(-1)
  if (names.length !== 2 || names[0] !== 'date' || title === '') return false
  return names[1] === 'primary' || knownMetric(title) !== null || networkIn(title) !== null
}

const tableOf = (titles: readonly string[]): DailyTable => ({
  day: 0,
  values: [{ at: 1, metric: metricOf(titles.at(-1) ?? '') }],
})

/** Many titles are those of Facebook and of Instagram alike: then the page that the person named decides. */
const platformOf = ({ above = [], page }: Head): PlatformKey =>
  networkIn(above.join(' ')) ?? (page?.platform === 'instagram' ? 'instagram' : 'facebook')

const recognises = (head: Head): Recognition | null => {
  const { above = [], columns } = head
  if (!isDailyTable(above, columns)) return null
  const because = [...above.slice(-1), ...columns.filter((column) => column.trim() !== '')]
  const found: Recognition = { variant: null, ignoredColumns: [], because, needsPageOn: platformOf(head) }
  if (networkIn(above.join(' ')) !== null) return found
  return { ...found, orPageOn: platformOf(head) === 'facebook' ? 'instagram' : 'facebook' }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const { above = [], columns } = head
  if (!isDailyTable(above, columns)) throw new UnusableFile('missing-columns', { found: 'Date' })
  const page = namedPage(head, platformOf(head))
  type Table = { readonly row: RowCells; readonly table: DailyTable }
  const first: Table = { row: rowCellsOf(columns), table: tableOf(above) }
  const others = new Map<object, Table>()
  const tableIn = ({ block }: Row): Table | null => {
    if (block === undefined) return first
    if (!isDailyTable(block.titles, block.columns)) return null
    const known = others.get(block) ?? { row: rowCellsOf(block.columns), table: tableOf(block.titles) }
    others.set(block, known)
    return known
  }
  const { habits, all } = withHabits(rows, () => 0)
  for (const entry of all) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    const found = tableIn(entry)
    if (found === null) {
      const title = entry.block?.titles.at(-1) ?? ''
      yield [{ line: entry.line, column: null, found: title, expected: 'daily-value' }]
      continue
    }
    found.row.start(entry)
    yield dailyDraft(found.row, entry.line, found.table, dayIn(found.row.cell(0), habits), page, head.today)
  }
}

export const metaBusinessSuiteSeries: Source = {
  key: 'meta-business-suite-series',
  publisher: 'Meta',
  reads: 'stacked',
  docs: 'https://www.facebook.com/business/help/',
  licence: 'own-page',
  marks: [['Date', 'Primary']],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
