// Videos of TikTok whose rows hold the address with the @handle: TikTok Studio's content table, CSV of the usual scrapers, the
// list that journalists keep by hand (`média, date, comm, vues, partages, url`). The list was checked on a real file of
// 2023, the others in November 2026 on the headers that public importers read. Scrapers also search by hashtag: of their
// files only accounts of organisations are read (organisations.ts). Known faults: spreadsheets round ids of 19 digits, so
// account and video come from the address; Studio and the list write times without zone, which the person names or the id tells
// (id-instants.ts), else such a row is a rejection. Deliberately not read: favourites, music, length, everything about authors.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { instantIn } from '../../data/model/periods.ts'
import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, startsWithDay, textOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { instantByZoneOf, tiktokInstantOf } from './id-instants.ts'
import { noCounts } from './no-counts.ts'
import { isOrganisation } from './organisations.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const positionsOf = (columns: Columns) => ({
  address: columns.at('webVideoUrl', 'Video link', 'url'),
  /** The same instant twice, where both are there: ISO 8601 first, then seconds since 1970. */
  published: columns.at('createTimeISO', 'Post time', 'date'),
  seconds: columns.at('createTime'),
  text: columns.at('text', 'Video title', 'description'),
  likes: columns.at('diggCount', 'Likes'),
  comments: columns.at('commentCount', 'Comments', 'comm'),
  shares: columns.at('shareCount', 'Shares', 'partages'),
  views: columns.at('playCount', 'Video views', 'vues'),
})

const ofScraper = ['webVideoUrl', 'diggCount', 'playCount'] as const
const ofStudio = ['Video title', 'Video link', 'Post time', 'Video views'] as const
const ofFrenchList = ['média', 'date', 'comm', 'vues', 'partages', 'url'] as const
const variants = [
  { key: 'tiktok-scraper', columns: ofScraper },
  { key: 'tiktok-studio', columns: ofStudio },
  { key: 'tiktok-french-list', columns: ofFrenchList },
] as const

/** A scraper's file without `webVideoUrl` does not say in its rows whose videos they are: it is left to others. */
const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const variant = variants.find(({ columns: names }) => names.every(known.has))
  if (variant === undefined) return null
  return {
    variant: variant.key,
    ignoredColumns: known.except(Object.values(positionsOf(known))),
    because: variant.columns,
    ...(variant.columns === ofScraper ? { isOfAnybody: true } : {}),
  }
}

export type TiktokVideo = { readonly handle: string; readonly videoId: string }

