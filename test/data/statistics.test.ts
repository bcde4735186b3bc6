// Statistics against values of R 4.2.2 and SciPy, against slow definitions written out here, and against identities.
// The command that gave a value stands beside it; test/fixtures/statistics.json holds more of the same. Its field `about`
// says with which versions its numbers were computed; it is a copy of ../shared/reference/statistics.json.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cliffsDelta,
  deviate,
  hodgesLehmann,
  hodgesLehmannRatio,
  mannWhitney,
  median,
  percentileInterval,
  quantile,
  randomOf,
  resampledMedians,
  sampleOf,
  superiority,
  tailsOfU,
  upperTail,
} from '../../data/model/statistics/index.ts'
import { near } from '../helpers/near.ts'
import { describeWithShared, sharedFile } from '../helpers/shared.ts'

// R: x <- c(20.1103, ...); y <- c(8.1562, ...)
const x18 = [
  20.1103, 27.0786, 15.2696, 8.2434, 12.7474, 7.451, 21.3306, 76.7241, 12.2778, 10.7998, 32.7808, 28.6997, 22.3185,
  7.9211, 19.5065, 40.2578, 5.2372, 12.7099,
]
const y15 = [
  8.1562, 15.0362, 8.6561, 43.1598, 15.3721, 71.6121, 63.8637, 45.2892, 4.4072, 31.8586, 52.0133, 61.1487, 11.8208,
  33.8604, 20.5217,
]

describe('quantile, type 7', () => {
  // R: quantile(c(3,1,4,1,5,9,2,6), c(.1,.25,.5,.75,.9)); the same as numpy.quantile
  test.each([
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.1, 1],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.25, 1.75],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.5, 3.5],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.75, 5.25],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.9, 6.9],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0, 1],
    [[3, 1, 4, 1, 5, 9, 2, 6], 1, 9],
    [[7], 0.25, 7],
    [[0, 10], 0.25, 2.5],
    [[-4, -2], 0.5, -3],
  ])('of %j at %f', (values, p, expected) => {
    expect(quantile(sampleOf(values), p)).toBeCloseTo(expected, 12)
  })
  test('of nothing is nothing', () => {
    expect(quantile(sampleOf([]), 0.5)).toBeNull()
    expect(median(sampleOf([]))).toBeNull()
  })
  test('a missing value is never let in', () => {
    expect(() => sampleOf([1, Number.NaN])).toThrow(RangeError)
    expect(() => sampleOf([1, Number.POSITIVE_INFINITY])).toThrow(RangeError)
  })
})

describe('normal tail', () => {
  // R: pnorm(z, lower.tail = FALSE)
  test.each([
    [0, 0.5],
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [2, 0.0227501319481792],
    [2.9999, 0.00135034128295493],
    [3, 0.00134989803163009],
    [5, 2.86651571879194e-7],
    [10, 7.61985302416053e-24],
    [30, 4.90671392714821e-198],
  ])('P(Z > %f)', (z, expected) => {
    expect(Math.abs(upperTail(z) / expected - 1)).toBeLessThan(1e-12)
  })
  test('the deviate of 95 %', () => {
    expect(upperTail(deviate)).toBeCloseTo(0.025, 14)
  })
})

