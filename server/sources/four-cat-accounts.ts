// TikTok, Instagram and Facebook as Zeeschuimer collected them in a browser and 4CAT wrote them as CSV. Checked in November
// 2026 on 4CAT's source code; no real file was at hand. Unlike LinkedIn's (four-cat.ts), these tables do not say which
// authors are organisations: a row is read when its account belongs to an organisation that is known, or is the page that
// the person named (organisations.ts); of the others nothing is kept but that they were there. Known fault: it holds what
// somebody scrolled past, advertisements too: posting frequency cannot be derived. Deliberately not read: music, places,
// hashtags, people tagged or named as coauthors; how many accounts an author likes.

import { facebookPostOf } from '../../data/model/mapping/facebook-address.ts'
import { pageAddressOf } from '../../data/model/platforms.ts'
import type { Draft, PageDraft, PageReadingDraft, PostCounts, PostFormat, Rejection } from '../../data/model/records.ts'
import { detached, type Row, UnusableFile } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { noCounts } from './no-counts.ts'
import { isOrganisation } from './organisations.ts'
import { pageValuesOf } from './page-values.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'
import { tiktokVideoOf } from './tiktok-videos.ts'

type Platform = 'tiktok' | 'instagram' | 'facebook'

/** Columns that only the table of that platform has all of. */
const marksOf: Readonly<Record<Platform, readonly string[]>> = {
  tiktok: ['author', 'tiktok_url', 'unix_timestamp', 'plays', 'likes'],
  instagram: ['author', 'url', 'unix_timestamp', 'num_likes', 'num_comments'],
  facebook: ['author', 'url', 'unix_timestamp', 'is_in_group'],
}
const platformsRead: readonly Platform[] = ['tiktok', 'instagram', 'facebook']

const platformOf = (columns: Columns): Platform | null =>
  platformsRead.find((platform) => marksOf[platform].every(columns.has)) ?? null

