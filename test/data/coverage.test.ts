// What files cover of a period, and which reading of a state holds at its end: tables worked by hand.

import { describe, expect, test } from 'vitest'
import {
  coverageOf,
  coveredDays,
  defaultTolerance,
  earliestFor,
  leastCoveredDays,
  readOn,
  type Span,
  stateOn,
} from '../../data/model/coverage.ts'

const paris = 'Europe/Paris'
const span = (from: string, to: string): Span => ({ from: `${from}:00:00Z`, to: `${to}:00:00Z` })

describe('covered days', () => {
  test.each<[string, readonly Span[], string, string, number]>([
    ['nothing', [], '2025-01', '2025-01', 0],
    ['all of it and more', [span('2024-01-01T00', '2026-01-01T00')], '2025-01', '2025-01', 31],
    ['a leap February', [span('2024-01-01T00', '2026-01-01T00')], '2024-02', '2024-02', 29],
    // The clock goes forward on 30 March 2025: an hour less.
    ['the month of summer time', [span('2024-01-01T00', '2026-01-01T00')], '2025-03', '2025-03', 31 - 1 / 24],
    ['ten days inside', [span('2025-01-10T00', '2025-01-20T00')], '2025-01', '2025-03', 10],
    ['half a day', [span('2025-01-10T00', '2025-01-10T12')], '2025-01', '2025-01', 0.5],
    ['before', [span('2024-11-01T00', '2024-12-01T00')], '2025-01', '2025-01', 0],
    ['after', [span('2025-02-02T00', '2025-03-01T00')], '2025-01', '2025-01', 0],
    [
      'two that overlap count once',
      [span('2025-01-02T00', '2025-01-12T00'), span('2025-01-07T00', '2025-01-17T00')],
      '2025-01',
      '2025-01',
      15,
    ],
    [
      'one inside another',
      [span('2025-01-02T00', '2025-01-22T00'), span('2025-01-05T00', '2025-01-06T00')],
      '2025-01',
      '2025-01',
      20,
    ],
    [
      'two apart',
      [span('2025-01-02T00', '2025-01-04T00'), span('2025-01-10T00', '2025-01-11T00')],
      '2025-01',
      '2025-01',
      3,
    ],
    // January begins at 23:00 UTC in Paris, at 04:00 UTC in Martinique.
    ['the first hour of Paris', [span('2024-12-31T22', '2025-01-01T00')], '2025-01', '2025-01', 1 / 24],
  ])('%s', (_, spans, from, to, expected) => {
    expect(coveredDays(spans, paris, from, to)).toBeCloseTo(expected, 9)
  })
  test('in the zone of the page', () => {
    expect(coveredDays([span('2024-12-31T22', '2025-01-01T05')], 'America/Martinique', '2025-01', '2025-01')).toBe(
      1 / 24,
    )
  })
  test.each([
    ['2025-13', paris],
    ['2025-01', 'Mars/Olympus'],
  ])('refuses %s in %s', (month, zone) => {
    expect(() => coveredDays([], zone, month, month)).toThrow(RangeError)
  })
})

describe('coverage of a period', () => {
  const days = (count: number): readonly Span[] => [
    span('2025-01-02T00', new Date(Date.UTC(2025, 0, 2 + count)).toISOString().slice(0, 13)),
  ]
  test.each<[string, readonly Span[], number, boolean]>([
    ['nothing', [], 0, false],
    ['a day too few', days(leastCoveredDays - 1), (leastCoveredDays - 1) / 7, false],
    ['just enough', days(leastCoveredDays), leastCoveredDays / 7, true],
    ['whole but for less than a day at its ends', [span('2025-01-01T10', '2025-01-31T12')], 31 / 7, true],
    ['whole', [span('2024-12-01T00', '2025-03-01T00')], 31 / 7, true],
  ])('%s', (_, spans, weeks, hasKnownPosts) => {
    const found = coverageOf(spans, paris, '2025-01', '2025-01')
    expect(found.weeks).toBeCloseTo(weeks, 9)
    expect(found.hasKnownPosts).toBe(hasKnownPosts)
  })
})

describe('a state', () => {
  test.each([
    ['2025-03-31', 1, '2025-03-31'],
    ['2025-03-31', 31, '2025-03-01'],
    ['2024-03-01', 2, '2024-02-29'],
    ['2025-03-31', defaultTolerance, '2024-12-30'],
  ])('on %s for %i days: read from %s on', (day, tolerance, expected) => {
    expect(earliestFor(day, tolerance)).toBe(expected)
  })
  const read = (day: string, value: number) => ({ day, value, precision: 'day' as const })
  test.each<[string, readonly ReturnType<typeof read>[], number, number | null]>([
    ['none', [], 92, null],
    ['of the day itself', [read('2025-03-31', 5)], 1, 5],
    ['the last one counts', [read('2025-03-01', 4), read('2025-03-20', 6)], 92, 6],
    ['not one that comes later', [read('2025-03-01', 4), read('2025-04-01', 9)], 92, 4],
    ['only later', [read('2025-04-01', 9)], 92, null],
    ['as old as may be', [read('2025-03-22', 4)], 10, 4],
    ['a day too old', [read('2025-03-21', 4)], 10, null],
    ['counted zero', [read('2025-03-30', 0)], 92, 0],
    ['the last of one day', [read('2025-03-30', 1), read('2025-03-30', 2)], 92, 2],
  ])('%s', (_, readings, tolerance, expected) => {
    expect(stateOn(readings, '2025-03-31', tolerance)?.value ?? null).toBe(expected)
  })
  test('is told as far as its date is known', () => {
    expect(readOn({ value: 1, day: '2025-03-31', precision: 'day' })).toBe('2025-03-31')
    expect(readOn({ value: 1, day: '2025-03-31', precision: 'month' })).toBe('2025-03')
  })
})
