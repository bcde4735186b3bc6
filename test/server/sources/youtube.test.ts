// The traps of YouTube's answers, by number as in ../shared/formats/youtube-data-api.md; recorded answers where they are there.

import { describe, expect, test } from 'vitest'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readBytes, readFile } from './read-file.ts'

const channel = (statistics?: object) => ({
  kind: 'youtube#channelListResponse',
  items: [
    { kind: 'youtube#channel', id: 'UCdemo', snippet: { title: 'Démonstration', customUrl: '@demo' }, statistics },
  ],
})
const video = (statistics?: object, snippet: object = {}) => ({
  kind: 'youtube#videoListResponse',
  items: [
    {
      kind: 'youtube#video',
      id: 'demo1',
      snippet: { publishedAt: '2026-10-03T08:30:15Z', channelId: 'UCdemo', title: 'Une vidéo', ...snippet },
      statistics,
    },
  ],
})
const read = (value: unknown, name = 'answer.json') => readBytes(JSON.stringify(value), name)
const valuesOf = async (statistics?: object) =>
  Object.fromEntries((await read(channel(statistics))).drafts[0]?.readings.map((one) => [one.metric, one.value]) ?? [])

describe('traps', () => {
  test('1: counts are text; what is no number is refused', async () => {
    expect(await valuesOf({ viewCount: '15812', subscriberCount: '145', videoCount: '0' })).toEqual({
      followers: 145,
      views: 15812,
      posts: 0,
    })
    const { drafts, rejections } = await read(video({ viewCount: '1.2K', likeCount: '-3', commentCount: '4' }))
    expect(drafts).toEqual([])
    expect(rejections.map(({ column, found, expected }) => [column, found, expected])).toEqual([
      ['statistics.likeCount', '-3', 'whole-number'],
      ['statistics.viewCount', '1.2K', 'whole-number'],
    ])
  })

  test.each([2260000, 10700000, 1927873])('2: %i subscribers are kept as stated, rounded or not', async (count) => {
    expect(await valuesOf({ subscriberCount: String(count) })).toEqual({ followers: count })
  })

  test.each(['0', '1240'])('3: hidden subscribers are unknown, whatever the number (%s)', async (subscriberCount) => {
    expect(await valuesOf({ subscriberCount, hiddenSubscriberCount: true, videoCount: '3' })).toEqual({ posts: 3 })
  })

  test.each([
    ['no statistics', undefined, { reactions: null, comments: null, views: null }],
    [
      'likes hidden',
      { viewCount: '9', commentCount: '0', favoriteCount: '0' },
      { reactions: null, comments: 0, views: 9 },
    ],
    [
      'comments disabled',
      { viewCount: '9', likeCount: '0', dislikeCount: '3' },
      { reactions: 0, comments: null, views: 9 },
    ],
  ])('4: %s', async (_, statistics, counts) => {
    expect((await read(video(statistics))).drafts[0]?.post?.counts).toMatchObject({ ...counts, shares: null })
  })

  test.each([
    ['empty', { kind: 'youtube#channelListResponse', items: [] }],
    ['missing', { kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0 } }],
  ])('5: an unknown channel (items %s) gives nothing', async (_, value) => {
    const { source, drafts, rejections } = await read(value)
    expect([source, drafts, rejections]).toEqual(['youtube', [], []])
  })

  test.each([
    ['2019-03-21T20:37:49.000Z', '2019-03-21T20:37:49Z'],
    ['2019-03-21T20:37:49Z', '2019-03-21T20:37:49Z'],
    ['2019-03-21T20:37:49', undefined],
  ])('6: published at %s', async (publishedAt, expected) => {
    expect((await read(video({}, { publishedAt }))).drafts[0]?.post?.publishedAt).toBe(expected)
  })

  test('7: several answers make one file; one of an error is refused', async () => {
    const answers = [channel({ videoCount: '1' }), video({}), { error: { code: 403, message: 'quotaExceeded' } }]
    const { drafts, rejections } = await readBytes(
      answers.map((one) => `${JSON.stringify(one)}\n`).join(''),
      'a.ndjson',
    )
    expect(drafts.map(({ line }) => line)).toEqual([1, 2])
    expect(rejections).toEqual([{ line: 3, column: 'kind', found: '', expected: 'not-empty' }])
    await expect(read({ error: { code: 403 } })).rejects.toThrow(expect.objectContaining({ fault: 'unknown-source' }))
  })

  test('8: views of a channel that are fewer than before are read as they are', async () => {
    expect([await valuesOf({ viewCount: '20' }), await valuesOf({ viewCount: '10' })]).toEqual([
      { views: 20 },
      { views: 10 },
    ])
  })
})

describeWithShared('recorded answers of YouTube', () => {
  test('channels of two NGOs', async () => {
    const { source, drafts, rejections } = await readFile(
      sharedFile('samples', 'youtube-data-api', 'channels-ngo.json'),
    )
    expect([source, drafts.length, rejections]).toEqual(['youtube', 2, []])
    const peace = drafts.find(({ page }) => page.ids[0] === 'UC3z8ZdT6f6lskINqJFI8gyQ')
    expect(peace?.readings.map(({ metric, value }) => [metric, value])).toEqual([
      ['followers', 145],
      ['views', 15812],
      ['posts', 64],
    ])
  })

  test('a video asked for without its statistics has none', async () => {
    const { drafts, rejections } = await readFile(sharedFile('samples', 'youtube-data-api', 'videos-single.json'))
    expect(rejections).toEqual([])
    expect(drafts).toHaveLength(1)
    expect(new Set(Object.values(drafts[0]?.post?.counts ?? {}))).toEqual(new Set([null]))
    expect(drafts[0]?.post).toMatchObject({ externalId: 'D-lhorsDlUQ', publishedAt: '2019-03-21T20:37:49Z' })
    expect(drafts[0]?.page.ids).toEqual(['UC_x5XG1OV2P6uZZ5FSM9Ttw'])
  })
})
