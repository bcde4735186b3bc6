// Traps of the CrowdTangle API's posts, one test each, and the real post beside this repository. All content is invented.

import { expect, test } from 'vitest'
import { sources } from '../../../server/sources/index.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const actual = { likeCount: 1, loveCount: 1, wowCount: 1, hahaCount: 1, sadCount: 1, angryCount: 1, careCount: 1 }
const account = {
  name: 'Association de démonstration',
  subscriberCount: 50,
  url: 'https://www.facebook.com/103000000000017',
  platformId: '100064000000019',
  accountType: 'facebook_page',
}
const post = {
  platformId: '100064000000019_5',
  platform: 'Facebook',
  date: '2023-11-23 23:30:00',
  updated: '2023-11-24 03:00:00',
  type: 'photo',
  postUrl: 'https://www.facebook.com/100064000000019/posts/5',
  subscriberCount: 40,
  statistics: { actual, expected: { likeCount: 999, commentCount: 999 } },
  account,
}
const withCounts = (counts: object) => ({ ...post, statistics: { actual: counts } })
const read = (value: unknown, name = 'posts.json') => readBytes(JSON.stringify(value), name)
const only = async (value: unknown) => (await read(value)).drafts[0]

test('times are UTC though no suffix says so', async () => {
  expect((await only(post))?.post?.publishedAt).toBe('2023-11-23T23:30:00Z')
})

test.each([
  ['a past reaction counts', { ...actual, thankfulCount: 3 }, 10],
  ['care may be missing in older answers', { ...actual, careCount: undefined }, 6],
  ['a missing kind makes the sum unknown', { ...actual, sadCount: undefined }, null],
  ['so does a kind that is null', { ...actual, likeCount: null }, null],
])('reactions: %s', async (_, counts, reactions) => {
  expect((await only(withCounts(counts)))?.post?.counts.reactions).toBe(reactions)
})

test('what is missing is unknown, and the expectation of the model is never read', async () => {
  expect((await only(post))?.post?.counts).toMatchObject({ likes: 1, comments: null, shares: null })
  expect(JSON.stringify(await only(post))).not.toContain('999')
})

test('both ids of a page that moved are kept, that of the post first', async () => {
  expect((await only(post))?.page.ids).toEqual(['100064000000019', '103000000000017'])
})

test('followers at posting stay with the post, those at collection are a value of that day, once', async () => {
  const { drafts } = await read([post, { ...post, platformId: '100064000000019_6' }])
  expect(drafts.map((draft) => draft.post?.counts.followers)).toEqual([40, 40])
  expect(drafts.map(({ readings }) => readings.map(({ value, observedOn }) => [value, observedOn]))).toEqual([
    [[50, '2023-11-24']],
    [],
  ])
})

test('one post, a list, a whole answer and several answers give the same drafts', async () => {
  const { drafts } = await read(post)
  const answer = { status: 200, result: { posts: [post], pagination: {} } }
  for (const value of [[post], answer, [answer]]) expect((await read(value)).drafts).toEqual(drafts)
  expect((await readBytes(`${JSON.stringify(post)}\n`, 'posts.ndjson')).drafts).toEqual(drafts)
})

test.each([
  ['a whole answer', { result: { accountStatistics: [] } }],
  ['its rows', [{ account, subscriberData: { initialCount: 1, finalCount: 2 }, summary: {} }]],
])('a leaderboard is refused: %s', async (_, value) => {
  await expect(read(value)).rejects.toThrow(expect.objectContaining({ fault: 'leaderboard-export' }))
})

test.each([
  ['groups', { account: { ...account, accountType: 'facebook_group' } }, 'page-not-group'],
  ['profiles', { account: { ...account, accountType: 'facebook_profile' } }, 'page-not-group'],
  ['other platforms', { platform: 'Reddit' }, 'platform'],
  ['times that cannot be read', { date: '23/11/2023' }, 'instant-with-zone'],
  ['counts that are none', { statistics: { actual: { ...actual, wowCount: 1.5 } } }, 'whole-number'],
])('posts that are rejected, with no name in the message: %s', async (_, change, expected) => {
  const { drafts, rejections } = await read([post, { ...post, ...change }])
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([{ line: 2, expected }])
  expect(JSON.stringify(rejections)).not.toContain('Association')
})

test('odd records are rejections, fields called __proto__ are harmless', async () => {
  const text = JSON.stringify([post, 3, null, {}]).replace('"type"', '"__proto__":{"polluted":true},"type"')
  const { drafts, rejections } = await readBytes(text, 'posts.json')
  expect(drafts).toHaveLength(1)
  expect(rejections.map(({ line, expected }) => [line, expected])).toEqual([
    [2, 'json-object'],
    [3, 'json-object'],
    [4, 'platform'],
  ])
  expect({}).not.toHaveProperty('polluted')
})

test('the bytes of a whole answer, which hold a key, are not kept', () => {
  const source = sources.find(({ key }) => key === 'crowdtangle-api')
  expect(source?.personColumns(['status', 'result'])).not.toEqual([])
  expect(source?.personColumns(['platformId', 'account'])).toEqual([])
})

describeWithShared('a real post of the CrowdTangle API', () => {
  test('each count, and both numbers of followers', async () => {
    const path = sharedFile('samples', 'crowdtangle-api', 'post-object-fr-2021.json')
    const { source, drafts, rejections } = await readFile(path)
    expect([source, drafts.length, rejections]).toEqual(['crowdtangle-api', 1, []])
    expect(drafts[0]?.post).toMatchObject({
      externalId: '2818911758349286',
      publishedAt: '2021-02-18T00:22:24Z',
      counts: { reactions: 15, likes: 10, loves: 5, comments: 0, shares: 32, followers: 3793, views: null },
    })
    expect(drafts[0]?.readings).toMatchObject([{ metric: 'followers', value: 3617, observedOn: '2021-02-18' }])
  })
})
