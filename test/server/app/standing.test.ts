// Where an organisation stands, over real HTTP: a small data set whose ranks can be read off by hand, small numbers that
// forbid a rank, merged and unknown organisations, silence against what no file speaks of, and refused queries.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fewestPosts } from '../../../data/model/certainty.ts'
import type { StandingPage, StandingReply } from '../../../data/model/contract.ts'
import type { MetricKey } from '../../../data/model/metrics/index.ts'
import type { ActorKind } from '../../../data/model/records.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { type ExportRow, writeExport } from '../ingest/exports.ts'
import { imported } from '../ingest/importing.ts'
import { ask, good, refused } from './client.ts'

const folder = temporaryFolder()
let server: Running
let origin: string

let posts = 0
/** Weekly posts from the first Tuesday of 2024 on; of each the reactions, and no comment or share. */
const weekly = (page: number, followers: number, reactions: readonly number[], first = '2024-01-02'): ExportRow[] =>
  reactions.map((likes, week) => {
    posts += 1
    return {
      page,
      post: posts,
      at: Date.parse(`${first}T10:00:00Z`) / 1000 + week * 7 * 86_400,
      zone: 'UTC',
      type: 'Photo',
      text: '',
      reactions: [likes, 0, 0, 0, 0, 0, 0],
      comments: 0,
      shares: 0,
      followers,
      unknown: 'N/A',
    }
  })
const times = (count: number, value: number): number[] => new Array<number>(count).fill(value)

/** Twelve associations with 10, 20 ... 120 reactions a post; banks with 100 to 700. */
const associations = Array.from({ length: 12 }, (_, at) => at + 1)
const banks = [21, 22, 23, 24, 25, 26]
const actors: readonly (readonly [
  page: number,
  slug: string,
  kind: ActorKind,
  camp: 'association' | 'commercial' | 'public',
])[] = [
  ...associations.map((page) => [page, `a-${page}`, 'association', 'association'] as const),
  ...banks.map((page) => [page, `b-${page}`, 'bank', 'commercial'] as const),
  [31, 'p-31', 'public_body', 'public'],
  [41, 'a-few', 'association', 'association'],
  [42, 'a-5', 'association', 'association'],
]

