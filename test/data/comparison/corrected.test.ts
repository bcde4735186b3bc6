// p corrected for all tests that a figure shows, certainty weakened by it, and the test of all sets at once.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterCorrection } from '../../../data/model/certainty.ts'
import { compareSets, corrected } from '../../../data/model/comparison.ts'
import type { ComparedMetric } from '../../../data/model/contract.ts'
import { setOf } from './sets.ts'

const a = [3, 14, 15, 92, 65, 35, 89, 79]
const b = [27, 18, 28, 182, 84, 59, 4, 52]
const c = [271, 828, 18, 2845, 90, 452, 35]

const compare = (...sets: readonly (readonly number[])[]): ComparedMetric =>
  compareSets({
    metric: 'followers',
    sets: sets.map((values, at) => setOf(`kind:${at}`, values, 1 + 100 * at)),
    resamples: 200,
    seed: 1,
  })

const testsIn = (metrics: readonly ComparedMetric[]) =>
  metrics.flatMap(({ pairs }) => pairs.flatMap(({ tests }) => tests.mannWhitney ?? []))

describe('three sets', () => {
  const found = compare(a, b, c)

  test('every pair is corrected for the others', () => {
    // SciPy: p = [mannwhitneyu(y, x).pvalue for x, y in [(a, b), (a, c), (b, c)]]; false_discovery_control(p); Holm by hand:
    // p.adjust(p, "holm") of R multiplies the smallest by 3, the next by 2, and never falls.
    const expected = [
      [1, 1, 1],
      [0.04893854964336552, 0.14681564893009655, 0.0957599878],
      [0.0638399918688504, 0.14681564893009655, 0.0957599878],
    ]
    for (const [at, { p, holm, benjaminiHochberg }] of testsIn([found]).entries())
      for (const [place, value] of [p, holm, benjaminiHochberg].entries())
        expect(value).toBeCloseTo(expected[at]?.[place] ?? Number.NaN, 10)
  })

  test('are tested all at once by Kruskal-Wallis', () => {
    // SciPy: kruskal(a, b, c)
    expect(found.kruskalWallis?.df).toBe(2)
    expect(found.kruskalWallis?.h).toBeCloseTo(5.167178889359889, 10)
    expect(found.kruskalWallis?.p).toBeCloseTo(0.07550250498411967, 10)
  })

  test('a set that is too small stands out of that test', () => {
    expect(compare(a, b, [1, 2]).kruskalWallis).toBeNull()
    expect(compare(a, b, c, [1, 2]).kruskalWallis).toEqual(found.kruskalWallis)
    expect(compare(a, b).kruskalWallis).toBeNull()
  })

  test('the trimmed mean cuts a fifth at each end', () => {
    // SciPy: [trim_mean(v, 0.2) for v in (a, b, c)]
    const expected = [49.5, 44.666666666666664, 335.2]
    for (const [at, { trimmedMean }] of found.sets.entries()) {
      expect(trimmedMean?.share).toBe(0.2)
      expect(trimmedMean?.value).toBeCloseTo(expected[at] ?? Number.NaN, 10)
    }
  })
})

describe('metrics shown together', () => {
  const values = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 14 })
  const metrics = fc.array(
    fc.tuple(values, values).map(([x, y]) => compare(x, y)),
    { minLength: 1, maxLength: 5 },
  )

  test('no corrected p is below its own, nor Holm below Benjamini and Hochberg, and their order stays', () => {
    fc.assert(
      fc.property(metrics, (shown) => {
        const tests = testsIn(corrected(shown)).toSorted((x, y) => x.p - y.p)
        for (const [at, { p, holm, benjaminiHochberg }] of tests.entries()) {
          expect(benjaminiHochberg).toBeGreaterThanOrEqual(p)
          expect(holm).toBeGreaterThanOrEqual(benjaminiHochberg - 1e-12)
          expect(holm).toBeGreaterThanOrEqual(tests[at - 1]?.holm ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the number of tests is that of pairs with a test: those too small do not count', () => {
    const [one] = testsIn(corrected([compare(a, c), compare([1, 2], c)]))
    expect(one?.holm).toBe(one?.p)
    const [two] = testsIn(corrected([compare(a, c), compare(a, b)]))
    expect(two?.holm).toBeCloseTo(2 * (two?.p ?? 0), 12)
  })

  test('corrected again it stays the same', () => {
    fc.assert(
      fc.property(metrics, (shown) => {
        const once = corrected(shown)
        expect(corrected(once)).toEqual(once)
      }),
      { numRuns: 40 },
    )
  })
})

describe('certainty', () => {
  test.each([
    ['clear', 0.05, 'clear'],
    ['clear', 0.0501, 'likely'],
    ['likely', 0.9, 'likely'],
    ['uncertain', 0.001, 'uncertain'],
    ['too-few', 0.001, 'too-few'],
  ] as const)('%s with a corrected p of %s is %s', (certainty, holm, expected) => {
    expect(afterCorrection(certainty, holm)).toBe(expected)
  })

  test('a gap clear by itself becomes probable beside many that are not', () => {
    const steps = (from: number) => Array.from({ length: 14 }, (_, at) => from + 10 * at)
    // The right ones lie 60 ahead: p is 0.0026 by itself (SciPy: mannwhitneyu), and 0.10 as one of forty tests.
    const gap = compare(steps(100), steps(160))
    const none = compare(steps(100), steps(101))
    expect(gap.pairs[0]?.gap.certainty).toBe('clear')
    const [among] = corrected([gap, ...Array.from({ length: 39 }, () => none)])
    expect(among?.pairs[0]?.gap).toEqual({ ...gap.pairs[0]?.gap, certainty: 'likely' })
  })
})
