// Ranks from draws: exact chances from SciPy for two territories, and what order, equal territories and doubt do to them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRanks, type Ranked } from '../../../data/model/territories/drawn-ranks.ts'

const ranked = (active: number, given: Partial<Ranked> = {}): Ranked => {
  const expected = given.expected ?? 4
  return { value: active, active, unknown: 0, expected, expectedInterval: [expected, expected], ...given }
}
const draws = { resamples: 20_000, seed: 4 }

describe('two territories, four pages expected in each', () => {
  // SciPy, shape 2: 1 - scipy.stats.betaprime.cdf(1, 2 + a, 2 + b) = chance that the rate of `a` pages is the higher one;
  // an end of the interval moves where it passes 0.025.
  test.each([
    ['0 and 5: 0.035', 0, 5, [1, 2], [1, 2]],
    ['0 and 6: 0.020', 0, 6, [1, 1], [2, 2]],
    ['1 and 8: 0.019', 1, 8, [1, 1], [2, 2]],
  ])('%s', (_, a, b, ofA, ofB) => {
    expect(drawnRanks([ranked(a), ranked(b)], 2, draws)).toEqual([
      { rank: 1, interval: ofA },
      { rank: 2, interval: ofB },
    ])
  })
  test.each([
    ['pages that may be active', { unknown: 6 }],
    ['need that may be much less', { expectedInterval: [0.5, 7.5] as const }],
  ])('%s: no longer surely the last', (_, given) => {
    expect(drawnRanks([ranked(0, given), ranked(6)], 2, draws)[0]?.interval).toEqual([1, 2])
  })
})

test('rates that differ by chance alone: any rank', () => {
  const three = [ranked(0, { value: 1 }), ranked(1, { value: 1 }), ranked(2, { value: 1 })]
  expect(drawnRanks(three, null, draws)).toEqual(three.map(() => ({ rank: 1, interval: [1, 3] })))
  expect(drawnRanks([], null, draws)).toEqual([])
})

test('equal territories have equal ranks and intervals, and order changes none', () => {
  const anyRanked = fc
    .record({ active: fc.nat(3), unknown: fc.nat(1), expected: fc.constantFrom(0.5, 1, 3) })
    .map(({ active, ...rest }) => ranked(active, { value: (1 + active) / (1 + rest.expected), ...rest }))
  fc.assert(
    fc.property(fc.array(anyRanked, { minLength: 2, maxLength: 8 }), (territories) => {
      const few = { resamples: 80, seed: 2 }
      const found = drawnRanks(territories, 1.5, few)
      expect(drawnRanks(territories.toReversed(), 1.5, few)).toEqual(found.toReversed())
      const told = territories.map((territory) => JSON.stringify(territory))
      told.forEach((one, at) => {
        expect(found[at]).toEqual(found[told.indexOf(one)])
      })
    }),
    { numRuns: 100 },
  )
})

test('of many alike, each may have nearly any rank', () => {
  const [first] = drawnRanks(
    Array.from({ length: 100 }, () => ranked(3)),
    2,
    { resamples: 500, seed: 1 },
  )
  expect(first?.rank).toBe(1)
  expect(first?.interval[0]).toBe(1)
  expect(Math.abs((first?.interval[1] ?? 0) - 98)).toBeLessThanOrEqual(1)
})
