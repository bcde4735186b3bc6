// Tables that scripts of 2016 made of Facebook's Graph API: what ../shared/formats/facebook-graph-api.md says of them, and
// the real files beside this repository. All content here is invented.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { readBytes, readFile } from './read-file.ts'

const header = 'status_id,status_message,status_published,num_reactions,num_comments,num_shares,num_likes,num_loves'
const read = (row: string, zone?: string) =>
  readBytes(`${header}\r\n${row}\r\n`, 'file.csv', zone === undefined ? {} : { zone })

test('a time without zone is refused until the person names one; five hours off UTC know no summer', async () => {
  const row = '1_2,,2016-06-24 05:24:50,9,1,1,9,0'
  expect((await read(row)).rejections).toMatchObject([{ column: 'status_published', expected: 'instant-with-zone' }])
  expect((await read(row, 'Etc/GMT+5')).drafts[0]?.post?.publishedAt).toBe('2016-06-24T10:24:50Z')
  expect((await read(row, 'Europe/Paris')).drafts[0]?.post?.publishedAt).toBe('2016-06-24T03:24:50Z')
})

test('reactions are their own total, never the sum of the kinds', async () => {
  const { drafts } = await read('1_2,,2016-06-24 05:24:50 +0000,20,1,1,9,2')
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: 20, likes: 9, loves: 2, wows: null })
})

test('a text keeps its line feeds where rows end in CRLF', async () => {
  const { drafts } = await read('1_2,"Un\nDeux",2016-06-24 05:24:50 +0000,20,1,1,9,2')
  expect(drafts).toMatchObject([{ line: 2, post: { text: 'Un\nDeux' } }])
})

test('a blank is not known, not 0', async () => {
  const { drafts } = await read('1_2,,2016-06-24 05:24:50 +0000,20,,,9,2')
  expect(drafts[0]?.post?.counts).toMatchObject({ comments: null, shares: null })
})

test.each(['1.12216E+29', '112215632152510', ''])('an id without page and post is no post: %j', async (id) => {
  const { rejections } = await read(`${id},,2016-06-24 05:24:50 +0000,20,1,1,9,2`)
  expect(rejections).toMatchObject([{ column: 'status_id', found: id, expected: 'post-address' }])
})

test('the same script for groups names who wrote: such a file is refused', async () => {
  const text = 'status_id,status_message,status_author,status_published,num_reactions\n1_2,a,Nom inventé,2016-06-24,3\n'
  await expect(readBytes(text)).rejects.toThrow(expect.objectContaining({ fault: 'group-export' }))
})

describeWithShared('real tables of 2016', () => {
  const file = (name: string) => sharedFile('samples', 'facebook-graph-csv', name)

  test('a French page: every post, every count', async () => {
    const path = file('equipedefrance-statuses-2016.csv')
    const [names, ...records] = readNaively(readFileSync(path, 'utf8'), ',').records
    const rows = records.map(({ cells }) => new Map(cells.map((cell, at) => [names?.cells[at] ?? '', cell])))
    const { drafts, rejections } = await readFile(path, undefined, { zone: 'Etc/GMT+5' })
    expect([drafts.length, rows.length, rejections]).toEqual([414, 414, []])
    expect(drafts.map(({ page, post }) => `${page.ids[0]}_${post?.externalId}`)).toEqual(
      rows.map((row) => row.get('status_id')),
    )
    expect(drafts.map(({ post }) => Date.parse(post?.publishedAt ?? ''))).toEqual(
      rows.map((row) => Date.parse(`${row.get('status_published')?.replace(' ', 'T')}Z`) + 5 * 3_600_000),
    )
    for (const [name, column] of [
      ['reactions', 'num_reactions'],
      ['likes', 'num_likes'],
      ['comments', 'num_comments'],
      ['shares', 'num_shares'],
    ] as const)
      expect(drafts.map(({ post }) => post?.counts[name])).toEqual(rows.map((row) => Number(row.get(column))))
    const kinds = ['likes', 'loves', 'wows', 'hahas', 'sads', 'angrys'] as const
    const isOff = drafts.filter(({ post }) => {
      const sum = kinds.reduce((total, kind) => total + (post?.counts[kind] ?? 0), 0)
      return sum !== post?.counts.reactions
    })
    expect(isOff).toHaveLength(33)
  })

  test('a table whose page is named in words: the page is the number in the ids', async () => {
    const { drafts, rejections } = await readFile(file('upworthy-2016-first600.tsv'), undefined, { zone: 'UTC' })
    expect([drafts.length, rejections]).toEqual([600, []])
    expect(new Set(drafts.map(({ page }) => `${page.name} ${page.ids.join()}`))).toEqual(
      new Set(['Upworthy 354522044588660']),
    )
  })

  test('nine pages with days and without times are refused with the reason', async () => {
    await expect(readFile(file('news-pages-counts-2016.csv'), undefined, { zone: 'UTC' })).rejects.toThrow(
      expect.objectContaining({ fault: 'posts-without-time' }),
    )
  })
})
