// Posts of LinkedIn that Zeeschuimer collected in a browser and 4CAT wrote as CSV: the one 4CAT table that says of each
// author whether it is an organisation. Those of TikTok, Instagram and Facebook do not, and are not read.
// Known faults: it holds what somebody scrolled past, persons and advertisements too (rejected row by row): posting
// frequency cannot be derived. Its times are estimated from ages such as `2mo`: the instant is taken from the post's id,
// and only where the age agrees with it. Deliberately not read: kinds of reactions (0 where LinkedIn did not say).

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Draft, PageDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { noReadings } from './crowdtangle.ts'
import { noCounts } from './no-counts.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const required = ['post_url', 'timestamp_ago', 'author_is_company', 'author_url', 'unix_timestamp_collected'] as const

const positionsOf = (columns: Columns) => ({
  text: columns.at('body'),
  age: columns.at('timestamp_ago'),
  isPromoted: columns.at('is_promoted'),
  name: columns.at('author_name'),
  isCompany: columns.at('author_is_company'),
  author: columns.at('author_url'),
  images: columns.at('image_urls'),
  video: columns.at('video_thumb_url'),
  address: columns.at('post_url'),
  link: columns.at('link_url'),
  comments: columns.at('comments'),
  shares: columns.at('shares'),
  reactions: columns.at('reactions'),
  collected: columns.at('unix_timestamp_collected'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!required.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(Object.values(positionsOf(known))), isOfAnybody: true }
}

const second = 1000
const day = 86_400 * second

const [week, month, year] = [7 * day, 30.4375 * day, 365.25 * day]

/** What LinkedIn counts ages in, in English, Dutch and French; `j` is a year in one and a day in another. */
const units: ReadonlyMap<string, readonly number[]> = new Map([
  ['s', [second]],
  ['m', [60 * second]],
  ['min', [60 * second]],
  ['h', [3600 * second]],
  ['d', [day]],
  ['j', [day, year]],
  ['w', [week]],
  ['sem', [week]],
  ['mo', [month]],
  ['mnd', [month]],
  ['mois', [month]],
  ['yr', [year]],
  ['an', [year]],
  ['ans', [year]],
])

/**
 * Milliseconds since 1970 that an activity's id begins with: all but its last 22 bits. Held against the ids and `created`
 * times in LinkedIn's documentation of its Compliance Events API.
 */
const instantInId = (id: string): number => Number(BigInt(id) >> 22n)

/**
 * `2021-03-22T11:30:00Z`; null where the age in the row does not agree (`2mo` when it was collected): ages are rounded
 * down, months may be counted as 30 days, and clocks may differ by a day.
 */
const publishedAtOf = (id: string, age: string, collected: string): string | null => {
  const [, number, unit = ''] = /^(\d{1,3})\s*([a-z]+)\.?$/.exec(age) ?? []
  if (number === undefined || !/^\d{9,11}$/.test(collected)) return null
  const instant = instantInId(id)
  const realAge = Number(collected) * second - instant
  const agrees = (units.get(unit) ?? []).some((length) => {
    const least = Number(number) * length
    return realAge >= least * 0.95 - day && realAge <= least + length + day
  })
  return agrees ? `${new Date(instant).toISOString().slice(0, 19)}Z` : null
}

/** Handle or id of an organisation's address; null for the address of a person (`/in/`) or anything else. */
const organisationOf = (address: string): Pick<PageDraft, 'ids' | 'handle' | 'address'> | null => {
  const [, kind, name] =
    /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/(company|school|showcase)\/([^/?#]+)/.exec(address) ?? []
  if (kind === undefined || name === undefined) return null
  const bare = `https://www.linkedin.com/${detached(kind)}/${detached(name)}/`
  const page = pageAddressOf(bare)
  if (page === null) return null
  return { ids: page.id === null ? [] : [page.id], handle: page.handle, address: bare }
}

/** A post with neither picture, video nor link may be a text, a document or a poll. */
const formatOf = (images: string, video: string, link: string): PostFormat => {
  if (video !== '') return 'video'
  if (images !== '') return images.split(',').length > 1 ? 'album' : 'photo'
  return link === '' ? 'other' : 'link'
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  refuseMissing(required.filter((column) => !columns.has(column)))
  const at = positionsOf(columns)
  const row = rowCellsOf(head.columns)
  /** 4CAT writes nothing, or one of these, for what was not in the answer it read. */
  const cell = (position: number): string => {
    const text = row.cell(position).trim()
    return /^(missing|none)$/i.test(text) ? '' : text
  }
  const count = (position: number): number | null => (cell(position) === '' ? null : row.count(position))

  const draftOf = (entry: Row): Draft | readonly Rejection[] => {
    row.start(entry)
    const isCompany = cell(at.isCompany).toLowerCase() === 'yes'
    const organisation = organisationOf(cell(at.author))
    // Nothing of a person's row is looked at further, nor repeated in its rejection.
    if (!isCompany || organisation === null) {
      row.reject(isCompany ? -1 : at.isCompany, 'organisation')
      return row.faults() ?? []
    }
    if (cell(at.isPromoted).toLowerCase() === 'yes') row.reject(at.isPromoted, 'not-advertisement')
    // Spreadsheets round the column `id`; within the address it stays whole.
    const id = /^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:activity:(\d{19})\b/.exec(cell(at.address))?.[1]
    if (id === undefined) row.reject(at.address, 'post-address')
    const publishedAt = id === undefined ? null : publishedAtOf(id, cell(at.age), cell(at.collected))
    if (id !== undefined && publishedAt === null) row.reject(at.age, 'instant-with-zone')
    const counts = {
      ...noCounts,
      reactions: count(at.reactions),
      comments: count(at.comments),
      shares: count(at.shares),
    }
    const faults = row.faults()
    if (faults !== null || id === undefined || publishedAt === null) return faults ?? []
    const name = textOf(cell(at.name))
    return {
      line: entry.line,
      page: {
        platform: 'linkedin',
        ...organisation,
        name: name === null ? null : detached(name),
        actor: null,
        category: null,
        country: null,
      },
      post: {
        externalId: detached(id),
        publishedAt,
        format: formatOf(cell(at.images), cell(at.video), cell(at.link)),
        text: textOf(cell(at.text)),
        address: webAddressOf(cell(at.address)),
        link: webAddressOf(cell(at.link)),
        isOwn: null,
        counts,
      },
      readings: noReadings,
    }
  }

  for (const entry of rows) yield 'cells' in entry ? draftOf(entry) : [entry]
}

/** Persons stand in the same columns as organisations; `inclusion_context` says who of them liked a post. */
const personColumns = (columns: readonly string[]): readonly string[] => [
  ...new Set([...personColumnsAmong(columns), ...columns.filter((name) => plainName(name) === 'inclusion_context')]),
]

export const fourCat: Source = {
  key: 'four-cat',
  publisher: '4CAT (Digital Methods Initiative)',
  docs: 'https://github.com/digitalmethodsinitiative/4cat',
  licence: 'platform-terms',
  marks: [required],
  recognises,
  observedAtOf: () => null,
  personColumns,
  read,
}
