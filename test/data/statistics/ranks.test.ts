// Statistics of ranks: correlations, trends and Kruskal-Wallis, against SciPy and by their properties.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chiSquareTail,
  kendall,
  kruskalWallis,
  mannKendall,
  mannWhitney,
  ranked,
  sampleOf,
  spearman,
  theilSen,
} from '../../../data/model/statistics/index.ts'
import { near } from '../../helpers/near.ts'

const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1e6, max: 1e6 }), fc.constant(9e15))
const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 })
const split = (list: readonly (readonly [number, number])[]): readonly [number[], number[]] => [
  list.map(([x]) => x),
  list.map(([, y]) => y),
]
const withOrder = pairs.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

test('ranks share their mean where values are equal', () => {
  // SciPy: scipy.stats.rankdata([30, 10, 20, 20, 10, 10])
  expect(ranked([30, 10, 20, 20, 10, 10])).toEqual({ ranks: [6, 2, 4.5, 4.5, 2, 2], ties: [3, 2] })
  expect(ranked([])).toEqual({ ranks: [], ties: [] })
  expect(() => ranked([1, Number.NaN])).toThrow(RangeError)
})

describe('correlations', () => {
  const x9 = [1, 2, 2, 3, 5, 8, 8, 8, 13]
  const y9 = [4, 3, 3, 9, 7, 11, 2, 20, 20]
  // SciPy: scipy.stats.kendalltau(x, y)
  test.each([
    ['ties in both', x9, y9, 0.45475429694312425, 0.1048702909963325, 'normal'],
    ['four', [1, 2, 3, 4], [1, 3, 2, 4], 2 / 3, 1 / 3, 'exact'],
    ['two', [0, 1], [5, 1], -1, 1, 'exact'],
    ['forty that agree', [...Array(40).keys()], [...Array(40).keys()], 1, 2.451234878256772e-48, 'exact'],
    [
      'forty, one pair exchanged',
      [...Array(40).keys()],
      [...Array(40).keys()].with(10, 11).with(11, 10),
      0.9974358974358974,
      9.804939513027087e-47,
      'exact',
    ],
    ['forty, one astray', [...Array(40).keys()], [...Array(39).keys(), -1], 0.9, 2.8614674644012304e-16, 'normal'],
  ])("Kendall's tau, %s", (_name, x, y, tau, p, method) => {
    const found = kendall(x, y)
    near(found?.tau, tau)
    near(found?.p, p)
    expect(found?.method).toBe(method)
  })
  test("Spearman's rho with ties", () => {
    // SciPy: scipy.stats.spearmanr(x, y)
    near(spearman(x9, y9)?.rho, 0.5579861673972145)
    near(spearman(x9, y9)?.p, 0.11847027672262123)
  })
  test.each([
    ['nothing', [], []],
    ['one pair', [1], [2]],
    ['all x equal', [3, 3, 3], [1, 2, 3]],
    ['all y equal', [1, 2, 3], [0, 0, 0]],
  ])('undefined for %s', (_name, x, y) => {
    expect(kendall(x, y)).toBeNull()
    expect(spearman(x, y)).toBeNull()
    expect(mannKendall(x, y)).toBeNull()
  })
  test('two pairs have a rho but no p; lists of different length are a bug', () => {
    expect(spearman([1, 2], [7, 3])).toEqual({ rho: -1, p: null })
    expect(() => spearman([1, 2], [7])).toThrow(RangeError)
    expect(() => kendall([1], [7, 3])).toThrow(RangeError)
  })
  test('do not change with the order of pages, with the roles, or with a scale that keeps order', () => {
    fc.assert(
      fc.property(withOrder, ([list, shuffled]) => {
        const [x, y] = split(list)
        expect(kendall(...split(shuffled))).toEqual(kendall(x, y))
        expect(spearman(...split(shuffled))).toEqual(spearman(x, y))
        expect(kendall(y, x)?.agreement).toBe(kendall(x, y)?.agreement)
        const cubed = x.map((each) => Math.cbrt(each) * 7 - 3)
        expect(kendall(cubed, y)).toEqual(kendall(x, y))
        expect(spearman(cubed, y)).toEqual(spearman(x, y))
      }),
    )
  })
  test('turn their sign when one side is turned, and keep p', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = split(list)
        const turned = y.map((each) => -each)
        expect(kendall(x, turned)?.p).toBe(kendall(x, y)?.p)
        expect(kendall(x, turned)?.tau ?? 0).toBeCloseTo(-(kendall(x, y)?.tau ?? 0), 14)
        expect(spearman(x, turned)?.rho ?? 0).toBeCloseTo(-(spearman(x, y)?.rho ?? 0), 14)
      }),
    )
  })
})

