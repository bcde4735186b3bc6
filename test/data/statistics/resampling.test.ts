// Intervals from resampled pages: percentile, BCa, pooled figures as clusters, and the standing of a page. What is equal to
// SciPy on the same resamples is held in scipy.test.ts; here are identities, limits, chance itself and coverage.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bcaInterval,
  leftOut,
  median,
  mediansWithoutOne,
  observed,
  pooledMean,
  randomOf,
  ratioOfMedians,
  ratioOfPooledMeans,
  resampled,
  sampleOf,
  sharesOfVoice,
  standing,
} from '../../../data/model/statistics/index.ts'

const draws = (stream = 0, seed = 1, resamples = 1000) => ({ resamples, seed, stream })
const both = (seed = 1, resamples = 1000) => ({ x: draws(0, seed, resamples), y: draws(1, seed, resamples) })
const amounts = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1e6 })), {
  minLength: 3,
  maxLength: 30,
})
const inside = (interval: readonly [number, number] | null | undefined, value: number): boolean =>
  interval != null && interval[0] <= value && value <= interval[1]

describe('resamples', () => {
  test('draw as many pages as there are, each as often as chance says', () => {
    const counts = [0, 0, 0, 0, 0]
    const sizes = resampled(5, draws(0, 3, 4000), (times) => {
      for (const [page, count] of times.entries()) counts[page] = (counts[page] ?? 0) + count
      return times.reduce((sum, count) => sum + count, 0)
    })
    expect(new Set(sizes)).toEqual(new Set([5]))
    for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(4.5 * Math.sqrt(20_000 * 0.2 * 0.8))
  })
  test('take three pages; leaving out gives each page its turn', () => {
    expect(resampled(2, draws(), () => 1)).toEqual([])
    const values = [1, 10, 100]
    const total = (times: Uint32Array): number =>
      times.reduce((sum, count, page) => sum + count * (values[page] ?? 0), 0)
    expect(observed(3, total)).toBe(111)
    expect(leftOut(3, total)).toEqual([110, 101, 11])
  })
  test('medians without one page are those of the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 12 }), (values) => {
        const sample = sampleOf(values)
        expect(mediansWithoutOne(sample)).toEqual(
          sample.sorted.map((_, left) => median(sampleOf(sample.sorted.toSpliced(left, 1)))),
        )
      }),
    )
  })
})

describe('BCa', () => {
  const resamples = Array.from({ length: 999 }, (_, at) => at + 1)
  test('without bias or acceleration it is the percentile interval', () => {
    const found = bcaInterval({ value: 500, resampled: resamples, leftOut: [[400, 500, 600]] })
    expect(found?.[0]).toBeCloseTo(1 + 0.025 * 998, 8)
    expect(found?.[1]).toBeCloseTo(1 + 0.975 * 998, 8)
  })
  test('an estimate above most resamples moves the interval up', () => {
    const found = bcaInterval({ value: 600, resampled: resamples, leftOut: [[400, 500, 600]] })
    // SciPy: 1 + 998 * ndtr(2 * ndtri(599.5 / 999) -+ 1.959963984540054)
    expect(found?.[0]).toBeCloseTo(74.000079029, 6)
    expect(found?.[1]).toBeCloseTo(992.204455813, 6)
  })
  test('pages that matter unequally bend it', () => {
    // NumPy: u = (4 - 1) * (left.mean() - left) / 4; a = (u ** 3).sum() / 6 / (u ** 2).sum() ** 1.5; b = ndtri(399.5 / 999);
    // 1 + 998 * ndtr(b + (b + z) / (1 - a * (b + z))) with z = -+1.959963984540054
    const found = bcaInterval({ value: 400, resampled: resamples, leftOut: [[1, 2, 3, 10]] })
    expect(found?.[0]).toBeCloseTo(2.442593877, 6)
    expect(found?.[1]).toBeCloseTo(891.160861618, 6)
  })
  test('is null where the percentiles would change places', () => {
    const resampled = Array.from({ length: 100_000 }, (_, at) => (at === 0 ? 3 : 1))
    const one = [0, ...new Array<number>(999).fill(1)]
    expect(bcaInterval({ value: 2, resampled, leftOut: [one] })).toBeNull()
    expect(bcaInterval({ value: 2, resampled: resampled.slice(0, 1000), leftOut: [one] })).not.toBeNull()
    const turned = { resampled: resampled.map((value) => -value), leftOut: [one.map((value) => -value)] }
    expect(bcaInterval({ value: -2, ...turned })).toBeNull()
  })
  test.each([
    ['nothing drawn', { value: 1, resampled: [], leftOut: [[1, 2]] }],
    ['undefined for all pages', { value: Number.NaN, resampled: [1, 2, 3], leftOut: [[1, 2]] }],
    ['undefined for a resample', { value: 2, resampled: [1, Number.NaN, 3], leftOut: [[1, 2]] }],
    ['undefined without one page', { value: 2, resampled: [1, 2, 3], leftOut: [[1, Number.POSITIVE_INFINITY]] }],
    ['all resamples above', { value: 0, resampled: [1, 2, 3], leftOut: [[1, 2]] }],
  ])('is null: %s', (_name, input) => {
    expect(bcaInterval(input)).toBeNull()
  })
  test('where all pages are equal, it is that value', () => {
    expect(pooledMean(Array(6).fill({ sum: 7, over: 2 }), draws())).toEqual({
      value: 3.5,
      bca: [3.5, 3.5],
      percentile: [3.5, 3.5],
    })
  })
})

