// Interval of a sum of unequal weights: values from SciPy, and the exact interval of a count where weights are equal.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonInterval, unitWeights, weightedSumInterval } from '../../../data/model/statistics/index.ts'

// SciPy, with y = sum(w), v = sum(w**2), Y = y + mean, V = v + meanSquare:
//   scipy.stats.gamma.ppf(0.025, y * y / v, scale=v / y), scipy.stats.gamma.ppf(0.975, Y * Y / V, scale=V / Y)
test.each([
  ['three pages', [120, 40, 900], 200, 100_000, 61.58848808181658, 3723.9971310725405],
  ['one page', [7], 3.5, 40, 0.17722465589002914, 35.38006872039272],
  ['no page', [], 200, 100_000, 0, 1112.358074591147],
  ['pages that nobody follows', [0, 0], 200, 100_000, 0, 1112.358074591147],
  ['one giant', [1e6, 1], 500, 2.5e6, 25_317.993198606808, 3_689_142.996794702],
  ['posts a week', [0.5, 1.4, 2.1, 0.2, 3], 1.2, 3, 1.6458259037665046, 18.741760023763515],
])('%s', (_, weights, mean, meanSquare, low, high) => {
  const { value, interval } = weightedSumInterval(weights, { mean, meanSquare })
  expect(value).toBeCloseTo(
    weights.reduce((sum, weight) => sum + weight, 0),
    9,
  )
  expect(interval?.[0]).toBeCloseTo(low, 6)
  expect((interval?.[1] ?? 0) / high).toBeCloseTo(1, 9)
})

test('equal weights: the exact interval of their count', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 9000 }), (count, weight) => {
      const { interval } = weightedSumInterval(Array(count).fill(weight), { mean: weight, meanSquare: weight ** 2 })
      const [low, high] = poissonInterval(count)
      expect((interval?.[0] ?? -1) / weight).toBeCloseTo(low, 8)
      expect((interval?.[1] ?? -1) / weight).toBeCloseTo(high, 8)
    }),
  )
})

test('the order of pages changes no digit', () => {
  const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), { maxLength: 12 })
  fc.assert(
    fc.property(weights, (values) => {
      expect(unitWeights(values.toReversed())).toEqual(unitWeights(values))
      const units = { mean: 10, meanSquare: 200 }
      expect(weightedSumInterval(values.toReversed(), units)).toEqual(weightedSumInterval(values, units))
    }),
  )
})

test('nothing to go by: no interval, and no weights', () => {
  expect(unitWeights([])).toBeNull()
  expect(unitWeights([2, 4])).toEqual({ mean: 3, meanSquare: 10 })
  expect(weightedSumInterval([0], { mean: 0, meanSquare: 0 })).toEqual({ value: 0, interval: null })
})
