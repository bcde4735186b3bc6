// Mastodon's public API: answers of accounts/lookup (one account) and accounts/:id/statuses (a list), as one document or one
// object a line. Checked on recorded answers of 2026. Fields: docs.joinmastodon.org/entities/Status and /Account.
// Ids belong to one server: a page goes by its address, a post by its `uri`; counts seen from another server are incomplete.
// Boosts, private and direct messages pass without a word. Not claimed: statuses of several accounts (a timeline of persons)
// and a list of accounts (followers). Deliberately not read: mentions, polls, spoiler text, notes; the account's followers
// under a status, which are those of the day of collection, not those at posting.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import type { Draft, LeftAside, PageDraft, PostDraft, PostFormat, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { webAddressOf } from './cells.ts'
import { personColumnsAmong } from './columns.ts'
import { documentsOf } from './documents.ts'
import {
  fieldsExcept,
  instantField,
  listField,
  objectField,
  type RecordFields,
  recordFields,
  textField,
  valueAt,
} from './fields.ts'
import { textOfHtml } from './html-text.ts'
import { noCounts } from './no-counts.ts'
import { isOrganisation } from './organisations.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const readOfStatus = [
  'uri',
  'url',
  'created_at',
  'content',
  'account',
  'media_attachments',
  'card',
  'reblog',
  'visibility',
]
const countsOfStatus = ['replies_count', 'reblogs_count', 'favourites_count']
const readOfAccount = ['uri', 'url', 'acct', 'username', 'display_name', 'followers_count', 'statuses_count']
/** Fields that name persons, whoever the account is. */
const personFields = ['mentions', 'reblog', 'in_reply_to_account_id', 'quote']

const isAccount = (value: unknown): boolean =>
  textField(value, 'acct') !== null &&
  textField(value, 'username') !== null &&
  valueAt(value, 'followers_count') !== undefined &&
  valueAt(value, 'statuses_count') !== undefined

const isStatus = (value: unknown): boolean =>
  textField(value, 'uri') !== null &&
  textField(value, 'account.acct') !== null &&
  valueAt(value, 'reblog') !== undefined &&
  valueAt(value, 'favourites_count') !== undefined

/** Statuses of one account; a list with another one's is a timeline. */
const areOfOneAccount = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => textField(value, 'account.acct'))).size === 1

const recognises = ({ sample }: Head): Recognition | null => {
  if (isAccount(sample)) return { variant: null, ignoredColumns: fieldsExcept(sample, readOfAccount) }
  const statuses = listField(sample) ?? [sample]
  if (!statuses.every(isStatus) || !areOfOneAccount(statuses)) return null
  return { variant: null, ignoredColumns: fieldsExcept(statuses[0], [...readOfStatus, ...countsOfStatus]) }
}

/** Whether another server than the account's own was asked: it then writes the name with its server. */
const isSeenFromAfar = (account: unknown): boolean => textField(account, 'acct')?.includes('@') === true

/** Null when the account has no address: the server that its name and id belong to is then unknown. */
const pageOf = (account: unknown): PageDraft | null => {
  const acct = textField(account, 'acct')
  const address = webAddressOf(textField(account, 'url') ?? '')
  if (acct === null || address === null || !URL.canParse(address)) return null
  const uri = webAddressOf(textField(account, 'uri') ?? '')
  return {
    platform: 'mastodon',
    ids: uri === null || uri === address ? [address] : [uri, address],
    handle: acct.includes('@') ? acct : `${acct}@${new URL(address).host}`,
    name: textField(account, 'display_name'),
    actor: null,
    address,
    category: null,
    country: null,
  }
}

/** The same object for accounts that say the same: rows of a file nearly always do. */
const pageReader = (): ((account: unknown) => PageDraft | null) => {
  let [last, lastKey]: [PageDraft | null, string] = [null, '']
  return (account) => {
    const page = pageOf(account)
    const key = JSON.stringify(page)
    if (key !== lastKey) [last, lastKey] = [page, key]
    return last
  }
}

