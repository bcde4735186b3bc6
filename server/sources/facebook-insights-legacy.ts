// Exports of Facebook's Page Insights until about 2021, of a page's days or of its posts. Headers as several public programs read them;
// no file was at hand. A second line under the header describes each column, and is dropped. Of columns with one name the first counts.
// Posts: times carry no zone, so the file's has to be named; reactions, comments and shares are in no column and stay unknown.
// Days: the person names the page; `Lifetime Total Likes` is a state; weeks and 28 days overlap and are not read, nor are the hundreds of
// daily columns other than those below. Two-digit years are rejected and French headers left to the mapping: neither was seen.

import { facebookPostOf, isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { instantIn } from '../../data/model/periods.ts'
import type { Draft, PageDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import { detached, type Row, UnusableFile } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { noCounts } from './no-counts.ts'
import { dayIn, namedPage, readDaily, type SeriesColumn, withHabits } from './page-series.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const metrics: readonly (readonly [string, string])[] = [
  ['Lifetime Total Likes', 'page-likes'],
  ['Daily New Likes', 'new-page-likes'],
  ['Daily Unlikes', 'page-unlikes'],
  ['Daily New Follows', 'new-follows'],
  ['Daily Page Engaged Users', 'engaged-users-per-day'],
  ['Daily Total Reach', 'reach-stated'],
  ['Daily Total Impressions', 'impressions-per-day'],
]

const valuesOf = (columns: Columns): readonly SeriesColumn[] =>
  metrics.flatMap(([name, metric]) => {
    const at = columns.at(name)
    return at < 0 ? [] : [{ at, metric }]
  })

const positionsOf = (columns: Columns) => ({
  id: columns.at('Post ID'),
  address: columns.at('Permalink'),
  text: columns.at('Post Message'),
  type: columns.at('Type'),
  posted: columns.at('Posted'),
})

const isOfPosts = (columns: Columns): boolean => columns.has('Post Message') && columns.has('Posted')

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (isOfPosts(known) && known.startingWith('Lifetime Post') >= 0)
    return { variant: 'insights-posts', ignoredColumns: known.except(Object.values(positionsOf(known))) }
  const values = valuesOf(known)
  if (!known.has('Date') || values.length === 0 || known.has('Post ID')) return null
  const ignoredColumns = known.except([known.at('Date'), ...values.map(({ at }) => at)])
  return { variant: 'insights-page', ignoredColumns, needsPageOn: 'facebook' }
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['photo', 'photo'],
  ['video', 'video'],
  ['sharedvideo', 'video'],
  ['link', 'link'],
  ['status', 'text'],
])

const time = /^(\S+) +(\d{1,2})(:\d{2})(:\d{2})? *(am|pm)? *(\S*)$/i

/** `10/13/2015 21:00` in the zone of the file -> the instant in UTC, or what was expected. */
const instantAt = (text: string, habits: Parameters<typeof dayIn>[1], zone: string | null) => {
  const [, date = '', hour = '', minute = '', second = ':00', half = '', suffix = ''] = time.exec(text.trim()) ?? []
  const day = dayIn(date, habits)
  if (date !== '' && typeof day !== 'string') return day
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0)
  const written = `${day} ${String(hours).padStart(2, '0')}${minute}${second}`
  const isBare = suffix === '' && zone !== null
  const instant = date === '' ? null : isBare ? instantIn(written, zone) : instantOf(`${written} ${suffix}`)
  return instant ?? ({ expected: 'instant-with-zone' } as const)
}

/** The line under the header: words where numbers and ids stand. */
const isDescription = (row: Row, at: number): boolean => !/\d/.test(row.cells[at] ?? '')

const withoutDescription = function* (rows: Iterable<Row | Rejection>, at: number): Generator<Row | Rejection> {
  let isFirst = true
  for (const entry of rows) {
    const isDropped = isFirst && 'cells' in entry && isDescription(entry, at)
    isFirst = false
    if (!isDropped) yield entry
  }
}

const readPosts = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const at = positionsOf(columnsOf(head.columns))
  const row = rowCellsOf(head.columns)
  const cell = (position: number): string => row.cell(position).trim()
  const pages = new Map<string, PageDraft>()
  const pageOf = (id: string): PageDraft => {
    const known = pages.get(id)
    if (known !== undefined) return known
    const address = `https://www.facebook.com/${id}`
    const page = { platform: 'facebook', ids: [detached(id)], handle: null, name: null, actor: null, address }
    pages.set(id, { ...page, category: null, country: null })
    return { ...page, category: null, country: null }
  }
  const { habits, all } = withHabits(withoutDescription(rows, at.posted), () => at.posted)
  for (const entry of all) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const [, ownPage = '', ownPost = ''] = /^(\d+)_(\d+)$/.exec(cell(at.id)) ?? []
    const target = facebookPostOf(cell(at.address))
    const [pageId, postId] =
      isWholeId(ownPage) && isWholeId(ownPost)
        ? [ownPage, ownPost]
        : target === null || target === 'group'
          ? ['', '']
          : [target.pageId ?? '', target.postId]
    const publishedAt = instantAt(cell(at.posted), habits, head.zone ?? null)
    if (pageId === '' || postId === '') row.reject(at.id, 'post-address')
    if (typeof publishedAt !== 'string') row.reject(at.posted, publishedAt.expected)
    const faults = row.faults()
    if (faults !== null || typeof publishedAt !== 'string') {
      yield faults ?? []
      continue
    }
    const post = {
      ...{ externalId: detached(postId), publishedAt, text: textOf(cell(at.text)), link: null, isOwn: null },
      ...{ format: formats.get(cell(at.type).toLowerCase()) ?? 'other', address: webAddressOf(cell(at.address)) },
      counts: noCounts,
    } as const
    yield { line: entry.line, page: pageOf(pageId), post, readings: [] }
  }
}

const read = (rows: Iterable<Row | Rejection>, head: Head): Iterable<Draft | readonly Rejection[]> => {
  const columns = columnsOf(head.columns)
  if (isOfPosts(columns)) {
    if (!columns.has('Post ID') && !columns.has('Permalink'))
      throw new UnusableFile('missing-columns', { found: 'Post ID' })
    return readPosts(rows, head)
  }
  const values = valuesOf(columns)
  if (!columns.has('Date') || values.length === 0) throw new UnusableFile('missing-columns', { found: 'Date' })
  const day = columns.at('Date')
  return readDaily(withoutDescription(rows, day), head, { day, values }, namedPage(head, 'facebook'))
}

export const facebookInsightsLegacy: Source = {
  key: 'facebook-insights-legacy',
  publisher: 'Meta',
  docs: 'https://www.facebook.com/business/help/',
  licence: 'own-page',
  marks: [
    ['Post ID', 'Permalink', 'Post Message', 'Type', 'Posted'],
    ['Date', 'Lifetime Total Likes', 'Daily New Likes', 'Daily Total Reach'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
