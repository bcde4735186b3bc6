// The gamma distribution against SciPy's special functions, and what its shares and quantiles owe each other.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gammaAbove, gammaBelow, gammaQuantile, logFactorial } from '../../../data/model/statistics/index.ts'

const exactly = (found: number, expected: number): void =>
  expect(Math.abs(found - expected), `${found} for ${expected}`).toBeLessThanOrEqual(1e-10 * Math.abs(expected))

// SciPy: scipy.special.gammainc(shape, x), scipy.special.gammaincc(shape, x)
test.each([
  [0.01, 1e-5, 0.8963367982671969, 0.10366320173280281],
  [0.01, 0.5, 0.9943732438060326, 0.005626756193967183],
  [0.01, 20, 0.9999999999989803, 1.0197124051643164e-12],
  [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
  [0.5, 5, 0.9984345977419975, 0.001565402258002549],
  [1, 1, 0.6321205588285577, 0.36787944117144245],
  [2.5, 0.3, 0.011996757205906265, 0.9880032427940937],
  [2.5, 30, 0.9999999999878454, 1.2154569777183007e-11],
  [10, 3, 0.0011024881301154815, 0.9988975118698845],
  [10, 12, 0.7576078383294875, 0.24239216167051245],
  [10, 60, 0.9999999999999997, 2.851507755552014e-16],
  [123.4, 100, 0.013003179139264253, 0.9869968208607357],
  [123.4, 180, 0.9999966675270548, 3.332472945204248e-6],
  [1000, 1000, 0.5042052441802155, 0.4957947558197845],
  [1000, 1150, 0.9999971262239397, 2.87377606039237e-6],
  [1e4, 9700, 0.0012341755844684902, 0.9987658244155314],
  [1e5, 100_500, 0.9428967300239712, 0.05710326997602869],
  [1e6, 1e6, 0.5001329807608725, 0.4998670192391274],
  [1e6, 997_000, 0.0013381041673135986, 0.9986618958326864],
  [1e6, 1_004_000, 0.9999676545526864, 3.2345447313477636e-5],
])('shape %f: below and above %f', (shape, x, below, above) => {
  exactly(gammaBelow(shape, x), below)
  exactly(gammaAbove(shape, x), above)
})

test('far below a large shape, where SciPy 1.17 itself is wrong by 4e-6', () => {
  // mpmath.mp.dps = 40; exp(a * log(x) - x - loggamma(a + 1)) * hyp1f1(1, a + 1, x)
  exactly(gammaBelow(874_748.237186573, 870_478.146083109), 2.407742060755454e-6)
})

test.each([
  ['nothing below 0', gammaBelow(3, 0), 0],
  ['all above 0', gammaAbove(3, 0), 1],
  ['all below infinity', gammaBelow(3, Number.POSITIVE_INFINITY), 1],
  ['no share below', gammaQuantile(0, 3), 0],
  ['all below', gammaQuantile(1, 3), Number.POSITIVE_INFINITY],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected)
})

test('a shape that is none is refused', () => {
  for (const shape of [0, -1, Number.NaN]) expect(() => gammaQuantile(0.5, shape)).toThrow(RangeError)
})

test('factorials', () => {
  for (const [of, factorial] of [
    [0, 1],
    [1, 1],
    [5, 120],
    [10, 3_628_800],
    [20, 2_432_902_008_176_640_000],
  ] as const)
    expect(Math.abs(logFactorial(of) - Math.log(factorial))).toBeLessThan(1e-13 * Math.max(1, Math.log(factorial)))
  // SciPy: scipy.special.gammaln(1.01)
  expect(logFactorial(0.01)).toBeCloseTo(-0.005690307946069651, 14)
})

describe('quantile', () => {
  // SciPy: scipy.special.gammaincinv(shape, share)
  test.each([
    [0.01, 0.025, 3.5226859973137185e-161],
    [0.01, 0.5, 4.465535018910562e-31],
    [0.01, 0.975, 0.047137958431590306],
    [0.01, 0.999, 1.509084147694745],
    [0.1, 1e-6, 6.073048362408003e-61],
    [0.5, 0.975, 2.511943093657444],
    [1, 0.5, 0.6931471805599455],
    [1, 0.975, 3.6888794541139354],
    [2, 0.025, 0.24220927854396496],
    [3.7, 0.9, 6.278922321022635],
    [10, 0.025, 4.7953886961324335],
    [11, 0.975, 18.39035604201778],
    [100, 0.025, 81.36399125092314],
    [101, 0.975, 121.62679379242638],
    [5000, 0.5, 4999.666670617572],
    [1e6, 0.025, 998_040.9833402939],
    [1e6, 0.975, 1_001_960.9109654503],
  ])('of shape %f at %f', (shape, share, expected) => {
    exactly(gammaQuantile(share, shape), expected)
  })

  const shapes = fc.double({ min: -2, max: 6, noNaN: true }).map((power) => 10 ** power)
  test('has its share below it, whatever the shape', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (shape, share) => {
        const x = gammaQuantile(share, shape)
        if (x < 1e-290) return
        const [tail, wanted] = share <= 0.5 ? [gammaBelow(shape, x), share] : [gammaAbove(shape, x), 1 - share]
        // A value of so many digits can bring the share no nearer than its last digit moves it.
        expect(Math.abs(tail - wanted)).toBeLessThanOrEqual(wanted * 1e-13 * (1 + Math.sqrt(shape)))
      }),
    )
  })
  test('grows with its share and with its shape', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0.001, max: 0.99, noNaN: true }), (shape, share) => {
        const x = gammaQuantile(share, shape)
        expect(gammaQuantile(share + 0.005, shape)).toBeGreaterThan(x)
        expect(gammaQuantile(share, shape * 1.01)).toBeGreaterThan(x)
      }),
    )
  })
})