describe('Theil-Sen', () => {
  // SciPy: scipy.stats.theilslopes(values, times)
  test.each([
    ['ties in time', [0, 0, 1, 2, 2, 3, 5, 8], [3, 1, 4, 1, 5, 9, 2, 6], 0.5, 2.5, -0.6, 2.5, true],
    ['two points', [0, 1], [3, 1], -2, 3, -2, -2, false],
    ['four points', [0, 1, 2, 3], [3, 1, 4, 1.5], -0.125, 2.4375, -2.5, 3, false],
    ['five points', [0, 1, 2, 3, 4], [3, 1, 4, 1.5, 5], 0.5, 2, -2.5, 3.5, true],
  ])('%s', (_name, times, values, slope, intercept, low, high, isReached) => {
    expect(theilSen(times, values)).toEqual({ slope, intercept, interval: [low, high], isReached })
  })
  test('is undefined where no two times differ, and bounds nothing where ties take all variance', () => {
    expect(theilSen([], [])).toBeNull()
    expect(theilSen([4], [1])).toBeNull()
    expect(theilSen([4, 4, 4], [1, 2, 3])).toBeNull()
    expect(theilSen([0, 0, 0, 0, 1], [7, 7, 7, 7, 7])?.interval).toBeNull()
  })
  test('follows shift and scale, and one viral month does not bend it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (list, tilt) => {
        const times = [...list.keys()]
        const plain = theilSen(times, list)
        const moved = theilSen(
          times,
          list.map((each, at) => 4 * each + tilt * 4 * at + 100),
        )
        expect(moved?.slope).toBeCloseTo(4 * ((plain?.slope ?? 0) + tilt), 8)
        expect(plain?.slope ?? 0).toBeGreaterThanOrEqual(plain?.interval?.[0] ?? 0)
        expect(plain?.slope ?? 0).toBeLessThanOrEqual(plain?.interval?.[1] ?? 0)
      }),
    )
    const line = [...Array(12).keys()].map((at) => 10 + 2 * at)
    expect(theilSen([...line.keys()], line.with(6, 1e9))?.slope).toBe(2)
  })
})

describe('Kruskal-Wallis', () => {
  const of = (...groups: readonly (readonly number[])[]) => kruskalWallis(groups.map(sampleOf))
  test('values of SciPy', () => {
    // SciPy: scipy.stats.kruskal([1,2,2,9], [2,4,4,7,8], [0,0,1]); kruskal([1,2,3], [4,5,6])
    const found = of([1, 2, 2, 9], [2, 4, 4, 7, 8], [0, 0, 1])
    near(found?.h, 6.57207287933095)
    near(found?.p, 0.037401800288444975)
    expect(found?.freedom).toBe(2)
    near(of([1, 2, 3], [4, 5, 6])?.p, 0.049534613435626915)
  })
  test('empty camps say nothing; one camp is no comparison; all equal is no difference', () => {
    expect(of([1, 2], [])).toBeNull()
    expect(of()).toBeNull()
    expect(of([1, 2, 3], [], [4, 5, 6])).toEqual(of([1, 2, 3], [4, 5, 6]))
    expect(of([2, 2], [2], [2, 2, 2])).toEqual({ h: 0, freedom: 2, p: 1 })
  })
  test('of two camps is the square of Mann-Whitney without continuity correction', () => {
    const values = fc.array(value, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(values, values, (x, y) => {
        const u = mannWhitney(sampleOf(x), sampleOf(y))?.u ?? 0
        const { ties } = ranked([...x, ...y])
        const n = x.length + y.length
        const tieTerm = ties.reduce((sum, count) => sum + count ** 3 - count, 0)
        const variance = ((x.length * y.length) / 12) * (n + 1 - tieTerm / (n * (n - 1)))
        const square = variance === 0 ? 0 : (u - (x.length * y.length) / 2) ** 2 / variance
        expect(of(x, y)?.h).toBeCloseTo(square, 8)
        expect(of(x, y)?.p).toBeCloseTo(chiSquareTail(square, 1), 8)
      }),
    )
  })
})
