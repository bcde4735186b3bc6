// Traps of minet's CSV of CrowdTangle posts, one test each: whose columns are whose, and rows that are out of place.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { minetCrowdtangle } from '../../../server/sources/minet-crowdtangle.ts'
import { root } from '../../helpers/code.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { type Reading, readBytes } from './read-file.ts'

const fixture = join(root, 'test', 'fixtures', 'sources', 'minet-crowdtangle', 'posts.csv')
const [header, ...rows] = readNaively(readFileSync(fixture, 'utf8'), ',').records.map(({ cells }) => cells)
const columns = header ?? []
const [post = [], , , instagram = []] = rows

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
const reading = (names: readonly string[], ...cells: readonly (readonly string[])[]): Promise<Reading> =>
  readBytes(`${[names, ...cells].map(quoted).join('\n')}\n`)

/** A row with other values in the columns named. */
const but = (row: readonly string[], values: Readonly<Record<string, string>>): readonly string[] =>
  row.map((cell, at) => values[columns[at] ?? ''] ?? cell)
const countsOf = ({ drafts }: Reading) => drafts[0]?.post?.counts

test('columns of the person before minet’s, under the same names, are never read for minet’s', async () => {
  const alone = await reading(columns, post)
  const own = ['id', 'platform', 'type', 'date', 'post_url', 'message', 'actual_like_count', 'account_name']
  const other = own.map((name) => `other ${name}`)
  expect((await reading([...own, ...columns], [...other, ...post])).drafts).toEqual(alone.drafts)
  expect((await reading([...columns, ...own], [...post, ...other])).drafts).toEqual(alone.drafts)
  expect((await reading([...own, ...columns, 'type'], [...other, ...post, 'x'])).drafts).toEqual(alone.drafts)
})

test.each([
  ['a known kind of page post instead of the platform', { platform: 'page_post' }, 'platform'],
  ['a platform that is not read', { platform: 'Reddit' }, 'platform'],
  ['a date that is no date', { date: 'photo' }, 'date'],
  ['another day than the instant', { date: '2023-11-24' }, 'date'],
  ['an instant that is none', { datetime: 'photo' }, 'datetime'],
  ['the account’s columns moved by one', { account_platform: '100060000000001' }, 'account_platform'],
  ['no address of the account', { account_url: '4321' }, 'account_url'],
  ['a group by its address', { post_url: 'https://www.facebook.com/groups/1/posts/2' }, 'post_url'],
  ['a group by its kind', { account_type: 'facebook_group' }, 'account_type'],
  ['a person', { account_type: 'facebook_profile' }, 'account_type'],
  ['a count that is none', { actual_sad_count: 'FR' }, 'actual_sad_count'],
])('a row out of place is rejected whole: %s', async (_, values, column) => {
  const { drafts, rejections } = await reading(columns, but(post, values))
  expect(drafts).toEqual([])
  expect(rejections.map((rejection) => rejection.column)).toEqual([column])
})

test('values shifted by one column give no post at all', async () => {
  for (const by of [1, 2, 5]) {
    const shifted = [...post.slice(by), ...post.slice(0, by)]
    expect((await reading(columns, shifted)).drafts).toEqual([])
    expect((await reading(columns, shifted.toReversed())).drafts).toEqual([])
  }
})

test('the time is UTC, whatever the day it is elsewhere', async () => {
  const { drafts } = await reading(columns, but(post, { date: '2024-07-01', datetime: '2024-07-01 00:15:00' }))
  expect(drafts[0]?.post?.publishedAt).toBe('2024-07-01T00:15:00Z')
})

test('what the model expected is never a count', async () => {
  const values = Object.fromEntries(columns.filter((name) => name.startsWith('expected_')).map((name) => [name, 'x']))
  expect((await reading(columns, but(post, values))).drafts).toEqual((await reading(columns, post)).drafts)
})

test.each([
  [{}, 19],
  [{ actual_thankful_count: '' }, 18],
  [{ actual_care_count: '' }, 14],
  [{ actual_haha_count: '' }, null],
  [{ actual_like_count: '' }, null],
])('reactions with %j are %j', async (values, reactions) => {
  expect(countsOf(await reading(columns, but(post, values)))?.reactions).toBe(reactions)
})

test('likes of Instagram are its favorites; what it does not publish stays unknown', async () => {
  const values = { actual_like_count: '0', actual_share_count: '0', actual_love_count: '0' }
  expect(countsOf(await reading(columns, but(instagram, values)))).toMatchObject({
    reactions: 55,
    likes: 55,
    loves: null,
    shares: null,
  })
})

test('followers at collection are no followers at posting, and no reading of the day of `updated`', async () => {
  const { drafts } = await reading(columns, post)
  expect(drafts[0]?.post?.counts.followers).toBe(null)
  expect(drafts[0]?.readings).toEqual([])
})

test('the received file is not kept: a search brings persons and groups', () => {
  expect(minetCrowdtangle.personColumns(columns)).toEqual(['account_name'])
})