describe('ratio of medians', () => {
  test('is undefined where a camp is empty or its median 0, and has no interval under three pages', () => {
    expect(ratioOfMedians(sampleOf([]), sampleOf([1]), both())).toBeNull()
    expect(ratioOfMedians(sampleOf([0, 0, 5]), sampleOf([1, 2, 3]), both())).toBeNull()
    expect(ratioOfMedians(sampleOf([1, 2, 3]), sampleOf([0, 0, 5]), both())).toBeNull()
    expect(ratioOfMedians(sampleOf([8]), sampleOf([2]), both())).toEqual({ value: 4, bca: null, percentile: null })
  })
  test('zeros among the pages leave no BCa, and no interval once medians of 0 are drawn often', () => {
    expect(ratioOfMedians(sampleOf([4, 5, 6]), sampleOf([0, 0, 1, 2, 3]), both())?.percentile).toBeNull()
  })
  test('follows the unit, and turns over with the camps', () => {
    fc.assert(
      fc.property(amounts, amounts, (x, y) => {
        const plain = ratioOfMedians(sampleOf(x), sampleOf(y), both())
        const scaled = ratioOfMedians(sampleOf(x.map((value) => 8 * value)), sampleOf(y), both())
        expect(scaled?.value).toBe(8 * (plain?.value ?? 0))
        expect(scaled?.percentile?.[0]).toBe(8 * (plain?.percentile?.[0] ?? 0))
        if (plain?.bca) expect(scaled?.bca?.[1]).toBeCloseTo(8 * plain.bca[1], 6)
        const other = ratioOfMedians(sampleOf(y), sampleOf(x), { x: draws(1), y: draws(0) })
        expect(other?.value).toBeCloseTo(1 / (plain?.value ?? 0), 9)
        const [low, high] = plain?.bca ?? [0, 0]
        expect(low).toBeLessThanOrEqual(high)
      }),
    )
  })
  test('holds the true ratio in about 95 of 100 pairs of camps', () => {
    const next = randomOf(23)
    const exponential = (size: number, mean: number) =>
      sampleOf(Array.from({ length: size }, () => -mean * Math.log((next() + 0.5) / 2 ** 32)))
    const held = { bca: 0, percentile: 0 }
    for (let round = 0; round < 400; round += 1) {
      const found = ratioOfMedians(exponential(40, 3), exponential(30, 1), both(round))
      held.bca += Number(inside(found?.bca, 3))
      held.percentile += Number(inside(found?.percentile, 3))
    }
    for (const count of Object.values(held)) {
      expect(count).toBeGreaterThan(366)
      expect(count).toBeLessThan(398)
    }
  })
})