describe('distribution of U', () => {
  const counted = (m: number, n: number): number[] => {
    // Every way to place m of m + n ranks, counted.
    const counts = new Array<number>(m * n + 1).fill(0)
    const place = (from: number, left: number, sum: number): void => {
      if (left === 0) {
        const u = sum - (m * (m + 1)) / 2
        counts[u] = (counts[u] ?? 0) + 1
        return
      }
      for (let rank = from; rank <= m + n - left + 1; rank += 1) place(rank + 1, left - 1, sum + rank)
    }
    place(1, m, 0)
    return counts
  }
  test.each([
    [1, 1],
    [1, 7],
    [3, 3],
    [4, 6],
    [6, 5],
    [7, 7],
  ])('%i against %i equals counting', (m, n) => {
    const counts = counted(m, n)
    const all = counts.reduce((sum, count) => sum + count, 0)
    let sum = 0
    tailsOfU(m, n).forEach((tail, u) => {
      sum += counts[u] ?? 0
      expect(tail).toBeCloseTo(sum / all, 13)
    })
  })
  test('large: rises to a half, then the other half mirrors it', () => {
    const tails = tailsOfU(49, 48)
    expect(tails[0]).toBeGreaterThan(0)
    for (let u = 1; u < tails.length; u += 1) expect(tails[u]).toBeGreaterThan(tails[u - 1] ?? 0)
    // P(U <= 1176) = 1/2 + P(U = 1176) / 2, for 49 x 48 = 2352 pairs.
    const [last = 0, before = 0] = [tails.at(-1), tails.at(-2)]
    expect(last).toBeCloseTo(0.5 + (last - before) / 2, 12)
  })
})

describe('Mann-Whitney', () => {
  // R: wilcox.test(x, y); p of SciPy: scipy.stats.mannwhitneyu(x, y)
  test.each([
    ['exact', x18, y15, 97, 0.177575467938203, 'exact'],
    ['exact, three against three', [1.5, 2.5, 9], [4, 11, 12.5], 1, 0.2, 'exact'],
    ['complete separation', [1, 2, 3, 4, 5], [10, 20, 30, 40, 50], 0, 0.00793650793650794, 'exact'],
    ['ties', [0, 0, 1, 3, 8], [0, 2, 5, 5, 13, 40], 8, 0.22996380068573, 'normal'],
    ['same values', [0, 0, 0, 1, 1, 2], [0, 0, 0, 1, 1, 2], 18, 1, 'normal'],
    ['all equal', [3, 3, 3], [3, 3], 3, 1, 'normal'],
    ['one against one', [2], [1], 1, 1, 'exact'],
  ])('%s', (_name, x, y, u, p, method) => {
    const found = mannWhitney(sampleOf(x), sampleOf(y))
    expect(found?.u).toBe(u)
    expect(found?.method).toBe(method)
    near(found?.p, p)
  })
  test('nothing against something', () => {
    expect(mannWhitney(sampleOf([]), sampleOf([1]))).toBeNull()
  })
})

/** Cliff's delta and its interval as the papers write them, over all pairs. */
const deltaByPairs = (x: readonly number[], y: readonly number[]): { value: number; interval: [number, number] } => {
  const signs = x.map((a) => y.map((b) => Math.sign(a - b)))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const d = mean(signs.flat())
  const rows = signs.map(mean)
  const columns = y.map((_, j) => mean(signs.map((row) => row[j] ?? 0)))
  const variance = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - d) ** 2, 0) / (values.length - 1)
  const pairs = mean(signs.flat().map((sign) => (sign - d) ** 2))
  const s2 = ((y.length - 1) * variance(rows) + (x.length - 1) * variance(columns) + pairs) / (x.length * y.length)
  const half = deviate * Math.sqrt(s2) * Math.sqrt((1 - d * d) ** 2 + deviate ** 2 * s2)
  const scale = 1 - d * d + deviate ** 2 * s2
  return {
    value: d,
    interval: [Math.max(-1, (d - d ** 3 - half) / scale), Math.min(1, (d - d ** 3 + half) / scale)],
  }
}

