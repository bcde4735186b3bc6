// One table a metric: counts in, value out, and when there is none. Values are worked by hand.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { families, isMetricKey, mainMetric, metrics, metricsOf, shownValue } from '../../data/model/metrics/index.ts'
import { noTotals, type PagePeriod, type PeriodTotals, rateOf, totalsKeys } from '../../data/model/totals.ts'

const pageOf = (totals: Partial<PeriodTotals>, rest: Partial<PagePeriod> = {}): PagePeriod => ({
  totals: { ...noTotals, ...totals },
  weeks: 52,
  followers: null,
  hasKnownPosts: true,
  ...rest,
})

const year = 365 / 7

const rows: readonly (readonly [name: string, key: string, page: PagePeriod, expected: number | null])[] = [
  ['a reading', 'followers', pageOf({}, { followers: { value: 412, day: '2025-03-31', precision: 'day' } }), 412],
  ['a reading of zero', 'followers', pageOf({}, { followers: { value: 0, day: '2025-03-31', precision: 'day' } }), 0],
  ['no reading', 'followers', pageOf({ posts: 3 }), null],
  ['73 posts in a year', 'posting-frequency', pageOf({ posts: 73 }, { weeks: year }), 1.4],
  ['a silent page', 'posting-frequency', pageOf({}, { weeks: year }), 0],
  ['a page whose posts are not known', 'posting-frequency', pageOf({}, { hasKnownPosts: false }), null],
  ['a period without length', 'posting-frequency', pageOf({ posts: 2 }, { weeks: 0 }), null],
  ['all known', 'interactions-per-post', pageOf({ posts: 4, interactionsKnown: 4, interactionsSum: 50 }), 12.5],
  [
    'one post of four unknown',
    'interactions-per-post',
    pageOf({ posts: 4, interactionsKnown: 3, interactionsSum: 30 }),
    10,
  ],
  ['counted zero', 'interactions-per-post', pageOf({ posts: 2, interactionsKnown: 2 }), 0],
  ['none known', 'interactions-per-post', pageOf({ posts: 2 }), null],
  ['no post', 'interactions-per-post', pageOf({}), null],
  ['two posts, 0.02 and 0.04', 'interaction-rate', pageOf({ posts: 3, rateKnown: 2, rateSumNano: 60_000_000 }), 0.03],
  ['above 1', 'interaction-rate', pageOf({ posts: 1, rateKnown: 1, rateSumNano: 2_500_000_000 }), 2.5],
  ['no followers known', 'interaction-rate', pageOf({ posts: 3, interactionsKnown: 3, interactionsSum: 9 }), null],
  ['comments', 'comments-per-post', pageOf({ posts: 5, commentsKnown: 4, commentsSum: 6 }), 1.5],
  ['comments counted zero', 'comments-per-post', pageOf({ posts: 5, commentsKnown: 5 }), 0],
  ['comments unknown', 'comments-per-post', pageOf({ posts: 5, interactionsKnown: 5, interactionsSum: 6 }), null],
]

describe('metrics', () => {
  test.each(rows)('%s: %s', (_name, key, page, expected) => {
    if (!isMetricKey(key)) throw new Error(`no metric ${key}`)
    const value = metrics.get(key)?.value(page)
    if (expected === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(expected, 12)
  })

  test('every metric has rows, a null case among them', () => {
    for (const key of metrics.keys()) {
      expect(rows.some((row) => row[1] === key && row[3] === null)).toBe(true)
      expect(rows.some((row) => row[1] === key && row[3] !== null)).toBe(true)
    }
  })

  test('nothing known is null, never 0', () => {
    for (const metric of metrics.values()) expect(metric.value(pageOf({}, { hasKnownPosts: false }))).toBeNull()
  })

  test('a value is null or a number >= 0, whatever the totals', () => {
    const totals = fc.record(
      Object.fromEntries(totalsKeys.map((key) => [key, fc.nat()])) as Record<keyof PeriodTotals, fc.Arbitrary<number>>,
    )
    fc.assert(
      fc.property(totals, fc.boolean(), fc.nat({ max: 600 }), (counts, hasKnownPosts, weeks) => {
        for (const metric of metrics.values()) {
          const value = metric.value({ totals: counts, weeks, followers: null, hasKnownPosts })
          expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true)
        }
      }),
    )
  })
})

describe('the order a reader meets metrics in', () => {
  test('by family, the main metric of each first', () => {
    expect([...metrics.keys()]).toEqual([
      'followers',
      'posting-frequency',
      'interactions-per-post',
      'interaction-rate',
      'comments-per-post',
    ])
  })
  test.each(families)('%s has one main metric', (family) => {
    expect(metricsOf(family).filter(({ isMain }) => isMain)).toHaveLength(1)
    expect(metrics.get(mainMetric(family))?.family).toBe(family)
  })
})

test.each([
  ['interaction-rate', 0.0125, 12.5],
  ['interactions-per-post', 12.5, 12.5],
  ['followers', 0, 0],
  ['no metric', 3, 3],
])('%s stored as %f is shown as %f', (key, stored, shown) => {
  expect(shownValue(key, stored)).toBe(shown)
})

test.each<[string, number | null, number | null, number | null]>([
  ['3 of 1,000', 3, 1000, 3_000_000],
  ['more than one each', 5, 2, 2_500_000_000],
  ['rounded to whole billionths', 1, 3, 333_333_333],
  ['half a billionth is rounded up', 1, 2_000_000_000, 1],
  ['nobody reacted', 0, 10, 0],
  ['nobody followed', 4, 0, null],
  ['interactions unknown', null, 10, null],
  ['followers unknown', 4, null, null],
])('rate of a post: %s', (_, interactions, followers, expected) => {
  expect(rateOf(interactions, followers)).toBe(expected)
})
