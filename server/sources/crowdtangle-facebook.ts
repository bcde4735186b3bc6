// CrowdTangle historical report of Facebook pages, CSV or re-saved as XLSX. Checked on real files of 2021 to 2024.
// Known faults of the export: `Facebook Id` is rounded by spreadsheets and differs from the address for migrated pages;
// view columns are 0 where a post has no views; `Total Views For All Crossposts` is 0 where nothing was crossposted.
// Deliberately not read: `Total Interactions` (the sum of the others), the score (relative to the page's own past), the
// split date and time (they carry no zone), page description, sponsor, texts of images.

import { type FacebookPost, facebookPostOf, isWholeId } from '../../data/model/mapping/facebook-address.ts'
import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

/** Reactions that every generation has; Care came in 2020. */
const oldReactions = ['Likes', 'Love', 'Wow', 'Haha', 'Sad', 'Angry'] as const

const typesWithViews = new Set(['native video', 'live video', 'live video complete'])

type Positions = ReturnType<typeof positionsOf>

const positionsOf = (columns: Columns) => ({
  name: columns.at('Page Name'),
  handle: columns.at('User Name'),
  facebookId: columns.at('Facebook Id'),
  category: columns.at('Page Category'),
  country: columns.at('Page Admin Top Country'),
  pageLikes: columns.at('Likes at Posting'),
  followers: columns.at('Followers at Posting'),
  created: crowdtangle.createdAt(columns),
  type: columns.at('Type'),
  likes: columns.at('Likes'),
  loves: columns.at('Love'),
  wows: columns.at('Wow'),
  hahas: columns.at('Haha'),
  sads: columns.at('Sad'),
  angrys: columns.at('Angry'),
  cares: columns.at('Care'),
  comments: columns.at('Comments'),
  shares: columns.at('Shares'),
  shareStatus: columns.at('Video Share Status'),
  isOwner: columns.at('Is Video Owner?', 'Is Video Owner'),
  views: columns.at('Post Views'),
  viewsTotal: columns.at('Total Views'),
  viewsCrossposts: columns.at('Total Views For All Crossposts'),
  address: columns.at('URL'),
  message: columns.at('Message'),
  link: columns.at('Link'),
  finalLink: columns.at('Final Link'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const isOfPages = known.has('Page Name') || (known.has('Facebook Id') && !known.has('Account'))
  if (!isOfPages || known.has('Group Name') || crowdtangle.countMarks(known) < 2) return null
  const isSplit = known.has('Post Created')
  const variant = !isSplit ? 'facebook-before-2021' : known.has('Page Category') ? 'facebook-2021' : 'facebook-between'
  return { variant, ignoredColumns: known.except(Object.values(positionsOf(known))) }
}

/**
 * `owned`, or a crosspost or share whose video belongs to the page -> true; of somebody else's video -> false; null when
 * the file does not say.
 */
const isOwnOf = (shareStatus: string, isOwner: string): boolean | null => {
  if (shareStatus === 'owned' || isOwner === 'Yes') return true
  return isOwner === 'No' ? false : null
}

type CachedPage = { readonly cells: readonly string[]; readonly page: PageDraft | null }

/**
 * One page object for all rows that say the same of a page, made of text that keeps no chunk of the file in memory; null
 * when neither address nor columns tell the page.
 */
const pageReader = (at: Positions): ((row: readonly string[], post: FacebookPost) => PageDraft | null) => {
  const cache = new Map<string, CachedPage>()
  const read = [at.facebookId, at.name, at.handle, at.category, at.country]
  const cellsOf = (row: readonly string[]) => read.map((position) => row[position] ?? '')
  const isSame = (cached: CachedPage, row: readonly string[]): boolean => {
    for (let index = 0; index < read.length; index++)
      if (cached.cells[index] !== (row[read[index] ?? -1] ?? '')) return false
    return true
  }
  const make = (cells: readonly string[], post: FacebookPost): PageDraft | null => {
    const [facebookId = '', name = '', handle = '', category = '', country = ''] = cells.map((cell) => cell.trim())
    const ids = post.pageId === null ? [] : [detached(post.pageId)]
    if (facebookId !== post.pageId && isWholeId(facebookId)) ids.push(facebookId)
    const bestHandle = textOf(handle) ?? (post.handle === null ? null : detached(post.handle))
    const path = bestHandle ?? ids[0]
    if (path === undefined) return null
    return {
      platform: 'facebook',
      ids,
      handle: bestHandle,
      name: textOf(name),
      actor: null,
      address: `https://www.facebook.com/${path}`,
      category: textOf(category),
      country: textOf(country),
    }
  }
  return (row, post) => {
    const key = post.pageId ?? `${post.handle ?? ''}/${row[at.facebookId] ?? ''}`
    const cached = cache.get(key)
    if (cached !== undefined && isSame(cached, row)) return cached.page
    const cells = cellsOf(row).map(detached)
    const page = make(cells, post)
    cache.set(detached(key), { cells, page })
    return page
  }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  crowdtangle.requireColumns(columns)
  const at = positionsOf(columns)
  const hasReactions = oldReactions.every(columns.has)
  const pageOf = pageReader(at)
  const typeOf = crowdtangle.typeReader(typesWithViews)
  const row = rowCellsOf(head.columns)
  const { cell, count, positive, reject } = row
  const countsOf = (hasViews: boolean): PostCounts => {
    const viewsOf = hasViews ? count : positive
    const likes = count(at.likes)
    const loves = count(at.loves)
    const wows = count(at.wows)
    const hahas = count(at.hahas)
    const sads = count(at.sads)
    const angrys = count(at.angrys)
    const cares = count(at.cares)
    const isKnown =
      hasReactions &&
      likes !== null &&
      loves !== null &&
      wows !== null &&
      hahas !== null &&
      sads !== null &&
      angrys !== null &&
      (cares !== null || at.cares < 0)
    return {
      reactions: isKnown ? likes + loves + wows + hahas + sads + angrys + (cares ?? 0) : null,
      likes,
      loves,
      wows,
      hahas,
      sads,
      angrys,
      cares,
      comments: count(at.comments),
      shares: count(at.shares),
      views: viewsOf(at.views),
      viewsTotal: viewsOf(at.viewsTotal),
      viewsCrossposts: viewsOf(at.viewsCrossposts),
      followers: positive(at.followers),
      pageLikes: positive(at.pageLikes),
    }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const address = cell(at.address)
    const target = facebookPostOf(address)
    const publishedAt = instantOf(cell(at.created))
    if (target === 'group') reject(at.address, 'page-not-group')
    if (publishedAt === null) reject(at.created, 'instant-with-zone')
    const page = target === null || target === 'group' ? null : pageOf(entry.cells, target)
    if (target !== 'group' && page === null) reject(at.address, 'post-address')
    const type = typeOf(cell(at.type))
    const counts = countsOf(type.hasViews)
    const faults = row.faults()
    if (faults !== null || page === null || target === null || target === 'group' || publishedAt === null) {
      yield faults ?? []
      continue
    }
    yield {
      line: entry.line,
      page,
      post: {
        externalId: target.postId,
        publishedAt,
        format: type.format,
        text: textOf(cell(at.message)),
        address: webAddressOf(address.trim()),
        link: webAddressOf(cell(at.link)) ?? webAddressOf(cell(at.finalLink)),
        isOwn: isOwnOf(cell(at.shareStatus), cell(at.isOwner)),
        counts,
      },
      readings: crowdtangle.noReadings,
    }
  }
}

export const crowdtangleFacebook: Source = {
  key: 'crowdtangle-facebook',
  publisher: 'CrowdTangle (Meta)',
  docs: crowdtangle.docs,
  licence: 'platform-terms',
  marks: [
    [
      'Page Name',
      'Page Category',
      'Likes at Posting',
      'Followers at Posting',
      'Post Created',
      'Total Interactions',
      'URL',
    ],
    ['Page Name', 'Likes at Posting', 'Followers at Posting', 'Post Created', 'URL'],
    ['Page Name', 'Followers at Posting', 'Post Created', 'URL'],
    ['Page Name', 'Likes at Posting', 'Followers at Posting', 'Created', 'URL'],
  ],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns: personColumnsAmong,
  read,
}