const formatOf = (status: unknown): PostFormat => {
  const media = listField(status, 'media_attachments')
  if (media === null) return 'other'
  const kinds = media.map((one) => textField(one, 'type'))
  if (kinds.some((kind) => kind === 'video' || kind === 'gifv')) return 'video'
  if (kinds.every((kind) => kind === 'image') && kinds.length > 0) return kinds.length > 1 ? 'album' : 'photo'
  if (kinds.length > 0) return 'other'
  return textField(status, 'card.url') === null ? 'text' : 'link'
}

const countsOf = (fields: RecordFields, isAfar: boolean): PostDraft['counts'] => {
  const [comments, shares, favourites] = countsOfStatus.map(fields.count)
  if (isAfar) return noCounts
  const likes = favourites ?? null
  return { ...noCounts, reactions: likes, likes, comments: comments ?? null, shares: shares ?? null }
}

const statusDraft = (
  status: unknown,
  line: number,
  pageOfAccount: (account: unknown) => PageDraft | null,
): Draft | LeftAside | readonly Rejection[] => {
  if (objectField(status, 'reblog') !== null) return { line, leftAside: true }
  const visibility = textField(status, 'visibility')
  if (visibility === 'private' || visibility === 'direct') return { line, leftAside: true }
  const fields = recordFields(line, status)
  const account = valueAt(status, 'account')
  const page = pageOfAccount(account)
  const publishedAt = instantField(status, 'created_at')
  const externalId = fields.text('uri')
  const counts = countsOf(fields, isSeenFromAfar(account))
  if (page === null) fields.reject('account.url', 'web-address')
  if (externalId === null) fields.reject('uri', 'not-empty')
  if (publishedAt === null) fields.reject('created_at', 'instant-with-zone')
  const faults = fields.faults()
  if (faults !== null || page === null || publishedAt === null || externalId === null) return faults ?? []
  const post: PostDraft = {
    externalId,
    publishedAt,
    format: formatOf(status),
    text: textOfHtml(fields.text('content') ?? ''),
    address: webAddressOf(fields.text('url') ?? ''),
    link: webAddressOf(fields.text('card.url') ?? ''),
    isOwn: valueAt(status, 'reblog') === null ? true : null,
    counts,
  }
  return { line, page, post, readings: [] }
}

const accountDraft = (account: unknown, line: number, head: Head): Draft | readonly Rejection[] => {
  const fields = recordFields(line, account)
  const page = pageOf(account)
  const followers = fields.count('followers_count')
  const posts = fields.count('statuses_count')
  if (page === null) fields.reject('url', 'web-address')
  const faults = fields.faults()
  if (faults !== null || page === null) return faults ?? []
  const readings = isSeenFromAfar(account) ? [] : pageValuesOf(head, { followers, posts })
  return { line, page, post: null, readings }
}

const read = function* (
  rows: Iterable<Row | Rejection>,
  head: Head,
): Generator<Draft | LeftAside | readonly Rejection[]> {
  const pageOfAccount = pageReader()
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    const list = listField(document.value)
    const values = list ?? [document.value]
    // A list of one account was asked for by its name; lines of one status each may be a timeline as well: of those only
    // organisations that are known are read.
    const isAsked = list === null ? document.isAlone : areOfOneAccount(values)
    for (const [index, value] of values.entries()) {
      const line = document.lineOf(index)
      const draft = isAccount(value) ? accountDraft(value, line, head) : statusDraft(value, line, pageOfAccount)
      const isRead = !('page' in draft) || draft.post === null || isAsked
      if (isRead || isOrganisation(head, draft.page)) yield draft
      else yield [{ line, column: null, found: '', expected: 'organisation' }]
    }
  }
}

export const mastodon: Source = {
  key: 'mastodon',
  publisher: 'Mastodon',
  reads: 'nested',
  docs: 'https://docs.joinmastodon.org/entities/Status/',
  licence: 'platform-terms',
  marks: [
    ['acct', 'username', 'followers_count', 'statuses_count'],
    ['uri', 'account.acct', 'reblog', 'favourites_count'],
  ],
  recognises,
  observedAtOf: () => null,
  personColumns: (columns) => [
    ...columns.filter((column) => personFields.includes(plainName(column))),
    ...personColumnsAmong(columns),
  ],
  read,
}
