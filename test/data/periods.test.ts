// Calendar buckets against Intl as the outside authority, and the nights on which clocks change.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dayOf,
  defaultPeriod,
  isAhead,
  isDay,
  isMonth,
  isZone,
  lastDayOf,
  monthBounds,
  monthOf,
  monthsBetween,
  weeksIn,
} from '../../data/model/periods.ts'

const zones = [
  'Europe/Paris',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Chatham',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'UTC',
]

const intlDay = (ms: number, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(ms)
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

describe('day and month of an instant', () => {
  test.each([
    ['end of March in Paris, summer time', '2025-03-31T21:59:59.999Z', 'Europe/Paris', '2025-03-31'],
    ['first instant of April in Paris', '2025-03-31T22:00:00Z', 'Europe/Paris', '2025-04-01'],
    ['same instant in Martinique', '2025-03-31T22:00:00Z', 'America/Martinique', '2025-03-31'],
    ['same instant in La Réunion', '2025-03-31T22:00:00Z', 'Indian/Reunion', '2025-04-01'],
    ['same instant in Nouméa', '2025-03-31T22:00:00Z', 'Pacific/Noumea', '2025-04-01'],
    ['before clocks go forward', '2025-03-29T22:59:59Z', 'Europe/Paris', '2025-03-29'],
    ['the night clocks go forward', '2025-03-29T23:00:00Z', 'Europe/Paris', '2025-03-30'],
    ['last hour of the short day', '2025-03-30T21:59:59Z', 'Europe/Paris', '2025-03-30'],
    ['after the short day', '2025-03-30T22:00:00Z', 'Europe/Paris', '2025-03-31'],
    ['before clocks go back', '2025-10-25T21:59:59Z', 'Europe/Paris', '2025-10-25'],
    ['the night clocks go back', '2025-10-25T22:00:00Z', 'Europe/Paris', '2025-10-26'],
    ['last hour of the long day', '2025-10-26T22:59:59Z', 'Europe/Paris', '2025-10-26'],
    ['after the long day', '2025-10-26T23:00:00Z', 'Europe/Paris', '2025-10-27'],
    ['leap day', '2024-02-29T12:00:00Z', 'Europe/Paris', '2024-02-29'],
    ['end of the leap day', '2024-02-29T23:00:00Z', 'Europe/Paris', '2024-03-01'],
    ['year end in Paris', '2024-12-31T23:00:00Z', 'Europe/Paris', '2025-01-01'],
    ['year end in Martinique', '2025-01-01T03:59:59Z', 'America/Martinique', '2024-12-31'],
    ['before 1970', '1969-12-31T22:59:59Z', 'Europe/Paris', '1969-12-31'],
    ['a backdated post', '1905-06-01T12:00:00Z', 'Europe/Paris', '1905-06-01'],
  ])('%s', (_name, instant, zone, expected) => {
    expect(dayOf(Date.parse(instant), zone)).toBe(expected)
    expect(monthOf(Date.parse(instant), zone)).toBe(expected.slice(0, 7))
  })

  test('equals Intl at random instants', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2060, 0, 1) }),
        fc.constantFrom(...zones),
        (ms, zone) => {
          expect(dayOf(ms, zone)).toBe(intlDay(ms, zone))
          expect(monthOf(ms, zone)).toBe(intlDay(ms, zone).slice(0, 7))
        },
      ),
      { numRuns: 3000 },
    )
  })

  test.each(['Europe/Pari', '', '+05 hours'])('refuses the zone "%s"', (zone) => {
    expect(() => monthOf(0, zone)).toThrow(RangeError)
  })
  test('refuses what is no instant', () => {
    expect(() => dayOf(Number.NaN, 'Europe/Paris')).toThrow(RangeError)
  })
})

