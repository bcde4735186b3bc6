// Intervals chosen by the coverage simulation: of a median from its own values, of figures that add up the posts of pages
// by leaving pages out, and of a mean by a smoothed bootstrap. How often they hold the truth is in coverage.test.ts.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clusteredMean,
  clusteredRatio,
  clusteredShares,
  deviateOfT,
  jackknifeError,
  jackknifeInterval,
  medianInterval,
  normalQuantile,
  type PageSums,
  quantile,
  randomOf,
  sampleOf,
} from '../../../data/model/statistics/index.ts'

const draws = (seed = 1, resamples = 500) => ({ resamples, seed, stream: 0 })
const both = () => ({ x: draws(), y: { ...draws(), stream: 1 } })
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1)
const pagesOf = (pairs: readonly (readonly [number, number])[]): readonly PageSums[] =>
  pairs.map(([sum, over]) => ({ sum, over }))
const camps = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 50 })), {
  minLength: 3,
  maxLength: 15,
})

// SciPy: scipy.stats.t.ppf(0.975, freedom)
test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [4, 2.7764451051977934],
  [9, 2.262157162798205],
  [59, 2.000995378088267],
  [500, 1.9647198374673676],
])('t with %i degrees of freedom stays within its deviate with 95 %%', (freedom, expected) =>
  expect(deviateOfT(freedom)).toBeCloseTo(expected, 9),
)

describe('interval of a median', () => {
  // SciPy, with g = lambda d: 1 - 2 * scipy.stats.binom.cdf(d - 1, n, 0.5); d = max(k for k in range(n) if g(k) >= 0.95);
  // i = (g(d) - 0.95) / (g(d) - g(d + 1)); w = (n - d) * i / (d + (n - 2 * d) * i)
  // (1 - w) * x[d - 1] + w * x[d], (1 - w) * x[n - d] + w * x[n - d - 1]
  test.each([
    ['six values', upTo(6), 1.3571428571428577, 5.642857142857142],
    ['powers of two', upTo(10).map((value) => 2 ** (value - 1)), 3.315315315315316, 171.81981981981977],
    ['25 squares', upTo(25).map((value) => value ** 2), 67.36805049425786, 317.065778394175],
    ['40 values', upTo(40), 14.410815633452568, 26.58918436654743],
    ['2,000 values, where 2 to the power of -2,000 is 0', upTo(2000), 956.6886220938258, 1044.3113779061744],
  ])('%s', (_name, values, low, high) => {
    const found = medianInterval(sampleOf(values))
    expect(found?.isReached).toBe(true)
    expect(found?.interval[0]).toBeCloseTo(low, 6)
    expect(found?.interval[1]).toBeCloseTo(high, 6)
  })
  test('is the whole range, and says so, under six values; there is none without a value', () => {
    expect(medianInterval(sampleOf([3, 1, 9, 4, 5]))).toEqual({ interval: [1, 9], isReached: false })
    expect(medianInterval(sampleOf([7]))).toEqual({ interval: [7, 7], isReached: false })
    expect(medianInterval(sampleOf([]))).toBeNull()
  })
})

