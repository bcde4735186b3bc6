// What the browser extension Zeeschuimer collected, one JSON object a line: an envelope with the platform's own object in
// `data`, or, saved again by 4CAT, that object with the envelope in `__import_meta`. Checked in November 2026 on the source
// code of both; no real file was at hand. The objects change with the sites: TikTok's and Instagram's are read, the others
// are rejected line by line (4CAT's CSV of LinkedIn says which authors are organisations, and is read). Which accounts are
// read: organisations.ts. Known faults: feeds mix authors, advertisements and answers; only what somebody scrolled past is
// there: posting frequency cannot be derived. `timestamp_collected` is in milliseconds; times of posts are in seconds.

import type { Draft, PageDraft, PostDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { documentsOf } from './documents.ts'
import {
  flagField,
  idField,
  type JsonObject,
  listField,
  notAnObject,
  objectField,
  type RecordFields,
  recordFields,
  textField,
  valueAt,
} from './fields.ts'
import { noCounts } from './no-counts.ts'
import { isOrganisation } from './organisations.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const envelope = ['source_platform', 'timestamp_collected', 'item_id'] as const

type Item = { readonly meta: JsonObject; readonly data: JsonObject; readonly path: string }

/** The platform's object and its envelope, whichever way they were saved; null for anything else. */
const itemOf = (record: unknown): Item | null => {
  const wrapped = objectField(record, 'data')
  const inside = objectField(record, '__import_meta')
  const whole = objectField(record)
  if (whole === null) return null
  if (inside !== null) return { meta: inside, data: whole, path: '' }
  return wrapped !== null && textField(record, 'source_platform') !== null
    ? { meta: whole, data: wrapped, path: 'data.' }
    : null
}

const recordsIn = (value: unknown): readonly unknown[] => listField(value) ?? [value]

const recognises = ({ sample }: Head): Recognition | null => {
  const [first] = recordsIn(sample)
  const item = itemOf(first)
  if (item === null || textField(item.meta, 'source_platform') === null) return null
  const because = item.path === '' ? ['__import_meta.source_platform'] : ['source_platform', 'data']
  const read = item.path === '' ? [] : [...envelope, 'data']
  const ignoredColumns = item.path === '' ? [] : Object.keys(item.meta).filter((name) => !read.includes(name))
  return { variant: null, ignoredColumns, because, isOfAnybody: true }
}

type Found = {
  readonly handle: string | null
  readonly isAd: boolean
  readonly followers: number | null
  readonly post: Omit<PostDraft, 'externalId' | 'publishedAt' | 'link' | 'isOwn'> & {
    readonly externalId: string | null
    readonly seconds: unknown
  }
}

/** TikTok writes the author as an object, or as a name where the item came with the page. */
const tiktokItem = (data: JsonObject, fields: RecordFields, path: string): Found => {
  const id = idField(data, 'id')
  const handle = textField(data, 'author.uniqueId') ?? textField(data, 'author')
  const count = (name: string): number | null => fields.count(`${path}stats.${name}`)
  const likes = count('diggCount')
  const counts = { ...noCounts, reactions: likes, likes, comments: count('commentCount'), shares: count('shareCount') }
  return {
    handle,
    isAd: flagField(data, 'isAd') === true,
    followers: fields.count(`${path}authorStats.followerCount`),
    post: {
      externalId: id !== null && /^\d{1,20}$/.test(id) ? id : null,
      seconds: valueAt(data, 'createTime'),
      format: 'video',
      text: textField(data, 'desc'),
      address: id === null || handle === null ? null : `https://www.tiktok.com/@${handle}/video/${id}`,
      counts: { ...counts, views: count('playCount') },
    },
  }
}

const mediaTypes: ReadonlyMap<unknown, PostFormat> = new Map<unknown, PostFormat>([
  [1, 'photo'],
  [2, 'video'],
  [8, 'album'],
])

/** Instagram's list of items; its older graph form says the same under other names. */
const instagramItem = (data: JsonObject, fields: RecordFields, path: string): Found => {
  const code = textField(data, 'code')
  const isHidden = flagField(data, 'like_and_view_counts_disabled') === true
  const likes = fields.count(`${path}like_count`)
  const shown = isHidden ? null : likes
  return {
    handle: textField(data, 'user.username') ?? textField(data, 'owner.username'),
    isAd: textField(data, 'product_type') === 'ad',
    followers: null,
    post: {
      externalId: code !== null && /^[\w-]+$/.test(code) ? code : null,
      seconds: valueAt(data, 'taken_at'),
      format: mediaTypes.get(valueAt(data, 'media_type')) ?? 'other',
      text: textField(data, 'caption.text'),
      address: code === null ? null : `https://www.instagram.com/p/${code}/`,
      counts: {
        ...noCounts,
        reactions: shown,
        likes: shown,
        comments: fields.count(`${path}comment_count`),
        views: fields.count(`${path}play_count`),
      },
    },
  }
}

const readers = [
  { site: 'tiktok.com', platform: 'tiktok', itemOf: tiktokItem, id: 'id', seconds: 'createTime' },
  { site: 'instagram.com', platform: 'instagram', itemOf: instagramItem, id: 'code', seconds: 'taken_at' },
] as const

/** Seconds since 1970 as a number or digits; null for 0, milliseconds and anything else. */
const instantOfSeconds = (value: unknown): string | null => {
  const digits = /^[1-9]\d{8,9}$/.exec(String(value))?.[0]
  return digits === undefined ? null : `${new Date(Number(digits) * 1000).toISOString().slice(0, 19)}Z`
}

/** `1705329000123` -> `2024-01-15`; null for anything else. */
const dayOfMilliseconds = (value: unknown): string | null => {
  const digits = /^[1-9]\d{11,12}$/.exec(String(value))?.[0]
  return digits === undefined ? null : new Date(Number(digits)).toISOString().slice(0, 10)
}

const pageOf = (platform: 'tiktok' | 'instagram', handle: string): PageDraft => ({
  platform,
  ids: [],
  handle,
  name: null,
  actor: null,
  address: platform === 'tiktok' ? `https://www.tiktok.com/@${handle}` : `https://www.instagram.com/${handle}/`,
  category: null,
  country: null,
})

const draftOf = (line: number, record: unknown, head: Head): Draft | readonly Rejection[] => {
  const item = itemOf(record)
  if (item === null) return [objectField(record) === null ? notAnObject(line, record) : nothing(line, 'data-row')]
  const fields = recordFields(line, record)
  const site = (textField(item.meta, 'source_platform') ?? '').replace(/^www\./, '')
  const reader = readers.find((one) => one.site === site)
  if (reader === undefined) {
    fields.reject(item.path === '' ? '__import_meta.source_platform' : 'source_platform', 'platform')
    return fields.faults() ?? []
  }
  const found = reader.itemOf(item.data, fields, item.path)
  const page = found.handle === null || !/^[\w.]+$/.test(found.handle) ? null : pageOf(reader.platform, found.handle)
  // Nothing of a person's post is looked at further, nor repeated in its rejection.
  if (page === null || !isOrganisation(head, page)) return [nothing(line, 'organisation')]
  if (found.isAd) return [nothing(line, 'not-advertisement')]
  const { seconds, externalId, ...post } = found.post
  const publishedAt = instantOfSeconds(seconds)
  if (externalId === null) fields.reject(`${item.path}${reader.id}`, 'not-empty')
  if (publishedAt === null) fields.reject(`${item.path}${reader.seconds}`, 'instant-with-zone')
  const faults = fields.faults()
  if (faults !== null || externalId === null || publishedAt === null) return faults ?? []
  const day = dayOfMilliseconds(valueAt(item.meta, 'timestamp_collected'))
  const readings = pageValuesOf(day === null ? head : { ...head, observedOn: day }, { followers: found.followers })
  return { line, page, post: { ...post, externalId, publishedAt, link: null, isOwn: null }, readings }
}

const nothing = (line: number, expected: Rejection['expected']): Rejection => ({
  line,
  column: null,
  found: '',
  expected,
})

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if ('lineOf' in document)
      for (const [index, one] of recordsIn(document.value).entries()) yield draftOf(document.lineOf(index), one, head)
    else yield [document]
  }
}

export const zeeschuimer: Source = {
  key: 'zeeschuimer',
  publisher: 'Zeeschuimer (Digital Methods Initiative)',
  licence: 'platform-terms',
  reads: 'nested',
  marks: [['source_platform', 'data'], ['__import_meta']],
  docs: 'https://github.com/digitalmethodsinitiative/zeeschuimer',
  recognises,
  observedAtOf: () => null,
  // Whoever wrote a post stands in it, and with it persons.
  personColumns: () => ['data.author'],
  read,
}
