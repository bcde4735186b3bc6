// Traps of the Graph API's answers, one test each, and the recorded answers beside this repository. All content is invented.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from '../../../server/sources/index.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const total = (count: number) => ({ data: [], summary: { total_count: count } })
const post = {
  id: '200000000011_5',
  created_time: '2021-07-09T19:09:52+0000',
  status_type: 'added_photos',
  reactions: total(125),
  comments: total(13),
  like: total(119),
}
const page = { id: '200000000011', name: 'Association de démonstration', category: 'Nonprofit', fan_count: 7000 }
const next = (fields: string) => ({ next: `https://graph.example.org/1/feed?access_token=invented&fields=${fields}` })
const read = (value: unknown) => readBytes(JSON.stringify(value), 'answer.json')
const posts = async (value: unknown) => (await read(value)).drafts.map((draft) => draft.post)

test.each([
  ['+0000', '2021-07-09T19:09:52Z'],
  ['+0200', '2021-07-09T17:09:52Z'],
  ['Z', '2021-07-09T19:09:52Z'],
])('a time with the offset %s', async (offset, publishedAt) => {
  expect(await posts({ ...post, created_time: `2021-07-09T19:09:52${offset}` })).toMatchObject([{ publishedAt }])
})

test('a time without an offset is rejected', async () => {
  const { rejections } = await read({ data: [{ ...post, created_time: '2021-07-09T19:09:52' }] })
  expect(rejections).toMatchObject([{ line: 1, column: 'created_time', expected: 'instant-with-zone' }])
})

test.each([
  ['another post has them', { data: [post, { ...post, shares: { count: 10 } }] }, 0],
  ['the next answer asks for them', { data: [post], paging: next('id,shares,message') }, 0],
  ['nobody asked for them', { data: [post], paging: next('id,message') }, null],
  ['nothing says so', { data: [post] }, null],
  ['the post is alone', post, null],
])('missing shares, where %s', async (_, answer, shares) => {
  expect((await posts(answer))[0]?.counts.shares).toBe(shares)
})

test('reactions are their own total, never the sum of the kinds asked for', async () => {
  expect((await posts(post))[0]?.counts).toMatchObject({ reactions: 125, likes: 119, loves: null, cares: null })
  const { reactions, ...without } = post
  expect(reactions).toEqual(total(125))
  expect((await posts(without))[0]?.counts.reactions).toBeNull()
})

test.each([
  ['an own photo', post, { format: 'photo', isOwn: true, text: null, link: null }],
  ['a share', { ...post, status_type: 'shared_story' }, { format: 'other', isOwn: false }],
  [
    'a link to another site',
    {
      ...post,
      status_type: 'shared_story',
      attachments: { data: [{ media_type: 'link', unshimmed_url: 'https://example.org/a' }] },
    },
    { format: 'link', isOwn: null, link: 'https://example.org/a' },
  ],
])('what a post is: %s', async (_, value, expected) => {
  expect(await posts(value)).toMatchObject([expected])
})

test.each([
  ['posts of visitors', { ...post, message: 'Intime', from: { id: '9', name: 'Nom inventé' } }],
  ['comments', { ...post, message: 'Intime', like_count: 2 }],
])('%s are rejected without a word of theirs', async (_, value) => {
  const { drafts, rejections } = await read({ data: [post, value] })
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([{ line: 2, column: 'id', expected: 'page-not-group' }])
  expect(JSON.stringify(rejections)).not.toMatch(/Intime|Nom inventé/)
})

test('no token goes into a draft, a rejection or the kept bytes', async () => {
  const reading = await read({ data: [post, { ...post, created_time: 'x' }, [next('id')]], paging: next('id') })
  expect(reading.rejections).toHaveLength(2)
  expect(JSON.stringify(reading)).not.toContain('invented')
  expect(sources.find(({ key }) => key === 'facebook-graph')?.personColumns(['data'])).not.toEqual([])
})

test.each([
  ['one page', page],
  ['pages keyed by id', { [page.id]: page }],
  ['a list of pages', { data: [page] }],
  ['several answers', [page]],
  ['very old data', { ...page, fan_count: undefined, likes: 7000 }],
])('likes of a page are of the day of collection: %s', async (_, value) => {
  const { source, drafts } = await read(value)
  expect(source).toBe('facebook-graph')
  expect(drafts).toMatchObject([
    {
      page: { ids: ['200000000011'], name: 'Association de démonstration' },
      readings: [{ metric: 'page-likes', value: 7000, observedOn: '2026-11-21' }],
    },
  ])
})

test('followers that nobody asked for are unknown, a page without any count is rejected', async () => {
  const { drafts, rejections } = await read({ data: [page, { ...page, fan_count: null }] })
  expect(drafts.map(({ readings }) => readings.length)).toEqual([1])
  expect(rejections).toMatchObject([{ line: 2, column: 'fan_count', expected: 'not-empty' }])
})

test.each([
  ['an error', { error: { message: 'invented', type: 'OAuthException', code: 190 } }, 'error-answer'],
  ['comments alone', { data: [{ id: '1_2', created_time: post.created_time, message: 'Intime' }] }, 'unknown-source'],
  ['an account of another network', { id: '5', username: 'a', followers_count: 3 }, 'unknown-source'],
])('%s: not read, with the reason', async (_, value, fault) => {
  await expect(read(value)).rejects.toThrow(expect.objectContaining({ fault }))
})

describeWithShared('recorded answers of the Graph API', () => {
  const file = (name: string) => sharedFile('samples', 'facebook-graph-json', name)

  test('a feed: every post, every count', async () => {
    const path = file('page-feed-page1.json')
    const { data } = JSON.parse(readFileSync(path, 'utf8'))
    const { source, drafts, rejections } = await readFile(path)
    expect([source, drafts.length, rejections]).toEqual(['facebook-graph', 5, []])
    expect(drafts.map((draft) => draft.post?.counts.reactions)).toEqual([125, 131, 143, 178, 179])
    for (const [index, { post: read, page: of }] of drafts.entries()) {
      const said = data[index]
      expect(`${of.ids[0]}_${read?.externalId}`).toBe(said.id)
      expect(read?.publishedAt).toBe(said.created_time.replace('+0000', 'Z'))
      expect(read?.counts.comments).toBe(said.comments.summary.total_count)
      expect(read?.counts.shares).toBe(said.shares.count)
      expect(read?.counts.angrys).toBe(said.angry.summary.total_count)
    }
    expect(drafts.map(({ post: read }) => read?.isOwn)).toEqual([true, null, true, true, true])
  })

  test('two pages keyed by id', async () => {
    const { source, drafts, rejections } = await readFile(file('pages-multi-ids.json'))
    expect([source, drafts.length, rejections]).toEqual(['facebook-graph', 2, []])
    expect(drafts[0]?.readings).toMatchObject([{ metric: 'page-likes', value: 7966986 }])
  })
})
