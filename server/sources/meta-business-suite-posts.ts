// Posts exported by their owner from Meta Business Suite: Facebook (English or French headers), Instagram (English).
// No file was at hand: headers are those that public importers and documentation show.
// Known faults of the export: times carry no zone, so such a row is refused until its file states one; day and month
// change places with the language; ids lose digits in a spreadsheet, and the address of the post stands in.
// Deliberately not read: `Views`, formerly `Impressions` (two measures of displays, of any post; views here are a video's),
// reach (people, which never add up), `Reactions, Comments and Shares` (a sum), clicks, saves, follows, money.

import { facebookPostOf, isWholeId } from '../../data/model/mapping/facebook-address.ts'
import { couldBeTwoDays, type Habits, habitsOf, plainDayOf, withFirst } from '../../data/model/mapping/habits.ts'
import { zoneOffsetOf } from '../../data/model/mapping/zones.ts'
import { instantIn } from '../../data/model/periods.ts'
import type { Draft, PageDraft, PostCounts, PostFormat, Rejection } from '../../data/model/records.ts'
import { detached, type Row } from '../formats/format.ts'
import { instantOf, textOf, webAddressOf } from './cells.ts'
import { type Columns, columnsOf, personColumnsAmong, refuseMissing } from './columns.ts'
import { shortcodeOf } from './crowdtangle-instagram.ts'
import { noCounts } from './no-counts.ts'
import { rowCellsOf } from './row-cells.ts'
import type { Head, Recognition, Source } from './source.ts'

const frenchTime = 'Heure de publication'

const isOfInstagram = (columns: Columns): boolean =>
  (columns.has('Account username') || columns.has('Account ID')) && !columns.has('Page ID')

const isOfFacebook = (columns: Columns): boolean =>
  ['Page ID', 'ID de la Page', 'Page name', 'Nom de la page'].some(columns.has) ||
  ['Reactions, Comments and Shares', 'Réactions, commentaires et partages'].some(columns.has)

const positionsOf = (columns: Columns) => {
  const isInstagram = isOfInstagram(columns)
  return {
    postId: columns.at('Post ID', 'Identifiant de la publication'),
    pageId: isInstagram ? columns.at('Account ID') : columns.at('Page ID', 'ID de la Page'),
    handle: isInstagram ? columns.at('Account username') : -1,
    name: isInstagram ? columns.at('Account name') : columns.at('Page name', 'Nom de la page'),
    title: columns.at('Title', 'Titre'),
    description: columns.at('Description'),
    publishedAt: columns.at('Publish time', frenchTime),
    address: columns.at('Permalink', 'Permalien'),
    isCrosspost: columns.at('Is crosspost'),
    isShare: columns.at('Is share', 'Est un partage'),
    type: columns.at('Post type', 'Type de publication'),
    span: columns.at('Date'),
    reactions: isInstagram ? columns.at('Likes') : columns.at('Reactions', 'Réactions'),
    comments: columns.at('Comments', 'Commentaires'),
    shares: columns.at('Shares', 'Partages'),
  }
}
type Positions = ReturnType<typeof positionsOf>

const recognises = ({ columns }: Head): Recognition | null => {
  const known = columnsOf(columns)
  const at = positionsOf(known)
  const isInstagram = isOfInstagram(known)
  if (at.publishedAt < 0 || !(isInstagram || isOfFacebook(known))) return null
  const variant = isInstagram ? 'business-instagram' : 'business-facebook'
  return {
    variant: !isInstagram && known.has(frenchTime) ? 'business-facebook-french' : variant,
    ignoredColumns: known.except(Object.values(at)),
  }
}

/** @throws UnusableFile `missing-columns` when neither the ids nor the address can tell page and post */
const requireColumns = (at: Positions, isInstagram: boolean): void => {
  const missing = at.publishedAt < 0 ? ['Publish time'] : []
  const isPageKnown = at.pageId >= 0 || at.handle >= 0 || (at.address >= 0 && !isInstagram)
  if (!isPageKnown) missing.push(isInstagram ? 'Account username' : 'Page ID')
  if (at.postId < 0 && at.address < 0) missing.push('Post ID')
  refuseMissing(missing)
}

