// What the posts of a table are known by: an id that was not rounded, the one in an address, else what the row says.

import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../../data/model/mapping/mapping.ts'
import { columnsOf, plain, postHeader, postMapping, readTable } from './mapped-table.ts'

describe('what a post is known by', () => {
  const idsOf = (mapping: Mapping, table: readonly (readonly string[])[]) =>
    readTable(mapping, table).drafts.map(({ post }) => post?.externalId)
  const columns = columnsOf(['date', 'Date'], ['page', 'Page'], ['post-id', 'Id'], ['post-address', 'Lien'])
  test.each([
    ['its id', 'abc-1', 'https://x.com/a/status/12345', 'abc-1'],
    ['the id in its address', '', 'https://x.com/a/status/12345', '12345'],
    [
      'not an id that a spreadsheet rounded',
      '1,90318E+18',
      'https://x.com/a/status/1903181920000000123',
      '1903181920000000123',
    ],
    [
      'nor one with its last digits gone',
      '1903180000000000000',
      'https://x.com/a/status/1903181920000000123',
      '1903181920000000123',
    ],
  ])('%s', (_, id, address, expected) => {
    expect(
      idsOf({ ...plain, columns }, [
        ['Date', 'Page', 'Id', 'Lien'],
        ['13/04/2025', 'A', id, address],
      ]),
    ).toEqual([expected])
  })

  test('else a digest of its instant, text and address, the same in another export with other counts and line ends', () => {
    const [one] = idsOf(postMapping, [postHeader, ['13/04/2025', 'A', 'deux\r\nlignes', '1', '2']])
    const [other] = idsOf(postMapping, [postHeader, ['2025-04-13', 'A', 'deux\nlignes ', '9', '9']])
    expect(one).toMatch(/^row:[0-9a-f]{32}$/)
    expect(other).toBe(one)
    expect(idsOf(postMapping, [postHeader, ['14/04/2025', 'A', 'deux\nlignes', '1', '2']])).not.toEqual([one])
  })

  const day = (likes: string, text = '') => ['13/04/2025', 'A', text, likes, '0']
  test('rows that only their counts tell apart are several posts, the smaller first, whatever their order', () => {
    const [digest] = idsOf(postMapping, [postHeader, day('3')])
    const read = (rows: readonly (readonly string[])[]) =>
      new Map(
        readTable(postMapping, [postHeader, ...rows]).drafts.map(({ post }) => [
          post?.externalId,
          post?.counts.reactions,
        ]),
      )
    const expected = new Map([
      [digest, 3],
      [`${digest}-2`, 10],
      [`${digest}-3`, 200],
    ])
    expect(read([day('3'), day('10'), day('200')])).toEqual(expected)
    expect(read([day('200'), day('3'), day('10')])).toEqual(expected)
  })
  test('a page is the same whatever the case of its name', () => {
    const other = ['13/04/2025', 'a', '', '4', '0']
    const { drafts } = readTable(postMapping, [postHeader, day('3'), other])
    expect(new Set(drafts.map(({ post }) => post?.externalId)).size).toBe(2)
  })
  test('a row said twice is one post where its text tells so, else the second is refused', () => {
    const twice = readTable(postMapping, [postHeader, day('3', 'Bonjour'), day('3', 'Bonjour')])
    expect(new Set(twice.drafts.map(({ post }) => post?.externalId)).size).toBe(1)
    expect(twice.rejections).toEqual([])
    const alike = readTable(postMapping, [postHeader, day('3'), day('3')])
    expect(alike.drafts).toHaveLength(1)
    expect(alike.rejections).toEqual([{ line: 3, column: 'Date', found: '13/04/2025', expected: 'distinct-post' }])
  })
})
