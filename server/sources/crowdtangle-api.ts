// Posts as the CrowdTangle API answered them: one post, a list of posts, whole answers (`result.posts`), or one a line.
// Frozen since 14 August 2024. Checked on a real post of 2021. What the fields mean is in crowdtangle-api-post.ts. Times are
// UTC without a suffix, while the site's own CSV writes local times. Deliberately not read: `statistics.expected` (a model's guess), the score, media, text in images; `result.pagination`,
// whose addresses hold the key of whoever asked.

import type { Draft, Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'
import { webAddressOf } from './cells.ts'
import { personColumnsAmong } from './columns.ts'
import * as crowdtangle from './crowdtangle.ts'
import { type ApiPost, apiPostReader } from './crowdtangle-api-post.ts'
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
} from './fields.ts'
import type { Head, Recognition, Source } from './source.ts'

const readFields = ['platformId', 'platform', 'date', 'updated', 'type', 'title', 'message', 'description'].concat([
  'expandedLinks',
  'link',
  'postUrl',
  'subscriberCount',
  'statistics',
  'account',
])

/** Records of a document: posts, wherever the answer or the script that saved it put them. */
const recordsOf = (value: unknown): readonly unknown[] =>
  (listField(value) ?? [value]).flatMap((item) => listField(item, 'result.posts') ?? [item])

const isPost = (value: unknown): boolean =>
  textField(value, 'date') !== null &&
  objectField(value, 'statistics.actual') !== null &&
  objectField(value, 'account') !== null &&
  (textField(value, 'postUrl') !== null || textField(value, 'platformId') !== null)

const recognises = ({ sample }: Head): Recognition | null => {
  const first = recordsOf(sample).find(isPost)
  const isEmptyAnswer = listField(sample, 'result.posts')?.length === 0
  if (first === undefined && !isEmptyAnswer) return null
  return { variant: null, ignoredColumns: fieldsExcept(first, readFields) }
}

const viewOf = (line: number, post: JsonObject): ApiPost => {
  const { count, reject, faults } = recordFields(line, post)
  return {
    text: (path) => (path === 'account.platformId' ? idField(post, path) : textField(post, path)),
    count,
    has: (path) => {
      // Without its account, a post of Facebook still says its page's number.
      if (path === 'account' || objectField(post, path) !== null) return true
      reject(path, 'not-empty')
      return false
    },
    expandedLink: () => webAddressOf(textField(listField(post, 'expandedLinks')?.[0], 'expanded') ?? ''),
    reject,
    faults,
  }
}

const read = function* (rows: Iterable<Row | Rejection>): Generator<Draft | readonly Rejection[]> {
  const draftOf = apiPostReader()
  for (const document of documentsOf(rows)) {
    if (!('lineOf' in document)) {
      yield [document]
      continue
    }
    for (const [index, record] of recordsOf(document.value).entries()) {
      const line = document.lineOf(index)
      const post = objectField(record)
      if (post !== null) yield draftOf(line, viewOf(line, post))
      else yield [notAnObject(line, record)]
    }
  }
}

/** A whole answer counts as one about persons: its `pagination` holds a key, so that its bytes are not kept. */
const personColumns = (columns: readonly string[]): readonly string[] =>
  columns.includes('result') ? ['result.pagination'] : personColumnsAmong(columns)

export const crowdtangleApi: Source = {
  key: 'crowdtangle-api',
  publisher: 'CrowdTangle (Meta)',
  reads: 'nested',
  docs: 'https://github.com/CrowdTangle/API/wiki/Post',
  licence: 'platform-terms',
  marks: [
    ['date', 'statistics.actual', 'account', 'postUrl'],
    ['date', 'statistics.actual', 'account', 'platformId'],
    ['result.posts'],
  ],
  recognises,
  observedAtOf: crowdtangle.observedAtOf,
  personColumns,
  read,
}
