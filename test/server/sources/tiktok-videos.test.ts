// The traps of ../shared/formats/tiktok-export.md, each by its number, and what is not taken for a list of videos.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recogniseSource } from '../../../server/sources/index.ts'
import { tiktokVideoOf, tiktokVideos } from '../../../server/sources/tiktok-videos.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { readNaively } from '../formats/naive-reader.ts'
import { readBytes, readFile } from './read-file.ts'

const address = 'https://www.tiktok.com/@asso.demo07/video/7324309610000000123'

const studio = (time: string, shares = '3') =>
  readBytes(
    `Video title,Video link,Post time,Video views,Likes,Comments,Shares\na,${address},${time},9,8,7,${shares}\n`,
  )
const scraped = (createTime: string, link = address) =>
  readBytes(
    `id,text,createTime,webVideoUrl,diggCount,shareCount,playCount,commentCount\n7.3E+18,a,${createTime},${link},1,2,3,4\n`,
  )

const faultOf = (header: string) => () => recogniseSource({ columns: header.split(','), file: 'Content.csv' })
const unknownSource = expect.objectContaining({ fault: 'unknown-source' })

describe('traps of the format page', () => {
  test.each([
    ['Date,Video Views,Profile Views,Likes,Comments,Shares'],
    ['Date,Followers,Difference in followers from previous day'],
    ['Date,Total Viewers,New Viewers,Returning Viewers'],
  ])('1: days without year, of an account that is not named, are no videos: %s', (header) => {
    expect(tiktokVideos.recognises({ columns: header.split(','), file: 'Overview.csv' })).toBeNull()
  })

  test('2: `undefined` is unknown, not 0', async () => {
    const { drafts } = await studio('2025/03/21 18:05:00 UTC', 'undefined')
    expect(drafts[0]?.post?.counts).toMatchObject({ views: 9, reactions: 8, likes: 8, comments: 7, shares: null })
  })

  test('3: an id of 19 digits stays text, and comes from the address', async () => {
    const { drafts } = await scraped('1705329000')
    expect(drafts[0]?.post?.externalId).toBe('7324309610000000123')
    expect(drafts[0]?.page).toMatchObject({ platform: 'tiktok', handle: 'asso.demo07', ids: [], name: null })
  })

  test('4: translated headers were never seen and are not recognised', () => {
    expect(faultOf('Titre de la vidéo,Lien de la vidéo,Date de publication,Vues,J’aime')).toThrow(unknownSource)
  })
})

test.each([['2025/03/21 18:05:00'], ['2025-03-21 18:05:00'], ['2025/03/21'], ['2025/02/30 18:05:00 UTC'], ['']])(
  'a time of Studio without zone that the id contradicts is refused: %j',
  async (time) => {
    const { drafts, rejections } = await studio(time)
    expect(drafts).toEqual([])
    expect(rejections).toEqual([{ line: 2, column: 'Post time', found: time, expected: 'instant-with-zone' }])
  },
)

// The id of the address is of 2024-01-15T13:02:00Z.
test.each([
  ['2024/01/15 14:02:00', '2024-01-15T13:02:00Z'],
  ['2024-01-15 08:02:31', '2024-01-15T13:02:31Z'],
  ['2024-01-15 18:32:00', '2024-01-15T13:02:00Z'],
])('a time of Studio without zone is in the one that the id tells: %s', async (time, instant) => {
  expect((await studio(time)).drafts[0]?.post?.publishedAt).toBe(instant)
})

test.each([
  ['1705329000', '2024-01-15T14:30:00Z'],
  ['1705329000.0', '2024-01-15T14:30:00Z'],
])('seconds since 1970: %s', async (seconds, instant) => {
  expect((await scraped(seconds)).drafts[0]?.post?.publishedAt).toBe(instant)
})

test.each([['1705329000000'], ['1.70533E+09'], ['9999999999'], ['0'], ['undefined'], ['']])(
  'no seconds since 1970: %j',
  async (seconds) => {
    const { drafts, rejections } = await scraped(seconds)
    expect(drafts).toEqual([])
    expect(rejections).toEqual([{ line: 2, column: 'createTime', found: seconds, expected: 'instant-with-zone' }])
  },
)

