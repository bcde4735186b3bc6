// Posts and pages that programs of researchers saved from Meta Content Library's API: answers (`data`), lists, or one object a
// line. Posts have the fields of its CSV, nested instead of dotted, and are read by it (meta-content-library.ts): one home
// for what they mean. Pages and accounts: `follower_count`, `like_count`, on the day they were asked for. Checked in
// November 2026 on the data dictionary and public research code; no real file was at hand. Ids above 2^53 may stand there
// as bare numbers: the container keeps their digits. Known limits and what is not read: as in meta-content-library.ts;
// below its thresholds a page or its views are not available, which is not 0.

import type { Draft, PageDraft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { documentsOf } from './documents.ts'
import {
  fieldsExcept,
  idField,
  type JsonObject,
  listField,
  notAnObject,
  objectField,
  recordFields,
  textField,
  valueAt,
} from './fields.ts'
import { readLibraryPosts } from './meta-content-library.ts'
import { pageValuesOf } from './page-values.ts'
import type { Head, Recognition, Source } from './source.ts'

const recordsIn = (value: unknown): readonly unknown[] =>
  (listField(value) ?? [value]).flatMap((answer) => listField(answer, 'data') ?? [answer])

const has = (value: unknown, path: string): boolean => valueAt(value, path) !== undefined

const isPost = (value: unknown): boolean =>
  idField(value, 'id') !== null &&
  textField(value, 'creation_time') !== null &&
  objectField(value, 'statistics') !== null &&
  (has(value, 'post_owner.id') || has(value, 'post_owner.data.id'))

/** Other networks count `followers_count`; the words beside it are the library's. */
const isPage = (value: unknown): boolean =>
  idField(value, 'id') !== null &&
  has(value, 'follower_count') &&
  ['creation_date', 'page_categories', 'verification_status', 'account_type', 'is_verified'].some((name) =>
    has(value, name),
  )

type Platform = 'facebook' | 'instagram'

const counts = (...names: readonly string[]): readonly string[] => names.map((name) => `statistics.${name}_count`)

/** The columns that a record fills, of those that the CSV is read by. */
const columnsOf: Readonly<Record<Platform, readonly string[]>> = {
  facebook: [
    ...['id', 'creation_time', 'text', 'content_type', 'link_attachment.link', 'shared_post_id', 'post_owner.id'],
    ...['surface.id', 'surface.type', 'surface.name', 'surface.username'],
    ...counts('reaction', 'like', 'love', 'wow', 'haha', 'sad', 'angry', 'care', 'comment', 'share'),
  ],
  instagram: [
    ...['id', 'creation_time', 'text', 'content_type', 'hashtags', 'shared_post_id'],
    ...['post_owner.id', 'post_owner.type', 'post_owner.name', 'post_owner.username'],
    ...counts('like', 'comment'),
  ],
}

/** No field names the platform: posts of Facebook stand on a surface and count shares and kinds of reactions. */
const platformOf = (post: unknown): Platform =>
  ['surface', 'statistics.reaction_count', 'statistics.share_count', 'link_attachment'].some((path) => has(post, path))
    ? 'facebook'
    : 'instagram'

/** The value as the CSV would write it, under the field's name or the one before it. */
const cellOf = (record: JsonObject, path: string): string => {
  const older = path === 'content_type' ? 'media_type' : path.replace(/^post_owner\./, 'post_owner.data.')
  const value = valueAt(record, path) ?? valueAt(record, older)
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const recognises = ({ sample }: Head): Recognition | null => {
  const records = recordsIn(sample)
  const post = records.find(isPost)
  const path = listField(listField(sample)?.[0] ?? sample, 'data') === null ? '' : 'data.'
  const because = (...names: readonly string[]): readonly string[] => names.map((name) => `${path}${name}`)
  if (post !== undefined) {
    const platform = platformOf(post)
    const read = [...new Set(columnsOf[platform].map((name) => name.split('.')[0] ?? name)), 'media_type']
    return {
      variant: `content-library-${platform}`,
      ignoredColumns: fieldsExcept(post, read),
      because: because('creation_time', 'post_owner', 'statistics'),
    }
  }
  const page = records.find(isPage)
  if (page === undefined) return null
  const readOfPage = ['id', 'name', 'username', 'follower_count', 'like_count', 'account_type', 'is_verified']
  return {
    variant: 'content-library-pages',
    ignoredColumns: fieldsExcept(page, readOfPage),
    because: because('id', 'follower_count'),
  }
}

const draftOfPage = (line: number, record: JsonObject, head: Head): Draft | readonly Rejection[] => {
  const fields = recordFields(line, record)
  const isInstagram = has(record, 'account_type') || has(record, 'is_verified')
  if (/personal/i.test(textField(record, 'account_type') ?? ''))
    return [{ line, column: 'account_type', found: '', expected: 'organisation' }]
  const id = idField(record, 'id') ?? ''
  const handle = textField(record, 'username')
  const values = {
    followers: fields.count('follower_count'),
    'page-likes': isInstagram ? null : fields.count('like_count'),
  }
  if (!/^\d+$/.test(id)) fields.reject('id', 'whole-number')
  const readings = pageValuesOf(head, values)
  const platform = isInstagram ? 'instagram' : 'facebook'
  const page: PageDraft = {
    platform,
    ids: [`mcl:${id}`],
    handle,
    name: textField(record, 'name'),
    actor: null,
    address: handle === null ? null : `https://www.${platform}.com/${handle}${isInstagram ? '/' : ''}`,
    category: null,
    country: null,
  }
  return fields.faults() ?? { line, page, post: null, readings }
}

const draftsOf = function* (line: number, record: unknown, head: Head): Generator<Draft | readonly Rejection[]> {
  const value = objectField(record)
  if (value === null) yield [notAnObject(line, record)]
  else if (isPost(value)) {
    const columns = columnsOf[platformOf(value)]
    const cells = columns.map((path) => cellOf(value, path))
    yield* readLibraryPosts([{ line, cells }], { ...head, columns })
  } else if (isPage(value)) yield draftOfPage(line, value, head)
  else yield [{ line, column: null, found: '', expected: 'data-row' }]
}

const read = function* (rows: Iterable<Row | Rejection>, head: Head): Generator<Draft | readonly Rejection[]> {
  for (const document of documentsOf(rows)) {
    if ('lineOf' in document)
      for (const [index, one] of recordsIn(document.value).entries()) yield* draftsOf(document.lineOf(index), one, head)
    else yield [document]
  }
}

export const metaContentLibraryApi: Source = {
  key: 'meta-content-library-api',
  publisher: 'Meta',
  licence: 'content-library',
  reads: 'nested',
  marks: [
    ['creation_time', 'post_owner', 'statistics'],
    ['id', 'follower_count', 'creation_date'],
  ],
  docs: 'https://developers.facebook.com/docs/content-library-and-api/appendix/data-dictionary',
  recognises,
  observedAtOf: () => null,
  // Posts of persons and in groups stand beside those of pages.
  personColumns: () => ['post_owner.name'],
  read,
}
