// The value of a small page drawn towards its like: between both, the nearer to its own the more posts it has, whatever the
// order of pages, and nearer to the truth than its own mean.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughPages, fewestPages } from '../../../data/model/certainty.ts'
import type { MetricKey } from '../../../data/model/metrics/index.ts'
import { type LikePage, shrunkValue } from '../../../data/model/standing/shrunk.ts'
import { randomOf } from '../../../data/model/statistics/index.ts'
import { pageWith, post } from '../metric-pages.ts'

const pageOf = (pageId: number, reactions: readonly number[]): LikePage => ({
  pageId,
  period: pageWith(reactions.map((count, at) => post(at * 60, { reactions: count }))),
})
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const key: MetricKey = 'reactions-per-post'

describe('by hand', () => {
  // Python: a = [[1, 3, 2], [10, 12], [5, 4, 6, 5], [0, 1, 0], [40, 20]]
  //   L = [np.log1p(x) for x in a]; n = np.array([len(x) for x in a]); m = np.array([x.mean() for x in L]); N = n.sum()
  //   w = sum(((x - x.mean()) ** 2).sum() for x in L) / (N - 5); c = (n * m).sum() / N
  //   b = ((n * (m - c) ** 2).sum() - 4 * w) / (N - (n ** 2).sum() / N); Z = n * b / (n * b + w)
  //   p = np.log1p([np.mean(x) for x in a]); t = (Z * p).sum() / Z.sum(); np.expm1(Z * p + (1 - Z) * t), np.expm1(t), Z
  const pages = [
    [1, 3, 2],
    [10, 12],
    [5, 4, 6, 5],
    [0, 1, 0],
    [40, 20],
  ].map((counts, at) => pageOf(at, counts))
  const expected = [
    [2.0522173081247153, 0.9758754549954735],
    [10.715520540723585, 0.9642444753747018],
    [5.002418809495322, 0.9817968052991585],
    [0.38334076665211325, 0.9758754549954735],
    [28.255283393930203, 0.9642444753747018],
  ] as const
  test.each(expected.map((row, at) => [at, row] as const))('page %i', (at, [value, weight]) => {
    const found = shrunkValue(key, at, [], pages)
    expect(found?.value).toBeCloseTo(value, 10)
    expect(found?.weight).toBeCloseTo(weight, 10)
    expect(found?.typical).toBeCloseTo(5.134333228956548, 10)
    expect(found).toMatchObject({ towards: 'set', pages: 5 })
  })
})

describe('properties', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 0, maxLength: 8 })
  const sets = fc.array(counts, { minLength: fewestPages, maxLength: 14 })
  test('lies between the page and what it is drawn towards; order is irrelevant', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom<MetricKey>('reactions-per-post', 'posts-with-reaction'), (all, metric) => {
        const pages = all.map((one, at) => pageOf(at, one))
        for (const [at, own] of all.entries()) {
          const found = shrunkValue(metric, at, [], pages)
          expect(shrunkValue(metric, at, [], pages.toReversed())).toEqual(found)
          if (own.length === 0) expect(found).toBeNull()
          if (found === null) continue
          const raw = meanOf(metric === 'reactions-per-post' ? own : own.map((count) => (count > 0 ? 1 : 0)))
          const room = 1e-9 * (1 + raw + found.typical)
          expect(found.value).toBeGreaterThanOrEqual(Math.min(raw, found.typical) - room)
          expect(found.value).toBeLessThanOrEqual(Math.max(raw, found.typical) + room)
          expect(found.weight).toBeGreaterThanOrEqual(0)
          expect(found.weight).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  test('of two pages with the same mean the one with more posts is taken more at its word', () => {
    const rest = [
      [5, 9],
      [20, 30],
      [8, 2],
      [100, 60],
      [14, 11],
    ].map((one, at) => pageOf(10 + at, one))
    const pages = [pageOf(1, [200, 220]), pageOf(2, [200, 220, 200, 220, 200, 220]), ...rest]
    const [few, many] = [shrunkValue(key, 1, [], pages), shrunkValue(key, 2, [], pages)]
    expect(many?.weight).toBeGreaterThan(few?.weight ?? 1)
    expect(many?.value).toBeGreaterThan(few?.value ?? Number.POSITIVE_INFINITY)
  })
  test('pages all alike stay as they are; a metric that is no mean of posts is not shrunk', () => {
    const pages = Array.from({ length: 6 }, (_, at) => pageOf(at, [7, 7, 7]))
    expect(shrunkValue(key, 0, [], pages)?.value).toBeCloseTo(7, 12)
    for (const other of ['followers', 'posting-frequency', 'interactions-median'] as const)
      expect(shrunkValue(other, 0, [], pages)).toBeNull()
  })
})

test('pages of its size first; with too few of them, its whole set; with too few of these, nothing', () => {
  const pages = Array.from({ length: 30 }, (_, at) => pageOf(at, [at, 2 * at, at + 3]))
  expect(shrunkValue(key, 0, pages.slice(0, enoughPages), pages)).toMatchObject({ towards: 'size', pages: enoughPages })
  expect(shrunkValue(key, 0, pages.slice(0, enoughPages - 1), pages)).toMatchObject({ towards: 'set', pages: 30 })
  expect(shrunkValue(key, 0, [], pages.slice(0, fewestPages))).toMatchObject({ pages: fewestPages })
  expect(shrunkValue(key, 0, [], pages.slice(0, fewestPages - 1))).toBeNull()
  // Pages without a post are no company.
  const silent = Array.from({ length: 20 }, (_, at) => pageOf(100 + at, []))
  expect(shrunkValue(key, 0, [...pages.slice(0, 3), ...silent], pages.slice(0, 3).concat(silent))).toBeNull()
})

test('is nearer the truth than raw means where posts have heavy tails, as the header says', () => {
  const next = randomOf(29)
  const share = (): number => (next() + 0.5) / 2 ** 32
  const normal = (): number => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share())
  const away = (value: number, truth: number): number => Math.abs(Math.log((value + 1) / (truth + 1)))
  let [ofRaw, ofShrunk] = [0, 0]
  for (let round = 0; round < 20; round += 1) {
    const truths = Array.from({ length: 15 }, () => 30 * Math.exp(0.8 * normal()))
    const drawn = truths.map((mean) =>
      Array.from({ length: 1 + Math.floor(12 * share()) }, () => Math.round(mean * Math.exp(1.2 * normal() - 0.72))),
    )
    const pages = drawn.map((one, at) => pageOf(at, one))
    for (const [at, truth] of truths.entries()) {
      ofRaw += away(meanOf(drawn[at] ?? []), truth)
      ofShrunk += away(shrunkValue(key, at, [], pages)?.value ?? 0, truth)
    }
  }
  expect(ofShrunk).toBeLessThan(0.85 * ofRaw)
})
