// Small pages: shrinkage towards the stratum, strata of size, and pairs of pages of one size.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bySizeStratum,
  type PageMoments,
  randomOf,
  shrinkage,
  sizeMatch,
  sizeStrata,
  sizeStratum,
} from '../../../data/model/statistics/index.ts'

const momentsOf = (posts: readonly number[]): PageMoments => ({
  n: posts.length,
  sum: posts.reduce((sum, value) => sum + value, 0),
  squares: posts.reduce((sum, value) => sum + value ** 2, 0),
})

describe('shrinkage', () => {
  test('the estimators written out', () => {
    // NumPy, with g = [[1,3,2],[10,12],[5,4,6,5]], n, m, N the sizes, means and their total:
    //   w = sum(((x - x.mean()) ** 2).sum() for x in g) / (N - 3)                                          -> 1
    //   c = (n * m).sum() / N; b = ((n * (m - c) ** 2).sum() - 2 * w) / (N - (n ** 2).sum() / N)           -> 16.5769...
    const found = shrinkage(
      [
        [1, 3, 2],
        [10, 12],
        [5, 4, 6, 5],
      ].map(momentsOf),
    )
    expect(found?.within).toBeCloseTo(1, 12)
    const centre = 48 / 9
    const spread = 3 * (2 - centre) ** 2 + 2 * (11 - centre) ** 2 + 4 * (5 - centre) ** 2
    const between = (spread - 2) / (9 - 29 / 9)
    expect(found?.between).toBeCloseTo(between, 12)
    const weights = [3, 2, 4].map((n) => n / (n + 1 / between))
    for (const [at, weight] of weights.entries()) expect(found?.pages[at]?.weight).toBeCloseTo(weight, 12)
    const [a = 0, b = 0, c = 0] = weights
    expect(found?.stratum).toBeCloseTo((2 * a + 11 * b + 5 * c) / (a + b + c), 12)
    expect(found?.pages.map(({ raw }) => raw)).toEqual([2, 11, 5])
  })
  test('is undefined without two pages, or where no page has two posts', () => {
    expect(shrinkage([])).toBeNull()
    expect(shrinkage([momentsOf([1, 2, 3]), momentsOf([])])).toBeNull()
    expect(shrinkage([momentsOf([1]), momentsOf([5])])).toBeNull()
  })
  test('a page without posts stays unknown; pages all equal are taken at their word', () => {
    expect(shrinkage([[4, 4], [4], []].map(momentsOf))?.pages).toEqual([
      { raw: 4, shrunk: 4, weight: 1 },
      { raw: 4, shrunk: 4, weight: 1 },
      { raw: null, shrunk: null, weight: 0 },
    ])
  })
  test('pages that differ by chance alone all get the mean of the stratum', () => {
    const found = shrinkage(
      [
        [0, 10],
        [10, 0],
        [5, 5],
      ].map(momentsOf),
    )
    expect(found?.between).toBe(0)
    expect(found?.pages.map(({ shrunk }) => shrunk)).toEqual([5, 5, 5])
  })
  test('lies between the page and its stratum, the nearer to the page the more posts it has', () => {
    const posts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(posts, { minLength: 2, maxLength: 12 }), (pages) => {
        const found = shrinkage(pages.map(momentsOf))
        if (found === null) return
        for (const [at, { raw, shrunk, weight }] of found.pages.entries()) {
          expect(raw === null).toBe(pages[at]?.length === 0)
          if (raw === null || shrunk === null) continue
          expect(weight).toBeGreaterThanOrEqual(0)
          expect(weight).toBeLessThanOrEqual(1)
          const [low, high] = [Math.min(raw, found.stratum), Math.max(raw, found.stratum)]
          expect(shrunk).toBeGreaterThanOrEqual(low - 1e-9)
          expect(shrunk).toBeLessThanOrEqual(high + 1e-9)
        }
        const turned = shrinkage(pages.toReversed().map(momentsOf))
        expect(turned?.stratum).toBeCloseTo(found.stratum, 6)
      }),
    )
  })
  test('is nearer the truth than raw means', () => {
    const next = randomOf(17)
    const share = (): number => (next() + 0.5) / 2 ** 32
    const exponential = (mean: number): number => -mean * Math.log(share())
    let [ofRaw, ofShrunk] = [0, 0]
    for (let round = 0; round < 50; round += 1) {
      const truths = Array.from({ length: 40 }, () => 5 + exponential(5))
      const pages = truths.map((mean) => Array.from({ length: 1 + Math.floor(8 * share()) }, () => exponential(mean)))
      for (const [at, { raw, shrunk }] of (shrinkage(pages.map(momentsOf))?.pages ?? []).entries()) {
        ofRaw += ((raw ?? 0) - (truths[at] ?? 0)) ** 2
        ofShrunk += ((shrunk ?? 0) - (truths[at] ?? 0)) ** 2
      }
    }
    expect(ofShrunk).toBeLessThan(0.6 * ofRaw)
  })
})