describe("Cliff's delta", () => {
  test.each([
    ['no ties', x18, y15],
    ['ties', [0, 0, 1, 3, 8], [0, 2, 5, 5, 13, 40]],
    ['same values', [0, 0, 0, 1, 1, 2], [0, 0, 0, 1, 1, 2]],
  ])('%s: equals the sum over all pairs', (_name, x, y) => {
    const found = cliffsDelta(sampleOf(x), sampleOf(y))
    const expected = deltaByPairs(x, y)
    expect(found?.value).toBeCloseTo(expected.value, 14)
    expect(found?.interval?.[0]).toBeCloseTo(expected.interval[0], 13)
    expect(found?.interval?.[1]).toBeCloseTo(expected.interval[1], 13)
  })
  test('complete separation keeps a bound under 1', () => {
    // Feng and Cliff 2004: (n - z^2) / (n + z^2) with n of the smaller sample, here 5.
    const found = cliffsDelta(sampleOf([10, 20, 30, 40, 50, 60]), sampleOf([1, 2, 3, 4, 5]))
    expect(found?.value).toBe(1)
    expect(found?.interval?.[0]).toBeCloseTo((5 - deviate ** 2) / (5 + deviate ** 2), 14)
    expect(found?.interval?.[1]).toBe(1)
    const turned = cliffsDelta(sampleOf([1, 2, 3, 4, 5]), sampleOf([10, 20, 30, 40, 50, 60]))
    expect(turned?.interval?.[0]).toBe(-1)
    expect(turned?.interval?.[1]).toBeCloseTo(-(found?.interval?.[0] ?? 0), 14)
  })
  test('too small for an interval, or for anything', () => {
    expect(cliffsDelta(sampleOf([2]), sampleOf([1, 3]))).toEqual({ value: 0, interval: null })
    expect(cliffsDelta(sampleOf([]), sampleOf([1, 3]))).toBeNull()
  })
  test('the interval holds the true value in about 95 of 100 samples', () => {
    // Two exponential populations of rates 1 and 2: P(x > y) = 2/3, so delta = 1/3.
    const next = randomOf(7)
    const draw = (size: number, rate: number) =>
      sampleOf(Array.from({ length: size }, () => -Math.log((next() + 0.5) / 2 ** 32) / rate))
    let held = 0
    for (let round = 0; round < 1000; round += 1) {
      const interval = cliffsDelta(draw(20, 1), draw(30, 2))?.interval
      if (interval && interval[0] <= 1 / 3 && interval[1] >= 1 / 3) held += 1
    }
    expect(held).toBeGreaterThan(925)
    expect(held).toBeLessThan(975)
  })
  test('superiority says the same in 0-1', () => {
    expect(superiority({ value: -0.5, interval: [-0.8, 0] })).toEqual({
      value: 0.25,
      interval: [0.09999999999999998, 0.5],
    })
    expect(superiority({ value: 1, interval: null })).toEqual({ value: 1, interval: null })
  })
})

const allDifferences = (x: readonly number[], y: readonly number[]): number[] =>
  x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b)
const middle = (sorted: readonly number[]): number =>
  ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2

