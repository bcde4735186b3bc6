// Posts downloaded from Meta Content Library as CSV, of Facebook pages or of Instagram accounts: the field names of its data
// dictionary, dotted (`post_owner.id`), as several public programs read them. Times are UTC. Known limits: pages below
// 15,000 followers cannot be in a file; an empty count is not available, never 0. Its ids are its own and join with no other
// source: they are marked `mcl:`, the handle joins pages. No public address of a post is in it (`mcl_url` opens for its
// researchers only). Deliberately not read: `statistics.views` (views of every kind of post, over 100, older than some days: no
// series with the video views of other sources); name and handle of who wrote on Facebook, who may be a person.

import { isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row, UnusableFile } from '../formats/format.ts'
import { textOf, utcInstantOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { noCounts } from './no-counts.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

type Platform = 'facebook' | 'instagram'

/** Where a field may be: under its name, or under the one before 2024. */
const ownerAt = (columns: Columns, field: string): number =>
  columns.at(`post_owner.${field}`, `post_owner.data.${field}`)

const positionsOf = (columns: Columns, platform: Platform | null) => {
  const ofOwner = (field: string): number => (platform === 'instagram' ? ownerAt(columns, field) : -1)
  const ofSurface = (field: string): number => (platform === 'facebook' ? columns.at(`surface.${field}`) : -1)
  const count = (field: string): number => columns.at(`statistics.${field}_count`)
  return {
    id: columns.at('id'),
    created: columns.at('creation_time'),
    text: columns.at('text'),
    type: columns.at('content_type', 'media_type'),
    link: columns.at('link_attachment.link'),
    shared: columns.at('shared_post_id'),
    ownerId: ownerAt(columns, 'id'),
    ownerType: ofOwner('type'),
    ownerName: ofOwner('name'),
    ownerHandle: ofOwner('username'),
    surfaceId: ofSurface('id'),
    surfaceType: ofSurface('type'),
    surfaceName: ofSurface('name'),
    surfaceHandle: ofSurface('username'),
    reactions: count('reaction'),
    likes: count('like'),
    loves: count('love'),
    wows: count('wow'),
    hahas: count('haha'),
    sads: count('sad'),
    angrys: count('angry'),
    cares: count('care'),
    comments: count('comment'),
    shares: count('share'),
  }
}

/** No column names the platform: Facebook's files have fields that Instagram lacks, and the other way round. */
const platformOf = (columns: Columns): Platform | null => {
  const ofFacebook = ['surface.id', 'statistics.reaction_count', 'statistics.share_count', 'link_attachment.link']
  if (ofFacebook.some(columns.has)) return 'facebook'
  return columns.has('hashtags') ? 'instagram' : null
}

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const isOfPosts = known.has('id') && known.has('creation_time') && ownerAt(known, 'id') >= 0
  const platform = platformOf(known)
  if (!isOfPosts || platform === null || known.startingWith('statistics.') < 0) return null
  const ignoredColumns = known.except(Object.values(positionsOf(known, platform)))
  return { variant: `content-library-${platform}`, ignoredColumns }
}

const personNames = new Set(
  ['post_owner', 'post_owner.data', 'surface'].flatMap((node) => [`${node}.name`, `${node}.username`]),
)

/** Files hold posts of profiles and in groups beside those of pages: who wrote them is then a person. */
const personColumns = (columns: readonly string[]): readonly string[] => {
  const others = new Set(personColumnsAmong(columns))
  return columns.filter((column) => others.has(column) || personNames.has(plainName(column)))
}

/** `photos`, `Videos`, `statuses` -> the word of the table of formats. */
const singularOf = (type: string): string =>
  type
    .trim()
    .replace(/(status)es$/i, '$1')
    .replace(/([^su])s$/i, '$1')

