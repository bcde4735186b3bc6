// The traps of ../shared/formats/x-analytics.md, each by its name, and what is not taken for an export of posts.

import { describe, expect, test } from 'vitest'
import { recogniseSource } from '../../../server/sources/index.ts'
import { xPostOf, xPosts } from '../../../server/sources/x-posts.ts'
import { readBytes } from './read-file.ts'

const link = 'https://x.com/asso_demo_07/status/1903181920000000123'

/** One row of the older activity, or of the content export, as fields that differ from the usual. */
const activity = (time: string, permalink = link) =>
  readBytes(
    `Tweet id,Tweet permalink,Tweet text,time,impressions,retweets,replies,likes\n1.90318E+18,${permalink},a,${time},5,3,2,8.0\n`,
  )
const content = (date: string) =>
  readBytes(
    `Post id,Date,Post text,Link,Impressions,Likes,Share,Replies,Reposts\n1.90318E+18,"${date}","Un\nDeux",${link},5,8,9,2,\n`,
  )

describe('traps of the format page', () => {
  // The id of the link is of 2025-03-21T20:28:23Z.
  test.each([
    ['Fri, Mar 21, 2025', '2025-03-21T20:28:23Z'],
    ['Sat Mar 22 2025', '2025-03-21T20:28:23Z'],
    ['2025-03-21', '2025-03-21T20:28:23Z'],
    ['2025-03-21 21:28', '2025-03-21T20:28:00Z'],
    ['2025-03-22 02:13', '2025-03-21T20:28:00Z'],
  ])('a day, or a time without zone, is completed by the id of the link: %j', async (date, instant) => {
    const { drafts, rejections } = await content(date)
    expect(rejections).toEqual([])
    expect(drafts[0]?.post?.publishedAt).toBe(instant)
  })

  test.each([
    ['Thu Mar 20 2025'],
    ['Sun, Mar 23, 2025'],
    ['ven., 21 mars 2025'],
    ['2025-03-21 21:20'],
    ['2025-03-23 12:28'],
    [''],
  ])('a month name is never left to the system, a date that the id contradicts makes no instant: %j', async (date) => {
    const { source, drafts, rejections } = await content(date)
    expect(source).toBe('x-posts')
    expect(drafts).toEqual([])
    expect(rejections).toEqual([{ line: 2, column: 'Date', found: date, expected: 'instant-with-zone' }])
  })

  test.each([
    ['2015-09-30 18:42 +0000', '2015-09-30T18:42:00Z'],
    ['2015-12-31 23:42 -0500', '2016-01-01T04:42:00Z'],
    ['2024-03-15T18:42:10.000Z', '2024-03-15T18:42:10Z'],
  ])('the older activity states its zone: %s', async (time, instant) => {
    expect((await activity(time)).drafts[0]?.post?.publishedAt).toBe(instant)
  })

  test('an id that a spreadsheet rounded is taken from the link', async () => {
    const { drafts } = await activity('2015-09-30 18:42 +0000')
    expect(drafts[0]?.post?.externalId).toBe('1903181920000000123')
    expect(drafts[0]?.page).toMatchObject({ platform: 'x', handle: 'asso_demo_07', ids: [], name: null })
  })

  test('text over several lines stays one post; `Shares` is not `Reposts`, an empty count is unknown', async () => {
    const { drafts } = await content('2025-03-21 08:05 +0100')
    expect(drafts).toHaveLength(1)
    expect(drafts[0]?.post).toMatchObject({ text: 'Un\nDeux', publishedAt: '2025-03-21T07:05:00Z' })
    expect(drafts[0]?.post?.counts).toMatchObject({ reactions: 8, comments: 2, shares: null, views: null })
  })
})

test.each([
  ['https://twitter.com/Asso_Demo/status/12', 'Asso_Demo', '12'],
  ['http://www.twitter.com/a/statuses/12/', 'a', '12'],
  ['https://X.com/a/status/12/video/1?s=20#x', 'a', '12'],
])('the address %s names account and post', (address, handle, postId) => {
  expect(xPostOf(address)).toEqual({ handle, postId })
})

test.each([
  'https://x.com/i/web/status/12',
  'https://x.com/i/status/12',
  'https://x.com/asso_demo_07',
  'https://x.com/asso_demo_07/status/1.9E+18',
  'https://example.org/x.com/a/status/12',
  'https://nox.com/a/status/12',
  'javascript:https://x.com/a/status/12',
  '',
])('the address %j does not say whose post it is', async (address) => {
  expect(xPostOf(address)).toBe(null)
  const { drafts, rejections } = await activity('2015-09-30 18:42 +0000', address)
  expect(drafts).toEqual([])
  expect(rejections).toEqual([{ line: 2, column: 'Tweet permalink', found: address, expected: 'post-address' }])
})

test('an export without links says which column it lacks', async () => {
  await expect(readBytes('Post id,Date,Post text,Impressions\n1,2,3,4\n')).rejects.toThrow(
    expect.objectContaining({ fault: 'missing-columns', found: 'Post Link' }),
  )
})

test('counts of clicks are not facts about persons, added columns may be', () => {
  const columns = ['email tweet', 'dial phone', 'promoted email tweet', 'user profile clicks', 'Author', 'E-mail']
  expect(xPosts.personColumns(columns)).toEqual(['Author', 'E-mail'])
})

test('a video overview with lines before its header is not recognised', () => {
  const head = { columns: ['Video overview', '', ''], file: 'video_overview.csv' }
  expect(() => recogniseSource(head)).toThrow(expect.objectContaining({ fault: 'unknown-source' }))
})