describe('Hodges-Lehmann', () => {
  // R: wilcox.test(x, y, conf.int = TRUE); three against three cannot reach 95 %, R warns and so do we.
  test.each([
    ['eighteen against fifteen', x18, y15, -7.86645, -27.8902, 4.0538, true],
    ['complete separation', [1, 2, 3, 4, 5], [10, 20, 30, 40, 50], -27, -47, -7, true],
    ['three against three', [1.5, 2.5, 9], [4, 11, 12.5], -3.5, -11, 5, false],
  ])('%s', (_name, x, y, value, low, high, isReached) => {
    const found = hodgesLehmann(sampleOf(x), sampleOf(y))
    near(found?.value, value)
    near(found?.interval[0], low)
    near(found?.interval[1], high)
    expect(found?.isReached).toBe(isReached)
    expect(found?.method).toBe('exact')
  })
  test('with ties, the ranks of the normal approximation', () => {
    // 12 x 11 = 132 pairs: floor(66 - 1.96 sqrt(132 x 24 / 12)) = 34, so the 34th and the 99th difference.
    const x = [0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55]
    const y = [0, 1, 1, 2, 4, 4, 4, 9, 16, 25, 36]
    const all = allDifferences(x, y)
    const found = hodgesLehmann(sampleOf(x), sampleOf(y))
    expect(found).toEqual({ value: middle(all), interval: [all[33], all[98]], isReached: true, method: 'normal' })
  })
  test('the median of differences equals the list of them', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const values = fc.array(fc.oneof(value, fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, values, (x, y) => {
        expect(hodgesLehmann(sampleOf(x), sampleOf(y))?.value).toBe(middle(allDifferences(x, y)))
      }),
      { numRuns: 500 },
    )
  })
  test('a shift of one sample shifts the estimate and its interval', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 25 })
    fc.assert(
      fc.property(values, values, fc.integer({ min: -500, max: 500 }), (x, y, by) => {
        const before = hodgesLehmann(sampleOf(x), sampleOf(y))
        const after = hodgesLehmann(sampleOf(x.map((value) => value + by)), sampleOf(y))
        expect(after?.value).toBe((before?.value ?? 0) + by)
        // A shift can make or undo ties between the samples, and with them the choice of method.
        if (after?.method === before?.method)
          expect(after?.interval).toEqual(before?.interval.map((bound) => bound + by))
      }),
    )
  })
  test('as a ratio, zeros are left out and counted', () => {
    const found = hodgesLehmannRatio(sampleOf([0, 2, 4, 8, 16]), sampleOf([0, 0, 1, 2, 4, 8]))
    expect(found?.leftOut).toBe(3)
    expect(found?.value).toBeCloseTo(2, 12)
    expect(hodgesLehmannRatio(sampleOf([0, 0]), sampleOf([1, 2]))).toBeNull()
  })
  test('as a ratio, it does not depend on the unit', () => {
    const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 25 })
    fc.assert(
      fc.property(values, values, (x, y) => {
        const whole = hodgesLehmannRatio(sampleOf(x), sampleOf(y))?.value ?? 0
        const half = hodgesLehmannRatio(sampleOf(x.map((v) => v / 2)), sampleOf(y.map((v) => v / 2)))?.value ?? 0
        expect(Math.abs(half / whole - 1)).toBeLessThan(1e-12)
      }),
    )
  })
})

