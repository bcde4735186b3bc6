// Days, ISO weeks, months, quarters and years in named zones: nights on which clocks change, edges of years, and properties
// that hold in every zone. Against other implementations: a seeded part here, all of it in test/long/periods.test.ts.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addBuckets,
  addDays,
  type BucketKind,
  boundsOfDays,
  bucketBounds,
  bucketKindOf,
  bucketKinds,
  bucketOf,
  bucketOfDay,
  bucketsBetween,
  bucketsTouching,
  dayCount,
  daysFrom,
  daysOf,
  weekdayAndHour,
  weekdayCounts,
} from '../../data/model/periods.ts'
import { checkedZones, otherClocks, ownLabel } from '../helpers/other-clock.ts'

const zones = [
  ...checkedZones,
  'America/Miquelon',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Marquesas',
  'UTC',
]
/** Zones whose rules every copy of the time zone database agrees on, however old. */
const settledZones = [...checkedZones, 'Asia/Kathmandu', 'Asia/Kolkata', 'Pacific/Marquesas', 'UTC']
const instants = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2060, 0, 1) })
const kinds = fc.constantFrom(...bucketKinds)
const someZone = fc.constantFrom(...zones)
const days = fc.integer({ min: -40_000, max: 60_000 }).map((count) => addDays('1970-01-01', count))

describe('the bucket of an instant', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'the last Monday of 2024',
      '2024-12-30T12:00:00Z',
      'Europe/Paris',
      ['2024-12-30', '2025-W01', '2024-12', '2024-Q4', '2024'],
    ],
    [
      'New Year in Paris',
      '2024-12-31T23:00:00Z',
      'Europe/Paris',
      ['2025-01-01', '2025-W01', '2025-01', '2025-Q1', '2025'],
    ],
    [
      'the same instant in Martinique',
      '2024-12-31T23:00:00Z',
      'America/Martinique',
      ['2024-12-31', '2025-W01', '2024-12', '2024-Q4', '2024'],
    ],
    [
      'in week 53 of the year before',
      '2021-01-03T12:00:00Z',
      'Europe/Paris',
      ['2021-01-03', '2020-W53', '2021-01', '2021-Q1', '2021'],
    ],
    [
      'in week 52 of the year before',
      '2022-01-02T12:00:00Z',
      'Europe/Paris',
      ['2022-01-02', '2021-W52', '2022-01', '2022-Q1', '2022'],
    ],
    [
      'that Sunday evening, Monday in Nouméa',
      '2022-01-02T13:00:00Z',
      'Pacific/Noumea',
      ['2022-01-03', '2022-W01', '2022-01', '2022-Q1', '2022'],
    ],
    [
      'a leap day that begins in Réunion',
      '2024-02-28T20:00:00Z',
      'Indian/Reunion',
      ['2024-02-29', '2024-W09', '2024-02', '2024-Q1', '2024'],
    ],
    [
      'and not yet in Cayenne',
      '2024-02-29T02:59:59.999Z',
      'America/Cayenne',
      ['2024-02-28', '2024-W09', '2024-02', '2024-Q1', '2024'],
    ],
    [
      'a half-hour zone just before midnight',
      '2025-03-31T09:29:59Z',
      'Pacific/Marquesas',
      ['2025-03-30', '2025-W13', '2025-03', '2025-Q1', '2025'],
    ],
    [
      'and at midnight',
      '2025-04-01T09:30:00Z',
      'Pacific/Marquesas',
      ['2025-04-01', '2025-W14', '2025-04', '2025-Q2', '2025'],
    ],
    ['before 1970', '1969-12-31T22:59:59Z', 'Europe/Paris', ['1969-12-31', '1970-W01', '1969-12', '1969-Q4', '1969']],
  ])('%s', (_, instant, zone, expected) => {
    expect(bucketKinds.map((by) => bucketOf(Date.parse(instant), zone, by))).toEqual(expected)
  })

  test('lies between the bounds of its bucket, and neighbours meet there', () => {
    fc.assert(
      fc.property(instants, someZone, kinds, (ms, zone, by) => {
        const label = bucketOf(ms, zone, by)
        const { from, to } = bucketBounds(label, zone)
        expect(from).toBeLessThanOrEqual(ms)
        expect(to).toBeGreaterThan(ms)
        expect(bucketOf(from, zone, by)).toBe(label)
        expect(bucketOf(to - 1, zone, by)).toBe(label)
        expect(bucketBounds(addBuckets(label, 1), zone).from).toBe(to)
        expect(bucketBounds(addBuckets(label, -1), zone).to).toBe(from)
        expect(bucketKindOf(label)).toBe(by)
      }),
      { numRuns: 3_000 },
    )
  })

  test('later instants have the same label or one that sorts after it', () => {
    fc.assert(
      fc.property(instants, instants, someZone, kinds, (a, b, zone, by) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((ms) => bucketOf(ms, zone, by))
        expect((first ?? '') <= (second ?? '')).toBe(true)
      }),
    )
  })

  test.each(otherClocks())(
    'equals $name at random instants and around changes of clocks',
    ({ name, labels, weeks }) => {
      const drawn = fc.sample(instants, { numRuns: 2_000, seed: 20251026 }).map((ms) => Math.floor(ms / 1000) * 1000)
      const nights = ['2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z', '2024-03-31T01:00:00Z', '2020-10-25T01:00:00Z']
      const near = nights.flatMap((night) =>
        [-86_400, -1, 0, 1, 3_600, 86_400].map((s) => Date.parse(night) + s * 1000),
      )
      for (const zone of name === 'Intl' ? zones : settledZones) {
        const asked = [...drawn, ...near]
        expect(
          asked.map((ms) => ownLabel(zone, ms)),
          zone,
        ).toEqual(labels(zone, asked))
      }
      const own = bucketsBetween('2015-W01', '2032-W53')
      expect(own.map((week) => `${week} ${daysOf(week).from} ${daysOf(week).to}`)).toEqual(weeks(2015, 2032))
    },
  )

  test('is the same whatever the language and the time zone of the process', () => {
    const script = join(import.meta.dirname, '../helpers/buckets-process.ts')
    const hashes = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'America/New_York', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ].map((settings) => {
      const run = spawnSync(process.execPath, [script], { env: { ...process.env, ...settings }, encoding: 'utf8' })
      expect(run.stderr).toBe('')
      return run.stdout.trim()
    })
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes).size).toBe(1)
  })

  // About 90 ms on a quiet machine; without the days kept in mind it would be minutes.
  test('of a million instants takes little', () => {
    const start = performance.now()
    let inWeek = 0
    for (let index = 0; index < 1_000_000; index += 1)
      if (bucketOf(1_420_000_000_000 + index * 378_000, 'Europe/Paris', 'week') === '2025-W07') inWeek += 1
    expect(inWeek).toBe(1600)
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test('refuses what is no instant or no zone', () => {
    expect(() => bucketOf(Number.NaN, 'Europe/Paris', 'week')).toThrow(RangeError)
    expect(() => bucketOf(Number.POSITIVE_INFINITY, 'Europe/Paris', 'day')).toThrow(RangeError)
    expect(() => bucketOf(9e15, 'Europe/Paris', 'day')).toThrow(RangeError)
    expect(() => bucketOf(0, 'Europe/Pari', 'year')).toThrow(RangeError)
  })
})

