// The product's own table of values read on public pages, made by hand in any spreadsheet:
// `actor, platform, metric, value, observed_on, source_url, note`, or their French names (data/model/mapping/names.ts). An
// actor is a slug or the organisation's name. Described in data/reference/README.md.
// Kept although never drawn: unknown platforms and metrics (under their own name), bounds (`followers_above`), undated
// values. What a spreadsheet does to such a table is undone where the column leaves no doubt: decimal commas, grouped
// thousands, dates as 31/03/2025. Where it does leave a doubt the row is a rejection.

import { slugOf } from '../../data/model/actors.ts'
import {
  couldBeTwoDays,
  type Habits,
  habitsOf,
  largestCount,
  numberOf,
  plainDayOf,
  withFirst,
} from '../../data/model/mapping/habits.ts'
import { columnNames, countMetrics, isFrench, metricNamed, platformNamed } from '../../data/model/mapping/names.ts'
import { type PlatformKey, pageAddressOf } from '../../data/model/platforms.ts'
import {
  type Bound,
  type Draft,
  type Expectation,
  excerpt,
  type PageDraft,
  type PageReadingDraft,
  type Rejection,
} from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { startsWithDay, textOf } from './cells.ts'
import { columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { isLongTable } from './need-columns.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const required = ['actor', 'platform', 'metric', 'value'] as const

type Positions = Readonly<Record<keyof typeof columnNames, number>>

const positionsOf = (columns: readonly string[]): Positions => {
  const known = columnsOf(columns.map(slugOf))
  const at = ({ english, french }: (typeof columnNames)[keyof typeof columnNames]): number =>
    known.at(...english, ...french)
  return {
    actor: at(columnNames.actor),
    platform: at(columnNames.platform),
    metric: at(columnNames.metric),
    value: at(columnNames.value),
    observedOn: at(columnNames.observedOn),
    address: at(columnNames.address),
    note: at(columnNames.note),
  }
}

/** Claims tables that lack a column too, so that a person hears which one instead of "unknown". */
const recognises = ({ columns }: Head): Recognition | null => {
  const at = positionsOf(columns)
  if (at.actor < 0 && at.platform < 0 && isLongTable(columns)) return null
  if (required.filter((column) => at[column] >= 0).length < 2) return null
  const because = required.flatMap((column) => columns[at[column]] ?? [])
  return { variant: null, ignoredColumns: columnsOf(columns).except(Object.values(at)), because }
}

/** `followers_above` -> followers, above. */
const metricOf = (text: string): { readonly metric: string; readonly bound: Bound } => {
  const limit = /^(.+)[_-](above|below)$/.exec(text)
  const metric = metricNamed(limit?.[1] ?? text)
  return { metric, bound: limit === null ? 'exact' : limit[2] === 'above' ? 'above' : 'below' }
}

const pathPrefixes = ['company', 'school', 'showcase', 'channel', 'c', 'user', 'pages', 'p', 'profile', 'profile.php']

/** The page that the address names, when the value was read on the page itself and not in an article about it. */
const ownPageOf = (address: string | null, platform: string): Pick<PageDraft, 'ids' | 'handle' | 'address'> => {
  const none = { ids: [], handle: null, address: null }
  if (address === null || !/^https?:\/\//.test(address) || !URL.canParse(address)) return none
  const parts = new URL(address).pathname.split('/').filter((part) => part !== '')
  if (parts.length !== 1 && !pathPrefixes.includes(parts[0] ?? '')) return none
  const page = pageAddressOf(address)
  if (page === null || page.platform !== (platform as PlatformKey)) return none
  return { ids: page.id === null ? [] : [page.id], handle: page.handle, address }
}

/** Day, month (`2016-11`) or nothing; undefined when it is none of these. */
const dateOf = (text: string): Pick<PageReadingDraft, 'observedOn' | 'precision'> | undefined => {
  if (text === '') return { observedOn: null, precision: 'unknown' }
  if (text.length === 10 && startsWithDay(text)) return { observedOn: text, precision: 'day' }
  if (text.length === 7 && startsWithDay(`${text}-01`)) return { observedOn: text, precision: 'month' }
  return undefined
}

/** What a value should have been; null when it is fine. */
const valueFault = (value: ReturnType<typeof numberOf>, isCount: boolean): Expectation | null => {
  if (value === 'ambiguous') return 'unambiguous-number'
  if (value === null || !Number.isFinite(value)) return 'number'
  if (!isCount) return null
  if (!Number.isInteger(value)) return 'whole-number'
  return value < 0 || value > largestCount ? 'count-in-range' : null
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const at = positionsOf(head.columns)
  const missing = required.filter((column) => at[column] < 0)
  refuseMissing(missing)
  const row = rowCellsOf(head.columns)
  const cell = (position: number): string => row.cell(position).trim()

  const draftOf = (entry: Row, habits: Habits): Draft | readonly Rejection[] => {
    row.start(entry)
    const named = cell(at.actor)
    const actor = slugOf(named)
    const platform = platformNamed(cell(at.platform))
    const { metric, bound } = metricOf(cell(at.metric))
    const isCount = countMetrics.has(metric)
    const value = numberOf(cell(at.value), habits, isCount)
    const day = plainDayOf(cell(at.observedOn), habits)
    const date = dateOf(day)
    if (actor === '') row.reject(at.actor, 'actor')
    if (platform === '') row.reject(at.platform, 'platform')
    if (metric === '') row.reject(at.metric, 'metric')
    const fault = valueFault(value, isCount)
    if (fault !== null) row.reject(at.value, fault)
    if (date === undefined) row.reject(at.observedOn, couldBeTwoDays(day) ? 'unambiguous-day' : 'day-or-month')
    else if (head.today !== undefined && day > head.today.slice(0, day.length)) row.reject(at.observedOn, 'not-future')
    const faults = row.faults()
    if (faults !== null || typeof value !== 'number' || date === undefined) return faults ?? []
    const address = textOf(cell(at.address))
    const name = named === actor ? null : detached(excerpt(named))
    const page = { ...ownPageOf(address, platform), platform, name, actor, category: null, country: null }
    return {
      line: entry.line,
      page,
      post: null,
      readings: [{ metric, value, ...date, bound, address, note: textOf(cell(at.note)) }],
    }
  }

  const { first: learnt, all } = withFirst(rows)
  const cellsAt = (position: number): readonly string[] =>
    position < 0 ? [] : learnt.map((entry) => ('cells' in entry ? (entry.cells[position] ?? '').trim() : ''))
  const isInFrench = head.columns.some(isFrench) || cellsAt(at.metric).some(isFrench)
  const habits = habitsOf(cellsAt(at.value), cellsAt(at.observedOn), isInFrench)
  for (const entry of all) yield 'cells' in entry ? draftOf(entry, habits) : [entry]
}

export const pageObservations: Source = {
  key: 'page-observations',
  publisher: 'Porte-voix',
  docs: 'data/reference/README.md',
  licence: 'public-facts',
  marks: [required, ['organisation', 'réseau', 'mesure', 'valeur']],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
