// The course of a set: against SciPy, per year whatever the buckets, gaps left out at their place.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughBuckets, enoughPages, fewestBuckets, fewestPages } from '../../data/model/certainty.ts'
import type { BucketKind } from '../../data/model/periods.ts'
import { mannKendall } from '../../data/model/statistics/index.ts'
import { trendsOf } from '../../data/model/trend.ts'
import { chanceOf } from '../helpers/simulated-camps.ts'

const bucketsOf = (medians: readonly (number | null)[], pages: number) =>
  medians.map((median) => ({ n: median === null ? 0 : pages, median }))
const trendOf = (medians: readonly (number | null)[], by: BucketKind, pages = enoughPages) =>
  trendsOf([bucketsOf(medians, pages)], by)[0] ?? null
const rising = (n: number) => Array.from({ length: n }, (_, at) => 3 * at)

const months = [4.2, 4.8, null, 5.1, 4.9, 5.6, null, 5.9, 6.3, 6, 6.8, 7.1]

describe('trendOf', () => {
  test('is Theil and Sen’s line and Mann and Kendall’s test, per year', () => {
    // SciPy, t and v without the gaps, t in months / 12: theilslopes(v, t); kendalltau(t, v)
    const found = trendOf(months, 'month')
    expect(found).toMatchObject({ n: 10, gaps: 2, certainty: 'likely' })
    expect(found?.perYear).toBeCloseTo(2.9142857142857146, 10)
    expect(found?.interval?.[0]).toBeCloseTo(2.4, 10)
    expect(found?.interval?.[1]).toBeCloseTo(3.6, 10)
    expect(found?.tau).toBeCloseTo(0.911111111111111, 12)
    expect(found?.p).toBeCloseTo(2.9761904761904762e-5, 12)
  })

  test.each([
    ['day', 365.2425],
    ['week', 365.2425 / 7],
    ['month', 12],
    ['quarter', 4],
    ['year', 1],
  ] as const)('one more each %s', (by, perYear) => {
    const found = trendOf(
      Array.from({ length: 14 }, (_, at) => 100 + at),
      by,
    )
    expect(found?.perYear).toBeCloseTo(perYear, 9)
  })

  test('too few buckets have no trend, gaps do not count as buckets', () => {
    const fewest = rising(fewestBuckets)
    expect(trendOf(fewest.slice(1), 'month')).toBeNull()
    expect(trendOf([...fewest.slice(1), null, null], 'month')).toBeNull()
    expect(trendOf(fewest, 'month')?.certainty).toBe('likely')
    expect(trendOf([], 'month')).toBeNull()
  })

  test('is clear over enough buckets, uncertain where nothing moves or all is noise', () => {
    expect(trendOf(rising(enoughBuckets), 'month')?.certainty).toBe('clear')
    expect(trendOf(rising(enoughBuckets - 1), 'month')?.certainty).toBe('likely')
    expect(
      trendOf(
        Array.from({ length: 24 }, () => 7),
        'month',
      ),
    ).toMatchObject({
      perYear: 0,
      tau: null,
      p: null,
      certainty: 'uncertain',
    })
    expect(trendOf([5, 9, 4, 8, 3, 9, 5, 8, 4, 9, 5, 8], 'month')?.certainty).toBe('uncertain')
  })

  test('few pages in a bucket weaken it, by the median of its buckets', () => {
    const given = rising(enoughBuckets)
    expect(trendOf(given, 'month', enoughPages - 1)?.certainty).toBe('likely')
    expect(trendOf(given, 'month', fewestPages)?.certainty).toBe('likely')
    expect(trendOf(given, 'month', fewestPages - 1)?.certainty).toBe('too-few')
    const oneLarge = bucketsOf(given, fewestPages - 1).with(0, { n: 500, median: 0 })
    expect(trendsOf([oneLarge], 'month')[0]?.certainty).toBe('too-few')
    const gaps = bucketsOf([...given, ...Array.from({ length: 40 }, () => null)], enoughPages)
    expect(trendsOf([gaps], 'month')[0]?.certainty).toBe('clear')
  })

  test('p is corrected over the sets told together, and certainty follows it', () => {
    // SciPy: kendalltau(range(12), weak) has p 0.04473689858238469; among three sets Holm makes it 0.134.
    const weak = [1, 5, 2, 3, 7, 4, 6, 5.5, 4.5, 8, 3.5, 9]
    const alone = trendOf(weak, 'month')
    expect(alone?.p).toBeCloseTo(0.04473689858238469, 12)
    expect(alone?.holm).toBe(alone?.p)
    expect(alone?.certainty).toBe('likely')
    const noise = [5, 9, 4, 8, 3, 9.5, 5.5, 8.5, 4.5, 9.2, 5.2, 8.2]
    const short = [1, null, 2]
    const together = trendsOf(
      [weak, noise, short, noise].map((medians) => bucketsOf(medians, enoughPages)),
      'month',
    )
    expect(together[0]?.holm).toBeCloseTo(3 * (alone?.p ?? 0), 12)
    expect(together.map((trend) => trend?.certainty ?? null)).toEqual(['uncertain', 'uncertain', null, 'uncertain'])
    // Over 24 buckets with a p that is small by itself and above 0.01 among enough sets: likely only.
    const steps = rising(enoughBuckets).map((value, at) => value + (at % 2 === 0 ? 60 : 0))
    const p = trendOf(steps, 'month')?.p ?? 1
    const sets = Math.ceil(0.01 / p) + 1
    expect(p).toBeLessThan(0.01)
    const many = trendsOf(
      Array.from({ length: sets }, () => bucketsOf(steps, enoughPages)),
      'month',
    )
    expect([trendOf(steps, 'month')?.certainty, many[0]?.certainty]).toEqual(['clear', 'likely'])
  })

  test('months that resemble each other make p too small: why a clear trend takes more', () => {
    // NumPy and SciPy, 4,000 series each: 0.135 and 0.229 of 12 at 5 %, 0.071 and 0.144 of 24 at 1 %.
    const { normal } = chanceOf(7, 0)
    const rejected = (n: number, phi: number, level: number): number => {
      const rounds = 1000
      let count = 0
      for (let round = 0; round < rounds; round += 1) {
        let value = 0
        const all = Array.from({ length: n + 50 }, () => {
          value = phi * value + normal()
          return value
        })
        const series = all.slice(50)
        count += Number((mannKendall([...series.keys()], series)?.p ?? 1) <= level)
      }
      return count / rounds
    }
    expect(Math.abs(rejected(12, 0.4, 0.05) - 0.135)).toBeLessThan(0.045)
    expect(Math.abs(rejected(12, 0.6, 0.05) - 0.229)).toBeLessThan(0.055)
    expect(Math.abs(rejected(24, 0.4, 0.01) - 0.071)).toBeLessThan(0.035)
    expect(Math.abs(rejected(24, 0.6, 0.01) - 0.144)).toBeLessThan(0.045)
  })

  test('backwards it is the same with the other sign', () => {
    const medians = fc.array(fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }), { minLength: 8, maxLength: 20 })
    fc.assert(
      fc.property(medians, (given) => {
        const [there, back] = [trendOf(given, 'month'), trendOf(given.toReversed(), 'month')]
        expect(back === null).toBe(there === null)
        if (there === null) return
        expect(back?.perYear).toBeCloseTo(-there.perYear, 8)
        expect(back?.p ?? 1).toBeCloseTo(there.p ?? 1, 10)
        expect(back?.certainty).toBe(there.certainty)
      }),
      { numRuns: 60 },
    )
  })
})