describe('strata of size', () => {
  test.each([
    [null, null],
    [0, 'under-500'],
    [499, 'under-500'],
    [500, '500-2k'],
    [1999, '500-2k'],
    [2000, '2k-10k'],
    [9999, '2k-10k'],
    [10_000, '10k-100k'],
    [99_999, '10k-100k'],
    [100_000, 'from-100k'],
    [3e9, 'from-100k'],
  ])('%s followers: %s', (followers, stratum) => {
    expect(sizeStratum(followers)).toBe(stratum)
  })
  test('every stratum is there, no page twice, unknown apart', () => {
    const pages = [40, null, 700, 600, 1e6]
    const found = bySizeStratum(pages, (followers) => followers)
    expect(found.strata.map(({ stratum }) => stratum)).toEqual(sizeStrata.map(({ name }) => name))
    expect(found.strata.map((each) => each.pages)).toEqual([[40], [700, 600], [], [], [1e6]])
    expect(found.unknown).toEqual([null])
  })
})

describe('pages of one size', () => {
  const pagesOf = (followers: readonly (number | null)[], from = 1) =>
    followers.map((count, at) => ({ pageId: from + at, followers: count }))
  const told = (found: ReturnType<typeof sizeMatch<{ pageId: number; followers: number | null }>>) =>
    found.pairs.map(({ left, right }) => [left.followers, right.followers])

  test('the closest first, within the caliper, each page once', () => {
    const found = sizeMatch(pagesOf([1000, 100, 5000, null]), pagesOf([1400, 1050, 140, 9000, 0], 11))
    expect(told(found)).toEqual([
      [100, 140],
      [1000, 1050],
    ])
    expect(found.unmatched).toEqual({ left: 1, right: 2 })
    expect(found.unsized).toEqual({ left: 1, right: 1 })
  })
  test.each([
    ['the lower', [1000, 1101, 1202], [1100, 1200, 1310]],
    ['the upper', [1000, 1103, 1202], [1100, 1201, 1310]],
  ])('two pairs between two pages are taken out, %s first, and the two meet', (_name, left, right) => {
    expect(told(sizeMatch(pagesOf(left), pagesOf(right, 11)))).toEqual([
      [1000, 1310],
      [left[1], right[0]],
      [left[2], right[1]],
    ])
  })
  test('the caliper itself is within; equal pages meet by their ids; nobody is nobody', () => {
    expect(told(sizeMatch(pagesOf([1000]), pagesOf([1500])))).toEqual([[1000, 1500]])
    expect(told(sizeMatch(pagesOf([1000]), pagesOf([1501])))).toEqual([])
    const same = sizeMatch(pagesOf([7, 7]), pagesOf([7, 7], 11), 1)
    expect(same.pairs).toHaveLength(2)
    expect(sizeMatch([], pagesOf([5]))).toEqual({
      pairs: [],
      unmatched: { left: 0, right: 1 },
      unsized: { left: 0, right: 0 },
    })
    expect(() => sizeMatch([], [], 0.9)).toThrow(RangeError)
    expect(() => sizeMatch([], [], Number.NaN)).toThrow(RangeError)
  })
  test('equals all pairs sorted by distance, whatever the order of pages', () => {
    const sizes = fc.uniqueArray(
      fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 800, max: 1500 })),
      {
        minLength: 0,
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 40 }), (all, cut) => {
        const [left, right] = [pagesOf(all.slice(0, cut)), pagesOf(all.slice(cut), 100)]
        const candidates = left
          .flatMap((a) =>
            right.map((b) => ({ a, b, apart: Math.abs(Math.log(a.followers ?? 1) - Math.log(b.followers ?? 1)) })),
          )
          .filter(({ apart }) => apart <= Math.log(1.5) + 1e-12)
          .sort((one, other) => one.apart - other.apart)
        fc.pre(candidates.every(({ apart }, at) => at === 0 || apart !== candidates[at - 1]?.apart))
        const taken = new Set<number>()
        const expected: number[][] = []
        for (const { a, b } of candidates) {
          if (taken.has(a.pageId) || taken.has(b.pageId)) continue
          taken.add(a.pageId).add(b.pageId)
          expected.push([a.pageId, b.pageId])
        }
        const idsOf = (found: ReturnType<typeof sizeMatch<(typeof left)[number]>>) =>
          found.pairs.map((pair) => [pair.left.pageId, pair.right.pageId])
        const found = sizeMatch(left, right)
        expect(idsOf(found).sort()).toEqual(expected.sort())
        expect(sizeMatch(left.toReversed(), right.toReversed())).toEqual(found)
      }),
    )
  })
  test('with ties: still in order of distance, still the same whatever the order of pages', () => {
    const few = fc.array(fc.constantFrom(100, 120, 150, 300, null), { maxLength: 12 })
    fc.assert(
      fc.property(few, few, (a, b) => {
        const [left, right] = [pagesOf(a), pagesOf(b, 100)]
        const found = sizeMatch(left, right)
        expect(sizeMatch(left.toReversed(), right.toReversed())).toEqual(found)
        for (const pair of found.pairs)
          expect(
            Math.max(
              (pair.left.followers ?? 0) / (pair.right.followers ?? 1),
              (pair.right.followers ?? 0) / (pair.left.followers ?? 1),
            ),
          ).toBeLessThanOrEqual(1.5 + 1e-9)
        const ids = found.pairs.flatMap((pair) => [pair.left.pageId, pair.right.pageId])
        expect(new Set(ids).size).toBe(ids.length)
        // Pages of the very same size are always paired first.
        for (const size of [100, 120, 150, 300]) {
          const most = Math.min(a.filter((count) => count === size).length, b.filter((count) => count === size).length)
          expect(told(found).filter(([x, y]) => x === size && y === size)).toHaveLength(most)
        }
      }),
    )
  })
})
