// Facepager's CSV of Facebook pages and their posts: a tree of what was asked, one row an answer. Checked in November 2026
// on its export code and presets; no real file was at hand. Rows: `level` 0 is what the person asked for (the page), below
// it the page's own data and its posts, below those comments. Known faults: `query_time` is the local time of the computer
// that asked, without zone: its day is that of the page's values as written. Several rows on one post are several looks at
// it. Deliberately not read: comments, reactions and whatever else persons did, at level 2 and below.

import { instantIn } from '../../data/model/periods.ts'
import { type Draft, excerpt, type PageDraft, type PostFormat, type Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, startsWithDay, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { noCounts } from './no-counts.ts'
import { pageValuesOf } from './page-values.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const marks = ['parent_id', 'level', 'object_id', 'object_type', 'query_status', 'query_time', 'query_type'] as const
const required = ['id', ...marks] as const

const kinds = ['like', 'love', 'wow', 'haha', 'sad', 'angry', 'care'] as const

/** `parent_id` points to the row `id`, `object_id` is Facebook's; columns after `query_type` are the keys a person chose. */
const positionsOf = (columns: Columns) => {
  const total = (name: string): number => columns.at(`${name}.summary.total_count`)
  return {
    row: columns.at('id'),
    parent: columns.at('parent_id'),
    level: columns.at('level'),
    object: columns.at('object_id'),
    objectType: columns.at('object_type'),
    status: columns.at('query_status'),
    queried: columns.at('query_time'),
    queryType: columns.at('query_type'),
    name: columns.at('name'),
    handle: columns.at('username'),
    category: columns.at('category'),
    fans: columns.at('fan_count'),
    followers: columns.at('followers_count'),
    published: columns.at('created_time'),
    text: columns.at('message'),
    type: columns.at('status_type', 'type'),
    address: columns.at('permalink_url'),
    author: columns.at('from.id'),
    shares: columns.at('shares.count'),
    comments: total('comments'),
    reactions: total('reactions'),
    kinds: kinds.map(total),
  }
}

type Positions = ReturnType<typeof positionsOf>

const readPositions = ({ kinds: ofKinds, ...others }: Positions): readonly number[] => [
  ...Object.values(others),
  ...ofKinds,
]

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!marks.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(readPositions(positionsOf(known))), because: marks }
}

/** What the program itself counts as an answer: a row with another `query_status` holds no data. */
const isAnswered = /^(?:(?:fetched|downloaded) \(2\d\d\)|stream)$/i

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['added_photos', 'photo'],
  ['photo', 'photo'],
  ['added_video', 'video'],
  ['video', 'video'],
  ['link', 'link'],
  ['status', 'text'],
  ['event', 'event'],
])

