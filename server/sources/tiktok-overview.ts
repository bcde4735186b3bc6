// TikTok Studio's values of an account by day: Overview, FollowerHistory and Viewers. Headers as public importers show
// them; no file was at hand. The file names no account: the person does. Days carry no year (`August 31`, `23 August`): it is
// worked out from the day of the export, which the person states, and the order of the rows; else nothing is read.
// `Followers` of FollowerHistory is a state; its difference can be below 0, or `undefined`, which is unknown. Viewers are
// people and never added up. The headers are translated elsewhere; only the English were seen.

import type { Draft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { dailyDraft, dayIn, namedPage, type SeriesColumn } from './page-series.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'
import { withYears, yearlessDayOf } from './yearless-days.ts'

const metrics: readonly (readonly [string, string])[] = [
  ['Video Views', 'video-views-per-day'],
  ['Profile Views', 'visits-per-day'],
  ['Likes', 'likes-per-day'],
  ['Comments', 'comments-per-day'],
  ['Shares', 'shares-per-day'],
  ['Followers', 'followers'],
  ['Difference in followers from previous day', 'net-new-follows'],
  ['Total Viewers', 'viewers-per-day'],
  ['New Viewers', 'new-viewers-per-day'],
  ['Returning Viewers', 'returning-viewers-per-day'],
]

const valuesOf = (columns: Columns): readonly SeriesColumn[] =>
  metrics.flatMap(([name, metric]) => {
    const at = columns.at(name)
    return at < 0 ? [] : [{ at, metric, isChange: metric === 'net-new-follows' }]
  })

const kinds: readonly (readonly [variant: string, marks: readonly string[]])[] = [
  ['tiktok-overview', ['Date', 'Video Views', 'Profile Views']],
  ['tiktok-followers', ['Date', 'Followers', 'Difference in followers from previous day']],
  ['tiktok-viewers', ['Date', 'Total Viewers', 'New Viewers']],
]

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const [variant, because] = kinds.find(([, marks]) => marks.every(known.has)) ?? []
  if (variant === undefined || because === undefined) return null
  const ignoredColumns = known.except([known.at('Date'), ...valuesOf(known).map(({ at }) => at)])
  return { variant, ignoredColumns, because, needsPageOn: 'tiktok' }
}

/** Order of day and month is never needed: months are named, or the day is written year first. */
const noHabits = { decimal: null, dayFirst: null }

/** @throws UnusableFile `year-not-stated` where a day has no year and nobody said when the file was exported */
const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const day = columns.at('Date')
  const values = valuesOf(columns)
  if (day < 0 || values.length === 0) throw new UnusableFile('missing-columns', { found: 'Date' })
  const page = namedPage(head, 'tiktok')
  // A year of days at most: all of them are needed to tell their order.
  const entries = [...rows]
  const dayTextOf = (entry: Row): string => (entry.cells[day] ?? '').trim()
  const yearless = entries.flatMap((entry) => {
    const found = 'cells' in entry ? yearlessDayOf(dayTextOf(entry)) : null
    return found === null ? [] : [{ entry, found }]
  })
  const { statedOn = null } = head
  const [firstYearless] = yearless
  if (firstYearless !== undefined && statedOn === null)
    throw new UnusableFile('year-not-stated', { line: firstYearless.entry.line })
  const years = withYears(
    yearless.map(({ found }) => found),
    statedOn ?? '',
  )
  const dayOfEntry = new Map(yearless.map(({ entry }, index) => [entry, years?.[index]]))
  const row = rowCellsOf(head.columns)
  for (const entry of entries) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const found = dayOfEntry.has(entry)
      ? (dayOfEntry.get(entry) ?? ({ expected: 'unambiguous-year' } as const))
      : dayIn(dayTextOf(entry), noHabits)
    yield dailyDraft(row, entry.line, { day, values }, found, page, head.today)
  }
}

export const tiktokOverview: Source = {
  key: 'tiktok-overview',
  publisher: 'TikTok',
  docs: 'https://www.tiktok.com/creator-academy/en/article/tool-analytics-intro',
  licence: 'own-page',
  marks: kinds.map(([, names]) => names),
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
