// Who speaks of what and who calls to what, over real HTTP: shares, loudest pages, courses and what posts get, held against SQL
// on the masks of the posts and statistics written another way.

import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speakingShare, spokenIn } from '../../../data/model/speaking.ts'
import { callKeys, topicKeys } from '../../../data/model/topics/themes.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let running: Running
type Row = {
  readonly page: number
  readonly camp: string
  readonly at: string
  readonly zone: string
  readonly mask: number
  readonly interactions: number | null
}
let rows: readonly Row[] = []
const camps = ['association', 'commercial'] as const
const monthIn = ({ at, zone }: Row): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(Date.parse(at))

beforeAll(async () => {
  running = await startServer(temporaryFolder(), true)
  const db = new Database(`${running.database}.demo`, { readonly: true })
  const all = db
    .prepare(
      `SELECT p.page_id AS page, g.camp, p.published_at AS at, pages.zone, coalesce(t.mask, 0) AS mask,
         r.reactions + r.comments + r.shares AS interactions
       FROM posts p JOIN post_readings r ON r.post_id = p.id AND r.import_id = p.current_import_id
         JOIN pages ON pages.id = p.page_id JOIN grid_assignments g ON g.actor_id = pages.actor_id AND g.grid = 'article'
         LEFT JOIN post_topics t ON t.post_id = p.id
       WHERE pages.platform = 'facebook' AND g.camp IN ('association', 'commercial')`,
    )
    .all() as readonly Row[]
  db.close()
  rows = all.filter((row) => monthIn(row) >= '2026-01' && monthIn(row) <= '2026-06')
})
afterAll(() => running.close())

const query = { data: 'demo', from: '2026-01', to: '2026-06' }
const read = 2 ** 30
const has = (mask: number, bit: number): boolean => Math.floor(mask / 2 ** bit) % 2 === 1
const counted = (posts: readonly Row[], camp: string, isSpeaking: (mask: number) => boolean) => {
  const known = posts.filter((row) => row.camp === camp && row.mask >= read)
  const speaking = known.filter(({ mask }) => isSpeaking(mask))
  return { read: known.length, speaking: speaking.length, pages: new Set(speaking.map(({ page }) => page)).size }
}

test('topics: shares, pages and the loudest ones', async () => {
  const reply = await good(running.origin, 'topicVoices', { query })
  expect(reply.topics.map(({ key }) => key)).toEqual(topicKeys)
  expect(reply.postsUnread).toBe(rows.filter(({ mask }) => mask < read).length)
  for (const [bit, { sets, loudest }] of reply.topics.entries()) {
    const isSpeaking = (mask: number): boolean => has(mask, bit)
    for (const [place, camp] of camps.entries()) {
      const expected = counted(rows, camp, isSpeaking)
      expect(sets[place]).toMatchObject({ ...expected, share: expected.speaking / expected.read })
      const interval = sets[place]?.interval ?? null
      if (interval !== null) {
        expect(interval[0]).toBeLessThanOrEqual(expected.speaking / expected.read)
        expect(interval[1]).toBeGreaterThanOrEqual(expected.speaking / expected.read)
      }
    }
    const ofPages = [
      ...Map.groupBy(
        rows.filter(({ mask }) => isSpeaking(mask)),
        ({ page }) => page,
      ),
    ]
      .map(([pageId, posts]) => ({ pageId, posts: posts.length }))
      .toSorted((a, b) => b.posts - a.posts || a.pageId - b.pageId)
      .slice(0, 5)
    expect(loudest.map(({ pageId, posts }) => ({ pageId, posts }))).toEqual(ofPages)
  }
})

test('the course of a topic, by month and by quarter, and of the one most spoken of', async () => {
  const bit = topicKeys.indexOf('repit')
  const monthly = await good(running.origin, 'topicVoices', { query: { ...query, about: 'repit', by: 'month' } })
  expect(monthly.course.map(({ bucket }) => bucket)).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ])
  for (const { bucket, sets } of monthly.course)
    for (const [place, camp] of camps.entries())
      expect(sets[place]).toMatchObject(
        counted(
          rows.filter((row) => monthIn(row) === bucket),
          camp,
          (mask) => has(mask, bit),
        ),
      )
  const quarterly = await good(running.origin, 'topicVoices', { query })
  expect(quarterly.course.map(({ bucket }) => bucket)).toEqual(['2026-Q1', '2026-Q2'])
  const most = Math.max(...quarterly.topics.map(({ sets }) => sets.reduce((sum, one) => sum + one.speaking, 0)))
  const told = quarterly.topics.find(({ key }) => key === quarterly.about)
  expect(told?.sets.reduce((sum, one) => sum + one.speaking, 0)).toBe(most)
})