describe('bounds', () => {
  test.each<[string, string, string, string, string, number]>([
    [
      'the night that lacks an hour',
      '2025-03-30',
      'Europe/Paris',
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
      23,
    ],
    [
      'the night with an hour more',
      '2025-10-26',
      'Europe/Paris',
      '2025-10-25T22:00:00.000Z',
      '2025-10-26T23:00:00.000Z',
      25,
    ],
    [
      'the same day in Réunion',
      '2025-10-26',
      'Indian/Reunion',
      '2025-10-25T20:00:00.000Z',
      '2025-10-26T20:00:00.000Z',
      24,
    ],
    ['in Martinique', '2025-10-26', 'America/Martinique', '2025-10-26T04:00:00.000Z', '2025-10-27T04:00:00.000Z', 24],
    ['in Cayenne', '2025-03-30', 'America/Cayenne', '2025-03-30T03:00:00.000Z', '2025-03-31T03:00:00.000Z', 24],
    ['in Nouméa', '2025-03-30', 'Pacific/Noumea', '2025-03-29T13:00:00.000Z', '2025-03-30T13:00:00.000Z', 24],
    [
      'a change of half an hour',
      '2025-10-05',
      'Australia/Lord_Howe',
      '2025-10-04T13:30:00.000Z',
      '2025-10-05T13:00:00.000Z',
      23.5,
    ],
    ['a day without midnight', '2024-03-31', 'Asia/Beirut', '2024-03-30T22:00:00.000Z', '2024-03-31T21:00:00.000Z', 23],
    [
      'midnight comes twice at its end',
      '2018-02-17',
      'America/Sao_Paulo',
      '2018-02-17T02:00:00.000Z',
      '2018-02-18T03:00:00.000Z',
      25,
    ],
    [
      'midnight put forward by a quarter',
      '1986-01-01',
      'Asia/Kathmandu',
      '1985-12-31T18:30:00.000Z',
      '1986-01-01T18:15:00.000Z',
      23.75,
    ],
    [
      'a day that Samoa left out',
      '2011-12-30',
      'Pacific/Apia',
      '2011-12-30T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
      0,
    ],
    [
      'the week of summer time',
      '2025-W13',
      'Europe/Paris',
      '2025-03-23T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
      167,
    ],
    ['the week after it', '2025-W14', 'Europe/Paris', '2025-03-30T22:00:00.000Z', '2025-04-06T22:00:00.000Z', 168],
    [
      'the week of winter time',
      '2025-W43',
      'Europe/Paris',
      '2025-10-19T22:00:00.000Z',
      '2025-10-26T23:00:00.000Z',
      169,
    ],
    [
      'the month of summer time',
      '2025-03',
      'Europe/Paris',
      '2025-02-28T23:00:00.000Z',
      '2025-03-31T22:00:00.000Z',
      743,
    ],
    ['a quarter', '2025-Q4', 'Europe/Paris', '2025-09-30T22:00:00.000Z', '2025-12-31T23:00:00.000Z', 92 * 24 + 1],
    ['a leap year', '2024', 'Europe/Paris', '2023-12-31T23:00:00.000Z', '2024-12-31T23:00:00.000Z', 366 * 24],
  ])('%s: %s in %s', (_, label, zone, from, to, hours) => {
    const bounds = bucketBounds(label, zone)
    expect([new Date(bounds.from).toISOString(), new Date(bounds.to).toISOString()]).toEqual([from, to])
    expect((bounds.to - bounds.from) / 3_600_000).toBe(hours)
  })

  test('of days are those of their first and last', () => {
    expect(boundsOfDays({ from: '2025-03-30', to: '2025-10-26' }, 'Europe/Paris')).toEqual({
      from: Date.parse('2025-03-29T23:00:00Z'),
      to: Date.parse('2025-10-26T23:00:00Z'),
    })
  })
})

