// The numbered traps of Facepager's CSV, one test each. All content is invented.

import { expect, test } from 'vitest'
import { facepagerCsv } from '../../../server/sources/facepager-csv.ts'
import { readBytes } from './read-file.ts'

const columns = [
  'id,parent_id,level,object_id,object_type,query_status,query_time,query_type',
  'fan_count,message,created_time,from.id,comments.summary.total_count,reactions.summary.total_count',
].join(',')
const page = '1,,0,100064000000000031,data,fetched (200),2024-03-05 23:12:44.120345,Facebook:/<page>,1200,,,,,'
const post = (values: Readonly<Record<string, string>> = {}): string => {
  const row = {
    id: '2',
    parent: '1',
    level: '1',
    object: '100064000000000031_5001',
    type: 'data',
    status: 'fetched (200)',
    queried: '2024-03-05 23:13:01.000001',
    module: 'Facebook:/<page>/posts',
    fans: '',
    message: 'Texte intime',
    created: '2024-03-01T18:00:00+0000',
    author: '',
    comments: '13',
    reactions: '125',
    ...values,
  }
  return Object.values(row).join(',')
}
const fileOf = (...rows: readonly string[]): string => `${[columns, ...rows].join('\n')}\n`
const read = (...rows: readonly string[]) => readBytes(fileOf(...rows))

test('trap 1: the time of asking has no zone: its day is that of the page’s values, as written', async () => {
  const { drafts, rejections } = await read(page, page.replace(/2024[^,]*/, 'hier'))
  expect(drafts.flatMap(({ readings }) => readings)).toMatchObject([{ value: 1200, observedOn: '2024-03-05' }])
  expect(rejections).toMatchObject([{ line: 3, column: 'query_time', expected: 'day-or-month' }])
})

test.each(['error (400)', 'fetched (404)', '', 'None'])(
  'trap 2: a row whose status is %j holds no data',
  async (status) => {
    const { drafts, rejections } = await read(page, post({ status }))
    expect(drafts).toHaveLength(1)
    expect(rejections).toMatchObject([{ line: 3, column: 'query_status', expected: 'data-row' }])
  },
)

test('trap 2: a post that was fetched twice is two looks at it', async () => {
  const { drafts } = await read(post(), post({ id: '3', reactions: '130' }))
  expect(drafts.map((draft) => [draft.post?.externalId, draft.post?.counts.reactions])).toEqual([
    ['5001', 125],
    ['5001', 130],
  ])
})

test.each(['offcut', 'empty', 'headers'])('trap 3: what is left over of an answer is no post: %s', async (type) => {
  const { rejections } = await read(page, post({ type }))
  expect(rejections).toMatchObject([{ line: 3, column: 'object_type', expected: 'data-row' }])
})

test('trap 4: a key that nobody chose is unknown, one that is not known is not read', async () => {
  const { drafts, recognition } = await readBytes(
    `${columns},my.key\n${post()},7\n`.replace(',reactions.summary.total_count', ',other.key'),
  )
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: null, comments: 13, shares: null })
  expect(recognition.ignoredColumns).toEqual(['other.key', 'my.key'])
})

test.each([
  ['a comment', post({ level: '2', object: '5001_77' })],
  ['an answer to a comment', post({ level: '3', object: '77_78' })],
  ['a post of a visitor', post({ author: '900000000000001' })],
])('%s is left out without a word of it', async (_, row) => {
  const { drafts, rejections } = await read(page, row)
  expect(drafts).toHaveLength(1)
  expect(rejections).toEqual([{ line: 3, column: null, found: '', expected: 'page-not-group' }])
})

test('a post without the page in its id belongs to the row above it', async () => {
  const { drafts, rejections } = await read(page, post({ object: '5002' }), post({ object: '5003', parent: '99' }))
  expect(drafts[1]).toMatchObject({ page: { ids: ['100064000000000031'] }, post: { externalId: '5002' } })
  expect(rejections).toMatchObject([{ line: 4, column: 'parent_id', expected: 'not-empty' }])
})

test('of other networks nothing is read', async () => {
  const { rejections } = await read(page, post({ module: 'Twitter:search/tweets' }))
  expect(rejections).toMatchObject([{ line: 3, column: 'query_type', expected: 'platform' }])
})

test('the received file may hold comments and is not kept', () => {
  expect(facepagerCsv.personColumns(columns.split(','))).not.toEqual([])
})

test('the time of a post without an offset needs the zone that the person names', async () => {
  const text = fileOf(page, post({ created: '2024-03-01 18:00:00' }))
  expect((await readBytes(text)).rejections).toMatchObject([{ column: 'created_time', expected: 'instant-with-zone' }])
  const { drafts } = await readBytes(text, 'file.csv', { zone: 'Europe/Paris' })
  expect(drafts[1]?.post?.publishedAt).toBe('2024-03-01T17:00:00Z')
})
