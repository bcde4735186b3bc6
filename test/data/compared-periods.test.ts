// Periods side by side: tables worked by hand on a calendar, and what holds of any of them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Against, comparedPeriods, differenceOf, makeOf, toDate } from '../../data/model/compared-periods.ts'
import { addDays, type DayPeriod, dayCount, daysOf } from '../../data/model/periods.ts'

const period = (from: string, to: string): DayPeriod => ({ from, to })
const previous: Against = { kind: 'previous', keep: 'calendar' }
const previousWeekdays: Against = { kind: 'previous', keep: 'weekdays' }
const lastYear: Against = { kind: 'last-year', keep: 'calendar' }
const lastYearWeekdays: Against = { kind: 'last-year', keep: 'weekdays' }
const partOf = (of: 'week' | 'month' | 'quarter' | 'year', keep: 'calendar' | 'weekdays'): Against => ({
  kind: 'part-of-previous',
  of,
  keep,
})

describe('what stands beside a period', () => {
  test.each<[string, DayPeriod, Against, string, string]>([
    ['a year: the year before', daysOf('2025'), previous, '2024-01-01', '2024-12-31'],
    ['a quarter: the quarter before', daysOf('2025-Q1'), previous, '2024-10-01', '2024-12-31'],
    ['two months: the two before', daysOf('2025-02', '2025-03'), previous, '2024-12-01', '2025-01-31'],
    ['March: February, three days shorter', daysOf('2025-03'), previous, '2025-02-01', '2025-02-28'],
    ['an ISO week: the week before', daysOf('2021-W01'), previous, '2020-12-28', '2021-01-03'],
    ['ten days: the ten before', period('2024-03-01', '2024-03-10'), previous, '2024-02-20', '2024-02-29'],
    ['one day: the day before', period('2025-01-01', '2025-01-01'), previous, '2024-12-31', '2024-12-31'],
    [
      'ten days by weekdays: two weeks back',
      period('2024-03-01', '2024-03-10'),
      previousWeekdays,
      '2024-02-16',
      '2024-02-25',
    ],
    [
      'one day by weekdays: a week back',
      period('2025-01-01', '2025-01-01'),
      previousWeekdays,
      '2024-12-25',
      '2024-12-25',
    ],
    ['March by weekdays: five weeks back', daysOf('2025-03'), previousWeekdays, '2025-01-25', '2025-02-24'],
    ['a month a year ago', daysOf('2025-03'), lastYear, '2024-03-01', '2024-03-31'],
    ['February, whole again', daysOf('2025-02'), lastYear, '2024-02-01', '2024-02-29'],
    ['February of a leap year', daysOf('2024-02'), lastYear, '2023-02-01', '2023-02-28'],
    ['part of it, up to the leap day', period('2024-02-10', '2024-02-29'), lastYear, '2023-02-10', '2023-02-28'],
    ['from the leap day', period('2024-02-29', '2024-03-09'), lastYear, '2023-02-28', '2023-03-09'],
    ['over a New Year', period('2024-12-20', '2025-01-05'), lastYear, '2023-12-20', '2024-01-05'],
    ['a month by weekdays: 364 days', daysOf('2025-03'), lastYearWeekdays, '2024-03-02', '2024-04-01'],
    ['after a leap day: 364 days', period('2024-03-04', '2024-03-10'), lastYearWeekdays, '2023-03-06', '2023-03-12'],
    ['an ISO week: an ISO week', daysOf('2025-W07'), lastYearWeekdays, '2024-02-12', '2024-02-18'],
    ['week 53: the 52 weeks before', daysOf('2020-W53'), lastYearWeekdays, '2019-12-30', '2020-01-05'],
    ['a whole year: 371 days, none shared', daysOf('2025'), lastYearWeekdays, '2023-12-27', '2024-12-25'],
    ['the year to date', toDate('year', '2025-03-17'), partOf('year', 'calendar'), '2024-01-01', '2024-03-16'],
    ['by weekdays', toDate('year', '2025-03-17'), partOf('year', 'weekdays'), '2024-01-03', '2024-03-18'],
    ['a leap year to its end', toDate('year', '2024-12-31'), partOf('year', 'calendar'), '2023-01-01', '2023-12-31'],
    ['the month to date', toDate('month', '2025-03-10'), partOf('month', 'calendar'), '2025-02-01', '2025-02-10'],
    [
      'more days than February has',
      toDate('month', '2025-03-31'),
      partOf('month', 'calendar'),
      '2025-02-01',
      '2025-02-28',
    ],
    ['the quarter to date', toDate('quarter', '2025-02-20'), partOf('quarter', 'calendar'), '2024-10-01', '2024-11-20'],
    [
      'by weekdays, 91 days',
      toDate('quarter', '2025-02-20'),
      partOf('quarter', 'weekdays'),
      '2024-10-02',
      '2024-11-21',
    ],
    [
      'after a quarter of 90 days, 91',
      toDate('quarter', '2025-05-20'),
      partOf('quarter', 'weekdays'),
      '2024-12-31',
      '2025-02-18',
    ],
    ['the week to date', toDate('week', '2021-01-06'), partOf('week', 'calendar'), '2020-12-28', '2020-12-30'],
    [
      'a part that does not begin with it',
      period('2025-03-05', '2025-03-10'),
      partOf('month', 'calendar'),
      '2025-02-05',
      '2025-02-10',
    ],
    [
      'a last day that February lacks',
      period('2025-03-31', '2025-03-31'),
      partOf('month', 'calendar'),
      '2025-02-28',
      '2025-02-28',
    ],
    ['any two', daysOf('2025-03'), { kind: 'other', period: daysOf('2020-W53') }, '2020-12-28', '2021-01-03'],
  ])('%s', (_, own, against, from, to) => {
    const compared = comparedPeriods(own, against)
    expect(compared.against).toEqual({ from, to })
    expect(compared.period).toEqual(own)
    expect(compared.differs).toEqual(differenceOf(own, compared.against))
  })
})

