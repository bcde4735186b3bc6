// Posts as the CrowdTangle API answered them: one post, a list of posts, whole answers (`result.posts`), or one a line.
// Frozen since 14 August 2024. Checked on a real post of 2021. Times are UTC without a suffix, while the site's own CSV writes
// local times; `subscriberCount` are the followers when posted, `account.subscriberCount` those when the counts were read
// (the day of `updated`); `thankfulCount` is a past reaction and counts, `careCount` may be missing in older answers.
// Deliberately not read: `statistics.expected` (a model's guess), the score, media, text in images; `result.pagination`,
// whose addresses hold the key of whoever asked.

import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Draft, PageDraft, PageReadingDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { utcInstantOf, webAddressOf } from './cells.ts'
import { personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { documentsOf } from './documents.ts'
import { facebookPostOf, isWholeId } from './facebook-address.ts'
import {
  fieldsExcept,
  idField,
  type JsonObject,
  listField,
  notAnObject,
  objectField,
  type RecordFields,
  recordFields,
  textField,
} from './fields.ts'
import { noCounts } from './no-counts.ts'
import type { Head, Recognition, Source } from './source.ts'

const readFields = ['platformId', 'platform', 'date', 'updated', 'type', 'title', 'message', 'description'].concat([
  'expandedLinks',
  'link',
  'postUrl',
  'subscriberCount',
  'statistics',
  'account',
])

const typesWithViews = new Set(['video', 'igtv', 'reel'])

type Platform = 'facebook' | 'instagram'
type PostId = { readonly pageId: string | null; readonly postId: string }

/** Records of a document: posts, wherever the answer or the script that saved it put them. */
const recordsOf = (value: unknown): readonly unknown[] =>
  (listField(value) ?? [value]).flatMap((item) => listField(item, 'result.posts') ?? [item])

const isPost = (value: unknown): boolean =>
  textField(value, 'date') !== null &&
  objectField(value, 'statistics.actual') !== null &&
  objectField(value, 'account') !== null &&
  (textField(value, 'postUrl') !== null || textField(value, 'platformId') !== null)

const recognises = ({ sample }: Head): Recognition | null => {
  const first = recordsOf(sample).find(isPost)
  const isEmptyAnswer = listField(sample, 'result.posts')?.length === 0
  if (first === undefined && !isEmptyAnswer) return null
  return { variant: null, ignoredColumns: fieldsExcept(first, readFields) }
}

/** `12_34` -> page 12 and post 34; otherwise as the address says. Instagram's posts go by the code in their address. */
const postIdOf = (platform: Platform, post: JsonObject): PostId | 'group' | null => {
  const address = textField(post, 'postUrl') ?? ''
  if (platform === 'instagram') {
    const postId = shortcodeOf(address)
    return postId === null ? null : { pageId: null, postId }
  }
  const target = facebookPostOf(address)
  if (target === 'group') return 'group'
  const [, pageId, postId] = /^(\d+)_(\d+)$/.exec(textField(post, 'platformId') ?? '') ?? []
  return pageId === undefined || postId === undefined ? target : { pageId, postId }
}

/** Null when neither the post nor its account tells which page it is. */
const pageOf = (platform: Platform, post: JsonObject, { pageId }: PostId): PageDraft | null => {
  const url = textField(post, 'account.url')
  const inAddress = url === null ? null : pageAddressOf(url)
  const own = inAddress?.platform === platform ? inAddress : null
  // The page's newer id, its id at CrowdTangle's last look, and the older one that its address may still hold.
  const said = platform === 'facebook' ? [pageId, idField(post, 'account.platformId'), own?.id ?? null] : []
  const ids = [...new Set(said.filter((id) => id !== null))].filter(isWholeId)
  const handle = textField(post, 'account.handle') ?? own?.handle ?? null
  const path = handle ?? ids[0]
  if (path === undefined) return null
  return {
    platform,
    ids,
    handle,
    name: textField(post, 'account.name'),
    actor: null,
    address: platform === 'facebook' ? `https://www.facebook.com/${path}` : `https://www.instagram.com/${path}/`,
    category: textField(post, 'account.pageCategory'),
    country: textField(post, 'account.pageAdminTopCountry'),
  }
}

/** Groups and profiles hold what persons wrote. */
const isOfPage = (post: JsonObject): boolean => {
  const type = textField(post, 'account.accountType')
  return type === null || !/^facebook_(?!page$)/.test(type)
}

const countsOf = (platform: Platform, fields: RecordFields, hasViews: boolean): PostCounts => {
  const actual = (name: string): number | null => fields.count(`statistics.actual.${name}`)
  const followers = fields.count('subscriberCount')
  const both = { ...noCounts, comments: actual('commentCount'), followers: followers === 0 ? null : followers }
  if (platform === 'instagram') {
    const likes = actual('favoriteCount')
    const views = actual('viewCount')
    return { ...both, reactions: likes, likes, views: hasViews || views !== 0 ? views : null }
  }
  const kinds = {
    likes: actual('likeCount'),
    loves: actual('loveCount'),
    wows: actual('wowCount'),
    hahas: actual('hahaCount'),
    sads: actual('sadCount'),
    angrys: actual('angryCount'),
  }
  const cares = actual('careCount')
  const thanks = actual('thankfulCount')
  const known = Object.values(kinds).filter((count) => count !== null)
  const isKnown = known.length === Object.keys(kinds).length
  const reactions = isKnown ? known.reduce((sum, count) => sum + count, (cares ?? 0) + (thanks ?? 0)) : null
  return { ...both, ...kinds, cares, reactions, shares: actual('shareCount') }
}

const linkOf = (post: JsonObject): string | null => {
  const [first] = listField(post, 'expandedLinks') ?? []
  return webAddressOf(textField(post, 'link') ?? '') ?? webAddressOf(textField(first, 'expanded') ?? '')
}

/** Followers when the counts were read; none when the answer does not say the day. */
const followersOf = (post: JsonObject, fields: RecordFields): PageReadingDraft | null => {
  const value = fields.count('account.subscriberCount')
  const observedOn = utcInstantOf(textField(post, 'updated') ?? '')?.slice(0, 10) ?? null
  if (value === null || value === 0 || observedOn === null) return null
  return { metric: 'followers', value, observedOn, precision: 'day', bound: 'exact', address: null, note: null }
}

const read = function* (rows: Iterable<Row | Rejection>): Generator<Draft | readonly Rejection[]> {
  const typeOf = crowdtangle.typeReader(typesWithViews)
  const followersRead = new Set<string>()
  /** Once for all posts of a page that say the same. */
  const readingsOf = (page: PageDraft, reading: PageReadingDraft | null): readonly PageReadingDraft[] => {
    const key = `${page.platform} ${page.ids[0] ?? page.handle} ${reading?.observedOn} ${reading?.value}`
    if (reading === null || followersRead.has(key)) return crowdtangle.noReadings
    followersRead.add(key)
    return [reading]
  }

  const draftOf = (line: number, post: JsonObject): Draft | readonly Rejection[] => {
    const fields = recordFields(line, post)
    const { reject } = fields
    const platform = textField(post, 'platform')?.toLowerCase()
    if (platform !== 'facebook' && platform !== 'instagram') {
      reject('platform', 'platform')
      return fields.faults() ?? []
    }
    const target = postIdOf(platform, post)
    // Told by the platform: the fields of the account may hold the name of a person.
    if (target === 'group' || !isOfPage(post)) {
      reject('platform', 'page-not-group')
      return fields.faults() ?? []
    }
    const publishedAt = utcInstantOf(textField(post, 'date') ?? '')
    const page = target === null ? null : pageOf(platform, post, target)
    const type = typeOf(textField(post, 'type') ?? '')
    if (publishedAt === null) reject('date', 'instant-with-zone')
    if (target === null) reject('postUrl', 'post-address')
    else if (page === null) reject('account.handle', 'not-empty')
    if (objectField(post, 'statistics.actual') === null) reject('statistics.actual', 'not-empty')
    const counts = countsOf(platform, fields, type.hasViews)
    const followers = followersOf(post, fields)
    const faults = fields.faults()
    if (faults !== null || target === null || page === null || publishedAt === null) return faults ?? []
    const address = webAddressOf(textField(post, 'postUrl') ?? '')
    const link = linkOf(post)
    return {
      line,
      page,
      post: {
        externalId: target.postId,
        publishedAt,
        format: type.format,
        text: textField(post, 'message') ?? textField(post, 'title') ?? textField(post, 'description'),
        address,
        link: link === address ? null : link,
        isOwn: null,
        counts,
      },
      readings: readingsOf(page, followers),
    }
  }

  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    for (const [index, record] of recordsOf(document.value).entries()) {
      const line = document.lineOf(index)
      const post = objectField(record)
      if (post !== null) yield draftOf(line, post)
      else yield [notAnObject(line, record)]
    }
  }
}

/** A whole answer counts as one about persons: its `pagination` holds a key, so that its bytes are not kept. */
const personColumns = (columns: readonly string[]): readonly string[] =>
  columns.includes('result') ? ['result.pagination'] : personColumnsAmong(columns)

export const crowdtangleApi: Source = {
  key: 'crowdtangle-api',
  publisher: 'CrowdTangle (Meta)',
  reads: 'nested',
  docs: 'https://github.com/CrowdTangle/API/wiki/Post',
  licence: 'platform-terms',
  marks: [
    ['date', 'statistics.actual', 'account', 'postUrl'],
    ['date', 'statistics.actual', 'account', 'platformId'],
    ['result.posts'],
  ],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns,
  read,
}
