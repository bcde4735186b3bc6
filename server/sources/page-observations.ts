// The product's own table of values read on public pages, made by hand in any spreadsheet:
// `actor, platform, metric, value, observed_on, source_url, note`. Described in data/reference/README.md.
// Kept although never drawn: unknown platforms and metrics (under their own name), bounds (`followers_above`), undated
// values. What a spreadsheet does to such a table is undone where the column leaves no doubt: decimal commas, grouped
// thousands, dates as 31/03/2025. Where it does leave a doubt the row is a rejection.

import { type PlatformKey, pageAddressOf, platforms } from '../../data/model/platforms.ts'
import type { Bound, Draft, PageDraft, PageReadingDraft, Rejection } from '../../data/model/records.ts'
import { type Row, UnusableFile } from '../formats/format.ts'
import { startsWithDay, textOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { habitsOf, numberOf, plainDayOf } from './hand-made.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const required = ['actor', 'platform', 'metric', 'value'] as const
/** Rows looked at to learn how the spreadsheet writes numbers and dates. */
const learntRows = 10_000

const positionsOf = (columns: Columns) => ({
  actor: columns.at('actor'),
  platform: columns.at('platform'),
  metric: columns.at('metric'),
  value: columns.at('value'),
  observedOn: columns.at('observed_on'),
  address: columns.at('source_url'),
  note: columns.at('note'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!required.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(Object.values(positionsOf(known))) }
}

/** Metrics whose values are counts: a lone `1,234` is then 1234. */
const countMetrics =
  /^(followers|page-likes|likes|fans|subscribers|members|posts|shares|comments|reactions|views|users|volunteers|communities)$/

const platformOf = (text: string): string => {
  const key = text.toLowerCase()
  if (key === 'twitter') return 'x'
  return platforms.has(key) ? key : text
}

/** Metrics of the product that a table may write with an underscore; an unknown metric keeps its own name. */
const hyphenated: ReadonlyMap<string, string> = new Map([
  ['page_likes', 'page-likes'],
  ['reach_stated', 'reach-stated'],
])

/** `followers_above` -> followers, above. */
const metricOf = (text: string): { readonly metric: string; readonly bound: Bound } => {
  const limit = /^(.+)[_-](above|below)$/.exec(text)
  const name = limit?.[1] ?? text
  const metric =
    hyphenated.get(name.toLowerCase()) ?? (countMetrics.test(name.toLowerCase()) ? name.toLowerCase() : name)
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

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const missing = required.filter((column) => !columns.has(column))
  if (missing.length > 0) throw new UnusableFile('missing-columns', { found: missing.join(', ') })
  const at = positionsOf(columns)
  const row = rowCellsOf(head.columns)
  const cell = (position: number): string => row.cell(position).trim()

  const draftOf = (entry: Row, habits: ReturnType<typeof habitsOf>): Draft | readonly Rejection[] => {
    row.start(entry)
    const actor = cell(at.actor)
    const platform = platformOf(cell(at.platform))
    const { metric, bound } = metricOf(cell(at.metric))
    const isCount = countMetrics.test(metric)
    const value = numberOf(cell(at.value), habits, isCount)
    const date = dateOf(plainDayOf(cell(at.observedOn), habits))
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(actor)) row.reject(at.actor, 'actor')
    if (platform === '') row.reject(at.platform, 'platform')
    if (metric === '') row.reject(at.metric, 'metric')
    if (value === null || !Number.isFinite(value) || (value < 0 && isCount)) row.reject(at.value, 'number')
    if (date === undefined) row.reject(at.observedOn, 'day-or-month')
    const faults = row.faults()
    if (faults !== null || value === null || date === undefined) return faults ?? []
    const address = textOf(cell(at.address))
    const page = { ...ownPageOf(address, platform), platform, name: null, actor, category: null, country: null }
    return {
      line: entry.line,
      page,
      post: null,
      readings: [{ metric, value, ...date, bound, address, note: textOf(cell(at.note)) }],
    }
  }

  const learnt: (Row | Rejection)[] = []
  const iterator = rows[Symbol.iterator]()
  let next = iterator.next()
  while (next.done !== true && learnt.length < learntRows) {
    learnt.push(next.value)
    next = iterator.next()
  }
  const cellsAt = (position: number): readonly string[] =>
    position < 0 ? [] : learnt.map((entry) => ('cells' in entry ? (entry.cells[position] ?? '').trim() : ''))
  const habits = habitsOf(cellsAt(at.value), cellsAt(at.observedOn))
  for (const entry of learnt) yield 'cells' in entry ? draftOf(entry, habits) : [entry]
  for (; next.done !== true; next = iterator.next())
    yield 'cells' in next.value ? draftOf(next.value, habits) : [next.value]
}

export const pageObservations: Source = {
  key: 'page-observations',
  publisher: 'Porte-voix',
  docs: 'data/reference/README.md',
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
