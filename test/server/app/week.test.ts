// The week and the formats of sets of pages over HTTP, against SQL over the posts one by one and calendars of Intl.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Running } from '../../helpers/server.ts'
import { quantileOf } from '../../helpers/sql-values.ts'
import { ask, good, refused } from './client.ts'
import { serveDrawn } from './drawn-posts.ts'
import { meanOf, meansByPage, type SqlPost, sqlPosts, wallClock } from './sql-posts.ts'

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

const span = { from: '2023-11', to: '2024-04' }
const all = (): readonly SqlPost[] =>
  sqlPosts(server.database).filter((post) => {
    const { day } = wallClock(post)
    return day >= '2023-11-01' && day <= '2024-04-30'
  })
const inSpan = (camp: string): readonly SqlPost[] => all().filter((post) => post.camp === camp)
/** A page that has posts. */
const somePage = (): number => all()[0]?.page ?? 0
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))
describe('the week', () => {
  test.each(['association', 'commercial'])('of %s, block by block and hour by hour', async (camp) => {
    const reply = await good(origin, 'week', { query: span })
    const place = reply.sets.findIndex((one) => one.camp === camp)
    const set = reply.setWeeks[place]
    const posts = inSpan(camp)
    const pages = [...Map.groupBy(posts, ({ page }) => page).values()]
    const typical = pages.filter((list) => list.length >= 10)
    expect(set).toMatchObject({
      n: typical.length,
      tooFew: pages.length - typical.length,
      missing: (reply.sets[place]?.pages ?? 0) - pages.length,
      posts: posts.length,
      withoutHour: 0,
    })
    for (const [cells, size] of [
      [set?.hours ?? [], 1],
      [set?.blocks ?? [], 3],
    ] as const) {
      expect(cells).toHaveLength(168 / size)
      for (const [cell, found] of cells.entries()) {
        const isIn = (post: SqlPost): boolean => Math.floor(wallClock(post).hour / size) === cell
        const inside = posts.filter(isIn)
        const means = [...meansByPage(inside).values()]
        const known = inside.filter(({ interactions }) => interactions !== null).length
        expect(found).toEqual({
          share: near(meanOf(typical.map((list) => list.filter(isIn).length / list.length))),
          posts: inside.length,
          pages: new Set(inside.map(({ page }) => page)).size,
          perPost: means.length >= 5 && known >= 10 ? near(quantileOf(means, 0.5)) : null,
          perPostPages: means.length,
        })
      }
    }
    const shares = (set?.blocks ?? []).map(({ share }) => share ?? 0)
    expect(set?.peak?.share).toBe(Math.max(...shares))
    expect(set?.peak?.block).toBe(shares.indexOf(Math.max(...shares)))
  })

  test('of one page alone, and of no post', async () => {
    const page = somePage()
    const { setWeeks: weeks } = await good(origin, 'week', { query: { ...span, set: `page:${page}` } })
    expect(weeks).toMatchObject([{ n: 1, tooFew: 0, missing: 0, peak: { interval: null, held: null } }])
    expect(weeks[0]?.blocks.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9)
    const none = await good(origin, 'week', { query: { from: '1999', to: '1999' } })
    for (const week of none.setWeeks) {
      expect(week).toMatchObject({ n: 0, posts: 0, peak: null })
      expect(new Set(week.blocks.map(({ share }) => share))).toEqual(new Set([null]))
    }
  })

  test.each([
    ['a metric', { metric: 'followers' }, 'metric'],
    ['a set twice', { set: ['kind:bank', 'kind:bank'] }, 'found one twice'],
    ['what is no platform set', { set: 'kind:shop' }, 'found "kind:shop"'],
  ])('refuses %s', async (_name, query, says) => {
    expect((await refused(await ask(origin, 'week', { query }), 400)).detail).toContain(says)
    expect((await refused(await ask(origin, 'formatMix', { query }), 400)).detail).toContain(says)
  })
  test('knows no demonstration where there is none', async () => {
    for (const key of ['week', 'formatMix'] as const)
      expect((await refused(await ask(origin, key, { query: { data: 'demo' } }), 404)).code).toBe('no-demo')
  })
})

describe('the mix of formats', () => {
  test.each(['association', 'commercial'])('of %s', async (camp) => {
    const reply = await good(origin, 'formatMix', { query: span })
    const place = reply.sets.findIndex((one) => one.camp === camp)
    const set = reply.mixes[place]
    const every = inSpan(camp)
    const posts = every.filter(({ format }) => format !== 'other')
    const pages = [...Map.groupBy(posts, ({ page }) => page).values()]
    expect(set).toMatchObject({
      n: pages.length,
      missing: (reply.sets[place]?.pages ?? 0) - pages.length,
      posts: posts.length,
      unknown: every.length - posts.length,
    })
    expect(new Set(posts.map(({ format }) => format))).toEqual(new Set(['link', 'photo']))
    for (const found of set?.formats ?? []) {
      const isOf = ({ format }: SqlPost): boolean => format === found.format
      const inside = posts.filter(isOf)
      const means = [...meansByPage(inside).values()]
      expect(found).toMatchObject({
        share: near(meanOf(pages.map((list) => list.filter(isOf).length / list.length))),
        ofPosts: near(inside.length / posts.length),
        posts: inside.length,
        pages: new Set(inside.map(({ page }) => page)).size,
        perPost: means.length >= 5 ? near(quantileOf(means, 0.5)) : null,
        perPostPages: means.length,
      })
      const [low, high] = found.interval ?? [0, 0]
      expect(low <= (found.share ?? 0) && (found.share ?? 0) <= high).toBe(true)
    }
    expect(set?.first).toMatchObject({ format: 'photo', held: 1 })
  })

  test('of one page alone, and of no post', async () => {
    const page = somePage()
    const { mixes } = await good(origin, 'formatMix', { query: { ...span, set: `page:${page}` } })
    expect(mixes).toMatchObject([{ n: 1, missing: 0, first: { held: null } }])
    const photo = mixes[0]?.formats.find(({ format }) => format === 'photo')
    expect(photo?.share).toBe(photo?.ofPosts)
    const photos = all().filter((post) => post.page === page && post.format === 'photo')
    expect(photo?.perPost).toEqual(near(meansByPage(photos).get(page) ?? null))
    const none = await good(origin, 'formatMix', { query: { from: '1999', to: '1999' } })
    for (const mix of none.mixes) expect(mix).toMatchObject({ n: 0, posts: 0, unknown: 0, first: null })
  })
})
