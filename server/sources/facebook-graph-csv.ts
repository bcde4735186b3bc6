// Posts of public pages that scripts of the years 2015 to 2017 fetched from Facebook's Graph API into a table: one row a
// post, `status_id` = page and post. Checked on two real files of 2016. Known faults: `status_published` has no zone (the
// usual script took a fixed 5 hours off UTC, whatever the season: zone `Etc/GMT+5`), so that such a file is read only when
// the person names one; `num_reactions` is its own total, which the kinds do not add up to; a blank is not known, not 0;
// one script writes the page's name into `page_id`. Files of groups, with `status_author`, are refused (refused.ts), and
// so is the table of BuzzFeed News with days and no times. Deliberately not read: the title of what a post links to.

import { instantIn } from '../../data/model/periods.ts'
import { type Draft, excerpt, type PageDraft, type PostFormat, type Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { noCounts } from './no-counts.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const required = ['status_id', 'status_published'] as const
const marks = [...required, 'num_reactions'] as const

const positionsOf = (columns: Columns) => ({
  id: columns.at('status_id'),
  name: columns.at('page_id', 'page_name'),
  published: columns.at('status_published'),
  text: columns.at('status_message'),
  type: columns.at('status_type'),
  link: columns.at('status_link'),
  reactions: columns.at('num_reactions'),
  likes: columns.at('num_likes'),
  loves: columns.at('num_loves'),
  wows: columns.at('num_wows'),
  hahas: columns.at('num_hahas'),
  sads: columns.at('num_sads'),
  angrys: columns.at('num_angrys'),
  comments: columns.at('num_comments'),
  shares: columns.at('num_shares'),
})

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  if (!marks.every(known.has)) return null
  return { variant: null, ignoredColumns: known.except(Object.values(positionsOf(known))), because: marks }
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['photo', 'photo'],
  ['video', 'video'],
  ['link', 'link'],
  ['status', 'text'],
  ['event', 'event'],
])

/** `2016-06-24 05:24:50` in the zone of the file; null without one. */
const publishedAtOf = (text: string, fileZone: string | null): string | null => {
  const bare = text.trim()
  if (bare.length !== 19) return instantOf(bare)
  return fileZone === null ? null : instantIn(bare, fileZone)
}

/** Where the post points to: the address of the post itself, or a photo of the page, is no link. */
const linksOf = (text: string): { readonly address: string | null; readonly link: string | null } => {
  const found = webAddressOf(text.trim())
  const isOnFacebook = found !== null && /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\//.test(found)
  return { address: isOnFacebook ? found : null, link: isOnFacebook ? null : found }
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  refuseMissing(required.filter((column) => !columns.has(column)))
  const at = positionsOf(columns)
  const row = rowCellsOf(head.columns)
  const { cell, count } = row
  const pages = new Map<string, PageDraft>()

  const pageOf = (id: string): PageDraft => {
    const known = pages.get(id)
    if (known !== undefined) return known
    const said = textOf(cell(at.name))
    const page = {
      platform: 'facebook',
      ids: [detached(id)],
      handle: null,
      name: said === null || /^\d+$/.test(said) ? null : detached(excerpt(said)),
      actor: null,
      address: `https://www.facebook.com/${id}`,
      category: null,
      country: null,
    }
    pages.set(detached(id), page)
    return page
  }

  for (const entry of rows) {
    if (!('cells' in entry)) {
      yield [entry]
      continue
    }
    row.start(entry)
    const [, pageId, externalId] = /^(\d+)_(\d+)$/.exec(cell(at.id).trim()) ?? []
    const publishedAt = publishedAtOf(cell(at.published), head.zone ?? null)
    // A spreadsheet makes 1.12216E+29 of the two ids.
    if (pageId === undefined) row.reject(at.id, 'post-address')
    if (publishedAt === null) row.reject(at.published, 'instant-with-zone')
    const counts = {
      ...noCounts,
      reactions: count(at.reactions),
      likes: count(at.likes),
      loves: count(at.loves),
      wows: count(at.wows),
      hahas: count(at.hahas),
      sads: count(at.sads),
      angrys: count(at.angrys),
      comments: count(at.comments),
      shares: count(at.shares),
    }
    const faults = row.faults()
    if (faults !== null || pageId === undefined || externalId === undefined || publishedAt === null) {
      yield faults ?? []
      continue
    }
    const type = cell(at.type).trim().toLowerCase()
    yield {
      line: entry.line,
      page: pageOf(pageId),
      post: {
        externalId: detached(externalId),
        publishedAt,
        format: formats.get(type) ?? 'other',
        text: textOf(cell(at.text)),
        ...linksOf(cell(at.link)),
        isOwn: null,
        counts,
      },
      readings: [],
    }
  }
}

export const facebookGraphCsv: Source = {
  key: 'facebook-graph-csv',
  publisher: 'Meta',
  licence: 'platform-terms',
  marks: [marks],
  docs: 'https://developers.facebook.com/docs/graph-api/reference/post',
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