const positionsOf = (columns: Columns) => ({
  id: columns.at('id'),
  thread: columns.at('thread_id'),
  author: columns.at('author'),
  followers: columns.at('author_followers'),
  text: columns.at('body'),
  // `timestamp` has no zone, and on one platform is in that of 4CAT's server.
  seconds: columns.at('unix_timestamp'),
  address: columns.at('tiktok_url', 'url'),
  isAd: columns.at('is_ad'),
  isInGroup: columns.at('is_in_group'),
  areLikesHidden: columns.at('likes_hidden'),
  type: columns.at('media_type', 'type'),
  video: columns.at('video_url'),
  image: columns.at('image_url'),
  likes: columns.at('likes', 'num_likes'),
  comments: columns.at('comments', 'num_comments'),
  shares: columns.at('shares'),
  views: columns.at('plays', 'play_count'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const platform = platformOf(known)
  if (platform === null) return null
  return {
    variant: `four-cat-${platform}`,
    ignoredColumns: known.except(Object.values(positionsOf(known))),
    because: marksOf[platform],
    isOfAnybody: true,
  }
}

/** The post's id as other sources of the platform have it; null when the address is none of a post. */
const postIdOf = (platform: Platform, address: string): string | 'group' | null => {
  if (platform === 'tiktok') return tiktokVideoOf(address)?.videoId ?? null
  if (platform === 'instagram') return shortcodeOf(address)
  const post = facebookPostOf(address)
  return post === 'group' ? 'group' : (post?.postId ?? null)
}

const hosts: Readonly<Record<Platform, (name: string) => string>> = {
  tiktok: (name) => `https://www.tiktok.com/@${name}`,
  instagram: (name) => `https://www.instagram.com/${name}/`,
  facebook: (name) => `https://www.facebook.com/${name}`,
}

/** Null when the author is no name of an account; `profile.php?id=…` is how Facebook writes persons and new pages. */
const pageOf = (platform: Platform, author: string): PageDraft | null => {
  const address =
    /^[\p{L}\p{N}._-]+$/u.test(author) || author.startsWith('profile.php?id=') ? hosts[platform](author) : null
  const page = address === null ? null : pageAddressOf(address)
  if (page === null) return null
  const ids = page.id === null ? [] : [detached(page.id)]
  const handle = page.handle === null ? null : detached(page.handle)
  return { platform, ids, handle, name: null, actor: null, address, category: null, country: null }
}

/** `1705329000` -> instant; null for nothing, 0, milliseconds and anything else. */
const instantOfSeconds = (text: string): string | null => {
  const [, digits] = /^([1-9]\d{8,9})(?:\.0+)?$/.exec(text) ?? []
  return digits === undefined ? null : instantOf(`${new Date(Number(digits) * 1000).toISOString().slice(0, 19)}Z`)
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['photo', 'photo'],
  ['video', 'video'],
  ['mixed', 'album'],
])

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const platform = platformOf(columns)
  if (platform === null) throw new UnusableFile('missing-columns', { found: 'author, unix_timestamp, tiktok_url' })
  const at = positionsOf(columns)
  const row = rowCellsOf(head.columns)
  const { reject } = row
  /** 4CAT writes nothing, or one of these, for what was not in the answer it read. */
  const cell = (position: number): string => {
    const text = row.cell(position).trim()
    return /^(missing|none|-1)$/i.test(text) ? '' : text
  }
  const count = (position: number): number | null => (cell(position) === '' ? null : row.count(position))
  const isSaid = (position: number): boolean => /^(yes|true|1)$/i.test(cell(position))
  const accounts = new Map<string, PageDraft | null>()
  const followersRead = new Set<string>()

  /** The page of an account that may be read, or null; asked once an account. */
  const accountOf = (author: string): PageDraft | null => {
    let page = accounts.get(author)
    if (page === undefined) {
      page = pageOf(platform, author)
      if (page !== null && !isOrganisation(head, page)) page = null
      if (accounts.size < 10_000) accounts.set(detached(author), page)
    }
    return page
  }
  const countsOf = (): PostCounts => {
    const likes = isSaid(at.areLikesHidden) ? null : count(at.likes)
    const reactions = platform === 'facebook' ? null : likes
    const counts = { comments: count(at.comments), shares: count(at.shares), views: count(at.views) }
    return { ...noCounts, reactions, likes, ...counts }
  }
  const formatOf = (): PostFormat => {
    if (platform === 'tiktok') return 'video'
    if (platform === 'instagram') return formats.get(cell(at.type)) ?? 'other'
    return cell(at.video) !== '' ? 'video' : cell(at.image) !== '' ? 'photo' : 'other'
  }
  /** Followers on the day of collection, once for all posts that say the same. */
  const followersOf = (page: PageDraft): readonly PageReadingDraft[] => {
    const followers = count(at.followers)
    const key = `${page.handle} ${followers}`
    if (followers === null || followersRead.has(key)) return []
    followersRead.add(detached(key))
    return pageValuesOf(head, { followers })
  }

  const draftOf = (entry: Row): Draft | readonly Rejection[] => {
    row.start(entry)
    const page = accountOf(cell(at.author))
    const address = cell(at.address)
    const externalId = postIdOf(platform, address)
    // Nothing of a person's row is looked at further, nor repeated in its rejection.
    if (isSaid(at.isInGroup) || externalId === 'group') reject(-1, 'page-not-group')
    else if (page === null) reject(-1, 'organisation')
    else if (cell(at.thread) !== '' && cell(at.thread) !== cell(at.id)) reject(-1, 'page-not-group')
    if (row.faults() !== null || page === null) return row.faults() ?? []
    if (isSaid(at.isAd)) reject(at.isAd, 'not-advertisement')
    const publishedAt = instantOfSeconds(cell(at.seconds))
    if (externalId === null) reject(at.address, 'post-address')
    if (publishedAt === null) reject(at.seconds, 'instant-with-zone')
    const counts = countsOf()
    const faults = row.faults()
    if (faults !== null || externalId === null || publishedAt === null) return faults ?? []
    const readings = followersOf(page)
    const said = { externalId: detached(externalId), publishedAt, format: formatOf(), text: textOf(cell(at.text)) }
    const post = { ...said, address: webAddressOf(address), link: null, isOwn: null, counts }
    return row.faults() ?? { line: entry.line, page, post, readings }
  }

  for (const entry of rows) yield 'cells' in entry ? draftOf(entry) : [entry]
}

export const fourCatAccounts: Source = {
  key: 'four-cat-accounts',
  publisher: '4CAT (Digital Methods Initiative)',
  licence: 'platform-terms',
  marks: platformsRead.map((platform) => marksOf[platform]),
  docs: 'https://github.com/digitalmethodsinitiative/4cat',
  recognises,
  observedAtOf: () => null,
  // Persons stand in the same columns as organisations.
  personColumns: (columns) => [...new Set([...personColumnsAmong(columns), 'author'])],
  read,
}
