// Posts that minet (médialab de Sciences Po) fetched from CrowdTangle's API and wrote as CSV, until September 2024.
// Known faults: the person's own columns stand before minet's, some under the same names; `account_platform` came twice for
// a while, with values that do not line up with their headers, so that each row has to prove that it is in its place.
// Deliberately not read: `expected_*` (a model's guess), the score, `account_subscriber_count` (followers when the row was
// fetched, a day that is no column: `updated` may be years before it), pictures, `caption` (name of the linked site).

import { facebookPostOf } from '../../data/model/mapping/facebook-address.ts'
import { plainName } from '../../data/model/mapping/plain-name.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { minetPositionsOf } from './minet-columns.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const required = ['ct_id', 'platform', 'datetime', 'post_url', 'account_ct_id', 'actual_like_count'] as const

/** Kinds of account that may be a person or hold what members wrote. */
const otherAccounts = /^facebook_(group|profile)$/i

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!required.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(Object.values(minetPositionsOf(columns))) }
}

type Platform = 'facebook' | 'instagram'

const platformOf = (text: string): Platform | null => {
  const plain = text.trim().toLowerCase()
  return plain === 'facebook' || plain === 'instagram' ? plain : null
}

const isDigits = (text: string): boolean => /^\d+$/.test(text)

/** The page's ids and the post's own, from the post's address first, as in CrowdTangle's other exports. */
type Target = { readonly pageIds: readonly string[]; readonly handle: string | null; readonly postId: string }

/** Null when neither address nor `pageId_postId` tell the post; `group` for a post in a group. */
const facebookTargetOf = (address: string, platformId: string): Target | 'group' | null => {
  const post = facebookPostOf(address)
  if (post === 'group') return 'group'
  const [, pageId, postId] = /^(\d+)_(\d+)$/.exec(platformId) ?? []
  const bestPostId = post?.postId ?? postId
  if (bestPostId === undefined) return null
  const pageIds = [post?.pageId ?? null, pageId ?? null].filter((id) => id !== null)
  return { pageIds, handle: post?.handle ?? null, postId: bestPostId }
}

const targetOf = (platform: Platform, address: string, platformId: string): Target | 'group' | null => {
  if (platform === 'facebook') return facebookTargetOf(address, platformId)
  const postId = shortcodeOf(address)
  return postId === null ? null : { pageIds: [], handle: null, postId }
}

const addressOf = (platform: Platform, path: string): string =>
  platform === 'facebook' ? `https://www.facebook.com/${path}` : `https://www.instagram.com/${path}/`

/**
 * What minet fetched by a search or a link holds posts of groups and of persons between those of pages; the header does
 * not tell, so that the names count as persons' in every file.
 */