/** `100064000000019`, `asso.demo`, or an address of one of these. */
const namedBy = (text: string): Pick<PageDraft, 'ids' | 'handle'> | null => {
  const bare = text.trim().replace(/^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:pg\/)?([^/?#]+).*$/, '$1')
  if (/^\d+$/.test(bare)) return { ids: [detached(bare)], handle: null }
  return /^[\p{L}\p{N}.-]+$/u.test(bare) ? { ids: [], handle: detached(bare) } : null
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  refuseMissing(required.filter((column) => !columns.has(column)))
  const at = positionsOf(columns)
  const row = rowCellsOf(head.columns)
  const { reject } = row
  /** Some of its ways to export write Python's `None` into a cell that is empty. */
  const cell = (position: number): string => {
    const text = row.cell(position).trim()
    return text === 'None' ? '' : text
  }
  const count = (position: number): number | null => (cell(position) === '' ? null : row.count(position))
  /** Pages by the row that stands for them: posts may know their page by its row alone. */
  const pageRows = new Map<string, PageDraft>()
  const pages = new Map<string, PageDraft>()

  const pageWith = (keys: Pick<PageDraft, 'ids' | 'handle'>): PageDraft => ({
    platform: 'facebook',
    ...keys,
    name: null,
    actor: null,
    address: `https://www.facebook.com/${keys.handle ?? keys.ids[0]}`,
    category: null,
    country: null,
  })
  const pageOfRow = (): PageDraft | null => {
    const named = namedBy(cell(at.object))
    if (named === null) return null
    // What was asked for by its handle answers under its number.
    const handle = named.handle ?? textOf(cell(at.handle)) ?? pageRows.get(cell(at.parent))?.handle ?? null
    const name = textOf(cell(at.name))
    const page = pageWith({ ids: named.ids, handle: handle === null ? null : detached(handle) })
    const category = textOf(cell(at.category))
    return {
      ...page,
      name: name === null ? null : detached(excerpt(name)),
      category: category === null ? null : detached(category),
    }
  }
  const draftOfPage = (line: number): Draft | readonly Rejection[] => {
    const page = pageOfRow()
    if (page === null) reject(at.object, 'not-empty')
    const values = { 'page-likes': count(at.fans), followers: count(at.followers) }
    const day = cell(at.queried)
    const isDated = day.length >= 10 && startsWithDay(day)
    const known = Object.values(values).some((value) => value !== null)
    if (known && !isDated) reject(at.queried, 'day-or-month')
    const faults = row.faults()
    if (faults !== null || page === null) return faults ?? []
    pageRows.set(detached(cell(at.row)), page)
    const readings = pageValuesOf({ ...head, observedOn: day.slice(0, 10) }, values)
    return { line, page, post: null, readings }
  }
  const draftOfPost = (line: number): Draft | readonly Rejection[] => {
    const [, pageId, postId] = /^(?:(\d+)_)?(\d+)$/.exec(cell(at.object)) ?? []
    const parent = pageRows.get(cell(at.parent))
    let page = pageId === undefined ? parent : pages.get(pageId)
    if (page === undefined && pageId !== undefined) {
      const ids = [detached(pageId)]
      const isParent = parent !== undefined && (parent.ids.length === 0 || parent.ids.includes(pageId))
      page = isParent ? { ...parent, ids } : pageWith({ ids, handle: null })
      pages.set(detached(pageId), page)
    }
    const author = cell(at.author)
    const published = cell(at.published)
    const zone = head.zone ?? null
    const publishedAt = instantOf(published) ?? (zone === null ? null : instantIn(published, zone))
    // Nothing of what a visitor wrote is repeated.
    if (author !== '' && pageId !== undefined && author !== pageId) {
      reject(-1, 'page-not-group')
      return row.faults() ?? []
    }
    if (postId === undefined) reject(at.object, 'post-address')
    else if (page === undefined) reject(at.parent, 'not-empty')
    if (publishedAt === null) reject(at.published, 'instant-with-zone')
    const [likes = null, loves = null, wows = null, hahas = null, sads = null, angrys = null, cares = null] =
      at.kinds.map(count)
    const both = { reactions: count(at.reactions), comments: count(at.comments), shares: count(at.shares) }
    const counts = { ...noCounts, ...both, likes, loves, wows, hahas, sads, angrys, cares }
    const faults = row.faults()
    if (faults !== null || page === undefined || postId === undefined || publishedAt === null) return faults ?? []
    const type = cell(at.type)
    return {
      line,
      page,
      post: {
        externalId: detached(postId),
        publishedAt,
        format: formats.get(type) ?? 'other',
        text: textOf(cell(at.text)),
        address: webAddressOf(cell(at.address)),
        link: null,
        // A link to another site is such a story too: the columns do not say which it is.
        isOwn: formats.has(type) ? true : null,
        counts,
      },
      readings: [],
    }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const level = cell(at.level)
    const type = cell(at.objectType).toLowerCase()
    const status = cell(at.status)
    const module = cell(at.queryType)
    // Persons first: of what stands below a post nothing is looked at, nor repeated.
    if (/^\d+$/.test(level) && Number(level) >= 2) reject(-1, 'page-not-group')
    else if (!/^[01]$/.test(level)) reject(at.level, 'whole-number')
    else if (module !== '' && !/facebook/i.test(module)) reject(at.queryType, 'platform')
    else if (!['', 'data', 'seed'].includes(type)) reject(at.objectType, 'data-row')
    // What was asked for and not fetched yet is still the page that posts hang on.
    else if (!isAnswered.test(status) && !(level === '0' && status === '')) reject(at.status, 'data-row')
    const faults = row.faults()
    const isPage = level === '0' || cell(at.published) === ''
    yield faults ?? (isPage ? draftOfPage(entry.line) : draftOfPost(entry.line))
  }
}

export const facepagerCsv: Source = {
  key: 'facepager-csv',
  publisher: 'Facepager',
  licence: 'platform-terms',
  marks: [marks],
  docs: 'https://github.com/strohne/Facepager/wiki',
  recognises,
  observedAtOf: () => null,
  // Comments stand in the same columns as posts.
  personColumns: (columns) => [...new Set([...personColumnsAmong(columns), 'level'])],
  read,
}