const address = /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]{1,30})\/video\/(\d{1,20})\/?(?:[?#].*)?$/i

/**
 * `https://www.tiktok.com/@asso.demo/video/7412345678901234567` -> handle and id, the id as text; null for anything
 * else, also for short links (`vm.tiktok.com/…`), which do not say whose video it is.
 */
export const tiktokVideoOf = (text: string): TiktokVideo | null => {
  const [, handle, videoId] = address.exec(text) ?? []
  return handle === undefined || videoId === undefined ? null : { handle, videoId }
}

/**
 * `2024-01-15T14:30:00.000Z`, `2025/03/21 18:05:00 UTC` -> UTC; a time without zone is in that of the file, else in the one
 * that the id of the video tells; null where neither is known.
 */
const writtenInstantOf = (text: string, fileZone: string | null, videoId: string | null): string | null => {
  const [, year, month, day, time, zone] =
    /^(\d{4})[-/](\d{2})[-/](\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)? ?(\S.*)?$/.exec(text.trim()) ?? []
  if (year === undefined) return null
  const written = `${year}-${month}-${day} ${time}`
  if (zone !== undefined) return instantOf(`${written} ${zone}`)
  if (fileZone !== null) return instantIn(written, fileZone)
  const idInstant = videoId === null ? null : tiktokInstantOf(videoId)
  return idInstant === null || !startsWithDay(written) ? null : instantByZoneOf(idInstant, written)
}

/** `1705329000` -> `2024-01-15T14:30:00Z`; null for anything but ten digits: milliseconds have thirteen. */
const instantOfSeconds = (text: string): string | null => {
  const [, digits] = /^(\d{10})(?:\.0+)?$/.exec(text.trim()) ?? []
  return digits === undefined ? null : instantOf(`${new Date(Number(digits) * 1000).toISOString().slice(0, 19)}Z`)
}

const pageOf = (handle: string): PageDraft => ({
  platform: 'tiktok',
  ids: [],
  handle,
  name: null,
  actor: null,
  address: `https://www.tiktok.com/@${handle}`,
  category: null,
  country: null,
})

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const at = positionsOf(columnsOf(head.columns))
  const missing = [
    ...(at.address < 0 ? ['webVideoUrl'] : []),
    ...(at.published < 0 && at.seconds < 0 ? ['createTime'] : []),
  ]
  refuseMissing(missing)
  const isScraped = ofScraper.some(columnsOf(head.columns).has)
  /** Null: an account of which nothing says that it is an organisation. */
  const pages = new Map<string, PageDraft | null>()
  const row = rowCellsOf(head.columns)
  const { cell, reject } = row

  const count = (position: number): number | null =>
    cell(position).trim() === 'undefined' ? null : row.count(position)
  const pageNamed = (handle: string): PageDraft | null => {
    const known = pages.get(handle)
    if (known !== undefined) return known
    const page = pageOf(detached(handle))
    const read = isScraped && !isOrganisation(head, page) ? null : page
    if (pages.size < 10_000) pages.set(detached(handle), read)
    return read
  }
  const countsOf = (): PostCounts => {
    const likes = count(at.likes)
    return {
      ...noCounts,
      reactions: likes,
      likes,
      comments: count(at.comments),
      shares: count(at.shares),
      views: count(at.views),
    }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const link = cell(at.address).trim()
    const target = tiktokVideoOf(link)
    const page = target === null ? null : pageNamed(target.handle)
    // Nothing of a person's row is looked at further, nor repeated in its rejection.
    if (target !== null && page === null) {
      reject(-1, 'organisation')
      yield row.faults() ?? []
      continue
    }
    const isWritten = cell(at.published).trim() !== '' || at.seconds < 0
    const publishedAt = isWritten
      ? writtenInstantOf(cell(at.published), head.zone ?? null, target?.videoId ?? null)
      : instantOfSeconds(cell(at.seconds))
    if (target === null) reject(at.address, 'post-address')
    if (publishedAt === null) reject(isWritten ? at.published : at.seconds, 'instant-with-zone')
    const counts = countsOf()
    const faults = row.faults()
    if (faults !== null || target === null || page === null || publishedAt === null) {
      yield faults ?? []
      continue
    }
    yield {
      line: entry.line,
      page,
      post: {
        externalId: target.videoId,
        publishedAt,
        format: 'video',
        text: textOf(cell(at.text)),
        address: link,
        link: null,
        isOwn: null,
        counts,
      },
      readings: [],
    }
  }
}

/** `authorMeta.name`, `authorName`, `musicMeta.musicAuthor`, `mentions`: who made the video, the music, who is named in it. */
const personNames = /^author|musicauthor$|^mentions|^(nickname|signature)$/

export const tiktokVideos: Source = {
  key: 'tiktok-videos',
  publisher: 'TikTok',
  docs: 'https://www.tiktok.com/creator-academy/en/article/tool-analytics-intro',
  licence: 'platform-terms',
  marks: [ofScraper, ofStudio, ofFrenchList],
  recognises,
  observedAtOf: () => null,
  personColumns: (columns) => {
    const usual = new Set(personColumnsAmong(columns))
    return columns.filter((column) => usual.has(column) || personNames.test(plainName(column)))
  },
  read,
}