describe('weekday and hour', () => {
  test.each<[string, string, string, number, number]>([
    ['before the hour that is missing', '2025-03-30T00:59:59Z', 'Europe/Paris', 7, 1],
    ['after it', '2025-03-30T01:00:00Z', 'Europe/Paris', 7, 3],
    ['the hour that comes twice', '2025-10-26T00:30:00Z', 'Europe/Paris', 7, 2],
    ['for the second time', '2025-10-26T01:30:00Z', 'Europe/Paris', 7, 2],
    ['Monday begins', '2025-10-26T23:00:00Z', 'Europe/Paris', 1, 0],
    ['still Sunday afternoon', '2025-10-26T23:00:00Z', 'America/Martinique', 7, 19],
    ['Monday morning', '2025-10-26T23:00:00Z', 'Pacific/Noumea', 1, 10],
    ['half an hour apart', '2025-10-26T23:15:00Z', 'Pacific/Marquesas', 7, 13],
    ['three quarters apart', '2025-10-26T18:15:00Z', 'Asia/Kathmandu', 1, 0],
    ['before 1970', '1969-12-28T12:00:00Z', 'UTC', 7, 12],
  ])('%s', (_, instant, zone, weekday, hour) => {
    expect(weekdayAndHour(Date.parse(instant), zone)).toEqual({ weekday, hour })
  })
})