beforeAll(async () => {
  server = await startServer(folder, false)
  origin = server.origin
  const store = server.datasets.real
  const known = new Map<string, number>()
  for (const [page, slug, kind, camp] of actors) {
    const id = known.get(slug) ?? store.actors.add({ slug, name: slug, kind, territories: [], website: null }, 'person')
    if (!known.has(slug))
      for (const grid of ['article', 'legal']) store.actors.place(grid, id, camp, '2024-01-01', 'test')
    known.set(slug, id)
    const given = store.pages.give({
      platform: 'facebook',
      id: null,
      handle: `page.${page}`,
      name: slug,
      address: null,
    })
    store.pages.assign(given.id, id, 'Europe/Paris', null)
  }
  const bare = store.actors.add(
    { slug: 'a-bare', name: 'Sans page', kind: 'association', territories: [], website: null },
    'person',
  )
  store.actors.place('article', bare, 'association', '2024-01-01', 'test')
  const merged = store.actors.add(
    { slug: 'a-merged', name: 'Autrefois', kind: 'association', territories: [], website: null },
    'person',
  )
  store.actors.place('article', merged, 'association', '2024-01-01', 'test')
  store.actors.mergeInto('a-merged', 'a-3')
  // One file for all but page 5, whose second page (42) and last weeks another file holds.
  await imported(
    store,
    writeExport(folder, {
      day: 10,
      rename: false,
      rows: [
        ...associations.flatMap((page) => weekly(page, 100 * page, times(12, 10 * page))),
        ...banks.flatMap((page, at) => weekly(page, 50_000, times(13, 100 * (at + 1)))),
        ...weekly(31, 3_000, [...times(12, 65), 4_000]),
        ...weekly(41, 150, times(fewestPosts - 1, 500)),
      ],
    }),
  )
  await imported(store, writeExport(folder, { day: 11, rename: false, rows: weekly(42, 80, times(10, 7)) }))
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const quarter = { from: '2024-01', to: '2024-03' }
const standingOf = (slug: string, query: Record<string, string> = {}): Promise<StandingReply> =>
  good(origin, 'standing', { params: { slug }, query: { ...quarter, ...query } })
const onlyPage = ({ pages }: StandingReply): StandingPage => {
  const [page, another] = pages
  if (page === undefined || another !== undefined) throw new Error(`expected one page, found ${pages.length}`)
  return page
}
const metricOf = ({ metrics }: StandingPage, key: MetricKey) => {
  const found = metrics.find(({ metric }) => metric === key)
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}

describe('a page with enough posts', () => {
  test('has its rank among its camp, the other one, and its size', async () => {
    const reply = await standingOf('a-7')
    expect(reply).toMatchObject({ resamples: 2000, actor: { slug: 'a-7', camps: { article: 'association' } } })
    expect(reply.sets.map(({ camp }) => camp)).toEqual(['association', 'commercial'])
    const page = onlyPage(reply)
    expect(page).toMatchObject({ set: 0, camp: 'association', stratum: '500-2k', posts: 12, hasKnownPosts: true })
    expect(page.followers).toEqual({ value: 700, observedOn: '2024-03-19' })
    expect(page.metrics.map(({ metric }) => metric)).toContain('followers')
    const { value, posts: behind, because, interval, shrunk, peers } = metricOf(page, 'interactions-per-post')
    // Every post of it gets 70: nothing about it is chance.
    expect({ value, behind, because, interval }).toEqual({ value: 70, behind: 12, because: null, interval: [70, 70] })
    expect(shrunk).toMatchObject({ towards: 'set', pages: 14 })
    // 80 to 120 and the 500 of the page with few posts are above it.
    expect(peers.map(({ set, stratum, n, rank, of }) => ({ set, stratum, n, rank, of }))).toEqual([
      { set: 0, stratum: null, n: 13, rank: 7, of: 14 },
      { set: 1, stratum: null, n: 6, rank: 7, of: 7 },
      { set: 0, stratum: '500-2k', n: 7, rank: 6, of: 8 },
    ])
    expect(peers[1]).toMatchObject({ median: 350, percentile: 0 })
  })

  test('is told the same whether asked for by its own slug or one merged into it', async () => {
    const [own, merged] = [await standingOf('a-3'), await standingOf('a-merged')]
    expect(merged.actor.slug).toBe('a-3')
    expect(merged).toEqual(own)
  })

  test('its week, its effort and its silence', async () => {
    const page = onlyPage(await standingOf('a-7'))
    expect(page.week.weekdays).toEqual([0, 12, 0, 0, 0, 0, 0])
    // Tuesdays at 11 in Paris.
    expect(page.week.hours[24 + 11]).toBe(12)
    // At the same rhythm what is left over goes as what a post gets.
    const sixth = onlyPage(await standingOf('a-6'))
    expect(page.effort).toMatchObject({ because: null, pages: 14 })
    expect((page.effort.residual ?? 0) / (sixth.effort.residual ?? 1)).toBeCloseTo(70 / 60, 12)
    // 12 posts to 19 March; banks post until 26 March, until when the same file covers all pages.
    expect(page.silence).toMatchObject({
      lastPostAt: '2024-03-19T10:00:00Z',
      silentDays: 7,
      unknownDays: 0,
      longestDays: 7,
    })
  })

  test('in a grid with other camps, and among other sets', async () => {
    const page = onlyPage(await standingOf('b-21', { metric: 'followers' }))
    expect(page.set).toBe(1)
    const [own, other] = metricOf(page, 'followers').peers
    expect(own).toMatchObject({ set: 1, n: 5, rank: 1, ties: 5, percentile: 0.5 })
    expect(other).toMatchObject({ set: 0, n: 14, rank: 1, percentile: 1 })
  })
})

describe('a page in no set of the figure', () => {
  test('stands beside the sets, without an own one, and is not shrunk', async () => {
    const page = onlyPage(await standingOf('p-31'))
    expect(page).toMatchObject({ set: null, camp: 'public' })
    const { shrunk, peers } = metricOf(page, 'interactions-per-post')
    expect(shrunk).toBeNull()
    expect(peers.map(({ set }) => set)).toEqual([0, 1])
    expect(page.effort.because).toBe('too-few-pages')
  })
  test('posts beyond its habit come with address, file and line', async () => {
    const { beyond } = onlyPage(await standingOf('p-31'))
    expect(beyond).toHaveLength(1)
    expect(beyond[0]).toMatchObject({ interactions: 4000, habit: 65, publishedAt: '2024-03-26T10:00:00Z' })
    const [post] = beyond
    const line = await good(origin, 'importLine', { params: { id: post?.importId ?? 0, line: post?.line ?? 0 } })
    expect(line.cells?.find(({ column }) => column === 'URL')?.value).toBe(post?.address)
    expect(line.cells?.find(({ column }) => column === 'Likes')?.value).toBe('4000')
  })
})

describe('where there is little', () => {
  test('one post too few: its value, its shrunk value and its peers, but no rank', async () => {
    const page = onlyPage(await standingOf('a-few'))
    const found = metricOf(page, 'interactions-per-post')
    expect(found).toMatchObject({ value: 500, posts: fewestPosts - 1, because: 'too-few-posts', interval: null })
    expect(found.peers.every(({ rank, because }) => rank === null && because === 'too-few-posts')).toBe(true)
    expect(found.shrunk?.value).toBeLessThanOrEqual(500)
    // How often it posts is known all the same.
    expect(metricOf(page, 'posting-frequency')).toMatchObject({ because: null, posts: null })
    expect(metricOf(page, 'posting-frequency').peers[0]?.rank).not.toBeNull()
  })
  test('what no file speaks of is not silence', async () => {
    const reply = await standingOf('a-5')
    expect(reply.pages.map(({ posts: count }) => count)).toEqual([12, 10])
    // The file of the second page ends with its own last post, on 5 March.
    expect(reply.pages[1]?.silence).toMatchObject({ silentDays: 0, unknownDays: 21 })
  })
  test('a metric that nothing published gives', async () => {
    const { value, because } = metricOf(
      onlyPage(await standingOf('a-7', { metric: 'views-per-post' })),
      'views-per-post',
    )
    expect({ value, because }).toEqual({ value: null, because: 'no-value' })
  })
  test('a period without posts: no value, no rank, no error', async () => {
    const page = onlyPage(await standingOf('a-7', { from: '2025-01', to: '2025-06' }))
    expect(metricOf(page, 'interactions-per-post')).toMatchObject({ value: null, because: 'no-value', shrunk: null })
    expect(page).toMatchObject({ posts: 0, beyond: [], followers: null, stratum: null, hasKnownPosts: false })
    expect(page.silence).toMatchObject({ longestDays: null, activeWeeks: null })
  })
  test('an organisation without a page on the platform', async () => {
    expect((await standingOf('a-bare')).pages).toEqual([])
    expect((await standingOf('a-7', { platform: 'instagram' })).pages).toEqual([])
  })
})

describe('other days and posts', () => {
  test('two weeks in January', async () => {
    const page = onlyPage(await standingOf('a-7', { from: '2024-01-08', to: '2024-01-21' }))
    expect(page).toMatchObject({ posts: 2, weeks: 2, weeksInPeriod: 2 })
    expect(metricOf(page, 'interactions-per-post')).toMatchObject({ value: 70, posts: 2, because: 'too-few-posts' })
    expect(metricOf(page, 'posting-frequency')).toMatchObject({ value: 1, because: null })
  })
  test('posts of one format only', async () => {
    const photos = onlyPage(await standingOf('a-7', { format: 'photo' }))
    expect(metricOf(photos, 'interactions-per-post').peers[0]?.rank).toBe(7)
    const videos = onlyPage(await standingOf('a-7', { format: 'video' }))
    expect(metricOf(videos, 'interactions-per-post')).toMatchObject({ value: null, because: 'no-value' })
    expect(videos.week.weekdays).toEqual(times(7, 0))
  })
})

describe('refused', () => {
  const asked = (slug: string, query: Record<string, string>) => ask(origin, 'standing', { params: { slug }, query })
  test('an organisation that is not there', async () => {
    expect((await refused(await asked('nobody', {}), 404)).detail).toContain('nobody')
  })
  test.each<[string, Record<string, string>]>([
    ['a metric that is none', { metric: 'fame' }],
    ['definitions of two publishers', { metric: 'rival-iq-rate,interaction-rate' }],
    ['a parameter that is none', { rank: '1' }],
    ['a period that ends before it begins', { from: '2024-03', to: '2024-01' }],
    ['a grid that is none', { grid: 'nowhere' }],
    ['one set alone', { set: 'camp:association' }],
  ])('%s', async (_, query) => {
    await refused(await asked('a-7', query), 400)
  })
  test('the demonstration where there is none', async () => {
    expect((await refused(await asked('a-7', { data: 'demo' }), 404)).code).toBe('no-demo')
  })
})
