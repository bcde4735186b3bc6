// The course of a set: against SciPy, per year whatever the buckets, gaps left out at their place.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughBuckets, fewestBuckets } from '../../data/model/certainty.ts'
import { trendOf } from '../../data/model/trend.ts'

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
    const rising = Array.from({ length: fewestBuckets }, (_, at) => at)
    expect(trendOf(rising.slice(1), 'month')).toBeNull()
    expect(trendOf([...rising.slice(1), null, null], 'month')).toBeNull()
    expect(trendOf(rising, 'month')?.certainty).toBe('likely')
    expect(trendOf([], 'month')).toBeNull()
  })

  test('is clear over enough buckets, uncertain where nothing moves or all is noise', () => {
    expect(
      trendOf(
        Array.from({ length: enoughBuckets }, (_, at) => 3 * at),
        'month',
      )?.certainty,
    ).toBe('clear')
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