/** Rows with these columns, of the CSV or made of the API's answers, as posts. */
export const readLibraryPosts = function* (
  rows: Iterable<Row | Rejection>,
  head: Head,
): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const platform = platformOf(columns)
  const needed = ['id', 'creation_time', ...(platform === 'instagram' ? [] : ['surface.id', 'surface.type'])]
  const missing = needed.filter((column) => !columns.has(column))
  if (ownerAt(columns, 'id') < 0) missing.push('post_owner.id')
  if (missing.length > 0 || platform === null) throw new UnusableFile('missing-columns', { found: missing.join(', ') })
  const at = positionsOf(columns, platform)
  const pageAt =
    platform === 'facebook'
      ? { id: at.surfaceId, name: at.surfaceName, handle: at.surfaceHandle }
      : { id: at.ownerId, name: at.ownerName, handle: at.ownerHandle }
  const pages = new Map<string, PageDraft>()
  const typeOf = crowdtangle.typeReader(new Set())
  const row = rowCellsOf(head.columns)
  const { cell, count, reject } = row

  /** Whether a page wrote it at home: not a person, nor anyone in a group, at an event or on the page of another. */
  const isOfPage = (): boolean => {
    if (platform === 'instagram') {
      if (!/personal|profile/i.test(cell(at.ownerType))) return true
      reject(at.ownerType, 'page-not-group')
      return false
    }
    const isAtHome = cell(at.surfaceId).trim() === cell(at.ownerId).trim()
    if (isAtHome && /^(?:facebook_)?page$/i.test(cell(at.surfaceType).trim())) return true
    reject(isAtHome ? at.surfaceType : at.surfaceId, 'page-not-group')
    return false
  }
  const readPage = (): PageDraft => {
    const key = [pageAt.id, pageAt.name, pageAt.handle].map(cell).join('\n')
    const known = pages.get(key)
    if (known !== undefined) return known
    const bare = textOf(detached(cell(pageAt.handle).trim().replace(/^@/, '')))
    const page = {
      platform,
      ids: [`mcl:${detached(cell(pageAt.id).trim())}`],
      handle: bare,
      name: textOf(detached(cell(pageAt.name))),
      actor: null,
      address: bare === null ? null : `https://www.${platform}.com/${bare}${platform === 'instagram' ? '/' : ''}`,
      category: null,
      country: null,
    }
    pages.set(detached(key), page)
    return page
  }
  const countsOf = (): PostCounts => {
    const kinds = {
      likes: count(at.likes),
      loves: count(at.loves),
      wows: count(at.wows),
      hahas: count(at.hahas),
      sads: count(at.sads),
      angrys: count(at.angrys),
      cares: count(at.cares),
    }
    const reactions = platform === 'instagram' ? kinds.likes : count(at.reactions)
    return { ...noCounts, reactions, ...kinds, comments: count(at.comments), shares: count(at.shares) }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    if (!isOfPage()) {
      yield row.faults() ?? []
      continue
    }
    const id = cell(at.id).trim()
    const publishedAt = utcInstantOf(cell(at.created))
    // A spreadsheet makes 1.2E+17 of an id: the post, or its page, can then not be told from others.
    if (!isWholeId(id)) reject(at.id, 'whole-number')
    if (!isWholeId(cell(pageAt.id).trim())) reject(pageAt.id, 'whole-number')
    if (publishedAt === null) reject(at.created, 'instant-with-zone')
    const counts = countsOf()
    const faults = row.faults()
    if (faults !== null || publishedAt === null) {
      yield faults ?? []
      continue
    }
    yield {
      line: entry.line,
      page: readPage(),
      post: {
        externalId: `mcl:${id}`,
        publishedAt,
        format: typeOf(singularOf(cell(at.type))).format,
        text: textOf(cell(at.text)),
        address: null,
        link: webAddressOf(cell(at.link)),
        isOwn: textOf(cell(at.shared)) === null ? null : false,
        counts,
      },
      readings: crowdtangle.noReadings,
    }
  }
}

export const metaContentLibrary: Source = {
  key: 'meta-content-library',
  publisher: 'Meta',
  docs: 'https://developers.facebook.com/docs/content-library-and-api/appendix/data-dictionary',
  licence: 'content-library',
  marks: [
    ['id', 'creation_time', 'post_owner.id', 'surface.id', 'statistics.reaction_count'],
    ['id', 'creation_time', 'post_owner.data.id', 'surface.id', 'statistics.reaction_count'],
    ['id', 'creation_time', 'post_owner.id', 'hashtags', 'statistics.like_count'],
    ['id', 'creation_time', 'post_owner.data.id', 'hashtags', 'statistics.like_count'],
  ],
  recognises,
  // The name of a download is not documented.
  observedAtOf: () => null,
  personColumns,
  read: readLibraryPosts,
}
