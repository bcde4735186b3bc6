// The numbered traps of ../shared/formats/4cat-zeeschuimer.md in Zeeschuimer's own lines, one test each. All content is invented.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { zeeschuimer } from '../../../server/sources/zeeschuimer.ts'
import { root } from '../../helpers/code.ts'
import { readBytes } from './read-file.ts'

const video = {
  id: '7324309610000000123',
  desc: 'Trois gestes',
  createTime: 1705329000,
  author: { uniqueId: 'asso.demo', nickname: 'Association de démonstration' },
  authorStats: { followerCount: 1240 },
  stats: { diggCount: 42, shareCount: 3, commentCount: 0, playCount: 1577 },
}
const meta = { item_id: video.id, timestamp_collected: 1705400000123, source_platform: 'tiktok.com' }
const line = (data: unknown, more: object = {}) => ({ nav_index: '1:1', ...meta, ...more, data })
const read = (...records: readonly unknown[]) =>
  readBytes(`${records.map((record) => JSON.stringify(record)).join('\n')}\n`, 'items.ndjson')

test('trap 1: times of posts are seconds, the time of collection is in milliseconds, and none becomes 1970', async () => {
  const { drafts } = await read(line(video))
  expect(drafts[0]?.post?.publishedAt).toBe('2024-01-15T14:30:00Z')
  expect(drafts[0]?.readings).toMatchObject([{ metric: 'followers', value: 1240, observedOn: '2024-01-16' }])
  for (const createTime of [0, 1705329000000, '', null, -5, 1e30]) {
    const { rejections } = await read(line(video), line({ ...video, createTime }))
    expect(rejections).toMatchObject([{ line: 2, column: 'data.createTime', expected: 'instant-with-zone' }])
  }
})

test.each([
  [
    'a person',
    { author: { uniqueId: 'camille.exemple', nickname: 'Camille Exemple', verified: true } },
    'organisation',
  ],
  ['nobody', { author: undefined }, 'organisation'],
  ['an advertisement', { isAd: true }, 'not-advertisement'],
])('trap 2: %s is left out, and nothing of it is repeated', async (_, values, expected) => {
  const { drafts, rejections } = await read(line(video), line({ ...video, desc: 'Texte intime', ...values }))
  expect(drafts).toHaveLength(1)
  expect(rejections).toEqual([{ line: 2, column: null, found: '', expected }])
})

test('trap 4: hidden likes are unknown, a missing count is unknown', async () => {
  const instagram = { code: 'Cdemo0001', taken_at: 1705329000, user: { username: 'asso.demo' }, like_count: 3 }
  const more = { source_platform: 'instagram.com' }
  const { drafts } = await read(
    line(instagram, more),
    line({ ...instagram, like_and_view_counts_disabled: true }, more),
  )
  expect(drafts.map(({ post }) => [post?.counts.reactions, post?.counts.comments])).toEqual([
    [3, null],
    [null, null],
  ])
})

test('trap 5: the README says that posting frequency cannot be derived', () => {
  const row = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .find((text) => text.includes('`zeeschuimer`'))
  expect(row).toContain('rythme de publication')
})

test('trap 6: objects of other sites are not guessed at', async () => {
  const { drafts, rejections } = await read(line(video), line({ id: '1' }, { source_platform: 'linkedin.com' }))
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([
    { line: 2, column: 'source_platform', found: 'linkedin.com', expected: 'platform' },
  ])
})

test('as 4CAT saves it again: the same post', async () => {
  const [first] = (await read(line(video))).drafts
  const { source, drafts } = await read({ ...video, __import_meta: meta })
  expect(source).toBe('zeeschuimer')
  expect(drafts).toEqual([first])
})

test('the received file holds persons and is not kept', () => {
  expect(zeeschuimer.personColumns(['data'])).not.toEqual([])
})
