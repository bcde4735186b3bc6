// Posts of the CrowdTangle API that a script wrote to CSV: `statistics` and `account` are objects as text, Python's or JSON.
// Checked on a real file of 2023. Times are UTC without a suffix (the site's own CSV writes local times with one); scripts fill
// what a post lacks with 0, so that `0` as a title or description is no text; `thankfulCount` is a past reaction and counts.
// Deliberately not read: `statistics.expected` (a model's guess), the score, media and expanded links, text in images;
// `updated` only dates the followers that the page had then.

import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Draft, PageDraft, PageReadingDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row, UnusableFile } from '../formats/format.ts'
import { textOf, utcInstantOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { facebookPostOf, isWholeId } from './facebook-address.ts'
import { noCounts } from './no-counts.ts'
import { mapInText, type Nested } from './python-text.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

type NestedMap = ReadonlyMap<string, Nested>
type Platform = 'facebook' | 'instagram'
type PostId = { readonly pageId: string | null; readonly postId: string }

const required = ['platformId', 'platform', 'date', 'statistics', 'account', 'postUrl'] as const
const marks = ['platformId', 'statistics', 'account', 'postUrl'] as const

const oldReactions = ['likeCount', 'loveCount', 'wowCount', 'hahaCount', 'sadCount', 'angryCount'] as const
const typesWithViews = new Set(['video', 'igtv', 'reel'])

const positionsOf = (columns: Columns) => ({
  id: columns.at('platformId'),
  platform: columns.at('platform'),
  date: columns.at('date'),
  updated: columns.at('updated'),
  type: columns.at('type'),
  message: columns.at('message'),
  title: columns.at('title'),
  description: columns.at('description'),
  link: columns.at('link'),
  address: columns.at('postUrl'),
  followers: columns.at('subscriberCount'),
  statistics: columns.at('statistics'),
  account: columns.at('account'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!marks.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(Object.values(positionsOf(known))) }
}

/** Text of a field; null when it is empty, absent or the 0 of a script that fills gaps. */
const fieldOf = (map: NestedMap, key: string): string | null => {
  const value = map.get(key)
  return typeof value === 'string' ? textOf(value) : typeof value === 'number' && value > 0 ? String(value) : null
}

const filledTextOf = (cell: string): string | null => {
  const text = textOf(cell)
  return text === '0' || text === '0.0' ? null : text
}

/** `12_34` -> page 12 and post 34; otherwise as the address says. Instagram's posts go by the code in their address. */
const postIdOf = (platform: Platform, id: string, address: string): PostId | 'group' | null => {
  if (platform === 'instagram') {
    const postId = shortcodeOf(address)
    return postId === null ? null : { pageId: null, postId }
  }
  const target = facebookPostOf(address)
  if (target === 'group') return 'group'
  const [, pageId, postId] = /^(\d+)_(\d+)$/.exec(id.trim()) ?? []
  return pageId === undefined || postId === undefined ? target : { pageId, postId }
}

/** Instagram's accounts go by their handle, as in the site's own CSV. Null when nothing tells which page it is. */
const pageOf = (platform: Platform, account: NestedMap, pageId: string | null): PageDraft | null => {
  const inAddress = pageAddressOf(fieldOf(account, 'url') ?? '')
  const own = inAddress?.platform === platform ? inAddress : null
  const said = platform === 'facebook' ? [pageId, fieldOf(account, 'platformId'), own?.id ?? null] : []
  const ids = [...new Set(said.filter((id) => id !== null))].filter(isWholeId)
  const handle = fieldOf(account, 'handle') ?? own?.handle ?? null
  const path = handle ?? ids[0]
  if (path === undefined) return null
  return {
    platform,
    ids,
    handle,
    name: fieldOf(account, 'name'),
    actor: null,
    address: platform === 'facebook' ? `https://www.facebook.com/${path}` : `https://www.instagram.com/${path}/`,
    category: fieldOf(account, 'pageCategory'),
    country: fieldOf(account, 'pageAdminTopCountry'),
  }
}

const isOfPage = (platform: Platform, account: NestedMap): boolean => {
  const type = fieldOf(account, 'accountType')
  return platform === 'instagram' || type === null || type === 'facebook_page'
}

const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const missing = required.filter((column) => !columns.has(column))
  if (missing.length > 0) throw new UnusableFile('missing-columns', { found: missing.join(', ') })
  const at = positionsOf(columns)
  const typeOf = crowdtangle.typeReader(typesWithViews)
  const row = rowCellsOf(head.columns)
  const { cell, positive, reject } = row
  const followersRead = new Set<string>()

  const mapAt = (position: number): NestedMap | null => {
    const map = mapInText(cell(position))
    if (map === null) reject(position, 'object-text')
    return map
  }
  const countOf = (map: NestedMap, key: string, position: number): number | null => {
    const value = map.get(key) ?? null
    if (value === null) return null
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    reject(position, 'whole-number')
    return null
  }
  const countsOf = (platform: Platform, statistics: NestedMap, hasViews: boolean): PostCounts => {
    const actual = statistics.get('actual')
    if (!(actual instanceof Map)) reject(at.statistics, 'object-text')
    const said: NestedMap = actual instanceof Map ? actual : new Map()
    const count = (key: string): number | null => countOf(said, key, at.statistics)
    const both = { ...noCounts, comments: count('commentCount'), followers: positive(at.followers) }
    if (platform === 'instagram') {
      const likes = count('favoriteCount')
      const views = count('viewCount')
      return { ...both, reactions: likes, likes, views: hasViews || views !== 0 ? views : null }
    }
    const [likes = null, loves = null, wows = null, hahas = null, sads = null, angrys = null] = oldReactions.map(count)
    const cares = count('careCount')
    const later = [cares, count('thankfulCount')].map((value) => value ?? 0)
    const reactions = sumOf([likes, loves, wows, hahas, sads, angrys, ...later])
    const kinds = { likes, loves, wows, hahas, sads, angrys, cares }
    return { ...both, reactions, ...kinds, shares: count('shareCount') }
  }
  /** Followers when the counts were read: once for all posts of a page that say the same. */
  const readingsOf = (page: PageDraft, value: number | null): readonly PageReadingDraft[] => {
    const observedOn = utcInstantOf(cell(at.updated))?.slice(0, 10) ?? null
    if (value === null || value === 0 || observedOn === null) return crowdtangle.noReadings
    const key = `${page.platform} ${page.ids[0] ?? page.handle} ${observedOn} ${value}`
    if (followersRead.has(key)) return crowdtangle.noReadings
    followersRead.add(detached(key))
    return [{ metric: 'followers', value, observedOn, precision: 'day', bound: 'exact', address: null, note: null }]
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const named = cell(at.platform).trim().toLowerCase()
    const platform = named === 'facebook' || named === 'instagram' ? named : null
    if (platform === null) {
      reject(at.platform, 'platform')
      yield row.faults() ?? []
      continue
    }
    const address = cell(at.address).trim()
    const target = postIdOf(platform, cell(at.id), address)
    const account = mapAt(at.account)
    // Told by the platform's cell: that of the account may hold the name of a person.
    if (target === 'group' || (account !== null && !isOfPage(platform, account))) {
      reject(at.platform, 'page-not-group')
      yield row.faults() ?? []
      continue
    }
    const publishedAt = utcInstantOf(cell(at.date))
    if (publishedAt === null) reject(at.date, 'instant-with-zone')
    if (target === null) reject(at.address, 'post-address')
    const statistics = mapAt(at.statistics)
    const type = typeOf(cell(at.type))
    const counts = statistics === null ? null : countsOf(platform, statistics, type.hasViews)
    const page = account === null || target === null ? null : pageOf(platform, account, target.pageId)
    if (account !== null && target !== null && page === null) reject(at.account, 'not-empty')
    const followers = account === null ? null : countOf(account, 'subscriberCount', at.account)
    const faults = row.faults()
    if (faults !== null || target === null || page === null || counts === null || publishedAt === null) {
      yield faults ?? []
      continue
    }
    const link = webAddressOf(cell(at.link))
    yield {
      line: entry.line,
      page,
      post: {
        externalId: target.postId,
        publishedAt,
        format: type.format,
        text: filledTextOf(cell(at.message)) ?? filledTextOf(cell(at.title)) ?? filledTextOf(cell(at.description)),
        address: webAddressOf(address),
        link: link === address ? null : link,
        isOwn: null,
        counts,
      },
      readings: readingsOf(page, followers),
    }
  }
}

export const crowdtangleApiFlattened: Source = {
  key: 'crowdtangle-api-flattened',
  publisher: 'CrowdTangle (Meta)',
  docs: 'https://github.com/CrowdTangle/API/wiki/Post',
  licence: 'platform-terms',
  marks: [marks],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns: personColumnsAmong,
  read,
}