describe('pooled figures', () => {
  const camp = [
    { sum: 100, over: 10 },
    { sum: 5, over: 5 },
    { sum: 0, over: 20 },
    { sum: 45, over: 15 },
  ]
  test('add first and divide after', () => {
    expect(pooledMean(camp, draws())?.value).toBe(3)
    expect(ratioOfPooledMeans(camp, camp.slice(0, 2), both())).toEqual({ value: 3 / 7, bca: null, percentile: null })
    expect(sharesOfVoice([[30, 10, 5], [5], []], draws())?.map(({ value }) => value)).toEqual([0.9, 0.1, 0])
  })
  test('camps are drawn apart from each other, also when they are alike', () => {
    const [low = 0, high = 0] =
      sharesOfVoice(
        [
          [1, 2, 90],
          [1, 2, 90],
        ],
        draws(),
      )?.[0]?.percentile ?? []
    expect(high - low).toBeGreaterThan(0.5)
  })
  test('are undefined without posts, and not drawn from two pages', () => {
    expect(pooledMean([], draws())).toBeNull()
    expect(pooledMean([{ sum: 0, over: 0 }], draws())).toBeNull()
    expect(sharesOfVoice([[0, 0], [0]], draws())).toBeNull()
    expect(sharesOfVoice([], draws())).toBeNull()
    expect(pooledMean(camp.slice(0, 2), draws())).toEqual({ value: 7, bca: null, percentile: null })
    expect(sharesOfVoice([[1, 2, 3], [4]], draws())?.[0]?.percentile).toBeNull()
  })
  test('a draw of pages without any post leaves no interval', () => {
    const silent = [{ sum: 8, over: 4 }, ...Array<{ sum: number; over: number }>(4).fill({ sum: 0, over: 0 })]
    expect(pooledMean(silent, draws())).toEqual({ value: 2, bca: null, percentile: null })
  })
  test('shares add up to 1, those of two camps mirror each other, and lie in 0-1', () => {
    fc.assert(
      fc.property(amounts, amounts, (x, y) => {
        const [a, b] = sharesOfVoice([x, y], draws()) ?? []
        expect((a?.value ?? 0) + (b?.value ?? 0)).toBeCloseTo(1, 12)
        expect(a?.percentile?.[0]).toBeCloseTo(1 - (b?.percentile?.[1] ?? 0), 9)
        if (a?.bca && b?.bca) expect(a.bca[0]).toBeCloseTo(1 - b.bca[1], 6)
        expect(a?.percentile?.[0]).toBeGreaterThanOrEqual(0)
        expect(a?.percentile?.[1]).toBeLessThanOrEqual(1)
      }),
    )
  })
  test('pages as clusters: an interval over posts would claim far too much', () => {
    // 30 pages of 100 posts; a page's own level varies, its posts hardly do around it: the true mean is 10.
    const next = randomOf(5)
    const share = (): number => (next() + 0.5) / 2 ** 32
    const held = { pages: 0, posts: 0 }
    for (let round = 0; round < 200; round += 1) {
      const pages = Array.from({ length: 30 }, () => {
        const own = 20 * share()
        return Array.from({ length: 100 }, () => own + 4 * (share() - 0.5))
      })
      const sums = pages.map((posts) => ({ sum: posts.reduce((sum, value) => sum + value, 0), over: 100 }))
      held.pages += Number(inside(pooledMean(sums, draws(0, round, 500))?.bca, 10))
      const posts = pages.flat()
      const mean = posts.reduce((sum, value) => sum + value, 0) / posts.length
      const spread = Math.sqrt(posts.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / posts.length
      held.posts += Number(Math.abs(mean - 10) <= 1.96 * spread)
    }
    expect(held.pages).toBeGreaterThan(178)
    expect(held.posts).toBeLessThan(80)
  })
})

describe('standing of a page', () => {
  test('by hand', () => {
    // SciPy: scipy.stats.percentileofscore([1, 2, 5, 5, 9], 5, kind="mean") is 60
    const found = standing(5, sampleOf([9, 5, 1, 5, 2]), draws())
    expect(found).toMatchObject({ rank: 2, of: 6, ties: 2, percentile: 0.6 })
    expect(standing(10, sampleOf([1, 2]), draws())).toEqual({
      rank: 1,
      of: 3,
      ties: 0,
      percentile: 1,
      rankInterval: null,
      percentileInterval: null,
    })
    expect(standing(1, sampleOf([]), draws())).toBeNull()
  })
  test('the best stays best while its value is certain, and less so when its posts vary', () => {
    const peers = sampleOf(Array.from({ length: 20 }, (_, at) => at))
    expect(standing(100, peers, draws())?.rankInterval).toEqual([1, 1])
    const own = resampled(4, draws(7), (times) =>
      [0, 5, 100, 400].reduce((sum, value, post) => sum + (value * (times[post] ?? 0)) / 4, 0),
    )
    expect(standing(126.25, peers, draws(), own)?.rankInterval?.[1]).toBeGreaterThan(15)
  })
  test('the interval of the percentile is that of drawing peers', () => {
    // 30 of 100 peers below: the standard error of a drawn share is sqrt(0.3 x 0.7 / 100) = 0.0458.
    const found = standing(29.5, sampleOf(Array.from({ length: 100 }, (_, at) => at)), draws(0, 1, 10_000))
    expect(found?.percentileInterval?.[0]).toBeCloseTo(0.3 - 1.96 * 0.0458, 1)
    expect(found?.percentileInterval?.[1]).toBeCloseTo(0.3 + 1.96 * 0.0458, 1)
    expect(found?.rankInterval?.[0]).toBeLessThan(found?.rank ?? 0)
  })
  test('holds rank and percentile, whatever the order and the unit', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10), (values, own) => {
        const found = standing(own, sampleOf(values), draws())
        expect(standing(2 * own, sampleOf(values.map((value) => 2 * value).toReversed()), draws())).toEqual(found)
        expect(inside(found?.rankInterval, found?.rank ?? -1)).toBe(true)
        expect(inside(found?.percentileInterval, found?.percentile ?? -1)).toBe(true)
        expect(found?.rank).toBe(1 + values.filter((value) => value > own).length)
      }),
    )
  })
})
