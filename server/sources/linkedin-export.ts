// Analytics of a LinkedIn page: content (sheets Metrics, All posts), followers (New followers), competitors. Headers as public importers
// show them, in English; no file was at hand. A note stands above each header; an old .xls has to be saved as .xlsx first. The person names the
// page; competitors go by their names among the organisations. `Total followers` of New followers came that day, perhaps below 0; that of
// competitors is a state of the day of export, their other columns total an unstated period and are not read. Posts state a day: their
// instant is in the id of their address, where both agree. Never read: `Posted by` (a person), rates, audiences by place or trade.

import { slugOf } from '../../data/model/actors.ts'
import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { Draft, Expectation, PageDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import { detached, type Row, UnusableFile } from '../formats/format.ts'
import { textOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { isNearDay, linkedinInstantOf } from './id-instants.ts'
import { noCounts } from './no-counts.ts'
import { dailyDraft, dayIn, namedPage, type SeriesColumn, withHabits } from './page-series.ts'
import { pageValuesOf } from './page-values.ts'
import { type RowCells, rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const counted = ['impressions', 'clicks', 'reactions', 'comments', 'shares'] as const
const spread = [
  ['total', ''],
  ['organic', '-organic'],
  ['sponsored', '-sponsored'],
] as const

const dailyMetrics: readonly (readonly [string, string])[] = [
  ...counted.flatMap((name) =>
    spread.map(([kind, suffix]) => [`${name} (${kind})`, `${name}${suffix}-per-day`] as const),
  ),
  ...spread.map(([kind, suffix]) => [`reposts (${kind})`, `shares${suffix}-per-day`] as const),
  ['unique impressions (organic)', 'viewers-organic-per-day'],
]
const followerMetrics: readonly (readonly [string, string])[] = [
  ['total followers', 'new-follows'],
  ['organic followers', 'new-follows-organic'],
  ['sponsored followers', 'new-follows-sponsored'],
  ['auto-invited followers', 'new-follows-invited'],
]

const valuesAmong = (columns: Columns, names: readonly (readonly [string, string])[], isChange = false) =>
  names.flatMap(([name, metric]): readonly SeriesColumn[] => {
    const at = columns.at(name)
    return at < 0 ? [] : [{ at, metric, isChange }]
  })

type Kind = 'metrics' | 'followers' | 'posts' | 'competitors'

const kindOf = (columns: Columns): Kind | null => {
  if (columns.has('Date') && columns.has('Impressions (total)')) return 'metrics'
  if (columns.has('Date') && columns.has('Organic followers') && columns.has('Total followers')) return 'followers'
  if (columns.has('Post link') && columns.has('Created date') && columns.has('Impressions')) return 'posts'
  return columns.has('Page') && columns.has('Total Followers') && columns.has('New Followers') ? 'competitors' : null
}

/** One table of the file: what it is and where its values stand. */
const tableOf = (names: readonly string[]) => {
  const columns = columnsOf(names)
  const kind = kindOf(columns)
  const values =
    kind === 'metrics'
      ? valuesAmong(columns, dailyMetrics)
      : kind === 'followers'
        ? valuesAmong(columns, followerMetrics, true)
        : []
  const day = kind === 'posts' ? columns.at('Created date') : columns.at('Date')
  return { kind, columns, daily: { day, values }, row: rowCellsOf(names) }
}
type Table = ReturnType<typeof tableOf>

const positionsOf = (columns: Columns) => ({
  title: columns.at('Post title'),
  link: columns.at('Post link'),
  created: columns.at('Created date'),
  likes: columns.at('Likes'),
  comments: columns.at('Comments'),
  reposts: columns.at('Reposts', 'Shares'),
  views: columns.at('Views (excluding off-site video views)', 'Views'),
  type: columns.at('Content Type'),
})

const readOf = ({ kind, columns, daily }: Table): readonly number[] => {
  if (kind === 'posts') return Object.values(positionsOf(columns))
  if (kind === 'competitors') return [columns.at('Page'), columns.at('Total Followers')]
  return [daily.day, ...daily.values.map(({ at }) => at)]
}

const recognises = ({ columns }: Head): Recognition | null => {
  const table = tableOf(columns)
  if (table.kind === null) return null
  const found = { variant: `linkedin-${table.kind}`, ignoredColumns: table.columns.except(readOf(table)) }
  return table.kind === 'competitors' ? found : { ...found, needsPageOn: 'linkedin' }
}

const postAddress = /\burn:li:(activity|share|ugcPost):(\d{19})\b/i

/** Posts that are videos say so; nothing is said of the others. */
const formatOf = (text: string): PostFormat => (/^video$/i.test(text.trim()) ? 'video' : 'other')

const postOf = (table: Table, line: number, day: ReturnType<typeof dayIn>, page: PageDraft) => {
  const { row, columns } = table
  const at = positionsOf(columns)
  const address = row.cell(at.link).trim()
  const [, kind = '', id] = postAddress.exec(address) ?? []
  const publishedAt = id === undefined ? null : linkedinInstantOf(id)
  if (typeof day !== 'string') row.reject(at.created, day.expected)
  if (publishedAt === null) row.reject(at.link, 'post-address')
  else if (typeof day === 'string' && !isNearDay(publishedAt, day)) row.reject(at.created, 'day-of-post')
  const counts = {
    ...{ ...noCounts, reactions: row.count(at.likes), comments: row.count(at.comments) },
    ...{ shares: row.count(at.reposts), views: row.count(at.views) },
  }
  const faults = row.faults()
  if (faults !== null || id === undefined || publishedAt === null) return faults ?? []
  const externalId = kind.toLowerCase() === 'activity' ? id : `${kind.toLowerCase()}:${id}`
  const said = { externalId: detached(externalId), publishedAt, text: textOf(row.cell(at.title)), address }
  const post = { ...said, format: formatOf(row.cell(at.type)), link: null, isOwn: null, counts }
  return { line, page, post, readings: [] }
}

/** Looked up among the organisations: a name is no identity of a page. */
const competitorOf = ({ row, columns }: Table, line: number, head: Head): Draft | readonly Rejection[] => {
  const name = row.cell(columns.at('Page')).trim()
  const actor = slugOf(name)
  if (actor === '') row.reject(columns.at('Page'), 'actor')
  const followers = row.count(columns.at('Total Followers'))
  const known = { platform: 'linkedin', ids: [], handle: null, name: detached(name), actor, address: null }
  const page = { ...known, category: null, country: null }
  return row.faults() ?? { line, page, post: null, readings: pageValuesOf(head, { followers }) }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const first = tableOf(head.columns)
  if (first.kind === null) throw new UnusableFile('missing-columns', { found: 'Date' })
  const page = first.kind === 'competitors' ? null : namedPage(head, 'linkedin')
  const tables = new Map<object, Table>()
  const tableIn = ({ block }: Row): Table => {
    if (block === undefined) return first
    const table = tables.get(block) ?? tableOf(block.columns)
    tables.set(block, table)
    return table
  }
  const rejected = (row: RowCells, position: number, expected: Expectation) => {
    row.reject(position, expected)
    return row.faults() ?? []
  }
  const { habits, all } = withHabits(rows, (entry) => tableIn(entry).daily.day)
  for (const entry of all) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    const table = tableIn(entry)
    const { row, kind, daily } = table
    row.start(entry)
    if (kind === 'competitors') yield competitorOf(table, entry.line, head)
    else if (kind === null || page === null) yield rejected(row, 0, 'daily-value')
    else {
      const day = dayIn(row.cell(daily.day), habits)
      yield kind === 'posts'
        ? postOf(table, entry.line, day, page)
        : dailyDraft(row, entry.line, daily, day, page, head.today)
    }
  }
}

export const linkedinExport: Source = {
  key: 'linkedin-export',
  publisher: 'LinkedIn',
  reads: 'stacked',
  docs: 'https://www.linkedin.com/help/linkedin/answer/a547077',
  licence: 'own-page',
  marks: [
    ['Date', 'Impressions (total)', 'Reactions (total)', 'Comments (total)'],
    ['Date', 'Organic followers', 'Sponsored followers', 'Total followers'],
    ['Post title', 'Post link', 'Created date', 'Impressions'],
    ['Page', 'Total Followers', 'New Followers', 'Total Posts'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: (columns) => {
    const usual = new Set(personColumnsAmong(columns))
    return columns.filter((column) => usual.has(column) || plainName(column) === 'posted by')
  },
  read,
}