describe('months', () => {
  test.each([
    ['Europe/Paris', '2025-03', '2025-02-28T23:00:00.000Z', '2025-03-31T22:00:00.000Z'],
    ['Europe/Paris', '2025-10', '2025-09-30T22:00:00.000Z', '2025-10-31T23:00:00.000Z'],
    ['Europe/Paris', '2024-02', '2024-01-31T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
    ['America/Martinique', '2024-12', '2024-12-01T04:00:00.000Z', '2025-01-01T04:00:00.000Z'],
    ['Indian/Reunion', '2025-01', '2024-12-31T20:00:00.000Z', '2025-01-31T20:00:00.000Z'],
    ['Pacific/Noumea', '2025-01', '2024-12-31T13:00:00.000Z', '2025-01-31T13:00:00.000Z'],
  ])('bounds in %s of %s', (zone, month, from, to) => {
    const bounds = monthBounds(month, zone)
    expect(new Date(bounds.from).toISOString()).toBe(from)
    expect(new Date(bounds.to).toISOString()).toBe(to)
  })

  test('bounds are where the label changes, in every zone and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 80 }), fc.constantFrom(...zones), (count, zone) => {
        const month = addMonths('1975-01', count)
        const { from, to } = monthBounds(month, zone)
        expect(monthOf(from, zone)).toBe(month)
        expect(monthOf(from - 1, zone)).toBe(addMonths(month, -1))
        expect(monthOf(to - 1, zone)).toBe(month)
        expect(monthOf(to, zone)).toBe(addMonths(month, 1))
      }),
      { numRuns: 1000 },
    )
  })

  test('a midnight that does not exist', () => {
    // Beirut put its clocks forward at midnight of 31 March 2024, a day that starts at 01:00.
    const first = Date.parse('2024-03-30T22:00:00Z')
    expect(dayOf(first, 'Asia/Beirut')).toBe('2024-03-31')
    expect(dayOf(first - 1, 'Asia/Beirut')).toBe('2024-03-30')
  })

  test('a midnight that comes twice', () => {
    // Brazil put its clocks back at midnight of 18 February 2018 (02:00 UTC): it was 23:00 of the 17th again.
    const change = Date.parse('2018-02-18T02:00:00Z')
    expect(dayOf(change - 1, 'America/Sao_Paulo')).toBe('2018-02-17')
    expect(dayOf(change, 'America/Sao_Paulo')).toBe('2018-02-17')
    expect(dayOf(change + 3_600_000, 'America/Sao_Paulo')).toBe('2018-02-18')
  })

  test.each([
    ['2025-11', 3, '2026-02'],
    ['2025-01', -1, '2024-12'],
    ['2025-01', 0, '2025-01'],
    ['2024-02', 12, '2025-02'],
    ['2024-02', -26, '2021-12'],
  ])('addMonths(%s, %i)', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })

  test.each([
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2025-11', '2025-11', ['2025-11']],
    ['2025-12', '2025-11', []],
  ])('monthsBetween(%s, %s)', (from, to, expected) => {
    expect(monthsBetween(from, to)).toEqual(expected)
  })

  test.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['1900-02', '1900-02-28'],
    ['2025-12', '2025-12-31'],
    ['2025-04', '2025-04-30'],
  ])('lastDayOf(%s)', (month, expected) => {
    expect(lastDayOf(month)).toBe(expected)
  })

  test.each([
    ['2025-02', '2025-02', 4],
    ['2025-01', '2025-12', 365 / 7],
    ['2024-01', '2024-12', 366 / 7],
    ['2025-03', '2025-03', 31 / 7],
  ])('weeksIn(%s, %s)', (from, to, expected) => {
    expect(weeksIn(from, to)).toBe(expected)
  })
})

describe('what is a label', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-1', false],
    ['2025-03-31T00:00:00Z', false],
    ['', false],
  ])('isDay(%s)', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
  test.each([
    ['2025-12', true],
    ['2025-13', false],
    ['2025-00', false],
    ['2025', false],
    ['2025-03-01', false],
  ])('isMonth(%s)', (text, expected) => {
    expect(isMonth(text)).toBe(expected)
  })
  test('isZone', () => {
    expect(isZone('Indian/Reunion')).toBe(true)
    expect(isZone('Reunion')).toBe(false)
  })
  test.each(['2025-13', '2025-3', 'mars 2025'])('refuses the month "%s"', (month) => {
    expect(() => addMonths(month, 1)).toThrow(RangeError)
    expect(() => lastDayOf(month)).toThrow(RangeError)
    expect(() => monthBounds(month, 'UTC')).toThrow(RangeError)
  })
  test('refuses a day that is not in the calendar', () => {})
})

describe('default period', () => {
  test.each([
    ['in the middle of a month', '2025-03-15T10:00:00Z', 'Europe/Paris', '2024-03', '2025-02'],
    ['on the last day', '2025-03-31T10:00:00Z', 'Europe/Paris', '2024-04', '2025-03'],
    ['last day in UTC, first of the next in Paris', '2025-03-31T22:30:00Z', 'Europe/Paris', '2024-04', '2025-03'],
    ['same instant, still March in Martinique', '2025-03-31T22:30:00Z', 'America/Martinique', '2024-04', '2025-03'],
    ['last day in Nouméa only', '2025-03-30T14:00:00Z', 'Pacific/Noumea', '2024-04', '2025-03'],
    ['same instant in Paris', '2025-03-30T14:00:00Z', 'Europe/Paris', '2024-03', '2025-02'],
    ['leap day', '2024-02-29T12:00:00Z', 'Europe/Paris', '2023-03', '2024-02'],
    ['the day before it', '2024-02-28T12:00:00Z', 'Europe/Paris', '2023-02', '2024-01'],
    ['in January', '2025-01-05T12:00:00Z', 'Europe/Paris', '2024-01', '2024-12'],
  ])('%s', (_name, newest, zone, from, to) => {
    expect(defaultPeriod(newest, zone)).toEqual({ from, to })
  })
  test('refuses what is no instant', () => {
    expect(() => defaultPeriod('yesterday', 'Europe/Paris')).toThrow(RangeError)
  })
})

describe('a day that has not come anywhere', () => {
  test.each([
    ['today', '2025-03-30', '2025-03-30T00:00:00Z', false],
    ['tomorrow, when it is tomorrow on Kiritimati already', '2025-03-31', '2025-03-30T10:00:00Z', false],
    ['tomorrow, a second before it begins there', '2025-03-31', '2025-03-30T09:59:59Z', true],
    ['a year mistyped', '2052-03-30', '2025-03-30T12:00:00Z', true],
  ])('%s', (_name, day, now, isIt) => {
    expect(isAhead(day, now)).toBe(isIt)
  })
})
