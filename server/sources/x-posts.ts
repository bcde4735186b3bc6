// X (Twitter) analytics of an account's own posts: content export, older tweet activity. Checked in November 2026 on the
// headers that public importers read; no real posts file was at hand. Known faults: spreadsheets round the ids, so account
// and post come from the link; the content export dates a post by a day (`Fri, Mar 21, 2025`): its instant is the one that the id in
// the link documents (id-instants.ts), where both agree; counts may be written `424.0`. Deliberately not read: impressions and media views
// (neither are views of a video), bookmarks, clicks, follows, promoted counts, and `Shares`, which counts links sent on
// and is not `Reposts`. The account overview is read by x-overview.ts.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { instantIn } from '../../data/model/periods.ts'
import type { Draft, PageDraft, PostCounts, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, startsWithDay, textOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { instantByZoneOf, isNearDay, xInstantOf } from './id-instants.ts'
import { noCounts } from './no-counts.ts'
import { dayIn } from './page-series.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const positionsOf = (columns: Columns) => ({
  link: columns.at('Tweet permalink', 'Post Link', 'Link'),
  published: columns.at('time', 'Date'),
  text: columns.at('Tweet text', 'Post text'),
  likes: columns.at('likes'),
  replies: columns.at('replies'),
  reposts: columns.at('retweets', 'Reposts'),
})

const ofActivity = ['Tweet id', 'Tweet permalink', 'time', 'impressions'] as const
const ofContent = ['Post id', 'Date', 'Post text', 'Impressions'] as const

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const isActivity = ofActivity.every(known.has)
  const isContent = ofContent.every(known.has)
  if (!isActivity && !isContent) return null
  return {
    variant: isActivity ? 'x-tweet-activity' : 'x-content',
    ignoredColumns: known.except(Object.values(positionsOf(known))),
  }
}

export type XPost = { readonly handle: string; readonly postId: string }

const link =
  /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d+)?\/?(?:[?#].*)?$/i

/**
 * `https://x.com/asso_demo/status/1903181920000000123` -> handle and id, the id as text; null for anything else, also
 * for `/i/status/…` and `/i/web/status/…`, which do not say whose post it is.
 */
export const xPostOf = (text: string): XPost | null => {
  const [, handle, postId] = link.exec(text) ?? []
  return handle === undefined || postId === undefined || handle === 'i' ? null : { handle, postId }
}

/** Order of day and month is never needed: months are named, or the year comes first. */
const noHabits = { decimal: null, dayFirst: null }

/** The instant in the id, where it falls on the day that is stated alone (`Fri, Mar 21, 2025`). */
const onDay = (text: string, idInstant: string | null): string | null => {
  const day = dayIn(text, noHabits)
  return idInstant !== null && typeof day === 'string' && isNearDay(idInstant, day) ? idInstant : null
}

/**
 * `2015-09-30 18:42 +0000`, with or without seconds -> UTC; without zone in that of the file, else in the one that the id
 * tells; a day alone is the instant in the id. Null where they do not agree.
 */
const publishedAtOf = (text: string, fileZone: string | null, postId: string | null): string | null => {
  const idInstant = postId === null ? null : xInstantOf(postId)
  const [, day, time, seconds, zone] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?(\S.*)?$/.exec(text.trim()) ?? []
  if (day === undefined) return onDay(text, idInstant)
  const written = `${day} ${time}${seconds ?? ':00'}`
  if (zone !== undefined) return instantOf(`${written} ${zone}`)
  if (fileZone !== null) return instantIn(written, fileZone)
  return idInstant === null || !startsWithDay(written) ? null : instantByZoneOf(idInstant, written)
}

const pageOf = (handle: string): PageDraft => ({
  platform: 'x',
  ids: [],
  handle,
  name: null,
  actor: null,
  address: `https://x.com/${handle}`,
  category: null,
  country: null,
})

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const at = positionsOf(columnsOf(head.columns))
  const missing = [...(at.link < 0 ? ['Post Link'] : []), ...(at.published < 0 ? ['Date'] : [])]
  refuseMissing(missing)
  const pages = new Map<string, PageDraft>()
  const row = rowCellsOf(head.columns)
  const { cell, count, reject } = row

  const pageNamed = (handle: string): PageDraft => {
    const known = pages.get(handle)
    if (known !== undefined) return known
    const page = pageOf(detached(handle))
    pages.set(detached(handle), page)
    return page
  }
  const countsOf = (): PostCounts => {
    const likes = count(at.likes)
    return { ...noCounts, reactions: likes, likes, comments: count(at.replies), shares: count(at.reposts) }
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const address = cell(at.link).trim()
    const target = xPostOf(address)
    const publishedAt = publishedAtOf(cell(at.published), head.zone ?? null, target?.postId ?? null)
    if (target === null) reject(at.link, 'post-address')
    if (publishedAt === null) reject(at.published, 'instant-with-zone')
    const counts = countsOf()
    const faults = row.faults()
    if (faults !== null || target === null || publishedAt === null) {
      yield faults ?? []
      continue
    }
    yield {
      line: entry.line,
      page: pageNamed(target.handle),
      post: {
        externalId: target.postId,
        publishedAt,
        // The exports do not say whether a post has a picture, a video or a link.
        format: 'other',
        text: textOf(cell(at.text)),
        address,
        link: null,
        isOwn: null,
        counts,
      },
      readings: [],
    }
  }
}

/** Counts of clicks whose names sound like facts about persons. */
const clickCounts = /^(promoted )?(email tweet|dial phone)$/

export const xPosts: Source = {
  key: 'x-posts',
  publisher: 'X (Twitter)',
  docs: 'https://help.x.com/en/managing-your-account/using-the-post-activity-dashboard',
  licence: 'own-page',
  marks: [ofActivity, ofContent],
  recognises,
  observedAtOf: () => null,
  personColumns: (columns) => personColumnsAmong(columns).filter((column) => !clickCounts.test(plainName(column))),
  read,
}
