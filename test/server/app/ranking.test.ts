// The order of all pages over HTTP: against values that SQL gives from the tables, and against where each page stands by
// another route.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figureReply } from '../../../server/routes/figure-replies.ts'
import type { Running } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'
import { serveDrawn } from './drawn-posts.ts'
import { meansByPage, type SqlPost, sqlPosts, wallClock } from './sql-posts.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await serveDrawn()
  origin = server.origin
}, 60_000)
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const span = { from: '2024-01', to: '2024-04' }
const inSpan = (): readonly SqlPost[] =>
  sqlPosts(server.database).filter((post) => {
    const { day } = wallClock(post)
    return day >= '2024-01-01' && day <= '2024-04-30'
  })
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))

describe('the order', () => {
  test.each([
    ['interactions-per-post', null],
    ['comments-per-post', 'photo'],
  ])('of %s, format %s, is that of SQL', async (metric, format) => {
    const posts = inSpan().filter((post) => format === null || post.format === format)
    const count = metric === 'comments-per-post' ? 'comments' : 'interactions'
    const values = [...meansByPage(posts, count)]
      .map(([id, value]) => ({ id, value }))
      .toSorted((a, b) => b.value - a.value || a.id - b.id)
    const reply = await good(origin, 'ranking', { query: { ...span, metric, ...(format !== null && { format }) } })
    expect(reply).toMatchObject({ metric, isPublished: true, of: values.length })
    expect(reply.ranking.map(({ pageId, value, place }) => [pageId, value, place])).toEqual(
      values.map(({ id, value }) => [id, near(value), 1 + values.filter((other) => other.value > value).length]),
    )
    for (const row of reply.ranking) {
      const others = values.filter(({ id }) => id !== row.pageId)
      const below = others.filter(({ value }) => value < row.value - 1e-9).length
      expect(row.ties).toBe(others.filter(({ value }) => Math.abs(value - row.value) < 1e-9).length)
      if (row.rank === null) expect(row.posts ?? 0).toBeLessThan(10)
      else {
        expect([row.rank, row.percentile]).toEqual([row.place, near((below + row.ties / 2) / others.length)])
        const [low, high] = row.rankInterval ?? [Number.NaN, Number.NaN]
        expect(low >= 1 && low <= high && high <= values.length).toBe(true)
      }
    }
  })

  test('counts each set, and gives no rank where posts are too few', async () => {
    const query = { metric: 'interactions-per-post', from: '2024-02', to: '2024-02' }
    const { ranking, counts, sets } = await good(origin, 'ranking', { query })
    expect(ranking.some(({ because }) => because === 'too-few-posts')).toBe(true)
    for (const [set, { n, missing, ranked }] of counts.entries()) {
      const rows = ranking.filter((row) => row.set === set)
      expect([n, n + missing]).toEqual([rows.length, sets[set]?.pages])
      expect(ranked).toBe(rows.filter(({ rank }) => rank !== null).length)
    }
    for (const { posts, rank, rankInterval, percentile, interval } of ranking)
      if ((posts ?? 0) < 10) expect([rank, rankInterval, percentile, interval]).toEqual([null, null, null, null])
  })

  test('agrees with where a page stands, but for the draw', async () => {
    const metric = 'interactions-per-post'
    const query = { ...span, metric, set: 'camp:commercial' }
    const { ranking } = await good(origin, 'ranking', { query })
    for (const row of ranking.slice(0, 3)) {
      const standing = await good(origin, 'standing', { params: { slug: row.actor ?? '' }, query: { ...span, metric } })
      const it = standing.pages[0]?.metrics[0]
      const peers = it?.peers.find(({ set, stratum }) => set === 1 && stratum === null)
      expect([row.value, row.posts, row.rank, row.percentile]).toEqual([
        it?.value,
        it?.posts,
        peers?.rank,
        near(peers?.percentile ?? null),
      ])
      expect(row.interval).toEqual(it?.interval)
      for (const end of [0, 1] as const)
        expect(Math.abs((row.rankInterval?.[end] ?? 99) - (peers?.rankInterval?.[end] ?? 0))).toBeLessThanOrEqual(1)
    }
  })

  test('of one page, of a state, of a time without posts', async () => {
    const page = inSpan()[0]?.page ?? 0
    const one = { metric: 'posting-frequency', set: `page:${page}`, ...span }
    const alone = await good(origin, 'ranking', { query: one })
    expect(alone.ranking).toMatchObject([{ place: 1, rank: null, because: 'too-few-pages' }])
    const followers = await good(origin, 'ranking', { query: { metric: 'followers', ...span } })
    for (const { posts, interval, observedOn } of followers.ranking) {
      expect([posts, interval]).toEqual([null, null])
      expect(observedOn).toMatch(/^2024-0[1-4]/)
    }
    const none = await good(origin, 'ranking', {
      query: { metric: 'interactions-per-post', from: '1999', to: '1999' },
    })
    expect(none).toMatchObject({ of: 0, ranking: [] })
    expect(none.counts).toEqual(none.sets.map(({ pages }) => ({ n: 0, missing: pages, ranked: 0 })))
  })
})

test.each([
  ['two metrics', { metric: 'followers,posting-frequency' }, 'expected one'],
  ['none', {}, 'metric'],
  ['what is no metric', { metric: 'fame' }, 'found "fame"'],
  ['an unknown parameter', { metric: 'followers', by: 'month' }, 'by'],
  ['a page that does not exist', { metric: 'followers', set: 'page:999999' }, 'expected one that exists'],
])('refuses %s', async (_name, query, says) => {
  expect((await refused(await ask(origin, 'ranking', { query }), 400)).detail).toContain(says)
})
test('knows no demonstration where there is none', async () => {
  const query = { metric: 'followers', data: 'demo' }
  expect((await refused(await ask(origin, 'ranking', { query }), 404)).code).toBe('no-demo')
})

describe('as files', () => {
  const asked = { platform: 'facebook', ...span }
  test('figures are made of the replies of the routes, with more resamples', () => {
    expect(figureReply('ranking', server.datasets, { ...asked, metric: 'followers' })).toMatchObject({
      metric: 'followers',
      resamples: 10_000,
    })
    for (const metric of [undefined, 'interactions-per-post']) {
      expect(figureReply('week', server.datasets, { ...asked, metric })).toHaveProperty('setWeeks')
      expect(figureReply('formatMix', server.datasets, { ...asked, metric })).toHaveProperty('mixes')
    }
  })
  test.each([
    ['ranking', {}, 'expected the key of a metric'],
    ['ranking', { metric: 'followers', by: 'month' }, 'by: not expected'],
    ['week', { metric: 'followers' }, 'found "followers"'],
    ['formatMix', { of: 'views' }, 'of: not expected'],
  ] as const)('%s refuses %o', (key, query, says) => {
    expect(() => figureReply(key, server.datasets, { ...asked, ...query })).toThrow(says)
  })
})
