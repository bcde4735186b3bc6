// Tails of the distributions behind the p-values, against SciPy's special functions.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chiSquareTail,
  normalQuantile,
  shareBelow,
  twoSidedT,
  upperTail,
} from '../../../data/model/statistics/index.ts'

const exactly = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(2e-12 * Math.abs(expected))

// SciPy: 2 * scipy.stats.t.sf(t, freedom)
test.each([
  [0.5, 1, 0.7048327646991335],
  [2, 1, 0.2951672353008665],
  [1e6, 1, 6.366197723673691e-7],
  [1, 2, 0.4226497308103742],
  [2.5, 3, 0.08770664700806556],
  [0.01, 7, 0.9923003176436217],
  [6, 10, 0.00013210886035478557],
  [4.5, 28, 0.00010865549644267708],
  [40, 28, 2.985721407534345e-26],
  [1.96, 1000, 0.050273184955748736],
  [0.3, 1999, 0.7642083475814054],
  [12, 1999, 4.370936815437231e-32],
  [0, 5, 1],
  [Number.POSITIVE_INFINITY, 5, 0],
])("Student's t: P(|T| > %f) with %i degrees of freedom", (t, freedom, expected) => {
  exactly(twoSidedT(t, freedom), expected)
  expect(twoSidedT(-t, freedom)).toBe(twoSidedT(t, freedom))
})

// SciPy: scipy.stats.chi2.sf(x, freedom)
test.each([
  [0, 3, 1],
  [0.5, 1, 0.47950012218695337],
  [3.84145882069412, 1, 0.05000000000000028],
  [60, 1, 9.485737571073857e-15],
  [2, 2, 0.36787944117144245],
  [7, 3, 0.07189777249646509],
  [0.01, 4, 0.9999875415886458],
  [12.5, 5, 0.028543123326167485],
  [200, 6, 1.8976107553682236e-40],
  [30, 19, 0.05179845889302389],
  [30, 20, 0.06985366069940986],
  [1400, 9, 7.730994243998953e-296],
])('chi-square: P(X > %f) with %i degrees of freedom', (x, freedom, expected) => {
  exactly(chiSquareTail(x, freedom), expected)
})

describe('normal quantile', () => {
  // SciPy: scipy.special.ndtri(share)
  test.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400545],
    [0.1, -1.2815515655446004],
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
  ])('with %f below', (share, expected) => {
    if (Number.isFinite(expected)) exactly(normalQuantile(share), expected)
    else expect(normalQuantile(share)).toBe(expected)
  })
  test('and the tail undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.9999, noNaN: true }), (share) => {
        expect(Math.abs(shareBelow(normalQuantile(share)) - share)).toBeLessThan(1e-13)
      }),
    )
  })
})

test('the distributions agree where one becomes another', () => {
  // The square of a normal deviate is chi-square with one degree; t with very many degrees is normal.
  for (const z of [0.1, 1, 2, 3.5, 6]) {
    exactly(chiSquareTail(z * z, 1), 2 * upperTail(z))
    expect(twoSidedT(z, 200_000) / (2 * upperTail(z))).toBeCloseTo(1, 2)
  }
})
