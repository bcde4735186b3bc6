// Instagram Business Discovery: what Meta's API answers to a question about one professional account. Checked on a recorded
// answer of 2021. Fields: developers.facebook.com, Instagram Graph API, Business Discovery; only those asked for come back.
// The outer `id` is of whoever asks, the account that is spoken of is the inner one. Posts go by the short code of their
// address, as in CrowdTangle's files, so that a post that both hold counts once; by their id where no address was asked for.
// Likes that are hidden are missing: unknown, never 0. Accounts of persons and age-gated ones do not answer at all: they
// are not available here, which is not 0. Deliberately not read: addresses of pictures, and paging (it may hold a token).

import type { Draft, PageDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { documentsOf } from './documents.ts'
import {
  fieldsExcept,
  idField,
  instantField,
  listField,
  notAnObject,
  objectField,
  recordFields,
  textField,
} from './fields.ts'
import { noCounts } from './no-counts.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const readFields = ['id', 'username', 'name', 'followers_count', 'media_count', 'media']

const answersIn = (value: unknown): readonly unknown[] => listField(value) ?? [value]

const recognises = ({ sample }: Head): Recognition | null => {
  const [first] = answersIn(sample)
  const account = objectField(first, 'business_discovery')
  if (account === null) return null
  const because = ['id', 'username', 'followers_count', 'media.data'].filter((path) =>
    path === 'media.data' ? listField(account, path) !== null : Object.hasOwn(account, path),
  )
  if (because.length === 0) return null
  return {
    variant: null,
    ignoredColumns: fieldsExcept(account, readFields),
    because: because.map((path) => `business_discovery.${path}`),
  }
}

/** Null when neither id nor name tells whose account it is. */
const pageOf = (account: unknown): PageDraft | null => {
  const id = idField(account, 'id')
  const handle = textField(account, 'username')
  if (id === null && handle === null) return null
  return {
    platform: 'instagram',
    ids: id === null ? [] : [id],
    handle,
    name: textField(account, 'name'),
    actor: null,
    address: handle === null ? null : `https://www.instagram.com/${handle}/`,
    category: null,
    country: null,
  }
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['IMAGE', 'photo'],
  ['VIDEO', 'video'],
  ['CAROUSEL_ALBUM', 'album'],
])

const draftOfMedia = (line: number, media: unknown, page: PageDraft): Draft | readonly Rejection[] => {
  if (objectField(media) === null) return [notAnObject(line, media)]
  const fields = recordFields(line, media)
  const address = textField(media, 'permalink')
  const code = address === null ? null : shortcodeOf(address)
  const externalId = code ?? idField(media, 'id')
  const publishedAt = instantField(media, 'timestamp')
  if (address !== null && code === null) fields.reject('permalink', 'post-address')
  else if (externalId === null) fields.reject('id', 'not-empty')
  if (publishedAt === null) fields.reject('timestamp', 'instant-with-zone')
  const likes = fields.count('like_count')
  const comments = fields.count('comments_count')
  const faults = fields.faults()
  if (faults !== null || externalId === null || publishedAt === null) return faults ?? []
  return {
    line,
    page,
    post: {
      externalId,
      publishedAt,
      format: formats.get(textField(media, 'media_type') ?? '') ?? 'other',
      text: textField(media, 'caption'),
      address,
      link: null,
      isOwn: true,
      counts: { ...noCounts, reactions: likes, likes, comments },
    },
    readings: [],
  }
}

/** The account's own values, where they were asked for, as one row before its posts; each post is a row. */
const draftsOf = function* (
  answer: unknown,
  lineOf: (index: number) => number,
  first: number,
  head: Head,
): Generator<Draft | readonly Rejection[]> {
  const account = objectField(answer, 'business_discovery')
  const page = account === null ? null : pageOf(account)
  const fields = recordFields(lineOf(first), answer)
  if (page === null) {
    fields.reject(account === null ? 'business_discovery' : 'business_discovery.id', 'not-empty')
    yield fields.faults() ?? []
    return
  }
  const values = {
    followers: fields.count('business_discovery.followers_count'),
    posts: fields.count('business_discovery.media_count'),
  }
  const readings = pageValuesOf(head, values)
  const faults = fields.faults()
  let row = first
  if (faults !== null) yield faults
  else if (readings.length > 0) yield { line: lineOf(row), page, post: null, readings }
  if (faults !== null || readings.length > 0) row += 1
  for (const media of listField(account, 'media.data') ?? []) yield draftOfMedia(lineOf(row++), media, page)
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    let row = 0
    for (const answer of answersIn(document.value))
      for (const draft of draftsOf(answer, document.lineOf, row, head)) {
        row += 1
        yield draft
      }
  }
}

export const instagramBusinessDiscovery: Source = {
  key: 'instagram-business-discovery',
  publisher: 'Meta',
  licence: 'platform-terms',
  reads: 'nested',
  marks: [['business_discovery']],
  docs: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login/business-discovery',
  recognises,
  observedAtOf: () => null,
  // Wherever it stands in the answer, a token is never kept.
  personColumns: () => ['business_discovery.media.paging'],
  read,
}
