// CrowdTangle historical report of Instagram accounts, CSV or re-saved as XLSX. Checked on a real file of 2021 and 2022.
// Known faults of the export: no id of the account (its handle identifies it), `Likes` is 0 where likes are hidden,
// `Views` is 0 for photos and albums, which have none. Shares are not published.
// Deliberately not read: `Total Interactions`, the score, the split date and time, the picture, text in images, sponsor.

import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const typesWithViews = new Set(['video', 'igtv', 'reel'])
const kindsOfAddress = ['p', 'tv', 'reel', 'reels']

const positionsOf = (columns: Columns) => ({
  name: columns.at('Account'),
  handle: columns.at('User Name'),
  followers: columns.at('Followers at Posting'),
  created: crowdtangle.createdAt(columns),
  type: columns.at('Type'),
  likes: columns.at('Likes'),
  comments: columns.at('Comments'),
  views: columns.at('Views'),
  areCountsDisabled: columns.at('Like and View Counts Disabled'),
  address: columns.at('URL'),
  link: columns.at('Link'),
  title: columns.at('Title'),
  description: columns.at('Description'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const isOfAccounts = known.has('Account') || known.has('Like and View Counts Disabled')
  const isOfPages = known.has('Page Name') || known.has('Facebook Id') || known.has('Group Name')
  if (!isOfAccounts || isOfPages || crowdtangle.countMarks(known) < 2) return null
  const variant = known.has('Like and View Counts Disabled') ? 'instagram-2021' : 'instagram-before-2021'
  return { variant, ignoredColumns: known.except(Object.values(positionsOf(known))) }
}

/** `https://www.instagram.com/tv/CMs1GN-M82L/` -> `CMs1GN-M82L`; null when it is no address of a post. */
export const shortcodeOf = (text: string): string | null => {
  const found = /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(\w+)\/([\w-]+)\/?(?:[?#].*)?$/.exec(text)
  return found?.[1] !== undefined && kindsOfAddress.includes(found[1]) ? (found[2] ?? null) : null
}

const pageOf = (handle: string, name: string): PageDraft => ({
  platform: 'instagram',
  ids: [],
  handle,
  name: textOf(name),
  actor: null,
  address: `https://www.instagram.com/${handle}/`,
  category: null,
  country: null,
})

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  crowdtangle.requireColumns(columns, ['User Name'])
  const at = positionsOf(columns)
  const pages = new Map<string, PageDraft>()
  const typeOf = crowdtangle.typeReader(typesWithViews)
  const row = rowCellsOf(head.columns)
  const { cell, count, positive, reject } = row

  const readPage = (): PageDraft | null => {
    const handle = cell(at.handle)
    const name = cell(at.name)
    const key = `${handle}\n${name}`
    const known = pages.get(key)
    if (known !== undefined) return known
    const bare = handle.trim().replace(/^@/, '')
    if (bare === '') return null
    const page = pageOf(detached(bare), detached(name))
    pages.set(detached(key), page)
    return page
  }
  const countsOf = (hasViews: boolean): PostCounts => {
    const isHidden = /^true$/i.test(cell(at.areCountsDisabled))
    const likes = isHidden ? positive(at.likes) : count(at.likes)
    return {
      reactions: likes,
      likes,
      loves: null,
      wows: null,
      hahas: null,
      sads: null,
      angrys: null,
      cares: null,
      comments: count(at.comments),
      shares: null,
      views: hasViews && !isHidden ? count(at.views) : positive(at.views),
      viewsTotal: null,
      viewsCrossposts: null,
      followers: positive(at.followers),
      pageLikes: null,
    }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const address = cell(at.address).trim()
    const externalId = shortcodeOf(address)
    const publishedAt = instantOf(cell(at.created))
    const page = readPage()
    if (externalId === null) reject(at.address, 'post-address')
    if (publishedAt === null) reject(at.created, 'instant-with-zone')
    if (page === null) reject(at.handle, 'not-empty')
    const type = typeOf(cell(at.type))
    const counts = countsOf(type.hasViews)
    const faults = row.faults()
    if (faults !== null || externalId === null || publishedAt === null || page === null) {
      yield faults ?? []
      continue
    }
    const link = webAddressOf(cell(at.link))
    yield {
      line: entry.line,
      page,
      post: {
        externalId,
        publishedAt,
        format: type.format,
        text: textOf(cell(at.description)) ?? textOf(cell(at.title)),
        address,
        link: link === address ? null : link,
        isOwn: null,
        counts,
      },
      readings: crowdtangle.noReadings,
    }
  }
}

export const crowdtangleInstagram: Source = {
  key: 'crowdtangle-instagram',
  publisher: 'CrowdTangle (Meta)',
  docs: crowdtangle.docs,
  licence: 'platform-terms',
  marks: [
    ['Account', 'User Name', 'Like and View Counts Disabled', 'Followers at Posting', 'Post Created', 'URL'],
    ['Account', 'User Name', 'Followers at Posting', 'Post Created', 'URL'],
    ['Account', 'User Name', 'Followers at Posting', 'Created', 'Total Interactions', 'URL'],
  ],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns: personColumnsAmong,
  read,
}