test.each([
  'https://vm.tiktok.com/ZMabcdefg/',
  'https://www.tiktok.com/@asso.demo07',
  'https://www.tiktok.com/video/7324309610000000123',
  'https://www.tiktok.com/@asso.demo07/video/7.3E+18',
  'https://nottiktok.com/@a/video/1',
  '',
])('the address %j does not say whose video it is', async (link) => {
  expect(tiktokVideoOf(link)).toBe(null)
  const { drafts, rejections } = await scraped('1705329000', link)
  expect(drafts).toEqual([])
  expect(rejections).toEqual([{ line: 2, column: 'webVideoUrl', found: link, expected: 'post-address' }])
})

test('a scraper’s file whose rows hold no address of the video is left to others', () => {
  expect(faultOf('id,text,createTime,authorMeta.name,diggCount,shareCount,playCount,commentCount')).toThrow(
    unknownSource,
  )
})

test('a list without times says which column it lacks', async () => {
  await expect(readBytes(`webVideoUrl,diggCount,playCount\n${address},1,2\n`)).rejects.toThrow(
    expect.objectContaining({ fault: 'missing-columns', found: 'createTime' }),
  )
})

test('columns about authors and people named are about persons', () => {
  const persons = ['authorMeta.name', 'authorName', 'musicMeta.musicAuthor', 'mentions', 'signature', 'E-mail']
  expect(tiktokVideos.personColumns(['id', ...persons, 'Video title', 'diggCount', 'musicMeta.musicName'])).toEqual(
    persons,
  )
})

test('a scraper searches by hashtag too: accounts of which nothing says that they are organisations are left out', async () => {
  const link = 'https://www.tiktok.com/@camille.exemple/video/7324309610000000456'
  const { drafts, rejections } = await scraped('1705329000', link)
  expect(drafts).toEqual([])
  expect(rejections).toEqual([{ line: 2, column: null, found: '', expected: 'organisation' }])
})

describeWithShared('real file of TikTok', () => {
  const path = sharedFile('samples', 'page-level-fr', 'tiktok-medias-quebec-first1500.csv')

  test('the French list: every video, once the person names its zone', async () => {
    const [names, ...records] = readNaively(readFileSync(path, 'utf8'), ',').records
    const column = (name: string) => records.map(({ cells }) => cells[names?.cells.indexOf(name) ?? -1] ?? '')
    const { recognition, drafts, rejections } = await readFile(path, undefined, { zone: 'UTC' })
    expect(recognition.variant).toBe('tiktok-french-list')
    expect([drafts.length, rejections]).toEqual([1500, []])
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(
      column('date').map((text) => `${text.replace(' ', 'T')}Z`),
    )
    for (const [name, french] of [
      ['reactions', 'likes'],
      ['comments', 'comm'],
      ['shares', 'partages'],
      ['views', 'vues'],
    ] as const)
      expect(drafts.map(({ post }) => post?.counts[name])).toEqual(
        column(french).map((text) => (text === '' ? null : Number(text))),
      )
    expect(drafts.map(({ page }) => page.handle)).toEqual(column('média'))
  })

  // Counted apart, by the seconds in the first 32 bits of the ids: 870 videos 4 hours and 623 videos 5 hours after the time
  // written, the clock of Québec; 7 at other distances.
  test('without a zone: the videos whose id tells it, the others refused', async () => {
    const { drafts, rejections } = await readFile(path)
    expect([drafts.length, rejections.length]).toEqual([1493, 7])
    expect(new Set(rejections.map(({ expected }) => expected))).toEqual(new Set(['instant-with-zone']))
    const inQuebec = await readFile(path, undefined, { zone: 'America/Toronto' })
    const instants = new Map(inQuebec.drafts.map(({ line, post }) => [line, post?.publishedAt]))
    expect(drafts.map(({ post }) => post?.publishedAt)).toEqual(drafts.map(({ line }) => instants.get(line)))
  })
})
