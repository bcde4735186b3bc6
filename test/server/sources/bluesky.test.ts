// The traps of Bluesky's answers, by number as in ../shared/formats/bluesky-api.md; a real answer where it is there.

import { describe, expect, test } from 'vitest'
import { bluesky } from '../../../server/sources/bluesky.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const author = { did: 'did:plc:une', handle: 'une.example', displayName: 'Association de démonstration' }
const other = { did: 'did:plc:autre', handle: 'autre.example' }
const post = (key: string, fields: object = {}) => ({
  uri: `at://did:plc:une/app.bsky.feed.post/${key}`,
  author,
  record: { text: 'Bonjour', createdAt: '2026-10-03T08:30:15.989Z' },
  replyCount: 2,
  repostCount: 5,
  likeCount: 17,
  indexedAt: '2026-10-03T08:30:16.362Z',
  ...fields,
})
const repost = { $type: 'app.bsky.feed.defs#reasonRepost', by: author }
const read = (value: unknown, name = 'answer.json') => readBytes(JSON.stringify(value), name)
const readFeed = (...feed: readonly object[]) => read({ feed })
const keysOf = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.drafts.map(({ post: one }) => one?.externalId.split('/').at(-1))

describe('traps', () => {
  test('1: reposts are left out, with the counts of their authors', async () => {
    const reading = await readFeed(
      { post: post('r', { author: other, likeCount: 99999 }), reason: repost },
      { post: post('a') },
    )
    expect(keysOf(reading)).toEqual(['a'])
    expect([reading.rejections, reading.leftAside]).toEqual([[], 1])
    const alone = await readFeed({ post: post('r', { author: other }), reason: repost })
    expect([keysOf(alone), alone.leftAside]).toEqual([[], 1])
  })

  test('1: a feed with posts of several authors is a timeline, and not claimed', async () => {
    await expect(readFeed({ post: post('a') }, { post: post('b', { author: other }) })).rejects.toThrow(
      expect.objectContaining({ fault: 'unknown-source' }),
    )
  })

  test('2: a pinned post counts once', async () => {
    const pinned = { post: post('a'), reason: { $type: 'app.bsky.feed.defs#reasonPin' } }
    const reading = await readFeed(pinned, { post: post('b') }, { post: post('a') })
    expect([keysOf(reading), reading.leftAside]).toEqual([['a', 'b'], 0])
  })

  test('3: a page without items, with or without cursor, is no fault', async () => {
    const pages = [{ feed: [], cursor: '2026-10-03T08:30:15.989Z' }, { feed: [{ post: post('a') }] }]
    const reading = await readBytes(pages.map((page) => `${JSON.stringify(page)}\n`).join(''), 'pages.ndjson')
    expect([keysOf(reading), reading.rejections]).toEqual([['a'], []])
  })

  test.each([
    ['as written', '2026-10-03T08:30:15.989Z', '2026-10-03T08:30:16.362Z', '2026-10-03T08:30:15Z'],
    ['with another zone', '2026-10-03T10:30:15.9+02:00', '2026-10-03T08:30:16.362Z', '2026-10-03T08:30:15Z'],
    ['in the future', '2031-01-01T00:00:00Z', '2026-10-03T08:30:16.362Z', '2026-10-03T08:30:16Z'],
    ['unreadable', 'hier', '2026-10-03T08:30:16.362Z', '2026-10-03T08:30:16Z'],
    ['without the server’s', '2026-10-03T08:30:15Z', undefined, '2026-10-03T08:30:15Z'],
  ])('4: an instant %s', async (_, createdAt, indexedAt, expected) => {
    const { drafts } = await readFeed({ post: post('a', { record: { text: '', createdAt }, indexedAt }) })
    expect(drafts[0]?.post?.publishedAt).toBe(expected)
  })

  test('5: views, quotes and counts that are missing are unknown, not 0', async () => {
    const { drafts } = await readFeed({ post: post('a', { likeCount: undefined }) })
    expect(drafts[0]?.post?.counts).toMatchObject({ views: null, likes: null, reactions: null, comments: 2, shares: 5 })
  })

  test.each(['InvalidRequest', 'AccountTakedown'])('6: the answer for a profile that is gone (%s)', async (error) => {
    await expect(read({ error, message: 'gone' })).rejects.toThrow(expect.objectContaining({ fault: 'error-answer' }))
  })

  test('7: a post without text', async () => {
    const { drafts } = await readFeed({ post: post('a', { record: { text: '', createdAt: '2026-10-03T08:30:15Z' } }) })
    expect(drafts[0]?.post?.text).toBeNull()
  })
})

test('a profile gives followers and posts of the day of collection, not of `indexedAt`', async () => {
  const { drafts } = await read({ ...author, followersCount: 1240, postsCount: 0, indexedAt: '2024-01-01T00:00:00Z' })
  expect(drafts[0]?.readings.map(({ metric, value, observedOn }) => [metric, value, observedOn])).toEqual([
    ['followers', 1240, '2026-11-21'],
    ['posts', 0, '2026-11-21'],
  ])
})

test('a feed holds what others wrote: the received bytes are not kept', () => {
  expect(bluesky.personColumns(['feed', 'cursor'])).toEqual(['feed'])
})

describeWithShared('a real answer of Bluesky', () => {
  test('one own post, the repost left out', async () => {
    const { source, drafts, rejections } = await readFile(sharedFile('samples', 'bluesky', 'author-feed-excerpt.json'))
    expect([source, drafts.length, rejections]).toEqual(['bluesky', 1, []])
    expect(drafts[0]?.page.ids).toEqual(['did:plc:z72i7hdynmk6r22z27h6tvur'])
    expect(drafts[0]?.post).toMatchObject({
      publishedAt: '2026-09-21T18:04:06Z',
      address: 'https://bsky.app/profile/bsky.app/post/3mw2cdr44fc2a',
      counts: { reactions: 787, comments: 100, shares: 99, views: null },
    })
  })
})