const formats: ReadonlyMap<string, PostFormat> = new Map<string, PostFormat>([
  ['photos', 'photo'],
  ['photo', 'photo'],
  ['ig image', 'photo'],
  ['ig carousel', 'album'],
  ['videos', 'video'],
  ['vidéos', 'video'],
  ['video', 'video'],
  ['reels', 'video'],
  ['ig reel', 'video'],
  ['ig video', 'video'],
  ['live', 'live'],
  ['links', 'link'],
  ['liens', 'link'],
  ['text', 'text'],
  ['texte', 'text'],
  ['events', 'event'],
])

/**
 * Digits that no spreadsheet rounded: it keeps 15 of them, 6 where it shows `1,00065E+14`. Null otherwise; a true id that
 * happens to end so is told by the address too.
 */
export const wholeIdOf = (text: string): string | null => {
  const bare = text.trim()
  return isWholeId(bare) && !/^\d{15}0+$/.test(bare) ? detached(bare) : null
}

/** `1`, `0` and their words; null for anything else. */
const flagOf = (text: string): boolean | null => {
  if (/^(1|true|yes|vrai|oui)$/i.test(text.trim())) return true
  return /^(0|false|no|faux|non)$/i.test(text.trim()) ? false : null
}

const isOwnOf = (isShare: boolean | null, isCrosspost: boolean | null): boolean | null => {
  if (isShare === true || isCrosspost === true) return false
  return isShare === false && isCrosspost === false ? true : null
}

const time = /^(\S+) +(\d{1,2})(:\d{2})(:\d{2})? *(\S*)$/

type Time = string | { readonly expected: 'instant-with-zone' | 'unambiguous-day' }

/** `11/20/2026 09:15 CET`, or ISO -> the instant in UTC, or what was expected. A time without its zone is in that of the file, if known. */
const timeOf = (text: string, habits: Habits, fileZone: string | null): Time => {
  const whole = instantOf(text)
  if (whole !== null) return whole
  const [, date = '', hour = '', minute = '', second = ':00', zone = ''] = time.exec(text) ?? []
  const isBare = zone === '' && fileZone !== null
  if (!isBare && zoneOffsetOf(zone) === null) return { expected: 'instant-with-zone' }
  const day = plainDayOf(date, habits)
  if (couldBeTwoDays(day)) return { expected: 'unambiguous-day' }
  const written = `${day} ${hour.padStart(2, '0')}${minute}${second}`
  return (isBare ? instantIn(written, fileZone) : instantOf(`${written} ${zone}`)) ?? { expected: 'instant-with-zone' }
}

type Identity = Pick<PageDraft, 'platform' | 'ids' | 'handle'> & { readonly postId: string | null }

const facebookIdentityOf = (pageId: string, postId: string, address: string): Identity | 'group' => {
  const target = facebookPostOf(address)
  if (target === 'group') return 'group'
  const ids = [wholeIdOf(pageId), target?.pageId ?? null].filter((id) => id !== null).map(detached)
  const handle = target?.handle ?? null
  return {
    platform: 'facebook',
    ids: [...new Set(ids)],
    handle: handle === null ? null : detached(handle),
    // Older ids hold that of the page too: `1234_5678`.
    postId: wholeIdOf(postId.replace(/^\d+_/, '')) ?? target?.postId ?? null,
  }
}

/** The address first: its short code is what other sources know an Instagram post by. */
const instagramIdentityOf = (accountId: string, handle: string, postId: string, address: string): Identity => ({
  platform: 'instagram',
  ids: [wholeIdOf(accountId)].filter((id) => id !== null),
  handle: textOf(detached(handle.trim().replace(/^@/, ''))),
  postId: shortcodeOf(address) ?? wholeIdOf(postId),
})

