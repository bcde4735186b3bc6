// The sign test against SciPy, and what does not depend on the values themselves.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleOf, signTest } from '../../../data/model/statistics/index.ts'

const valuesOf = (above: number, below: number, same = 0): readonly number[] => [
  ...Array.from({ length: above }, (_, at) => 1.5 + at),
  ...Array.from({ length: below }, (_, at) => 0.5 / (1 + at)),
  ...new Array<number>(same).fill(1),
]

describe('p', () => {
  // from scipy.stats import binomtest; [binomtest(k, n).pvalue for k, n in ...]  (SciPy 1.17)
  test.each([
    [0, 1, 1],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [1, 9, 0.0390625],
    [3, 10, 0.34375],
    [5, 10, 1],
    [12, 40, 0.01658900337497471],
    [300, 700, 0.0001784763144856244],
  ])('of %i above among %i', (above, n, p) => {
    expect(signTest(sampleOf(valuesOf(above, n - above)), 1)?.p).toBeCloseTo(p, 10)
    expect(signTest(sampleOf(valuesOf(n - above, above)), 1)?.p).toBeCloseTo(p, 10)
  })

  test('leaves out what lies on the value itself', () => {
    expect(signTest(sampleOf(valuesOf(2, 7, 30)), 1)).toEqual(signTest(sampleOf(valuesOf(2, 7)), 1))
    expect(signTest(sampleOf([1, 1, 1]), 1)).toEqual({ above: 0, below: 0, p: 1 })
    expect(signTest(sampleOf([]), 1)).toBeNull()
  })

  test('is a chance, and stays small for a thousand pages on one side', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (above, below) => {
        const p = signTest(sampleOf(valuesOf(above, below)), 1)?.p ?? 1
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
    expect(signTest(sampleOf(valuesOf(1000, 0)), 1)?.p).toBeLessThan(1e-300)
  })
})