describe('leaving pages out', () => {
  test('by hand: for a mean, around itself, it is the usual standard error', () => {
    const values = [2, 4, 9]
    const without = values.map((value) => (15 - value) / 2)
    expect(jackknifeError(5, [without])).toBeCloseTo(Math.sqrt((9 + 1 + 16) / 2 / 3), 12)
    expect(jackknifeError(5, [without, [], without])).toBeCloseTo(Math.sqrt((9 + 1 + 16) / 3), 12)
  })
  test('takes three pages in each group that has pages, and a figure without any one of them', () => {
    expect(jackknifeInterval(1, [[1, 2]])).toBeNull()
    expect(jackknifeInterval(1, [])).toBeNull()
    expect(jackknifeInterval(1, [[0.9, 1, 1.1], []])?.[0]).toBeLessThan(1)
    expect(jackknifeInterval(1, [[0.9, 1, Number.NEGATIVE_INFINITY]])).toBeNull()
  })
  const x = pagesOf([
    [100, 10],
    [5, 5],
    [45, 15],
    [30, 3],
  ])
  const y = pagesOf([
    [8, 4],
    [9, 9],
    [40, 20],
  ])
  test('Student: three pages give two degrees of freedom', () => {
    // SciPy: t.ppf(0.975, 2) = 4.302652729749462
    const [low = 0, high = 0] =
      jackknifeInterval(5, [
        [6.5, 5.5, 3],
        [5, 5, 5, 5],
      ]) ?? []
    const error = Math.sqrt((2 / 3) * (1.5 ** 2 + 0.5 ** 2 + 2 ** 2))
    expect(high).toBeCloseTo(5 + 4.302652729749462 * error, 9)
    expect(low).toBeCloseTo(5 - 4.302652729749462 * error, 9)
  })
  // The jackknife's own ends, within which no interval here may end. NumPy, with m = lambda a: a[:, 0].sum() / a[:, 1].sum(),
  // v = log(m(x) / m(y)), and for each camp a of n pages (n - 1) / n * sum((log(m(delete(a, i, 0))) - log(m(a))) ** 2 for i
  // in range(n)), summed and its root taken as se: exp(v), exp(v -+ scipy.stats.t.ppf(0.975, 2) * se)
  test('ratio of pooled means', () => {
    const found = clusteredRatio(x, y, both())
    expect(found?.value).toBeCloseTo(3.15789474, 7)
    expect(found?.interval?.[0]).toBeLessThanOrEqual(0.28362749 + 1e-7)
    expect(found?.interval?.[1]).toBeGreaterThanOrEqual(35.15984673 - 1e-5)
  })
  test('shares of three groups', () => {
    // NumPy: the same on log(share / (1 - share)) with the groups' totals as mean times number of pages
    const found = clusteredShares(
      [
        [30, 10, 5, 20],
        [5, 7, 9],
        [2, 2, 3, 4, 9],
      ],
      draws(),
    )
    const expected = [
      [0.61320755, 0.21566809, 0.90138616],
      [0.19811321, 0.05691723, 0.50282456],
      [0.18867925, 0.03126378, 0.62628269],
    ]
    for (const [group, [value = 0, low = 0, high = 0]] of expected.entries()) {
      expect(found?.[group]?.value).toBeCloseTo(value, 7)
      expect(found?.[group]?.interval?.[0]).toBeCloseTo(low, 7)
      expect(found?.[group]?.interval?.[1]).toBeCloseTo(high, 7)
    }
  })
  test('have no interval where one page makes the figure, or where there are fewer than three', () => {
    const giant = pagesOf([
      [50, 5],
      [0, 5],
      [0, 5],
    ])
    expect(clusteredMean(giant, draws())).toEqual({ value: 50 / 15, interval: null })
    expect(clusteredRatio(giant, y, both())).toEqual({ value: 50 / 15 / (57 / 33), interval: null })
    expect(clusteredRatio(x.slice(0, 2), y, both())?.interval).toBeNull()
    expect(clusteredShares([[50, 0, 0], [1, 2, 3], []], draws())).toEqual([
      { value: 50 / 56, interval: null },
      { value: 6 / 56, interval: null },
      { value: 0, interval: null },
    ])
  })
  test('are undefined without posts', () => {
    expect(clusteredMean([], draws())).toBeNull()
    expect(clusteredMean(pagesOf([[0, 0]]), draws())).toBeNull()
    expect(clusteredRatio(x, pagesOf([[0, 4]]), both())).toBeNull()
    expect(clusteredRatio(pagesOf([[0, 4]]), x, both())).toBeNull()
    expect(clusteredShares([[0, 0], []], draws())).toBeNull()
    expect(clusteredMean(pagesOf([[0, 4]]), draws())).toEqual({ value: 0, interval: null })
  })
  test('ratio and shares turn over with the camps; shares of two add up to 1', () => {
    fc.assert(
      fc.property(camps, camps, (left, right) => {
        const [a, b] = [pagesOf(left), pagesOf(right)]
        const [there, back] = [clusteredRatio(a, b, both()), clusteredRatio(b, a, { x: both().y, y: both().x })]
        expect(Math.log(there?.interval?.[0] ?? 0)).toBeCloseTo(-Math.log(back?.interval?.[1] ?? 0), 8)
        const [own, other] =
          clusteredShares(
            [a, b].map((pages) => pages.map(({ sum }) => sum)),
            draws(),
          ) ?? []
        expect((own?.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(1, 12)
        expect(own?.interval?.[0]).toBeCloseTo(1 - (other?.interval?.[1] ?? 0), 9)
      }),
    )
  })
})

describe('smoothed bootstrap', () => {
  const pages = pagesOf([
    [300, 10],
    [4, 5],
    [45, 15],
    [30, 3],
    [12, 6],
    [0, 4],
  ])
  const logs = (pages: readonly PageSums[]): { value: number; error: number } => {
    const [sum, over] = [
      pages.reduce((all, page) => all + page.sum, 0),
      pages.reduce((all, page) => all + page.over, 0),
    ]
    const squares = pages.reduce((all, page) => all + (page.sum - (sum / over) * page.over) ** 2, 0)
    return { value: Math.log(sum / over), error: Math.sqrt((squares * pages.length) / (pages.length - 1)) / sum }
  }
  /** Drawn one by one, as defined. */
  const drawn = (pages: readonly PageSums[], resamples: number, seed: number, stream: number) => {
    const levels = pages.filter(({ sum }) => sum > 0).map(({ sum, over }) => Math.log(sum / over))
    const centre = levels.reduce((sum, value) => sum + value / levels.length, 0)
    const deviation = Math.sqrt(levels.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (levels.length - 1))
    const posts = pages.reduce((sum, { over }) => sum + over, 0)
    const effective = 1 / pages.reduce((sum, { over }) => sum + (over / posts) ** 2, 0)
    const bandwidth = (1.06 * deviation) / effective ** (1 / 5)
    const factors = upTo(1024).map((place) => Math.exp(bandwidth * normalQuantile((place - 0.5) / 1024)))
    const mean = factors.reduce((sum, factor) => sum + factor / 1024, 0)
    const next = randomOf(seed, stream)
    return Array.from({ length: resamples }, () =>
      logs(
        pages.map(() => {
          const number = next()
          const page = pages[Math.floor((number * pages.length) / 2 ** 32)] ?? { sum: 0, over: 0 }
          return { ...page, sum: (page.sum * (factors[number % 1024] ?? 0)) / mean }
        }),
      ),
    )
  }
  const errorOf = (pages: readonly PageSums[]): number =>
    jackknifeError(logs(pages).value, [pages.map((_, left) => logs(pages.toSpliced(left, 1)).value)])
  const endsOf = (deviations: readonly number[]): readonly [number, number] => [
    quantile(sampleOf(deviations), 0.025) ?? 0,
    quantile(sampleOf(deviations), 0.975) ?? 0,
  ]
  test('of a mean: the definition written out, page by page', () => {
    const { value } = logs(pages)
    const error = errorOf(pages)
    const [low, high] = endsOf(drawn(pages, 800, 9, 4).map((found) => (found.value - value) / found.error))
    const half = deviateOfT(5) * error
    const found = clusteredMean(pages, { resamples: 800, seed: 9, stream: 4 })
    expect(found?.value).toBeCloseTo(391 / 43, 12)
    expect(Math.log(found?.interval?.[0] ?? 0)).toBeCloseTo(value - Math.max(half, high * error), 9)
    expect(Math.log(found?.interval?.[1] ?? 0)).toBeCloseTo(value + Math.max(half, -low * error), 9)
    // The jackknife alone would miss the giants that were not seen: here the bootstrap decides.
    expect(-low * error).toBeGreaterThan(half)
  })
  test('of a ratio: each camp drawn apart', () => {
    const other = pagesOf([
      [20, 10],
      [14, 9],
      [45, 15],
      [3, 3],
    ])
    const value = logs(pages).value - logs(other).value
    const error = Math.hypot(errorOf(pages), errorOf(other))
    const [x, y] = [drawn(pages, 600, 9, 4), drawn(other, 600, 9, 5)]
    const [low, high] = endsOf(
      x.map((found, at) => {
        const against = y[at] ?? found
        return (found.value - against.value - value) / Math.hypot(found.error, against.error)
      }),
    )
    const half = deviateOfT(3) * error
    const settings = { resamples: 600, seed: 9 }
    const found = clusteredRatio(pages, other, { x: { ...settings, stream: 4 }, y: { ...settings, stream: 5 } })
    expect(Math.log(found?.interval?.[0] ?? 0)).toBeCloseTo(value - Math.max(half, high * error), 9)
    expect(Math.log(found?.interval?.[1] ?? 0)).toBeCloseTo(value + Math.max(half, -low * error), 9)
  })
  test('of a share of two: the log-odds of their totals', () => {
    const groups = [
      [300, 4, 45, 30, 12],
      [20, 14, 45, 3],
    ].map((values) => values.map((sum) => ({ sum, over: 1 })))
    const [x = [], y = []] = groups
    const odds = Math.log((5 / 4) * Math.exp(logs(x).value - logs(y).value))
    const error = Math.hypot(errorOf(x), errorOf(y))
    const [drawnX, drawnY] = [drawn(x, 600, 9, 4), drawn(y, 600, 9, 5)]
    const [low, high] = endsOf(
      drawnX.map((found, at) => {
        const against = drawnY[at] ?? found
        const value = Math.log((5 / 4) * Math.exp(found.value - against.value))
        return (value - odds) / Math.hypot(found.error, against.error)
      }),
    )
    const half = deviateOfT(3) * error
    const [found] =
      clusteredShares(
        groups.map((pages) => pages.map(({ sum }) => sum)),
        { resamples: 600, seed: 9, stream: 4 },
      ) ?? []
    const shareOf = (value: number): number => Math.exp(value) / (1 + Math.exp(value))
    expect(found?.value).toBeCloseTo(391 / 473, 12)
    expect(found?.interval?.[0]).toBeCloseTo(shareOf(odds - Math.max(half, high * error)), 9)
    expect(found?.interval?.[1]).toBeCloseTo(shareOf(odds + Math.max(half, -low * error)), 9)
  })
  test('where all pages are equal, it is that value', () => {
    const found = clusteredMean(Array(6).fill({ sum: 7, over: 2 }), draws())
    expect(found?.interval?.[0]).toBeCloseTo(3.5, 12)
    expect(found?.interval?.[1]).toBeCloseTo(3.5, 12)
  })
  test('holds the mean, and follows the unit', () => {
    fc.assert(
      fc.property(camps, (pairs) => {
        const plain = clusteredMean(pagesOf(pairs), draws())
        const scaled = clusteredMean(pagesOf(pairs.map(([sum, over]) => [8 * sum, over] as const)), draws())
        expect(plain?.interval?.[0]).toBeLessThanOrEqual((plain?.value ?? 0) * (1 + 1e-12))
        expect(plain?.interval?.[1]).toBeGreaterThanOrEqual((plain?.value ?? 0) * (1 - 1e-12))
        const times = (scaled?.interval?.[1] ?? 0) / (plain?.interval?.[1] ?? 1)
        expect(times).toBeCloseTo(8, 6)
      }),
      { numRuns: 60 },
    )
  })
})
