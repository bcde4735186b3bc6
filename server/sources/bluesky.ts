// Bluesky's public AppView: answers of app.bsky.feed.getAuthorFeed and app.bsky.actor.getProfile, one document or one answer a
// line. Checked on an answer of 2026. Fields: docs.bsky.app/docs/api/app-bsky-feed-get-author-feed.
// Reposts sit in the author's feed with the other author's counts: only posts of the page itself are read, and a pinned post,
// which comes twice, once. A feed with posts of several authors is somebody's timeline: not claimed. `createdAt` is set by
// the writer's own program: where it is later than the server's `indexedAt`, or unreadable, the server's counts, as Bluesky
// itself sorts. No views exist. Deliberately not read: replied-to posts, labels, quotes and bookmarks (no such counts here).

import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { Draft, LeftAside, PageDraft, PostDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { webAddressOf } from './cells.ts'
import { personColumnsAmong } from './columns.ts'
import { documentsOf } from './documents.ts'
import { fieldsExcept, instantField, listField, recordFields, textField, valueAt } from './fields.ts'
import { noCounts } from './no-counts.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const readOfProfile = ['did', 'handle', 'displayName', 'followersCount', 'postsCount']

const isProfile = (value: unknown): boolean =>
  textField(value, 'did')?.startsWith('did:') === true &&
  textField(value, 'handle') !== null &&
  valueAt(value, 'followersCount') !== undefined

/** The items of a feed; null when the value is none. */
const itemsOf = (value: unknown): readonly unknown[] | null => {
  const items = listField(value, 'feed')
  return items?.every((item) => textField(item, 'post.uri')?.startsWith('at://') === true) === true ? items : null
}

const isRepost = (item: unknown): boolean => textField(item, 'reason.$type')?.endsWith('#reasonRepost') === true

/** Whose feed it is: the author of all that is no repost, and the one who reposted the rest. Null when there are several. */
const ownerOf = (items: readonly unknown[]): string | null => {
  const owners = new Set(items.map((item) => textField(item, isRepost(item) ? 'reason.by.did' : 'post.author.did')))
  const [owner] = owners
  return owners.size === 1 && owner !== undefined ? owner : null
}

const recognises = ({ sample }: Head): Recognition | null => {
  if (isProfile(sample)) return { variant: null, ignoredColumns: fieldsExcept(sample, readOfProfile) }
  const items = itemsOf(sample)
  if (items === null || (items.length > 0 && ownerOf(items) === null)) return null
  return { variant: null, ignoredColumns: fieldsExcept(sample, ['feed']) }
}

const pageOf = (author: unknown): PageDraft | null => {
  const did = textField(author, 'did')
  if (did === null) return null
  const stated = textField(author, 'handle')
  const handle = stated === 'handle.invalid' ? null : stated
  return {
    platform: 'bluesky',
    ids: [did],
    handle,
    name: textField(author, 'displayName'),
    actor: null,
    address: `https://bsky.app/profile/${handle ?? did}`,
    category: null,
    country: null,
  }
}

const formatOf = (post: unknown): PostFormat => {
  const type = textField(post, 'embed.$type') ?? ''
  // A post that quotes another one has its own pictures one step further down.
  const media = type.startsWith('app.bsky.embed.recordWithMedia')
    ? valueAt(post, 'embed.media')
    : valueAt(post, 'embed')
  const kind = textField(media, '$type') ?? ''
  if (kind.startsWith('app.bsky.embed.video')) return 'video'
  if (kind.startsWith('app.bsky.embed.images')) return (listField(media, 'images')?.length ?? 1) > 1 ? 'album' : 'photo'
  if (kind.startsWith('app.bsky.embed.external')) return 'link'
  return kind === '' || kind.startsWith('app.bsky.embed.record') ? 'text' : 'other'
}

/** The earlier of the writer's and the server's instant, whichever can be read. */
const publishedAtOf = (post: unknown): string | null => {
  const written = instantField(post, 'record.createdAt')
  const indexed = instantField(post, 'indexedAt')
  if (written === null || indexed === null) return written ?? indexed
  return written < indexed ? written : indexed
}

const postDraft = (post: unknown, line: number): Draft | readonly Rejection[] => {
  const fields = recordFields(line, post)
  const page = pageOf(valueAt(post, 'author'))
  const uri = fields.text('uri')
  const publishedAt = publishedAtOf(post)
  const likes = fields.count('likeCount')
  const comments = fields.count('replyCount')
  const shares = fields.count('repostCount')
  if (uri === null) fields.reject('uri', 'not-empty')
  if (page === null) fields.reject('author.did', 'not-empty')
  if (publishedAt === null) fields.reject('record.createdAt', 'instant-with-zone')
  const faults = fields.faults()
  if (faults !== null || page === null || publishedAt === null || uri === null) return faults ?? []
  const draft: PostDraft = {
    externalId: uri,
    publishedAt,
    format: formatOf(post),
    text: fields.text('record.text'),
    address: `${page.address}/post/${uri.slice(uri.lastIndexOf('/') + 1)}`,
    link: webAddressOf(fields.text('embed.external.uri') ?? fields.text('embed.media.external.uri') ?? ''),
    isOwn: true,
    counts: { ...noCounts, reactions: likes, likes, comments, shares },
  }
  return { line, page, post: draft, readings: [] }
}

const profileDraft = (profile: unknown, line: number, head: Head): Draft | readonly Rejection[] => {
  const fields = recordFields(line, profile)
  const page = pageOf(profile)
  const followers = fields.count('followersCount')
  const posts = fields.count('postsCount')
  const faults = fields.faults()
  if (faults !== null || page === null) return faults ?? []
  return { line, page, post: null, readings: pageValuesOf(head, { followers, posts }) }
}

const read = function* (
  rows: Iterable<Row | Rejection>,
  head: Head,
): Generator<Draft | LeftAside | readonly Rejection[]> {
  const seen = new Set<string>()
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    const { value, lineOf } = document
    if (isProfile(value)) {
      yield profileDraft(value, lineOf(0), head)
      continue
    }
    const items = itemsOf(value)
    const owner = items === null ? null : ownerOf(items)
    if (items === null || (items.length > 0 && owner === null)) {
      // An answer of an error, or somebody's timeline: then only how many wrote is told, not who.
      const authors = new Set(items?.map((item) => textField(item, 'post.author.did')))
      const found = items === null ? '' : `post.author.did × ${authors.size}`
      yield [{ line: lineOf(0), column: 'feed', found, expected: items === null ? 'not-empty' : 'organisation' }]
      continue
    }
    for (const [index, item] of items.entries()) {
      const uri = textField(item, 'post.uri') ?? ''
      if (textField(item, 'post.author.did') !== owner) {
        yield { line: lineOf(index), leftAside: true }
        continue
      }
      // A pinned post stands in the feed once more.
      if (seen.has(uri)) continue
      seen.add(uri)
      yield postDraft(valueAt(item, 'post'), lineOf(index))
    }
  }
}

export const bluesky: Source = {
  key: 'bluesky',
  publisher: 'Bluesky',
  reads: 'nested',
  docs: 'https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed',
  licence: 'platform-terms',
  marks: [['did', 'handle', 'followersCount'], ['feed', 'post.uri', 'post.author.did'], ['feed']],
  recognises,
  observedAtOf: () => null,
  // A feed holds what others wrote too: reposts, and the posts that were replied to.
  personColumns: (columns) => [
    ...columns.filter((column) => plainName(column) === 'feed'),
    ...personColumnsAmong(columns),
  ],
  read,
}
