// How much a comparison hangs on page size, over HTTP: strata of followers, all of them pooled, and pages side by side. Each
// stratum is held against the comparison asked for by itself, the pooled result against its formula over the points.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Running } from '../../helpers/server.ts'
import { ask, good, refused } from './client.ts'
import { serveDrawn } from './drawn-posts.ts'

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

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const fail = (): never => {
  throw new Error('expected a comparison')
}

describe('sensitivity to page size', () => {
  // Page p has about 40 p² followers: banks are all above 10,000, associations all below. Odd pages against even ones mix.
  const span = { from: '2024-01', to: '2024-04' }
  const metric = 'interactions-per-post'
  const oddAndEven = async (): Promise<readonly [string, string]> => {
    const { points } = (await good(origin, 'compare', { query: { metric, ...span } })).metrics[0] ?? fail()
    const set = (rest: number) =>
      points.flatMap(({ page, pageId }) => (Number(page.slice(5)) % 2 === rest ? [`page:${pageId}`] : [])).join(',')
    return [set(1), set(0)]
  }

  test('each stratum is a comparison by itself, and the rows are those strata', async () => {
    const set = await oddAndEven()
    const reply = await good(origin, 'sensitivity', { query: { metric, ...span, set: [...set] } })
    const { strata, pooled, unsized } = reply.stratified
    expect(strata.map(({ left, right }) => [left.n, right.n])).toEqual([
      [2, 1],
      [2, 2],
      [2, 3],
      [6, 6],
      [0, 0],
    ])
    for (const { stratum, left, right, superiority, p, gap } of strata) {
      const query = { metric, ...span, set: [...set], size: stratum }
      const alone = (await good(origin, 'compare', { query })).metrics[0] ?? fail()
      const [pair] = alone.pairs
      expect([left.median, right.median]).toEqual(alone.sets.map(({ median }) => median))
      expect([gap.ratio, gap.why, p]).toEqual([pair?.gap.ratio, pair?.gap.why, pair?.tests.mannWhitney?.holm ?? null])
      expect(superiority).toEqual(pair?.tests.superiority)
      const row = reply.rows.find(({ key, detail }) => key === 'stratum' && detail === stratum)
      const isEmpty = left.n + left.missing === 0 || right.n + right.missing === 0
      expect(row?.because).toBe(isEmpty ? 'no-pages' : null)
      if (!isEmpty) expect([row?.left, row?.right, row?.gap, row?.found?.p]).toEqual([left, right, gap, p])
    }
    expect(unsized).toEqual({ left: 0, right: 0 })
    // Strata with two pages on both sides.
    expect(pooled).toMatchObject({ strata: 3, pages: { left: 10, right: 11 } })
    // Van Elteren over them: superiority of each stratum weighted by n m / (n + m + 1).
    const weights = [
      [1, 4 / 5],
      [2, 6 / 6],
      [3, 36 / 13],
    ] as const
    const points =
      (await good(origin, 'compare', { query: { metric, ...span, set: [...set] } })).metrics[0]?.points ?? []
    const followers = (page: string) => 40 * Number(page.slice(5)) ** 2
    const bounds = [0, 500, 2000, 10_000, 100_000]
    const ahead = weights.map(([stratum, weight]) => {
      const [x, y] = [1, 0].map((side) =>
        points.flatMap(({ set: at, page, value }) =>
          at === side && followers(page) >= (bounds[stratum] ?? 0) && followers(page) < (bounds[stratum + 1] ?? 0)
            ? [value]
            : [],
        ),
      )
      const wins = (x ?? []).map((a) => sum((y ?? []).map((b) => (a > b ? 1 : a === b ? 0.5 : 0))))
      return [weight, sum(wins) / ((x?.length ?? 0) * (y?.length ?? 0))] as const
    })
    const expected = sum(ahead.map(([weight, value]) => weight * value)) / sum(ahead.map(([weight]) => weight))
    expect(pooled?.superiority.value).toBeCloseTo(expected, 12)
  })

  test('pages side by side are those nearest in followers', async () => {
    const set = await oddAndEven()
    const reply = await good(origin, 'sensitivity', { query: { metric, ...span, set: [...set] } })
    const { sizeMatched: found } = reply
    // 40 x 1² is too far from 40 x 2², and 2² from 3²; from 5 against 6 (1.44 times) on all have a partner.
    expect(found.pairs).toBe(found.left.n)
    expect(found.pairs + found.unmatched.left).toBe(12)
    expect(found.pairs + found.unmatched.right).toBe(12)
    expect(found.unmatched.left).toBeGreaterThan(0)
    expect(found.gap.ratio).toBeCloseTo((found.right.median ?? 0) / (found.left.median ?? 0), 12)
    const row = reply.rows.find(({ key }) => key === 'size-matched')
    expect([row?.left, row?.right, row?.gap]).toEqual([found.left, found.right, found.gap])
  })

  test('camps of unlike sizes share no stratum; before the first post no size is known', async () => {
    const apart = await good(origin, 'sensitivity', { query: { metric, ...span } })
    expect(apart.stratified.pooled).toBeNull()
    expect(apart.sizeMatched).toMatchObject({ pairs: 0, pairRatio: null, gap: { noRatio: 'no-values' } })
    expect(apart.rows.find(({ key }) => key === 'size-matched')?.because).toBe('no-pages')
    const empty = await good(origin, 'sensitivity', { query: { metric, from: '1999', to: '1999' } })
    expect(empty.stratified).toMatchObject({ pooled: null, unsized: { left: 0, right: 0 } })
    expect(empty.rows.find(({ key }) => key === 'size-matched')?.because).toBe('no-size')
  })

  test('the last 12 months tell of a period only by enough pages of either set that have a value in both', async () => {
    const kinds = new Set<string | null>()
    const year = (await good(origin, 'compare', { query: { metric } })).metrics[0] ?? fail()
    const spans = [1, 4, 8, 12, 20, 31].map((day) => ({
      from: '2024-01-01',
      to: `2024-01-${`${day}`.padStart(2, '0')}`,
    }))
    for (const days of [...spans, { from: '1999', to: '1999' }]) {
      const asked = (await good(origin, 'compare', { query: { metric, ...days } })).metrics[0] ?? fail()
      const common = [0, 1].map((side) => {
        const [now, then] = [asked, year].map(
          ({ points }) => new Set(points.filter(({ set }) => set === side).map(({ pageId }) => pageId)),
        )
        return [...(now ?? [])].filter((page) => then?.has(page)).length
      })
      const { rows } = await good(origin, 'sensitivity', { query: { metric, ...days } })
      const row = rows.find(({ key }) => key === 'last-12-months') ?? fail()
      const isEnough = Math.min(...common) >= 5
      expect(row.because).toBe(isEnough ? null : 'no-common-pages')
      expect(row.gap).toEqual(isEnough ? year.pairs[0]?.gap : null)
      kinds.add(row.because)
    }
    expect(kinds.size).toBe(2)
  })

  test('refuses a metric and a set that do not exist', async () => {
    await refused(await ask(origin, 'sensitivity', { query: { metric, set: ['kind:shop', 'camp:public'] } }), 400)
    await refused(await ask(origin, 'sensitivity', { query: { metric, caliper: '2' } }), 400)
  })
})
