// A seeded part of the simulation of test/long/coverage.test.ts: how often the intervals shown hold the truth. The least that
// is asked is what an interval that holds 93 % falls short of once in a million runs; the naive ones, for which posts are
// independent of their page, must fall short of it.

import { expect, test } from 'vitest'
import { laws, truthOf } from '../../helpers/simulated-camps.ts'
import { coverageOf, naive, named } from '../../helpers/simulated-coverage.ts'

const comparisons = 150

/** P(covered < `limit`) of so many independent comparisons with one chance. */
const chanceBelow = (limit: number, chance: number): number => {
  let [of, sum] = [(1 - chance) ** comparisons, 0]
  for (let covered = 0; covered < limit; covered += 1) {
    sum += of
    of *= ((comparisons - covered) / (covered + 1)) * (chance / (1 - chance))
  }
  return sum
}

const least = Math.max(
  ...Array.from({ length: comparisons }, (_, limit) => limit).filter((limit) => chanceBelow(limit, 0.93) < 1e-6),
)

test('the least asked is that of the binomial distribution', () => {
  // SciPy: scipy.stats.binom.cdf([121, 122], 150, 0.93) is [5.6e-07, 1.8e-06]
  expect(least).toBe(122)
})

test('intervals of 24 pages a camp hold the truth, naive ones do not', () => {
  const truth = truthOf(laws.alike, 1, 40_000)
  const keys = [...Object.keys(named), ...Object.keys(naive)]
  const found = coverageOf(keys, 24, truth, { comparisons, resamples: 400, seed: 5 })
  for (const [key, { covered }] of found)
    if (key in naive) expect([key, covered < least]).toEqual([key, true])
    else expect([key, covered >= least]).toEqual([key, true])
})
