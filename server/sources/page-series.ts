// Daily values of one page, a row a day: what the exports of page statistics have in common. Their values are counts of one
// day (`views-per-day`), changes (`new-follows`) or states (`followers`); what a file does not say is not made up, and a day
// without a row stays unknown, since most exports leave out days on which nothing happened.

import { couldBeTwoDays, type Habits, habitsOf, plainDayOf, withFirst } from '../../data/model/mapping/habits.ts'
import type { PlatformKey } from '../../data/model/platforms.ts'
import type { Draft, Expectation, PageDraft, PageReadingDraft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { badCount, countOf, startsWithDay, unknownCount } from './cells.ts'
import { type RowCells, rowCellsOf } from './row-cells.ts'
import type { Head } from './source.ts'

export type SeriesColumn = {
  readonly at: number
  readonly metric: string
  /** A change may be below 0. */
  readonly isChange?: boolean
}

/** Where a table of days has its day and its values. */
export type DailyTable = { readonly day: number; readonly values: readonly SeriesColumn[] }

/** The page that the person named. @throws UnusableFile `page-not-named` when none of that platform was */
export const namedPage = ({ page }: Head, platform: PlatformKey): PageDraft => {
  if (page?.platform !== platform) throw new UnusableFile('page-not-named')
  return page
}

export const readingOf = (metric: string, value: number, day: string): PageReadingDraft => ({
  ...{ metric, value, observedOn: day, precision: 'day' },
  ...{ bound: 'exact', address: null, note: null },
})

/** `Fri, Mar 21, 2025`, `Thu Mar 20 2025` -> without the weekday. */
const withoutWeekday = (text: string): string => text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/i, '')

/** `2025-08-01`, `2025-08-01T00:00:00`, `2025/08/01`, `08/13/2025`, `Mar 21, 2025` -> day, or what was expected. */
export const dayIn = (text: string, habits: Habits): string | { readonly expected: Expectation } => {
  const bare = withoutWeekday(text.trim())
  const midnight = /^(.+?)(?:[T ]0{1,2}:00(?::00)?(?:\.0+)?Z?)?$/.exec(bare)?.[1] ?? ''
  const iso = /^\d{4}[-/]\d{2}[-/]\d{2}$/.test(midnight) ? midnight.replaceAll('/', '-') : null
  const day = iso ?? plainDayOf(midnight.replace(/,/g, ''), habits)
  if (day.length === 10 && startsWithDay(day)) return day
  return { expected: couldBeTwoDays(day) ? 'unambiguous-day' : 'day' }
}

/** A whole number, below 0 where it is a change; null when not known or, with its rejection, when it is none. */
const valueAt = (row: RowCells, { at, isChange = false }: SeriesColumn): number | null => {
  const text = row.cell(at).trim()
  if (text === 'undefined') return null
  const isBelow = isChange && /^[-\u2212]\d/.test(text)
  const value = countOf(isBelow ? text.slice(1) : text)
  if (value === unknownCount) return null
  if (value === badCount) {
    row.reject(at, isChange ? 'number' : 'whole-number')
    return null
  }
  return isBelow ? -value : value
}

/** The readings of one row on a day that is known. */
const readingsOn = (row: RowCells, day: string, values: readonly SeriesColumn[]): readonly PageReadingDraft[] =>
  values.flatMap((column) => {
    const value = valueAt(row, column)
    return value === null ? [] : [readingOf(column.metric, value, day)]
  })

/** One draft a row of days; `row` has been started. */
export const dailyDraft = (
  row: RowCells,
  line: number,
  { day: dayAt, values }: DailyTable,
  day: ReturnType<typeof dayIn>,
  page: PageDraft,
  today: string | undefined,
): Draft | readonly Rejection[] => {
  if (typeof day !== 'string') row.reject(dayAt, day.expected)
  else if (today !== undefined && day > today) row.reject(dayAt, 'not-future')
  const readings = readingsOn(row, typeof day === 'string' ? day : '', values)
  return row.faults() ?? { line, page, post: null, readings }
}

/** The first rows tell the order of day and month of the whole file. */
export const withHabits = (
  rows: Iterable<Row | Rejection>,
  dayAtOf: (row: Row) => number,
): { readonly habits: Habits; readonly all: Iterable<Row | Rejection> } => {
  const { first, all } = withFirst(rows)
  const days = first.flatMap((entry) =>
    'cells' in entry ? ((entry.cells[dayAtOf(entry)] ?? '').trim().split(' ')[0] ?? '') : [],
  )
  return { habits: habitsOf([], days), all }
}

/** Rows of one table of days, all of one page. */
export const readDaily = function* (
  rows: Iterable<Row | Rejection>,
  head: Head,
  table: DailyTable,
  page: PageDraft,
): Generator<Draft | readonly Rejection[]> {
  const row = rowCellsOf(head.columns)
  const { habits, all } = withHabits(rows, () => table.day)
  for (const entry of all) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    yield dailyDraft(row, entry.line, table, dayIn(row.cell(table.day), habits), page, head.today)
  }
}
