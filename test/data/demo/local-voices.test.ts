// The simulated nations themselves: what is said to be true of them is. Whether the rule sees it is another test.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedNation } from '../../../data/demo/local-voices.ts'
import { recordsOf } from '../../../scripts/table-schema.ts'

const published = recordsOf(
  readFileSync(resolve(import.meta.dirname, '../../../data/reference/departements.csv'), 'utf8'),
).map((row) => ({ key: row.get('code_departement') ?? '', need: Number(row.get('caregivers_estimate')) }))

const anySeed = fc.integer({ min: 1, max: 100_000 })

describe('truth', () => {
  test('the ratios have the mean 1, and those that were made lie where they were put, in clear need', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { territories } = inventedNation(published, 100, seed)
        const need = territories.reduce((sum, one) => sum + one.need, 0)
        expect(territories.reduce((sum, one) => sum + one.need * one.relative, 0) / need).toBeCloseTo(1, 9)
        // 101 territories: the 51st is the median.
        const typical = territories.map((one) => one.need).sort((a, b) => a - b)[50] ?? 0
        for (const { made, relative, need: there } of territories) {
          if (made !== null) expect(there).toBeGreaterThanOrEqual(1.5 * typical)
          if (made === 'under-served') expect(relative >= 0.15 && relative <= 0.35).toBe(true)
          if (made === 'well-served') expect(relative >= 1 && relative <= 1.8).toBe(true)
        }
        const count = (made: string): number => territories.filter((one) => one.made === made).length
        expect(count('under-served')).toBeGreaterThanOrEqual(5)
        expect(count('well-served')).toBe(count('under-served'))
      }),
      { numRuns: 60 },
    )
  })

  test('the same seed gives the same nation, another seed another one, and more pages leave the truth as it is', () => {
    const nation = inventedNation(published, 500, 7)
    expect(inventedNation(published, 500, 7)).toEqual(nation)
    expect(inventedNation(published, 500, 8)).not.toEqual(nation)
    expect(inventedNation(published, 900, 7).territories).toEqual(nation.territories)
  })

  test('what leaves no mean of 1 is refused', () => {
    expect(() => inventedNation([], 10, 1)).toThrow(RangeError)
  })
})

test('pages fall where the truth says they do, in many of them', () => {
  const { territories, pages } = inventedNation(published, 200_000, 11)
  const associations = pages.filter(({ camp }) => camp === 'association')
  expect(associations.length / pages.length).toBeCloseTo(0.7, 2)
  expect(associations.filter(({ activity }) => activity === 'active').length / associations.length).toBeCloseTo(0.65, 2)
  expect(associations.filter(({ activity }) => activity === 'unknown').length / associations.length).toBeCloseTo(0.1, 2)
  const need = territories.reduce((sum, one) => sum + one.need, 0)
  const there = Map.groupBy(associations, ({ territory }) => territory)
  for (const { key, need: persons, relative } of territories) {
    const expected = (associations.length * persons * relative) / need
    const found = there.get(key)?.length ?? 0
    // Five standard deviations of a count.
    expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(expected) + 5)
  }
})
