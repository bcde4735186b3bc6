// Weeks with posts, known without, and not known: worked cases by hand, and against a slow definition that asks each day.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../data/model/coverage.ts'
import { addDays, boundsOfDays, bucketOfDay, dayOf } from '../../data/model/periods.ts'
import { bySilence, isSilent, weekCounts, weekFrames, weekSums, weeksOf } from '../../data/model/presence.ts'

const zone = 'Europe/Paris'
const at = (instant: string): number => Date.parse(instant)

describe('weeks', () => {
  test('the first and the last keep the days of the period alone', () => {
    expect(weeksOf({ from: '2025-01-01', to: '2025-01-14' })).toEqual([
      { week: '2025-W01', days: { from: '2025-01-01', to: '2025-01-05' } },
      { week: '2025-W02', days: { from: '2025-01-06', to: '2025-01-12' } },
      { week: '2025-W03', days: { from: '2025-01-13', to: '2025-01-14' } },
    ])
  })
  const weeks = weekFrames(weeksOf({ from: '2025-01-06', to: '2025-02-02' }), zone)
  test.each<[string, readonly number[], readonly Span[], readonly (number | null)[]]>([
    ['no file at all: nothing is known', [], [], [null, null, null, null]],
    ['files cover all: silence is 0', [], [{ from: '2025-01-01T00:00:00Z', to: '2025-03-01T00:00:00Z' }], [0, 0, 0, 0]],
    [
      'a week covered in part and without a post is not known',
      [],
      [{ from: '2025-01-01T00:00:00Z', to: '2025-01-22T00:00:00Z' }],
      [0, 0, null, null],
    ],
    [
      'less than a day missing at its end is forgiven',
      [],
      [{ from: '2025-01-06T09:00:00Z', to: '2025-01-19T12:00:00Z' }],
      [0, 0, null, null],
    ],
    [
      'a post is known of, whatever files cover',
      [at('2025-01-30T10:00:00Z'), at('2025-01-30T11:00:00Z')],
      [],
      [null, null, null, 2],
    ],
    [
      'a post late on Sunday in UTC is of Monday in Paris',
      [at('2025-01-12T23:30:00Z')],
      [{ from: '2025-01-01T00:00:00Z', to: '2025-03-01T00:00:00Z' }],
      [0, 1, 0, 0],
    ],
  ])('%s', (_, posts, spans, expected) => {
    expect(weekCounts(weeks, posts, spans, zone)).toEqual(expected)
  })
  test('are summed by what is known of them', () => {
    expect(weekSums([3, 0, null, 1, 0, 0])).toEqual({ withPosts: 2, withoutPost: 3, unknown: 1 })
    expect(weekSums([])).toEqual({ withPosts: 0, withoutPost: 0, unknown: 0 })
  })

  /** Hour by hour: a week without a post is 0 when fewer than 24 of its hours are in no span. */
  const slowly = (from: string, to: string, posts: readonly number[], spans: readonly Span[]) => {
    const days: string[] = []
    for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
    return [...Map.groupBy(days, (day) => bucketOfDay(day, 'week'))].map(([, inWeek]) => {
      const found = posts.filter((post) => inWeek.includes(dayOf(post, zone))).length
      if (found > 0) return found
      let missing = 0
      for (const day of inWeek) {
        const bounds = boundsOfDays({ from: day, to: day }, zone)
        for (let hour = bounds.from; hour < bounds.to; hour += 3_600_000)
          if (!spans.some((span) => at(span.from) <= hour && hour + 3_600_000 <= at(span.to))) missing += 1
      }
      return missing < 24 ? 0 : null
    })
  }
  const hour = fc.integer({ min: 0, max: 24 * 80 })
  const instant = (hours: number): string =>
    `${new Date(at('2025-02-20T00:00:00Z') + hours * 3_600_000).toISOString().slice(0, 19)}Z`
  test('as asked hour by hour, over a change of the clock', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hour, hour), { maxLength: 5 }),
        fc.array(hour, { maxLength: 12 }),
        fc.integer({ min: 2, max: 40 }),
        (ends, posted, length) => {
          const spans = ends
            .map(([a, b]) => ({ from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) }))
            .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          const [from, to] = ['2025-03-10', addDays('2025-03-10', 7 * Math.ceil(length / 7) - 1)]
          const inside = posted
            .map(instant)
            .map(at)
            .filter((post) => dayOf(post, zone) >= from && dayOf(post, zone) <= to)
          const period = { from, to }
          expect(weekCounts(weekFrames(weeksOf(period), zone), inside, spans, zone)).toEqual(
            slowly(from, to, inside, spans),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('silence', () => {
  test.each([
    ['longer than asked', 61, 0, true],
    ['just as long is not longer', 60, 0, false],
    ['shorter, and known to be', 10, 30, false],
    ['shorter as far as known, but files end too early to tell', 10, 51, null],
    ['without a known post nothing is told', null, 300, null],
    ['without any post of any page', null, null, null],
  ])('%s', (_, silentDays, unknownDays, expected) => {
    expect(isSilent({ silentDays, unknownDays }, 60)).toBe(expected)
  })
  test('the longest comes first, what is not known last', () => {
    const silent = (silentDays: number | null, unknownDays: number | null) => ({ silentDays, unknownDays })
    const sorted = [silent(3, 0), silent(null, 5), silent(90, 0), silent(3, 9)].toSorted(bySilence)
    expect(sorted).toEqual([silent(90, 0), silent(3, 9), silent(3, 0), silent(null, 5)])
  })
})
