// When pages were heard of, over real HTTP: the demonstration told again by SQL written another way, silence on a data set
// whose weeks can be counted by hand, filters, the figure as a file, and refused queries.

import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysOf } from '../../../data/model/periods.ts'
import { builtClient } from '../../helpers/broker.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

const folder = temporaryFolder()
let server: Running
let origin: string
beforeAll(async () => {
  await builtClient()
  server = await startServer(folder, true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const demo = { data: 'demo' } as const
const span = { ...demo, from: '2025-01', to: '2025-12' }

describe('of the demonstration', () => {
  test('posts by week are those of the posts themselves, and no week is lost', async () => {
    const reply = await good(origin, 'presence', { query: span })
    expect(reply.sets.map(({ key }) => key)).toEqual(['camp:association', 'camp:commercial', 'camp:public'])
    expect(reply.weeks.at(0)).toBe('2025-W01')
    expect(reply.weeks.at(-1)).toBe('2026-W01')
    expect(reply.pages.length).toBe(reply.sets.reduce((sum, { pages }) => sum + pages, 0))
    const db = new Database(`${server.database}.demo`, { readonly: true })
    // Paris is one hour ahead in winter, two in summer.
    const posts = db
      .prepare(
        `SELECT page_id AS page, date(published_at, iif(published_at >= '2025-03-30T01:00:00Z' AND published_at < '2025-10-26T01:00:00Z', '+2 hours', '+1 hours')) AS day
         FROM posts`,
      )
      .all() as readonly { page: number; day: string }[]
    db.close()
    const inParis = reply.pages.filter(({ zone }) => zone === 'Europe/Paris')
    expect(inParis.length).toBeGreaterThan(20)
    for (const page of inParis) {
      const own = posts.filter((post) => post.page === page.id && post.day >= '2025-01-01' && post.day <= '2025-12-31')
      expect(page.posts).toBe(own.length)
      const sums = reply.weeks.map((week) => {
        const { from, to } = daysOf(week)
        return own.filter(({ day }) => day >= from && day <= to).length
      })
      expect(page.counts.map((count) => count ?? 0)).toEqual(sums)
      expect(page.weeksWithPosts + page.weeksWithoutPost + page.weeksUnknown).toBe(reply.weeks.length)
      expect(page.weeksUnknown).toBe(page.counts.filter((count) => count === null).length)
    }
  })
  test('the longest silence comes first, and is that of where the page stands', async () => {
    const { pages, silentAfter } = await good(origin, 'presence', { query: span })
    expect(silentAfter).toBe(60)
    const days = pages.map(({ silentDays }) => silentDays ?? -1)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    const some = pages.find(({ actor }) => actor === 'demo-association-07')
    const set = ['camp:association', 'camp:commercial', 'camp:public']
    const standing = await good(origin, 'standing', {
      params: { slug: 'demo-association-07' },
      query: { ...span, set, metric: 'followers' },
    })
    const [own] = standing.pages
    expect(some).toMatchObject({
      followers: own?.followers,
      posts: own?.posts,
      lastPostAt: own?.silence.lastPostAt,
      silentDays: own?.silence.silentDays,
      unknownDays: own?.silence.unknownDays,
    })
  })
  test('another threshold tells more or fewer pages as silent, and changes nothing else', async () => {
    const short = await good(origin, 'presence', { query: { ...span, silentAfter: '5' } })
    const long = await good(origin, 'presence', { query: { ...span, silentAfter: '300' } })
    const silent = (reply: typeof short): number => reply.pages.filter((page) => page.isSilent === true).length
    expect(silent(short)).toBeGreaterThan(silent(long))
    const bare = ({ pages }: typeof short) => pages.map(({ isSilent: _, ...page }) => page)
    expect(bare(short)).toEqual(bare(long))
  })
  test('filters of pages narrow it', async () => {
    const all = await good(origin, 'presence', { query: span })
    const some = await good(origin, 'presence', { query: { ...span, kind: 'federation' } })
    expect(some.pages.length).toBeGreaterThan(0)
    expect(some.pages.length).toBeLessThan(all.pages.length)
    const set = ['camp:association', 'camp:commercial']
    expect((await good(origin, 'presence', { query: { ...span, set } })).sets).toHaveLength(2)
    // One set alone is a list of its pages.
    const alone = await good(origin, 'presence', { query: { ...span, set: 'camp:association' } })
    expect(alone.pages.map(({ id }) => id)).toEqual(
      all.pages.filter(({ camp }) => camp === 'association').map(({ id }) => id),
    )
  })
  test.each(['svg', 'csv', 'json', 'png'])('the figure comes as %s', async (extension) => {
    const response = await ask(origin, 'figure', { params: { name: `presence.${extension}` }, query: span })
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(2000)
  })
})

describe('refuses', () => {
  test.each([
    [{ silentAfter: '0' }, 'silentAfter'],
    [{ silentAfter: '9999' }, '3660'],
    [{ topic: 'repit' }, 'topic'],
    [{ grid: 'nobody' }, 'grid'],
    [{ metric: 'followers' }, 'metric'],
  ])('%o', async (query, says) => {
    expect((await refused(await ask(origin, 'presence', { query: { ...demo, ...query } }), 400)).detail).toContain(says)
  })
  test.each([
    ['topic', { topic: 'repit' }],
    ['metric', { metric: 'followers' }],
    ['by', { by: 'week' }],
  ])('the figure with %s', async (says, query) => {
    const asked = { params: { name: 'presence.json' }, query: { ...demo, ...query } }
    expect((await refused(await ask(origin, 'figure', asked), 400)).detail).toContain(says)
  })
  test('a silence in days that a figure does not know', async () => {
    const asked = { params: { name: 'gap.json' }, query: { ...demo, silentAfter: '30' } }
    expect((await refused(await ask(origin, 'figure', asked), 400)).detail).toContain('silentAfter')
  })
})

test('real data without a post: pages are there, nothing is known of them', async () => {
  const { pages, newestPostAt } = await good(origin, 'presence', { query: { data: 'real' } })
  expect(newestPostAt).toBeNull()
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    expect(page).toMatchObject({ silentDays: null, isSilent: null, posts: 0, weeksWithPosts: 0, weeksWithoutPost: 0 })
    expect(page.counts.every((count) => count === null)).toBe(true)
  }
})
