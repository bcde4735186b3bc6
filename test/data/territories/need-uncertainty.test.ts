// How far need can be trusted: values by NumPy, the published rates against the reference table, and what widens an interval.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needBases } from '../../../data/model/territories/need.ts'
import {
  answersPerDepartement,
  digitsOf,
  nationalRate,
  needInterval,
  publishedRates,
  rateSpread,
  surveyAnswers,
} from '../../../data/model/territories/need-uncertainty.ts'
import { territoriesAt } from '../../../data/model/territories/serving.ts'
import { recordsOf } from '../../../scripts/table-schema.ts'

const departement = (code: string) => ({ level: 'departement', code }) as const
const region = (code: string) => ({ level: 'region', code }) as const

describe('assumptions', () => {
  test('the published rates are those of the reference table, metropolitan ones alone', () => {
    const rows = [
      ...recordsOf(readFileSync(resolve(import.meta.dirname, '../../../data/reference/regions.csv'), 'utf8')),
    ]
    const metropolitan = rows.filter((row) => row.get('zone') !== 'drom')
    const told = metropolitan.flatMap((row) => {
      const percent = row.get('caregivers_share_5plus_2021_pct')
      return percent === undefined || percent === '' ? [] : [Number(percent)]
    })
    expect(metropolitan).toHaveLength(13)
    expect(publishedRates.map((rate) => Math.round(rate * 1000) / 10).toSorted()).toEqual(told.toSorted())
  })
  test('their spread', () => {
    // numpy.std([15.8, 15.7, 14.2, 14.2, 13.1, 12.4], ddof=1) / 100
    expect(rateSpread).toBeCloseTo(0.013603921003397024, 14)
  })
  test('a sample spread evenly', () => {
    expect(Math.abs(surveyAnswers / 101 - answersPerDepartement)).toBeLessThan(10)
    expect(nationalRate).toBe(0.148)
  })
})

describe('half-width of the interval, in parts of the value', () => {
  // NumPy, s = 0.013603921003397024: 1.959963984540054 * sqrt(variance) / rate, the variance being
  test.each([
    // 1.5 * .158 * .842 / (3300 * 6)
    ['a région by its own rate', 'region-rate', region('93'), 0.158, 0.039381171175879894],
    // 1.5 * .181 * .819 / 3300
    ['one of a single département', 'region-rate', region('01'), 0.181, 0.08888723851396835],
    ['that département itself', 'region-rate', departement('971'), 0.181, 0.08888723851396835],
    // s**2 + 1.5 * .157 * .843 / (3300 * 5)
    ['a département by the rate of its région', 'region-rate', departement('59'), 0.157, 0.17526297592549434],
    // s**2 + 1.5 * .148 * .852 / 334000
    ['a région by the national rate', 'national-rate', region('11'), 0.148, 0.18043215143789587],
    // 2 * s**2 + 1.5 * .148 * .852 / 334000
    ['a département by the national rate', 'national-rate', departement('75'), 0.148, 0.25497491372436987],
    ['the rate not said: the national one', 'national-rate', departement('75'), null, 0.25497491372436987],
    ['counted', 'observed', departement('75'), null, 0],
    ['stated', 'stated', departement('75'), 0.2, 0],
  ] as const)('%s', (_, basis, place, rate, half) => {
    const [low, high] = needInterval(96_400, basis, place, rate)
    expect(high / 96_400).toBeCloseTo(1 + half, 12)
    expect(low / 96_400).toBeCloseTo(1 - half, 12)
  })
})

test('the value lies in its interval, which is above 0 and in proportion to it', () => {
  const place = fc.constantFrom(...territoriesAt('region'), ...territoriesAt('departement'))
  const rate = fc.option(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { nil: null })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e7 }),
      fc.constantFrom(...needBases),
      place,
      rate,
      (value, basis, at, used) => {
        const [low, high] = needInterval(value, basis, at, used)
        expect(low).toBeGreaterThan(0)
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
        expect(needInterval(2 * value, basis, at, used)).toEqual([2 * low, 2 * high])
      },
    ),
  )
})

test('the further away the rate is from, the wider', () => {
  const width = (basis: 'region-rate' | 'national-rate', place: Parameters<typeof needInterval>[2]): number => {
    const [low, high] = needInterval(1000, basis, place, 0.148)
    return high - low
  }
  const widths = [
    width('region-rate', region('84')),
    width('region-rate', departement('69')),
    width('national-rate', departement('69')),
  ]
  expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  expect(width('national-rate', region('84'))).toBeLessThan(width('national-rate', departement('69')))
})

describe('digits', () => {
  test.each([
    ['a caregivers’ estimate by the national rate', 'national-rate', [71_800, 121_000], 2],
    ['by the rate of the région', 'region-rate', [64_000, 91_000], 2],
    ['known within a tenth', 'region-rate', [90_001, 110_000], 3],
    ['known within a fiftieth', 'region-rate', [98_000, 102_000], 3],
    ['known within a thousandth', 'region-rate', [99_900.1, 100_100], 5],
    ['hardly known', 'national-rate', [1, 199], 2],
    ['counted', 'observed', [1_234_567, 1_234_567], 6],
    ['stated', 'stated', [96_400, 96_400], 6],
    ['without a value', null, null, 0],
  ] as const)('%s', (_, basis, interval, digits) => {
    expect(digitsOf(basis, interval)).toBe(digits)
  })
  test('the last digit of any estimate is between a hundredth of its half-width and the whole of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 1e7 }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (value, half) => {
          const digits = digitsOf('national-rate', [value * (1 - half), value * (1 + half)])
          const lastDigit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
          expect(lastDigit).toBeGreaterThanOrEqual((half * value) / 101)
          expect(lastDigit).toBeLessThanOrEqual(half * value * 1.01)
        },
      ),
    )
  })
})
