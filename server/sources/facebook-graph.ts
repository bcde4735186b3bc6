// Answers of Facebook's Graph API: pages (one, several keyed by id, a list) and feeds of pages. Checked on recorded answers of
// 2021. The feed of a big page holds some 600 posts a year, chosen by Facebook: its posting frequency is under-counted.
// Counts carry no day: those of pages are of the day of collection. Reactions by kind add up to no total, since requests
// name the kinds they want. `shared_story` is a share, or a link to another site.
// Deliberately not read: what persons did (`comments.data`, `reactions.data`, posts of visitors), `engagement` (`fan_count`
// again), `talking_about_count`, and `paging`, whose addresses hold an access token: such bytes are never kept.

import type { Draft, PageDraft, PostDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { webAddressOf } from './cells.ts'
import { documentsOf } from './documents.ts'
import {
  fieldsExcept,
  idField,
  instantField,
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
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const readOfPage = ['id', 'name', 'username', 'category', 'link', 'fan_count', 'followers_count', 'likes']
const kinds = ['like', 'love', 'wow', 'haha', 'sad', 'angry', 'care']
const readOfPost = ['id', 'created_time', 'message', 'permalink_url', 'status_type', 'attachments', 'from'].concat(
  ['shares', 'comments', 'reactions'],
  kinds,
)

const has = (value: unknown, path: string): boolean => valueAt(value, path) !== undefined

/** Other networks count `followers_count` too: the words beside it are Facebook's. */
const isPage = (value: unknown): boolean =>
  /^\d+$/.test(idField(value, 'id') ?? '') &&
  (has(value, 'fan_count') ||
    ((has(value, 'followers_count') || typeof valueAt(value, 'likes') === 'number') &&
      ['category', 'category_list', 'talking_about_count', 'verification_status'].some((name) => has(value, name))))

/** Comments have ids and times like those of posts: they are what persons wrote. */
const isComment = (value: unknown): boolean =>
  ['like_count', 'comment_count', 'user_likes', 'parent'].some((name) => has(value, name)) ||
  textField(value, 'permalink_url')?.includes('comment_id=') === true

const isPost = (value: unknown): boolean =>
  /^\d+_\d+$/.test(textField(value, 'id') ?? '') &&
  has(value, 'created_time') &&
  ['status_type', 'shares', 'reactions', 'comments', 'permalink_url'].some((name) => has(value, name)) &&
  !isComment(value)

const isRecord = (value: unknown): boolean => isPage(value) || isPost(value)

type Found = { readonly record: unknown; readonly isAskedForShares: boolean }

/** Whether the request named `shares`: some post has them, or the address of the next answer says so. */
const asksForShares = (answer: unknown, records: readonly unknown[]): boolean => {
  if (records.some((record) => has(record, 'shares'))) return true
  const address = textField(answer, 'paging.next') ?? textField(answer, 'paging.previous') ?? ''
  const fields = URL.canParse(address) ? new URL(address).searchParams.get('fields') : null
  return fields !== null && /(^|,)shares(,|$)/.test(fields)
}

/** Records of one answer: a list, several pages keyed by id, or the record itself. */
const recordsOfAnswer = (answer: unknown): readonly Found[] => {
  const listed = listField(answer, 'data')
  if (listed !== null) {
    const isAskedForShares = asksForShares(answer, listed)
    return listed.map((record) => ({ record, isAskedForShares }))
  }
  const values = Object.values(objectField(answer) ?? {})
  const isKeyed = values.some(isPage) && values.every((value) => idField(value, 'id') !== null)
  const records = isKeyed && !isRecord(answer) ? values : [answer]
  return records.map((record) => ({ record, isAskedForShares: false }))
}

const recordsOf = (value: unknown): readonly Found[] => (listField(value) ?? [value]).flatMap(recordsOfAnswer)

const recognises = ({ sample }: Head): Recognition | null => {
  const first = recordsOf(sample).find(({ record }) => isRecord(record))?.record
  if (first === undefined) return null
  return { variant: null, ignoredColumns: fieldsExcept(first, isPage(first) ? readOfPage : readOfPost) }
}

const pageOf = (id: string, page: JsonObject | null): PageDraft => {
  const handle = textField(page, 'username')
  return {
    platform: 'facebook',
    ids: [id],
    handle,
    name: textField(page, 'name'),
    actor: null,
    address: webAddressOf(textField(page, 'link') ?? '') ?? `https://www.facebook.com/${handle ?? id}`,
    category: textField(page, 'category'),
    country: null,
  }
}

const draftOfPage = (line: number, page: JsonObject, head: Head): Draft | readonly Rejection[] => {
  const fields = recordFields(line, page)
  // In very old answers `likes` is the number of the page's likes; since then it is a list of pages.
  const likesField = !has(page, 'fan_count') && typeof valueAt(page, 'likes') === 'number' ? 'likes' : 'fan_count'
  const values = { 'page-likes': fields.count(likesField), followers: fields.count('followers_count') }
  const readings = pageValuesOf(head, values)
  const id = idField(page, 'id') ?? ''
  if (!/^\d+$/.test(id)) fields.reject('id', 'not-empty')
  if (readings.length === 0 && fields.faults() === null) fields.reject('fan_count', 'not-empty')
  return fields.faults() ?? { line, page: pageOf(id, page), post: null, readings }
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['added_photos', 'photo'],
  ['added_video', 'video'],
  ['album', 'album'],
  ['link', 'link'],
  ['photo', 'photo'],
  ['video', 'video'],
])

const isElsewhere = (address: string): boolean =>
  URL.canParse(address) && !/(^|\.)(facebook\.com|fb\.watch)$/.test(new URL(address).hostname)

/** A link to another site is a `shared_story` like a share of somebody else's post: then the answer does not say. */
const kindOf = (post: JsonObject): Pick<PostDraft, 'format' | 'link' | 'isOwn'> => {
  const [attachment] = listField(post, 'attachments.data') ?? []
  const media = textField(attachment, 'media_type') ?? ''
  const status = textField(post, 'status_type') ?? ''
  const address = webAddressOf(textField(attachment, 'unshimmed_url') ?? '')
  const link = address !== null && isElsewhere(address) ? address : null
  const isOwn = status === 'shared_story' ? (link === null ? false : null) : formats.has(status) ? true : null
  return { format: formats.get(media) ?? formats.get(status) ?? 'other', link, isOwn }
}

const countsOf = (fields: RecordFields, post: JsonObject, isAskedForShares: boolean): PostDraft['counts'] => {
  const total = (name: string): number | null => fields.count(`${name}.summary.total_count`)
  const [likes = null, loves = null, wows = null, hahas = null, sads = null, angrys = null, cares = null] =
    kinds.map(total)
  return {
    ...noCounts,
    ...{ likes, loves, wows, hahas, sads, angrys, cares },
    reactions: total('reactions'),
    comments: total('comments'),
    // A post that nobody shared has no such field.
    shares: has(post, 'shares') ? fields.count('shares.count') : isAskedForShares ? 0 : null,
  }
}

const draftOfPost = (line: number, post: JsonObject, isAskedForShares: boolean): Draft | readonly Rejection[] => {
  const fields = recordFields(line, post)
  const [, pageId, externalId] = /^(\d+)_(\d+)$/.exec(textField(post, 'id') ?? '') ?? []
  const author = idField(post, 'from.id')
  if (pageId === undefined) fields.reject('id', 'not-empty')
  else if (isComment(post) || (author !== null && author !== pageId)) fields.reject('id', 'page-not-group')
  if (fields.faults() !== null || pageId === undefined || externalId === undefined) return fields.faults() ?? []
  const publishedAt = instantField(post, 'created_time')
  if (publishedAt === null) fields.reject('created_time', 'instant-with-zone')
  const counts = countsOf(fields, post, isAskedForShares)
  const faults = fields.faults()
  if (faults !== null || publishedAt === null) return faults ?? []
  const page = { ...pageOf(pageId, null), name: author === null ? null : textField(post, 'from.name') }
  const address = webAddressOf(textField(post, 'permalink_url') ?? '')
  const said = { externalId, publishedAt, text: textField(post, 'message'), address }
  return { line, page, post: { ...said, ...kindOf(post), counts }, readings: [] }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    for (const [index, { record, isAskedForShares }] of recordsOf(document.value).entries()) {
      const line = document.lineOf(index)
      const value = objectField(record)
      if (value === null) yield [notAnObject(line, record)]
      else if (has(value, 'created_time')) yield draftOfPost(line, value, isAskedForShares)
      else yield draftOfPage(line, value, head)
    }
  }
}

export const facebookGraph: Source = {
  key: 'facebook-graph',
  publisher: 'Meta',
  reads: 'nested',
  docs: 'https://developers.facebook.com/docs/graph-api/reference/page',
  licence: 'platform-terms',
  marks: [
    ['id', 'fan_count'],
    ['id', 'followers_count', 'category'],
    ['id', 'likes', 'category'],
    ...['status_type', 'shares', 'reactions', 'comments', 'permalink_url'].map((name) => ['id', 'created_time', name]),
  ],
  recognises,
  observedAtOf: () => null,
  // Wherever they stand in the answer, tokens and what persons wrote are never kept.
  personColumns: () => ['paging', 'comments', 'from'],
  read,
}
