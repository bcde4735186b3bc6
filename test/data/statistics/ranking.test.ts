// Ranks and shares that the routes of rankings, weeks and formats are made of: against SciPy and NumPy, against the slower
// statistic that draws, and by what must hold for any pages.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  randomOf,
  rankInterval,
  resampled,
  resampledRatios,
  sampleOf,
  standing,
  typicalShares,
} from '../../../data/model/statistics/index.ts'

describe('interval of a rank', () => {
  // from scipy.stats import binom; [1 + binom.ppf(q, n, a / n) for q in (.025, .975)]
  test.each([
    [39, 0, [1, 1]],
    [39, 3, [1, 8]],
    [39, 20, [15, 27]],
    [499, 250, [229, 273]],
    [4, 1, [1, 4]],
    [39, 39, [40, 40]],
  ])('of a page with %i peers, %i of them above', (peers, above, expected) => {
    expect(rankInterval(peers)([above])).toEqual(expected)
  })

  test('of a page whose value was drawn: the mixture', () => {
    // F = lambda k: np.mean([binom.cdf(k, 39, a / 39) for a in (3, 3, 5, 9, 14)]); the first k + 1 with F(k) >= q
    expect(rankInterval(39)([3, 3, 5, 9, 14])).toEqual([2, 18])
  })

  test('is that of drawing the peers, to a rank or two of a hundred', () => {
    const random = randomOf(3)
    const values = Array.from({ length: 100 }, () => random() / 2 ** 32)
    for (const place of [0, 7, 40, 99]) {
      const own = values.toSorted((a, b) => b - a)[place] ?? 0
      const peers = values.filter((value) => value !== own)
      const drawn = standing(own, sampleOf(peers), { resamples: 4000, seed: 1, stream: 0 })?.rankInterval ?? [0, 0]
      const exact = rankInterval(99)([place])
      expect(Math.abs(exact[0] - drawn[0])).toBeLessThanOrEqual(2)
      expect(Math.abs(exact[1] - drawn[1])).toBeLessThanOrEqual(2)
    }
  })

  test('holds the rank of a certain value, and turns over with the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true }), (peers, share) => {
        const above = Math.round(share * peers)
        const [low, high] = rankInterval(peers)([above])
        expect(low <= above + 1 && above + 1 <= high).toBe(true)
        const [turnedLow, turnedHigh] = rankInterval(peers)([peers - above])
        expect(Math.abs(turnedLow - (peers + 2 - high))).toBeLessThanOrEqual(1)
        expect(Math.abs(turnedHigh - (peers + 2 - low))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('shares of the typical page', () => {
  const draws = { resamples: 500, seed: 4, stream: 0 }
  const pages = [
    [4, 0, 0],
    [1, 1, 2],
    [0, 300, 100],
    [2, 2, 0],
  ]
  test('are means of the shares of pages: a giant counts as one', () => {
    const found = typicalShares(pages, draws)
    expect(found?.shares).toEqual([(1 + 0.25 + 0 + 0.5) / 4, (0 + 0.25 + 0.75 + 0.5) / 4, (0 + 0.5 + 0.25 + 0) / 4])
    expect(found?.largest).toBe(0)
  })

  test('the same means of the same draws, worked out page by page', () => {
    const shares = pages.map((counts) => (counts[0] ?? 0) / counts.reduce((sum, count) => sum + count, 0))
    const means = resampled(
      4,
      draws,
      (times) => shares.reduce((sum, share, at) => sum + share * (times[at] ?? 0), 0) / 4,
    )
    const sorted = means.toSorted((a, b) => a - b)
    // Type 7: the place of a quantile is (n - 1) p.
    const at = (place: number): number => {
      const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
      return low + (high - low) * (place - Math.floor(place))
    }
    const [low, high] = typicalShares(pages, draws)?.intervals[0] ?? [0, 0]
    expect(low).toBeCloseTo(at(499 * 0.025), 12)
    expect(high).toBeCloseTo(at(499 * 0.975), 12)
  })

  test('the largest holds always where all pages agree, and not where they are split', () => {
    const alike = Array.from({ length: 8 }, () => [7, 2, 1])
    expect(typicalShares(alike, draws)).toMatchObject({ largest: 0, held: 1 })
    expect(typicalShares(alike, draws)?.intervals[0]).toEqual([expect.closeTo(0.7), expect.closeTo(0.7)])
    const split = Array.from({ length: 8 }, (_, page) => (page % 2 === 0 ? [9, 1] : [1, 9]))
    const { held } = typicalShares(split, draws) ?? { held: 1 }
    expect(held).toBeLessThan(0.9)
  })

  test('nothing of no page; no interval of two', () => {
    expect(typicalShares([], draws)).toBeNull()
    expect(typicalShares(pages.slice(0, 2), draws)).toMatchObject({ held: null, intervals: [null, null, null] })
  })

  test('add up to 1 and lie in their intervals, whatever the order of pages', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }).map((list) => [1, ...list])
    fc.assert(
      fc.property(fc.array(counts, { minLength: 3, maxLength: 12 }), (some) => {
        const found = typicalShares(some, { ...draws, resamples: 100 })
        expect(found?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        const turned = typicalShares(some.toReversed(), { ...draws, resamples: 100 })
        for (const [part, share] of (found?.shares ?? []).entries()) expect(turned?.shares[part]).toBeCloseTo(share, 9)
      }),
    )
  })
})

test('ratios over drawn units are those of counting how often each was drawn, also where their numbers are kept', () => {
  const [sums, overs] = [Float64Array.of(3, 1, 4, 1, 5), Float64Array.of(1, 2, 1, 3, 1)]
  const counted = (units: number, resamples: number): readonly number[] =>
    resampled(units, { resamples, seed: 7, stream: 1 }, (times) => {
      const over = (column: Float64Array): number =>
        column.slice(0, units).reduce((sum, value, unit) => sum + value * (times[unit] ?? 0), 0)
      return over(sums) / over(overs)
    })
  for (const [units, resamples] of [
    [5, 400],
    [3, 200],
    [5, 300_000],
    [2, 100],
  ] as const) {
    const found = resampledRatios(sums.slice(0, units), overs.slice(0, units), { resamples, seed: 7, stream: 1 })
    const expected = counted(units, resamples)
    expect(found).toHaveLength(expected.length)
    expect(found.slice(-50).map((value) => expect.closeTo(value, 12))).toEqual(expected.slice(-50))
  }
})
