// YouTube Data API v3: answers of channels.list and videos.list, one document, one answer or one item a line. Checked on
// recorded answers of 2019 to 2023. Fields: developers.google.com/youtube/v3/docs/channels and /videos.
// Counts are text. Subscribers are rounded to three digits since 2019 (2260000) and were exact before (1927873): a series
// over both has a break that no answer tells. Hidden subscribers are unknown whatever number stands there; likes or comments
// that are missing are hidden or disabled; a part that was not asked for is missing as a whole: unknown, never 0.
// Deliberately not read: `favoriteCount` (always 0), `dislikeCount` (gone since 13 December 2021), tags, thumbnails.

import type { Draft, PageDraft, PostDraft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { personColumnsAmong } from './columns.ts'
import { documentsOf } from './documents.ts'
import { fieldsExcept, flagField, instantField, listField, recordFields, textField, valueAt } from './fields.ts'
import { noCounts } from './no-counts.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const lists = ['youtube#channelListResponse', 'youtube#videoListResponse']
const items = ['youtube#channel', 'youtube#video']

const kindOf = (value: unknown): string => textField(value, 'kind') ?? ''

const recognises = ({ sample }: Head): Recognition | null => {
  const first = listField(sample)?.[0] ?? sample
  if (lists.includes(kindOf(first))) return { variant: null, ignoredColumns: fieldsExcept(first, ['kind', 'items']) }
  if (!items.includes(kindOf(first))) return null
  return { variant: null, ignoredColumns: fieldsExcept(first, ['kind', 'id', 'snippet', 'statistics']) }
}

/** @param customUrl `@name`, in old answers `name`; null where it is not stated */
const pageOf = (id: string, customUrl: string | null, name: string | null, country: string | null): PageDraft => ({
  platform: 'youtube',
  ids: [id],
  handle: customUrl?.replace(/^@/, '') ?? null,
  name,
  actor: null,
  address: `https://www.youtube.com/channel/${id}`,
  category: null,
  country,
})

const channelDraft = (channel: unknown, line: number, head: Head): Draft | readonly Rejection[] => {
  const fields = recordFields(line, channel)
  const id = fields.text('id')
  const isHidden = flagField(channel, 'statistics.hiddenSubscriberCount') === true
  const followers = isHidden ? null : fields.count('statistics.subscriberCount')
  const views = fields.count('statistics.viewCount')
  const posts = fields.count('statistics.videoCount')
  if (id === null) fields.reject('id', 'not-empty')
  const faults = fields.faults()
  if (faults !== null || id === null) return faults ?? []
  return {
    line,
    page: pageOf(id, fields.text('snippet.customUrl'), fields.text('snippet.title'), fields.text('snippet.country')),
    post: null,
    readings: pageValuesOf(head, { followers, views, posts }),
  }
}

/** Title, then description. */
const textOfVideo = (video: unknown): string | null => {
  const parts = ['snippet.title', 'snippet.description'].map((path) => textField(video, path))
  return parts.filter((part) => part !== null).join('\n\n') || null
}

const videoDraft = (video: unknown, line: number): Draft | readonly Rejection[] => {
  const fields = recordFields(line, video)
  const id = fields.text('id')
  const channel = fields.text('snippet.channelId')
  const publishedAt = instantField(video, 'snippet.publishedAt')
  const likes = fields.count('statistics.likeCount')
  const comments = fields.count('statistics.commentCount')
  const views = fields.count('statistics.viewCount')
  if (id === null) fields.reject('id', 'not-empty')
  if (channel === null) fields.reject('snippet.channelId', 'not-empty')
  if (publishedAt === null) fields.reject('snippet.publishedAt', 'instant-with-zone')
  const faults = fields.faults()
  if (faults !== null || id === null || channel === null || publishedAt === null) return faults ?? []
  const post: PostDraft = {
    externalId: id,
    publishedAt,
    format: fields.text('snippet.liveBroadcastContent') === 'live' ? 'live' : 'video',
    text: textOfVideo(video),
    address: `https://www.youtube.com/watch?v=${id}`,
    link: null,
    isOwn: true,
    counts: { ...noCounts, reactions: likes, likes, comments, views },
  }
  return { line, page: pageOf(channel, null, fields.text('snippet.channelTitle'), null), post, readings: [] }
}

/** The items of a document: of one answer, of several, or items alone. An unknown channel gives no `items` at all. */
const itemsOf = (value: unknown): readonly unknown[] =>
  (listField(value) ?? [value]).flatMap((one) =>
    lists.includes(kindOf(one)) ? (listField(one, 'items') ?? []) : [one],
  )

const draftOf = (item: unknown, line: number, head: Head): Draft | readonly Rejection[] => {
  const kind = kindOf(item)
  if (kind === 'youtube#channel') return channelDraft(item, line, head)
  if (kind === 'youtube#video') return videoDraft(item, line)
  const fields = recordFields(line, item)
  fields.reject('kind', valueAt(item, 'kind') === undefined ? 'not-empty' : 'json-object')
  return fields.faults() ?? []
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if ('lineOf' in document)
      for (const [index, item] of itemsOf(document.value).entries()) yield draftOf(item, document.lineOf(index), head)
    else yield [document]
  }
}

export const youtube: Source = {
  key: 'youtube',
  publisher: 'YouTube (Google)',
  reads: 'nested',
  docs: 'https://developers.google.com/youtube/v3/docs',
  licence: 'platform-terms',
  marks: [['kind', 'items'], ['kind', 'id', 'snippet'], ['kind', 'id', 'statistics'], ['kind']],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