describe('labels', () => {
  test.each<[string, BucketKind | null]>([
    ['2025-02-07', 'day'],
    ['2024-02-29', 'day'],
    ['2025-02-29', null],
    ['2000-02-29', 'day'],
    ['2200-02-29', null],
    ['2025-2-7', null],
    ['2025-W07', 'week'],
    ['2020-W53', 'week'],
    ['2026-W53', 'week'],
    ['2025-W53', null],
    ['2024-W53', null],
    ['2025-W00', null],
    ['2025-W54', null],
    ['2020-W54', null],
    ['2020-W99', null],
    ['2025-W7', null],
    ['2025-w07', null],
    ['2025W07', null],
    ['2025-02', 'month'],
    ['2025-13', null],
    ['2025-Q1', 'quarter'],
    ['2025-Q0', null],
    ['2025-Q5', null],
    ['2025-T1', null],
    ['2025', 'year'],
    ['25', null],
    ['02025', null],
    ['2025 ', null],
    ['2025\n', null],
    ['', null],
  ])('bucketKindOf(%j)', (label, kind) => {
    expect(bucketKindOf(label)).toBe(kind)
    if (kind === null) expect(() => daysOf(label)).toThrow(RangeError)
  })

  test.each<[string, string, string, number]>([
    ['2015-W53', '2015-12-28', '2016-01-03', 7],
    ['2020-W53', '2020-12-28', '2021-01-03', 7],
    ['2021-W01', '2021-01-04', '2021-01-10', 7],
    ['2025-W01', '2024-12-30', '2025-01-05', 7],
    ['2026-W53', '2026-12-28', '2027-01-03', 7],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2025-Q1', '2025-01-01', '2025-03-31', 90],
    ['2024-Q1', '2024-01-01', '2024-03-31', 91],
    ['2024', '2024-01-01', '2024-12-31', 366],
    ['1900', '1900-01-01', '1900-12-31', 365],
    ['2025-02-07', '2025-02-07', '2025-02-07', 1],
    ['9999', '9999-01-01', '9999-12-31', 365],
  ])('days of %s', (label, from, to, count) => {
    expect(daysOf(label)).toEqual({ from, to })
    expect(dayCount(daysOf(label))).toBe(count)
  })

  test.each<[string, number, string]>([
    ['2024-W52', 1, '2025-W01'],
    ['2020-W52', 1, '2020-W53'],
    ['2021-W01', -1, '2020-W53'],
    ['2025-Q1', -1, '2024-Q4'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-12', 14, '2027-02'],
    ['2025', -26, '1999'],
    ['2025-W07', 0, '2025-W07'],
  ])('addBuckets(%s, %i)', (label, count, expected) => {
    expect(addBuckets(label, count)).toBe(expected)
  })

  test('there and back is the same bucket', () => {
    fc.assert(
      fc.property(days, kinds, fc.integer({ min: -2_000, max: 2_000 }), (day, by, count) => {
        const label = bucketOfDay(day, by)
        const far = by === 'year' ? count % 100 : count
        expect(addBuckets(addBuckets(label, far), -far)).toBe(label)
        expect(bucketsBetween(label, addBuckets(label, Math.abs(far)))).toHaveLength(Math.abs(far) + 1)
      }),
    )
  })

  test.each<[string, string, readonly string[]]>([
    ['2020-W52', '2021-W01', ['2020-W52', '2020-W53', '2021-W01']],
    ['2024-Q4', '2025-Q1', ['2024-Q4', '2025-Q1']],
    ['2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['2025', '2024', []],
  ])('bucketsBetween(%s, %s)', (from, to, expected) => {
    expect(bucketsBetween(from, to)).toEqual(expected)
  })
  test('refuses two kinds, and years that have no four digits', () => {
    expect(() => bucketsBetween('2025-02', '2025-W07')).toThrow(RangeError)
    expect(() => addBuckets('9999', 1)).toThrow(RangeError)
    expect(() => addBuckets('0000-01', -1)).toThrow(RangeError)
    expect(() => addBuckets('9999-12-31', 1)).toThrow(RangeError)
  })

  test('weeks touching a month begin and end in its neighbours', () => {
    expect(bucketsTouching({ from: '2025-01-01', to: '2025-01-31' }, 'week')).toEqual([
      '2025-W01',
      '2025-W02',
      '2025-W03',
      '2025-W04',
      '2025-W05',
    ])
  })

  test('weekdays of a period, by counting them one after the other', () => {
    expect(weekdayCounts(daysOf('2025-02'))).toEqual([4, 4, 4, 4, 4, 4, 4])
    expect(weekdayCounts(daysOf('2024-02'))).toEqual([4, 4, 4, 5, 4, 4, 4])
    expect(weekdayCounts(daysOf('2025'))).toEqual([52, 52, 53, 52, 52, 52, 52])
    expect(weekdayCounts({ from: '2025-02-02', to: '2025-02-01' })).toEqual([0, 0, 0, 0, 0, 0, 0])
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const to = addDays(from, length)
        const counts = [0, 0, 0, 0, 0, 0, 0]
        for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) {
          const weekday = (new Date(ms).getUTCDay() + 6) % 7
          counts[weekday] = (counts[weekday] ?? 0) + 1
        }
        expect(weekdayCounts({ from, to })).toEqual(counts)
        expect(dayCount({ from, to })).toBe(length + 1)
        expect(daysFrom(from, to)).toBe(length)
      }),
    )
  })
})