const personColumns = (columns: readonly string[]): readonly string[] => [
  ...new Set([...columns.filter((column) => plainName(column) === 'account_name'), ...personColumnsAmong(columns)]),
]

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const known = columnsOf(head.columns)
  const missing = required.filter((column) => !known.has(column))
  refuseMissing(missing)
  const at = minetPositionsOf(head.columns)
  const pages = new Map<string, PageDraft>()
  const typeOf = crowdtangle.typeReader(new Set())
  const row = rowCellsOf(head.columns)
  const { count, reject } = row
  const cell = (position: number): string => row.cell(position).trim()

  /** Null when nothing in the row tells the page. */
  const pageOf = (platform: Platform, target: Target): PageDraft | null => {
    const account = pageAddressOf(cell(at.accountAddress))
    const isOfAddress = account?.platform === platform
    const candidates = [...target.pageIds, cell(at.accountId), (isOfAddress ? account.id : null) ?? '']
    const ids = [...new Set(candidates)].filter(isDigits)
    const handle = textOf(cell(at.handle).replace(/^@/, '')) ?? target.handle ?? (isOfAddress ? account.handle : null)
    const path = handle ?? (platform === 'facebook' ? ids[0] : undefined)
    if (path === undefined) return null
    const [name, country] = [textOf(cell(at.name)), textOf(cell(at.country))]
    const key = [platform, ids.join(' '), handle, name, country].join('\n')
    const before = pages.get(key)
    if (before !== undefined) return before
    const kept = (text: string | null): string | null => (text === null ? null : detached(text))
    const page: PageDraft = {
      platform,
      ids: ids.map(detached),
      handle: kept(handle),
      name: kept(name),
      actor: null,
      address: addressOf(platform, path),
      category: null,
      country: kept(country),
    }
    pages.set(detached(key), page)
    return page
  }

  const countsOf = (platform: Platform): PostCounts => {
    const isFacebook = platform === 'facebook'
    const kind = (position: number): number | null => (isFacebook ? count(position) : null)
    // CrowdTangle's API calls the likes of Instagram favorites.
    const likes = count(isFacebook ? at.likes : at.favorites)
    const [loves, wows, hahas] = [kind(at.loves), kind(at.wows), kind(at.hahas)]
    const [sads, angrys] = [kind(at.sads), kind(at.angrys)]
    // Thankful was withdrawn in 2017 and Care came in 2020: posts of other years lack them.
    const [cares, thankfuls] = [kind(at.cares), kind(at.thankfuls)]
    const kinds = [likes, loves, wows, hahas, sads, angrys]
    const isKnown = kinds.every((value) => value !== null)
    const sum = [...kinds, cares, thankfuls].reduce<number>((total, value) => total + (value ?? 0), 0)
    return {
      reactions: isFacebook ? (isKnown ? sum : null) : likes,
      likes,
      loves,
      wows,
      hahas,
      sads,
      angrys,
      cares,
      comments: count(at.comments),
      shares: kind(at.shares),
      views: null,
      viewsTotal: null,
      viewsCrossposts: null,
      followers: null,
      pageLikes: null,
    }
  }

  /** UTC by the API's definition, though unmarked. */
  const publishedAtOf = (): string | null => {
    const time = cell(at.datetime)
    return time.length === 19 ? instantOf(`${time} UTC`) : null
  }

  const draftOf = (entry: Row): Draft | readonly Rejection[] => {
    row.start(entry)
    const platform = platformOf(cell(at.platform))
    const publishedAt = publishedAtOf()
    if (platform === null) reject(at.platform, 'platform')
    if (publishedAt === null) reject(at.datetime, 'instant-with-zone')
    else if (!cell(at.datetime).startsWith(cell(at.date))) reject(at.date, 'day-or-month')
    // Where a row is out of place its other cells mean nothing.
    const misplaced = row.faults()
    if (platform === null || publishedAt === null || misplaced !== null) return misplaced ?? []
    const accountPlatform = cell(at.accountPlatform)
    const accountAddress = cell(at.accountAddress)
    if (accountPlatform !== '' && platformOf(accountPlatform) !== platform) reject(at.accountPlatform, 'platform')
    if (accountAddress !== '' && webAddressOf(accountAddress) === null) reject(at.accountAddress, 'web-address')
    if (otherAccounts.test(cell(at.accountType))) reject(at.accountType, 'page-not-group')
    const address = cell(at.address)
    const target = targetOf(platform, address, cell(at.id))
    if (target === 'group') reject(at.address, 'page-not-group')
    if (target === null) reject(at.address, 'post-address')
    const page = target === null || target === 'group' ? null : pageOf(platform, target)
    if (target !== null && target !== 'group' && page === null) reject(at.accountAddress, 'not-empty')
    const counts = countsOf(platform)
    const faults = row.faults()
    if (faults !== null || page === null || target === null || target === 'group') return faults ?? []
    const link = webAddressOf(cell(at.link))
    return {
      line: entry.line,
      page,
      post: {
        externalId: target.postId,
        publishedAt,
        format: typeOf(cell(at.type)).format,
        text: textOf(cell(at.message)) ?? textOf(cell(at.title)) ?? textOf(cell(at.description)),
        address: webAddressOf(address),
        link: link === address ? null : link,
        isOwn: null,
        counts,
      },
      readings: crowdtangle.noReadings,
    }
  }

  for (const entry of rows) yield 'cells' in entry ? draftOf(entry) : [entry]
}

export const minetCrowdtangle: Source = {
  key: 'minet-crowdtangle',
  publisher: 'minet (médialab, Sciences Po)',
  docs: 'https://github.com/medialab/minet',
  licence: 'platform-terms',
  marks: [required],
  recognises,
  observedAtOf: () => null,
  personColumns,
  read,
}