test('calls: how many, by whom, and what posts of each get', async () => {
  const reply = await good(running.origin, 'calls', { query })
  expect(reply.callRows.map(({ key }) => key)).toEqual([...callKeys, 'none'])
  for (const { key, sets, loudest } of reply.callRows) {
    const isSpeaking = (mask: number): boolean =>
      key === 'none' ? callKeys.every((_, at) => !has(mask, 24 + at)) : has(mask, 24 + callKeys.indexOf(key))
    for (const [place, camp] of camps.entries()) {
      const expected = counted(rows, camp, isSpeaking)
      expect(sets[place]).toMatchObject(expected)
      const chosen = rows.filter((row) => row.camp === camp && row.mask >= read && isSpeaking(row.mask))
      const means = [...Map.groupBy(chosen, ({ page }) => page).values()].flatMap((posts) => {
        const known = posts.flatMap(({ interactions }) => (interactions === null ? [] : [interactions]))
        return known.length === 0 ? [] : [known.reduce((sum, value) => sum + value, 0) / known.length]
      })
      const sorted = means.toSorted((a, b) => a - b)
      const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
      const earned = sets[place]?.earned
      expect(earned?.n).toBe(means.length)
      expect(earned?.posts).toBe(chosen.filter(({ interactions }) => interactions !== null).length)
      if (means.length === 0) expect(earned?.median).toBeNull()
      else expect(earned?.median).toBeCloseTo(middle, 9)
    }
    expect(loudest.every((page) => page.posts > 0)).toBe(true)
    expect(loudest.length > 0).toBe(key !== 'none' && sets.some(({ speaking }) => speaking > 0))
  }
})

describe('the share of a set', () => {
  const draws = { resamples: 200, seed: 1, stream: 0 }
  const page = (of: number, speaking: number) => ({ read: of, speaking })
  test('posts that were not read stand in no sum', () => {
    const unread = { size: 3, topics: Uint32Array.of(0, read, read + 1) }
    expect(spokenIn(unread, 1)).toEqual({ read: 2, speaking: 1 })
  })
  test('with too few pages or posts has no interval, and says so', () => {
    expect(speakingShare([], draws)).toMatchObject({ share: null, interval: null, isThin: true })
    expect(speakingShare([page(0, 0)], draws)).toMatchObject({ read: 0, share: null, isThin: true })
    expect(speakingShare([page(40, 10), page(20, 5)], draws)).toMatchObject({
      share: 0.25,
      interval: null,
      isThin: true,
    })
    const many = Array.from({ length: 12 }, (_, at) => page(20, at % 3))
    expect(speakingShare(many, draws)).toMatchObject({ pages: 8, isThin: false, share: 12 / 240 })
    expect(speakingShare(many, draws).interval).not.toBeNull()
  })
  test('is never above 1', () => {
    const all = Array.from({ length: 12 }, (_, at) => page(20, at === 0 ? 1 : 20))
    expect(speakingShare(all, draws).interval?.[1]).toBeLessThanOrEqual(1)
  })
})

test('without posts all is empty, and nothing breaks', async () => {
  const voices = await good(running.origin, 'topicVoices', { query: { data: 'real' } })
  expect(
    voices.topics.every(({ sets, loudest }) => loudest.length === 0 && sets.every(({ share }) => share === null)),
  ).toBe(true)
  const calls = await good(running.origin, 'calls', { query: { data: 'real' } })
  expect(
    calls.callRows.every(({ sets }) => sets.every(({ speaking, earned }) => speaking === 0 && earned.n === 0)),
  ).toBe(true)
})

test.each([
  ['topicVoices', { about: 'cats' }],
  ['topicVoices', { by: 'day' }],
  ['topicVoices', { set: 'camp:association' }],
  ['calls', { metric: 'followers' }],
] as const)('%s refuses %j', async (key, asked) => {
  await refused(await ask(running.origin, key, { query: { data: 'demo', ...asked } }), 400)
})