describe('what differs', () => {
  test('a year to date after a leap year', () => {
    expect(differenceOf(period('2025-01-01', '2025-03-17'), period('2024-01-01', '2024-03-17'))).toEqual({
      days: -1,
      weekdays: [0, -1, 0, 0, 0, 0, 0],
      leapDays: -1,
      shiftDays: 366,
      sharedDays: 0,
      hasSameLength: false,
      hasSameWeekdays: false,
      hasSameLeapDays: false,
    })
  })
  test('the same dates a year ago have other weekdays', () => {
    const { differs } = comparedPeriods(daysOf('2025-03'), lastYear)
    // March 2025: five Saturdays, Sundays and Mondays; March 2024: five Fridays, Saturdays and Sundays.
    expect(differs.weekdays).toEqual([1, 0, 0, 0, -1, 0, 0])
    expect([differs.hasSameLength, differs.hasSameWeekdays]).toEqual([true, false])
  })
  test('nothing, where whole weeks are kept', () => {
    const { differs } = comparedPeriods(toDate('year', '2026-03-17'), partOf('year', 'weekdays'))
    expect(differs).toEqual({
      days: 0,
      weekdays: [0, 0, 0, 0, 0, 0, 0],
      leapDays: 0,
      shiftDays: 364,
      sharedDays: 0,
      hasSameLength: true,
      hasSameWeekdays: true,
      hasSameLeapDays: true,
    })
  })
  test('days that both have', () => {
    expect(differenceOf(period('2025-01-10', '2025-01-31'), period('2025-01-01', '2025-01-15')).sharedDays).toBe(6)
  })
  test.each<[string, DayPeriod, number, number]>([
    ['leap years', period('2020-02-29', '2024-02-29'), 1462, 2],
    ['a century year without', daysOf('1900'), 365, 0],
    ['just before it', period('2024-01-01', '2024-02-28'), 59, 0],
    ['one day', period('2024-02-29', '2024-02-29'), 1, 1],
  ])('made of %s', (_, own, days, leapDays) => {
    expect(makeOf(own)).toMatchObject({ days, leapDays })
  })
})

describe('of any period', () => {
  const periods = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 800 }))
    .map(([start, length]) => period(addDays('1970-01-01', start), addDays('1970-01-01', start + length)))
  const kinds = fc.constantFrom<'previous' | 'last-year'>('previous', 'last-year')

  test('by weekdays, length and weekdays are equal and whole weeks lie between', () => {
    fc.assert(
      fc.property(periods, kinds, (own, kind) => {
        const { against, differs } = comparedPeriods(own, { kind, keep: 'weekdays' })
        expect([differs.hasSameLength, differs.hasSameWeekdays, differs.shiftDays % 7]).toEqual([true, true, 0])
        expect(against.from < own.from).toBe(true)
      }),
    )
  })
  test('the previous one ends before it begins, the day before where dates are kept', () => {
    fc.assert(
      fc.property(periods, (own) => {
        expect(comparedPeriods(own, previous).against.to).toBe(addDays(own.from, -1))
        expect(comparedPeriods(own, previousWeekdays).differs.sharedDays).toBe(0)
      }),
    )
  })
  test('a part to date never reaches beyond the bucket before, and is as long unless that is shorter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom('week', 'month', 'quarter', 'year'),
        (count, of) => {
          const own = toDate(of, addDays('1970-01-01', count))
          const { against, differs } = comparedPeriods(own, partOf(of, 'calendar'))
          expect(against.to < own.from).toBe(true)
          expect(differs.days).toBeGreaterThanOrEqual(0)
          if (differs.days > 0) expect(against.to).toBe(addDays(own.from, -1))
        },
      ),
    )
  })
  test('what differs from itself is nothing, and exchanged it is the opposite', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(differenceOf(a, a)).toMatchObject({ days: 0, leapDays: 0, shiftDays: 0, sharedDays: dayCount(a) })
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)]
        expect(there.days + back.days).toBe(0)
        expect(there.sharedDays).toBe(back.sharedDays)
        expect(there.weekdays.map((count, index) => count + (back.weekdays[index] ?? 0))).toEqual(Array(7).fill(0))
        expect(there.weekdays.reduce((sum, count) => sum + count, 0)).toBe(there.days)
      }),
    )
  })
})

test.each<[string, DayPeriod, Against]>([
  ['a period that ends before it begins', period('2025-03-02', '2025-03-01'), previous],
  ['what is no day', period('2025-02-29', '2025-03-01'), lastYear],
  ['a part that reaches into another month', period('2025-02-27', '2025-03-02'), partOf('month', 'calendar')],
  ['another that is none', daysOf('2025'), { kind: 'other', period: period('2024', '2024') }],
])('refuses %s', (_, own, against) => {
  expect(() => comparedPeriods(own, against)).toThrow(RangeError)
})