describe('bootstrap', () => {
  const options = { resamples: 2000, seed: 1, stream: 0 }
  test('draws what chance says: medians of three values', () => {
    // Of 27 resamples of {1, 2, 3}: 7 have median 1, 13 have 2, 7 have 3.
    const medians = resampledMedians(sampleOf([3, 1, 2]), { ...options, resamples: 27_000 })
    const times = (value: number): number => medians.filter((found) => found === value).length
    expect(Math.abs(times(1) - 7000)).toBeLessThan(4 * Math.sqrt(27_000 * (7 / 27) * (20 / 27)))
    expect(Math.abs(times(2) - 13_000)).toBeLessThan(4 * Math.sqrt(27_000 * (13 / 27) * (14 / 27)))
    expect(times(1) + times(2) + times(3)).toBe(27_000)
  })
  test('draws what chance says: an even number of pages', () => {
    const values = [1, 2, 10, 50]
    const expected = new Map<number, number>()
    for (let code = 0; code < 256; code += 1) {
      const drawn = [0, 2, 4, 6].map((shift) => values[(code >> shift) & 3] ?? 0).sort((a, b) => a - b)
      const found = ((drawn[1] ?? 0) + (drawn[2] ?? 0)) / 2
      expected.set(found, (expected.get(found) ?? 0) + 1)
    }
    const resamples = 25_600
    const medians = resampledMedians(sampleOf(values), { ...options, resamples })
    for (const [value, count] of expected) {
      const share = count / 256
      const times = medians.filter((found) => found === value).length
      expect(Math.abs(times - resamples * share)).toBeLessThan(4.5 * Math.sqrt(resamples * share * (1 - share)))
    }
  })
  test('same seed, same medians; another seed or stream, others', () => {
    const sample = sampleOf(x18)
    const medians = resampledMedians(sample, options)
    expect(resampledMedians(sample, options)).toEqual(medians)
    expect(resampledMedians(sample, { ...options, seed: 2 })).not.toEqual(medians)
    expect(resampledMedians(sample, { ...options, stream: 1 })).not.toEqual(medians)
  })
  test('the generator gives the same numbers on every machine', () => {
    const next = randomOf(20260101)
    expect([next(), next(), next()]).toMatchInlineSnapshot(`
      [
        517113585,
        1694993006,
        2150027019,
      ]
    `)
  })
  test('lies within the values and holds order', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 ** 31 }), (list, seed) => {
        const interval = percentileInterval(resampledMedians(sampleOf(list), { resamples: 200, seed, stream: 0 }))
        if (interval === null) throw new Error('expected an interval')
        expect(interval[0]).toBeLessThanOrEqual(interval[1])
        expect(interval[0]).toBeGreaterThanOrEqual(Math.min(...list))
        expect(interval[1]).toBeLessThanOrEqual(Math.max(...list))
      }),
    )
  })
  test('needs three pages', () => {
    expect(resampledMedians(sampleOf([1, 2]), options)).toEqual([])
    expect(percentileInterval([])).toBeNull()
  })
  test('holds the true median in about 95 of 100 samples', () => {
    // 400 samples of 25 from an exponential, whose median is ln 2.
    const next = randomOf(11)
    let held = 0
    for (let round = 0; round < 400; round += 1) {
      const sample = sampleOf(Array.from({ length: 25 }, () => -Math.log((next() + 0.5) / 2 ** 32)))
      const interval = percentileInterval(resampledMedians(sample, { resamples: 1000, seed: round, stream: 0 }))
      if (interval && interval[0] <= Math.LN2 && interval[1] >= Math.LN2) held += 1
    }
    expect(held).toBeGreaterThan(364)
    expect(held).toBeLessThan(396)
  })
})

describe('two samples', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 100, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  })
  const reordered = (list: readonly number[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  test('order of pages is irrelevant', () => {
    const both = fc.tuple(values, values).chain(([x, y]) => fc.tuple(fc.constant([x, y]), reordered(x), reordered(y)))
    fc.assert(
      fc.property(both, ([[x = [], y = []], otherX, otherY]) => {
        const [a, b, c, d] = [sampleOf(x), sampleOf(y), sampleOf(otherX), sampleOf(otherY)]
        expect(mannWhitney(c, d)).toEqual(mannWhitney(a, b))
        expect(cliffsDelta(c, d)).toEqual(cliffsDelta(a, b))
        expect(hodgesLehmann(c, d)).toEqual(hodgesLehmann(a, b))
        expect(quantile(c, 0.3)).toBe(quantile(a, 0.3))
      }),
    )
  })
  test('exchanged, delta turns its sign, p stays, wins add up', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const [a, b] = [sampleOf(x), sampleOf(y)]
        const [there, back] = [cliffsDelta(a, b), cliffsDelta(b, a)]
        expect(there?.value).toBeCloseTo(-(back?.value ?? 0), 12)
        if (there?.interval && back?.interval) {
          expect(there.interval[0]).toBeCloseTo(-back.interval[1], 10)
          expect(there.interval[1]).toBeCloseTo(-back.interval[0], 10)
        }
        const [first, second] = [mannWhitney(a, b), mannWhitney(b, a)]
        expect(first?.p).toBeCloseTo(second?.p ?? 0, 12)
        expect((first?.u ?? 0) + (second?.u ?? 0)).toBe(x.length * y.length)
      }),
    )
  })
  test('Mann-Whitney and delta see the order only, not the scale', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const cubed = (list: readonly number[]) => sampleOf(list.map((value) => Math.round(value) ** 3))
        const plain = (list: readonly number[]) => sampleOf(list.map((value) => Math.round(value)))
        expect(mannWhitney(cubed(x), cubed(y))).toEqual(mannWhitney(plain(x), plain(y)))
        expect(cliffsDelta(cubed(x), cubed(y))).toEqual(cliffsDelta(plain(x), plain(y)))
      }),
    )
  })
  test('quantiles rise, hold the ends and the median', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (x, p) => {
        const sample = sampleOf(x)
        expect(quantile(sample, 0)).toBe(Math.min(...x))
        expect(quantile(sample, 1)).toBe(Math.max(...x))
        expect(median(sample)).toBe(quantile(sample, 0.5))
        expect(quantile(sample, p) ?? 0).toBeLessThanOrEqual((quantile(sample, Math.min(1, p + 0.1)) ?? 0) + 1e-12)
        expect(median(sampleOf(x.map((value) => value * 2)))).toBeCloseTo(2 * (median(sample) ?? 0), 10)
      }),
    )
  })
})