const addressOf = ({ platform, ids, handle }: Identity): string | null => {
  if (platform === 'instagram') return handle === null ? null : `https://www.instagram.com/${handle}/`
  return `https://www.facebook.com/${handle ?? ids[0] ?? ''}`
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  const columns = columnsOf(head.columns)
  const at = positionsOf(columns)
  const isInstagram = isOfInstagram(columns)
  requireColumns(at, isInstagram)
  const row = rowCellsOf(head.columns)
  const { count, reject } = row
  const cell = (position: number): string => row.cell(position).trim()
  const pages = new Map<string, PageDraft>()

  const pageOf = (identity: Identity, name: string): PageDraft | null => {
    const { platform, ids, handle } = identity
    if (ids.length === 0 && handle === null) return null
    const key = [...ids, handle, name].join('\n')
    const known = pages.get(key)
    if (known !== undefined) return known
    const own = { platform, ids, handle, name: textOf(detached(name)), address: addressOf(identity) }
    const page = { ...own, actor: null, category: null, country: null }
    pages.set(key, page)
    return page
  }
  const countsOf = (): PostCounts => {
    const reactions = count(at.reactions)
    const likes = isInstagram ? reactions : null
    return { ...noCounts, reactions, likes, comments: count(at.comments), shares: count(at.shares) }
  }
  const draftOf = (entry: Row, habits: Habits): Draft | readonly Rejection[] => {
    row.start(entry)
    const address = cell(at.address)
    const identity = isInstagram
      ? instagramIdentityOf(cell(at.pageId), cell(at.handle), cell(at.postId), address)
      : facebookIdentityOf(cell(at.pageId), cell(at.postId), address)
    const publishedAt = timeOf(cell(at.publishedAt), habits, head.zone ?? null)
    const page = identity === 'group' ? null : pageOf(identity, cell(at.name))
    const externalId = identity === 'group' ? null : identity.postId
    if (identity === 'group') reject(at.address, 'page-not-group')
    else if (page === null && isInstagram) reject(at.handle, 'not-empty')
    else if (page === null || externalId === null) reject(at.address < 0 ? at.postId : at.address, 'post-address')
    if (typeof publishedAt !== 'string') reject(at.publishedAt, publishedAt.expected)
    // The word for the whole life of a post is translated; a day is written with digits.
    if (/\d/.test(cell(at.span))) reject(at.span, 'lifetime-total')
    const counts = countsOf()
    const faults = row.faults()
    if (faults !== null || page === null || externalId === null || typeof publishedAt !== 'string') return faults ?? []
    const post = {
      externalId,
      publishedAt,
      format: formats.get(cell(at.type).toLowerCase()) ?? 'other',
      text: textOf(cell(at.description)) ?? textOf(cell(at.title)),
      address: webAddressOf(address),
      link: null,
      isOwn: isOwnOf(flagOf(cell(at.isShare)), flagOf(cell(at.isCrosspost))),
      counts,
    }
    return { line: entry.line, page, post, readings: [] }
  }

  const { first, all } = withFirst(rows)
  const dayOf = ({ cells }: Row): string => (cells[at.publishedAt] ?? '').trim().split(' ')[0] ?? ''
  const days = first.flatMap((entry) => ('cells' in entry ? dayOf(entry) : []))
  const habits = habitsOf([], days, columns.has(frenchTime))
  for (const entry of all) yield 'cells' in entry ? draftOf(entry, habits) : [entry]
}

export const metaBusinessSuitePosts: Source = {
  key: 'meta-business-suite-posts',
  publisher: 'Meta',
  docs: 'https://www.facebook.com/business/help/',
  licence: 'own-page',
  marks: [
    ['Page ID', 'Page name', 'Publish time', 'Permalink', 'Reactions, Comments and Shares'],
    ['Account ID', 'Account username', 'Publish time', 'Permalink'],
    ['ID de la Page', 'Nom de la page', frenchTime, 'Permalien', 'Réactions, commentaires et partages'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: personColumnsAmong,
  read,
}
