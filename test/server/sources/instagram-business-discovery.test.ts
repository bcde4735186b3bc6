// The numbered traps of Instagram's Business Discovery answers, one test each, and the recorded answer beside this
// repository. All content is invented.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { instagramBusinessDiscovery } from '../../../server/sources/instagram-business-discovery.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const media = {
  id: '17880000000000001',
  caption: 'Café des aidants',
  comments_count: 11,
  like_count: 87,
  media_type: 'IMAGE',
  permalink: 'https://www.instagram.com/p/Cdemo0001/',
  timestamp: '2025-08-17T19:00:42+0000',
}
const answer = (account: unknown) => ({ business_discovery: account, id: '17840000000000099' })
const read = (account: unknown) => readBytes(JSON.stringify(answer(account)), 'answer.json')
const account = { id: '17840000000000007', media: { data: [media] } }

test('trap 1: the page is the account asked for, never the one that asks', async () => {
  const reading = await read(account)
  expect(reading.source).toBe('instagram-business-discovery')
  expect(reading.recognition.because).toEqual(['business_discovery.id', 'business_discovery.media.data'])
  expect(reading.drafts).toMatchObject([{ page: { ids: ['17840000000000007'] }, post: { externalId: 'Cdemo0001' } }])
  expect(JSON.stringify(reading.drafts)).not.toContain('17840000000000099')
})

test.each([
  ['nothing that says whose it is', { followers_count: 5 }],
  ['no answer at all', null],
])('trap 2: an account that does not answer is not available, and has no 0: %s', async (_, value) => {
  const { drafts, rejections } = await readBytes(JSON.stringify([answer(account), answer(value)]), 'answer.json')
  expect(drafts).toHaveLength(1)
  expect(rejections).toMatchObject([{ line: 2, expected: 'not-empty' }])
})

test('trap 2: the answer about an account that cannot be asked for is an error, refused as one', async () => {
  const error = { error: { message: 'invented', type: 'OAuthException', code: 110 } }
  await expect(readBytes(JSON.stringify(error), 'answer.json')).rejects.toThrow(
    expect.objectContaining({ fault: 'error-answer' }),
  )
})

test('trap 3: hidden likes are unknown, never 0', async () => {
  const { like_count, ...hidden } = media
  expect(like_count).toBe(87)
  const { drafts } = await read({ ...account, media: { data: [hidden] } })
  expect(drafts[0]?.post?.counts).toMatchObject({ reactions: null, likes: null, comments: 11 })
})

test('trap 4: a post without a caption has no text', async () => {
  const { caption, ...bare } = media
  expect(caption).not.toBe('')
  expect((await read({ ...account, media: { data: [bare] } })).drafts[0]?.post?.text).toBeNull()
})

test('trap 5: paging stands inside media, is not read and never kept', async () => {
  const paging = { cursors: { after: 'invented' }, next: 'https://graph.example.org/?access_token=invented' }
  const reading = await read({ ...account, media: { data: [media], paging } })
  expect(reading.drafts).toHaveLength(1)
  expect(JSON.stringify(reading)).not.toContain('access_token')
  expect(instagramBusinessDiscovery.personColumns(['business_discovery', 'id'])).not.toEqual([])
})

test('followers and number of posts are of the day of the answer, on a row before the posts', async () => {
  const { drafts } = await read({ ...account, username: 'asso.demo', followers_count: '1240', media_count: 87 })
  expect(drafts.map(({ line, post, readings }) => [line, post === null, readings.length])).toEqual([
    [1, true, 2],
    [2, false, 0],
  ])
  expect(drafts[0]?.readings).toMatchObject([
    { metric: 'followers', value: 1240, observedOn: '2026-11-21' },
    { metric: 'posts', value: 87, observedOn: '2026-11-21' },
  ])
})

test('a count that is none keeps the posts', async () => {
  const { drafts, rejections } = await read({ ...account, followers_count: 'beaucoup' })
  expect(drafts).toHaveLength(1)
  expect(rejections).toEqual([
    { line: 1, column: 'business_discovery.followers_count', found: 'beaucoup', expected: 'whole-number' },
  ])
})

test.each([
  ['IMAGE', 'photo'],
  ['VIDEO', 'video'],
  ['CAROUSEL_ALBUM', 'album'],
  ['STORY', 'other'],
])('%s is a %s', async (media_type, format) => {
  const { drafts } = await read({ ...account, media: { data: [{ ...media, media_type }] } })
  expect(drafts[0]?.post?.format).toBe(format)
})

describeWithShared('recorded answer of Business Discovery', () => {
  test('both posts, as they are', async () => {
    const path = sharedFile('samples', 'instagram-business-discovery', 'medias-page1.json')
    const said = JSON.parse(readFileSync(path, 'utf8')).business_discovery
    const { source, drafts, rejections } = await readFile(path)
    expect([source, drafts.length, rejections]).toEqual(['instagram-business-discovery', 2, []])
    for (const [index, { page, post }] of drafts.entries()) {
      const one = said.media.data[index]
      expect(page.ids).toEqual([said.id])
      expect(one.permalink).toContain(`/p/${post?.externalId}/`)
      expect(post?.publishedAt).toBe(one.timestamp.replace('+0000', 'Z'))
      expect(post?.text).toBe(one.caption)
      expect(post?.counts).toMatchObject({ reactions: one.like_count, comments: one.comments_count, shares: null })
    }
  })
})
