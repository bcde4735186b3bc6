// Van Elteren's test and the superiority over strata: against SciPy on one stratum, and what must hold over several.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cliffsDelta, sampleOf, superiority, vanElteren } from '../../../data/model/statistics/index.ts'

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 15 })
const strata = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 4 })
const samples = (given: readonly (readonly [readonly number[], readonly number[]])[]) =>
  given.map(([x, y]) => ({ x: sampleOf(x), y: sampleOf(y) }))

describe('vanElteren', () => {
  test('on one stratum it is Mann and Whitney’s without continuity correction, and Cliff’s interval', () => {
    const [x, y] = [sampleOf([30, 22, 41, 18, 25]), sampleOf([20, 19, 33, 12])]
    const found = vanElteren([{ x, y }])
    // SciPy: mannwhitneyu(x, y, method="asymptotic", use_continuity=False).pvalue
    expect(found?.p).toBeCloseTo(0.32718687779030575, 10)
    const delta = cliffsDelta(x, y)
    expect(found?.superiority).toEqual(delta && superiority(delta))
  })

  test('a stratum with a single page on one side is left out', () => {
    const one = samples([
      [
        [30, 22, 41],
        [20, 19],
      ],
    ])
    expect(vanElteren([...one, ...samples([[[1], [2, 3, 4]]])])).toEqual(vanElteren(one))
    expect(vanElteren(samples([[[1], [2, 3, 4]]]))).toBeNull()
    expect(vanElteren([])).toBeNull()
  })

  test('nothing but ties is no evidence; nothing but wins is 1', () => {
    expect(
      vanElteren(
        samples([
          [
            [2, 2],
            [2, 2, 2],
          ],
        ]),
      ),
    ).toMatchObject({ p: 1, superiority: { value: 0.5 } })
    expect(
      vanElteren(
        samples([
          [
            [5, 6],
            [1, 2],
          ],
          [
            [50, 60],
            [10, 20],
          ],
        ]),
      )?.superiority.value,
    ).toBe(1)
  })

  test('exchanged it is the rest of 1, with the same p; the order of strata is irrelevant', () => {
    fc.assert(
      fc.property(strata, (given) => {
        const found = vanElteren(samples(given))
        const back = vanElteren(samples(given.map(([x, y]) => [y, x])))
        expect((found?.superiority.value ?? 0) + (back?.superiority.value ?? 0)).toBeCloseTo(1, 12)
        expect(back?.p).toBeCloseTo(found?.p ?? 0, 12)
        expect(vanElteren(samples(given.toReversed()))?.superiority.value).toBeCloseTo(
          found?.superiority.value ?? 0,
          12,
        )
      }),
    )
  })

  test('lies between the strata, and its interval around it', () => {
    fc.assert(
      fc.property(strata, (given) => {
        const found = vanElteren(samples(given))
        const each = given.map(([x, y]) => ((cliffsDelta(sampleOf(x), sampleOf(y))?.value ?? 0) + 1) / 2)
        const { value, interval } = found?.superiority ?? { value: Number.NaN, interval: null }
        expect(value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...each) + 1e-12)
        expect(interval?.[0]).toBeLessThanOrEqual(value + 1e-12)
        expect(interval?.[1]).toBeGreaterThanOrEqual(value - 1e-12)
      }),
    )
  })
})