type Case = {
  kind: string
  name: string
  x: number[]
  y: number[]
  mann_whitney_asymptotic?: { U: number; p: number }
  mann_whitney_exact?: { U: number; p: number }
  cliffs_delta?: number
  probability_of_superiority?: number
  r_wilcox_test?: { W: number; p: number; hodges_lehmann?: number; ci95?: [number, number] }
  hodges_lehmann_median_of_differences?: number
  median_x?: number
  median_y?: number
  quantiles_type7?: Record<string, number>
}

const fixture = resolve(import.meta.dirname, '../fixtures/statistics.json')
const { about, cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { about: string; cases: readonly Case[] }

describe('reference values of SciPy and R', () => {
  test('are there, and say where they come from', () => {
    expect(about).toMatch(/SciPy \d.*R \d/)
    expect(cases.filter(({ kind }) => kind === 'two-sample').length).toBeGreaterThanOrEqual(7)
    expect(cases.filter((found) => found.quantiles_type7 !== undefined).length).toBeGreaterThanOrEqual(4)
  })
  test.each(cases.filter((found) => found.kind === 'two-sample').map((found) => [found.name, found] as const))(
    '%s',
    (_name, found) => {
      const [x, y] = [sampleOf(found.x), sampleOf(found.y)]
      const rankSum = mannWhitney(x, y)
      near(rankSum?.u, found.r_wilcox_test?.W ?? Number.NaN)
      near(rankSum?.p, found.r_wilcox_test?.p ?? Number.NaN)
      near(
        rankSum?.p,
        (rankSum?.method === 'exact' ? found.mann_whitney_exact : found.mann_whitney_asymptotic)?.p ?? Number.NaN,
      )
      const delta = cliffsDelta(x, y)
      near(delta?.value, found.cliffs_delta ?? Number.NaN)
      near(delta && superiority(delta).value, found.probability_of_superiority ?? Number.NaN)
      near(median(x), found.median_x ?? Number.NaN)
      near(median(y), found.median_y ?? Number.NaN)
      const shift = hodgesLehmann(x, y)
      near(shift?.value, found.hodges_lehmann_median_of_differences ?? Number.NaN)
      if (found.r_wilcox_test?.ci95) {
        near(shift?.interval[0], found.r_wilcox_test.ci95[0])
        near(shift?.interval[1], found.r_wilcox_test.ci95[1])
      }
    },
  )
  test.each(cases.filter((found) => found.quantiles_type7 !== undefined).map((found) => [found.name, found] as const))(
    'quantiles, %s',
    (_name, found) => {
      for (const [p, expected] of Object.entries(found.quantiles_type7 ?? {}))
        near(quantile(sampleOf(found.x), Number(p)), expected)
    },
  )
})

describeWithShared('the copy of the reference values', () => {
  test('is what ../shared holds', () => {
    const original: unknown = JSON.parse(readFileSync(sharedFile('reference', 'statistics.json'), 'utf8'))
    expect({ about, cases }).toEqual(original)
  })
})
