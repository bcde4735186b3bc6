// Concentration, robust means and spreads, proportions and corrections of p: hand-worked cases, limits and properties.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  benjaminiHochberg,
  gini,
  herfindahl,
  holm,
  lorenz,
  medianAbsoluteDeviation,
  sampleOf,
  topShare,
  trimmedMean,
  wilson,
} from '../../../data/model/statistics/index.ts'

const amounts = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1e9 }), fc.constant(9e15)),
  { minLength: 1, maxLength: 60 },
)

describe('concentration', () => {
  test('nothing to have a share of: null, not 0', () => {
    for (const values of [[], [0], [0, 0, 0], [-1, 5]])
      for (const statistic of [gini, herfindahl, lorenz, topShare]) expect(statistic(sampleOf(values))).toBeNull()
  })
  test('one page has all, and no tenth', () => {
    const one = sampleOf([7])
    expect([gini(one), herfindahl(one), topShare(one)]).toEqual([0, 1, null])
    expect(lorenz(one)).toEqual([
      { pages: 0, total: 0 },
      { pages: 1, total: 1 },
    ])
  })
  test('four pages by hand', () => {
    // 1, 1, 2, 4 of 8. Mean difference of all 16 pairs: (0+0+1+3 + 0+0+1+3 + 1+1+0+2 + 3+3+2+0) / 16 = 1.25; / (2 x 2).
    const sample = sampleOf([4, 1, 2, 1])
    expect(gini(sample)).toBe(0.3125)
    expect(herfindahl(sample)).toBe((1 + 1 + 4 + 16) / 64)
    expect(topShare(sample, 0.5)).toBe(0.75)
    expect(topShare(sample, 0.375)).toBe(0.625)
    expect(topShare(sample, 1)).toBe(1)
    expect(lorenz(sample)?.map(({ total }) => total)).toEqual([0, 0.125, 0.25, 0.5, 1])
  })
  test.each([
    [10, 1],
    [30, 3],
    [70, 7],
  ])('the top tenth of %i pages is %i whole ones', (size, pages) => {
    const sample = sampleOf(Array.from({ length: size }, (_, at) => (at < pages ? 100 : 0)))
    expect(topShare(sample)).toBeCloseTo(1, 12)
    expect(topShare(sampleOf(Array.from({ length: size }, () => 3)))).toBeCloseTo(0.1, 12)
  })
  test('Gini is twice the area between the Lorenz curve and equality', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const points = lorenz(sampleOf(values))
        if (points === null) return
        let under = 0
        for (const [at, { pages, total }] of points.entries()) {
          const before = points[at - 1]
          if (before !== undefined) under += ((pages - before.pages) * (total + before.total)) / 2
        }
        expect(gini(sampleOf(values))).toBeCloseTo(1 - 2 * under, 10)
      }),
    )
  })
  test('order, unit and copies of all pages change nothing but the index', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const sample = sampleOf(values)
        const found = gini(sample)
        if (found === null) return
        expect(gini(sampleOf(values.toReversed()))).toBe(found)
        expect(gini(sampleOf(values.map((value) => value / 4)))).toBeCloseTo(found, 12)
        expect(gini(sampleOf([...values, ...values]))).toBeCloseTo(found, 12)
        expect(herfindahl(sampleOf([...values, ...values]))).toBeCloseTo((herfindahl(sample) ?? 0) / 2, 12)
        expect(found).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12)
        expect(herfindahl(sample)).toBeGreaterThanOrEqual(1 / values.length - 1e-12)
        if (values.length >= 10) expect(topShare(sample)).toBeGreaterThanOrEqual(0.1 - 1e-12)
      }),
    )
  })
})

describe('robust mean and spread', () => {
  test.each([
    [[1, 2, 3, 4, 100], 0.2, 3],
    // SciPy: scipy.stats.trim_mean([*range(15), 1000], .2)
    [[...Array(15).keys(), 1000], 0.2, 7.5],
    [[1, 2, 3, 1000], 0.2, 251.5],
    [[5], 0.2, 5],
    [[5, 7], 0.49, 6],
    [[1, 2, 9], 0, 4],
  ])('trimmed mean of %j at %f', (values, share, expected) => {
    expect(trimmedMean(sampleOf(values), share)).toBeCloseTo(expected, 12)
  })
  test('nothing is nothing, half on each side cannot be cut', () => {
    expect(trimmedMean(sampleOf([]))).toBeNull()
    expect(medianAbsoluteDeviation(sampleOf([]))).toBeNull()
    expect(() => trimmedMean(sampleOf([1]), 0.5)).toThrow(RangeError)
    expect(() => trimmedMean(sampleOf([1]), Number.NaN)).toThrow(RangeError)
  })
  test('lie within the values, move and grow with them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 }), (values) => {
        const [sample, other] = [sampleOf(values), sampleOf(values.map((value) => -3 * value + 8))]
        const [mean, spread] = [trimmedMean(sample) ?? 0, medianAbsoluteDeviation(sample) ?? -1]
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6)
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-6)
        expect(trimmedMean(other)).toBeCloseTo(-3 * mean + 8, 5)
        expect(medianAbsoluteDeviation(other)).toBeCloseTo(3 * spread, 8)
        expect(spread).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('Wilson', () => {
  test('none of none is undefined', () => {
    expect(wilson(0, 0)).toBeNull()
  })
  test('holds the share, stays in 0-1, mirrors itself, narrows with more', () => {
    const drawn = fc
      .integer({ min: 1, max: 5000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
    fc.assert(
      fc.property(drawn, ([count, all]) => {
        const found = wilson(count, all)
        const [low = -1, high = 2] = found?.interval ?? []
        const [otherLow = -1, otherHigh = 2] = wilson(all - count, all)?.interval ?? []
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(found?.value).toBeGreaterThanOrEqual(low)
        expect(found?.value).toBeLessThanOrEqual(high)
        expect(low).toBeCloseTo(1 - otherHigh, 12)
        expect(high).toBeCloseTo(1 - otherLow, 12)
        const [moreLow = 0, moreHigh = 1] = wilson(4 * count, 4 * all)?.interval ?? []
        expect(moreHigh - moreLow).toBeLessThan(high - low)
      }),
    )
  })
})

describe('corrections for several tests', () => {
  test('tests that could not be made stay out and in their place', () => {
    expect(holm([null, 0.01, null, 0.04])).toEqual([null, 0.02, null, 0.04])
    expect(benjaminiHochberg([0.03, null, 0.04])).toEqual([0.04, null, 0.04])
    expect([holm([]), benjaminiHochberg([null])]).toEqual([[], [null]])
  })
  test('never help, keep the order, and Holm is the stricter', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(ps, (list) => {
        const [strict, mild] = [holm(list), benjaminiHochberg(list)]
        for (const [at, p] of list.entries()) {
          expect(mild[at] ?? 0).toBeGreaterThanOrEqual(p)
          expect(strict[at] ?? 0).toBeGreaterThanOrEqual((mild[at] ?? 1) - 1e-15)
          expect(strict[at] ?? 2).toBeLessThanOrEqual(1)
          for (const [other, q] of list.entries())
            if (p <= q) expect(strict[at] ?? 2).toBeLessThanOrEqual(strict[other] ?? -1)
        }
        // The same whatever the order in which metrics are shown.
        expect(holm(list.toReversed())).toEqual(strict.toReversed())
        expect(benjaminiHochberg(list.toReversed())).toEqual(mild.toReversed())
      }),
    )
  })
})
