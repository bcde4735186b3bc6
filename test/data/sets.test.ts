// What is computed over posts in order, over sets of pages and over camps: over-performance, profile of the week, effort and
// return, share of voice, concentration. Values by hand, then against slow definitions.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effortTrend } from '../../data/model/effort.ts'
import { columnsOf } from '../../data/model/metrics/example.ts'
import { fewestBefore, mostBefore, performances, scoreLimit } from '../../data/model/over-performance.ts'
import { weekProfile } from '../../data/model/rhythm.ts'
import {
  concentrationOf,
  noVoice,
  sumOfVoice,
  type VoicePart,
  voiceOfPage,
  voiceShares,
} from '../../data/model/shares.ts'
import { heldBy } from '../../data/model/statistics/lorenz.ts'
import { byInstant, post } from './metric-pages.ts'

const columns = (interactions: readonly (number | null)[]) =>
  columnsOf(interactions.map((count, at) => post(at, { reactions: count })))

describe('a post against the habit of its page', () => {
  const habit = [4, 5, 6, 4, 5, 6, 4, 5, 6, 5]
  test('under ten posts before there is no habit', () => {
    expect(performances(columns(habit.slice(1)))).toEqual([])
    expect(performances(columns([...habit.slice(1), null, 900]))).toEqual([])
  })
  test('worked by hand', () => {
    // ln 5, 6, 7: median ln 6; deviations 0 (four times), ln 7/6 = 0.154 and ln 6/5 = 0.182 (three each): MAD ln 7/6.
    const [found] = performances(columns([...habit, 50]))
    expect(found).toMatchObject({ at: 10, interactions: 50, habit: 5, times: 10, isBeyond: true })
    expect(found?.score).toBeCloseTo((0.6745 * Math.log(51 / 6)) / Math.log(7 / 6), 12)
    expect(performances(columns([...habit, 9]))[0]).toMatchObject({ isBeyond: false })
  })
  test('posts that are all alike leave no spread: any more is beyond', () => {
    const alike = Array.from({ length: 10 }, () => 0)
    expect(performances(columns([...alike, 1]))[0]).toEqual({
      at: 10,
      interactions: 1,
      habit: 0,
      times: null,
      score: null,
      isBeyond: true,
    })
    expect(performances(columns([...alike, 0]))[0]?.isBeyond).toBe(false)
  })
  test('one viral post does not raise the bar, and unknown posts are no part of the habit', () => {
    const found = performances(columns([...habit, 5_000, null, 50]))
    expect(found.map(({ at, isBeyond }) => [at, isBeyond])).toEqual([
      [10, true],
      [12, true],
    ])
  })
  test('against the definition written out', () => {
    const middle = (values: readonly number[]): number => {
      const sorted = values.toSorted((a, b) => a - b)
      return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
    }
    const count = fc.option(fc.nat({ max: 60 }), { nil: null })
    fc.assert(
      fc.property(fc.array(count, { maxLength: 45 }), (counts) => {
        const expected = counts.flatMap((found, at) => {
          const before = counts
            .slice(0, at)
            .filter((one) => one !== null)
            .slice(-mostBefore)
          if (found === null || before.length < fewestBefore) return []
          const logs = before.map((one) => Math.log(1 + one))
          const spread = middle(logs.map((log) => Math.abs(log - middle(logs))))
          const above = Math.log(1 + found) - middle(logs)
          return [[at, spread < 1e-12 ? above > 1e-12 : (0.6745 * above) / spread > scoreLimit]]
        })
        expect(performances(columns(counts)).map(({ at, isBeyond }) => [at, isBeyond])).toEqual(expected)
      }),
    )
  })
})

describe('the profile of the week', () => {
  const day = 24 * 60
  // Saturday 1 February 2025, Paris.
  const posts = columnsOf(byInstant([post(0), post(59), post(2 * day + 9 * 60), post(9 * day + 9 * 60 + 30)]))
  test('by weekday and hour of the zone', () => {
    const { weekdays, hours, withoutHour } = weekProfile(posts, 'Europe/Paris')
    expect(weekdays).toEqual([2, 0, 0, 0, 0, 2, 0])
    expect(hours.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []))).toEqual([
      [9, 2],
      [5 * 24, 2],
    ])
    expect(withoutHour).toBe(0)
  })
  test('a post of which only the day is known has a weekday and no hour', () => {
    const isDay = Uint8Array.from([1, 0, 0, 0])
    const { weekdays, hours, withoutHour } = weekProfile({ ...posts, isDay }, 'Europe/Paris')
    expect([weekdays[5], hours[5 * 24], withoutHour]).toEqual([2, 1, 1])
  })
  test('another zone, another hour', () => {
    expect(weekProfile(posts, 'America/Martinique').weekdays).toEqual([2, 0, 0, 0, 2, 0, 0])
  })
})

describe('effort and return', () => {
  const exact = [1, 2, 4, 8, 16].map((effort, pageId) => ({ pageId, effort, result: 30 / effort ** 0.5 }))
  test('pages on the trend have what is expected', () => {
    const trend = effortTrend(exact)
    expect(trend?.exponent).toBeCloseTo(-0.5, 12)
    for (const residual of trend?.residuals.values() ?? []) expect(residual).toBeCloseTo(1, 12)
  })
  test('a page with twice as much, zeros and unknowns', () => {
    const trend = effortTrend([
      ...exact,
      { pageId: 5, effort: 2, result: (2 * 30) / Math.SQRT2 },
      ...exact.map((page) => ({ ...page, pageId: page.pageId + 10 })),
      { pageId: 20, effort: 0, result: 4 },
      { pageId: 21, effort: 3, result: 0 },
      { pageId: 22, effort: null, result: 4 },
    ])
    expect(trend?.residuals.get(5)).toBeCloseTo(2, 9)
    expect(trend?.residuals.has(20)).toBe(false)
    expect([trend?.atZero, trend?.missing, trend?.residuals.size]).toEqual([2, 1, 11])
  })
  test.each([
    ['four pages', exact.slice(1)],
    ['no pages', []],
    ['all post equally often', exact.map((page) => ({ ...page, effort: 3 }))],
  ])('%s: no trend', (_, pages) => expect(effortTrend(pages)).toBeNull())
})

describe('share of voice', () => {
  const posts = columns([10, null, 0, 30])
  test('one row: unknown counts stand in no sum, and are told apart from 0', () => {
    expect([...voiceOfPage(posts, 'interactions', ['all']).rows]).toEqual([['all', { posts: 4, known: 3, value: 40 }]])
    expect([...voiceOfPage(posts, 'posts', ['all']).rows]).toEqual([['all', { posts: 4, known: 4, value: 4 }]])
  })
  test('a silent page stands in its fixed row, and in no row of single posts', () => {
    expect([...voiceOfPage(columns([]), 'posts', ['all']).rows]).toEqual([['all', noVoice]])
    expect(voiceOfPage(columns([]), 'posts', () => ['all']).rows.size).toBe(0)
  })
  test('post by post: in two rows, in one, in none', () => {
    const of = [['a', 'b'], ['a'], null, ['b']]
    const { rows, withoutRow } = voiceOfPage(posts, 'interactions', (post) => of[post] ?? null)
    expect([...rows]).toEqual([
      ['a', { posts: 2, known: 1, value: 10 }],
      ['b', { posts: 2, known: 2, value: 40 }],
    ])
    expect(withoutRow).toBe(1)
  })
  const draws = { resamples: 0, seed: 1, stream: 0 }
  const part = (value: number, known = 2) => ({ posts: 2, known, value })
  const valuesOf = (sets: readonly (readonly VoicePart[])[]) =>
    voiceShares(sets, draws)?.map(({ value }) => value) ?? null
  test.each<[string, readonly (readonly VoicePart[])[], readonly number[] | null]>([
    [
      '10 of 80 and 70 of 80',
      [
        [part(10), part(0, 0)],
        [part(60), part(10)],
      ],
      [0.125, 0.875],
    ],
    ['a set without a page', [[part(5)], []], [1, 0]],
    ['a set of which no count is known', [[part(0, 0)], [part(60)]], null],
    ['a silent set is known to have nothing', [[noVoice], [part(60)]], [0, 1]],
    ['nobody got anything', [[part(0)], [part(0)]], null],
    ['nobody', [], null],
  ])('%s', (_name, sets, expected) => {
    const found = valuesOf(sets)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toEqual(expected.map((share) => expect.closeTo(share, 12)))
  })
  test('sums do not depend on how pages are put together, and shares add up to 1', () => {
    const one = fc.record({ posts: fc.nat({ max: 9 }), known: fc.nat({ max: 9 }), value: fc.nat({ max: 1e6 }) })
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (x, y) => {
        expect(sumOfVoice([sumOfVoice(x), sumOfVoice(y)])).toEqual(sumOfVoice([...y, ...x]))
        const shares = valuesOf([x, y])
        if (shares !== null) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('concentration', () => {
  test('nine pages with 1 and one with 91', () => {
    const found = concentrationOf([91, 1, 1, 1, 1, null, 1, 1, 1, 1, 1])
    expect(found).toMatchObject({ n: 10, missing: 1 })
    expect(found.gini).toBeCloseTo(0.81, 12)
    expect(found.topTenth).toBeCloseTo(0.91, 12)
    expect(found.lorenz?.at(9)).toEqual({ pages: 0.9, total: expect.closeTo(0.09, 12) })
  })
  test('tenths of a curve of four pages: on a point, between two, at both ends', () => {
    const curve = concentrationOf([10, 20, 30, 40]).lorenz ?? []
    // After each page 0.1, 0.3, 0.6, 1 of the total; numpy.interp([0.1, 0.5, 0.9], [0, .25, .5, .75, 1], [0, .1, .3, .6, 1])
    expect([0, 0.1, 0.5, 0.9, 1].map((pages) => heldBy(curve, pages))).toEqual(
      [0, 0.04, 0.3, 0.84, 1].map((held) => expect.closeTo(held, 12)),
    )
  })
  test('nothing known, or nothing at all', () => {
    expect(concentrationOf([null])).toEqual({ gini: null, topTenth: null, lorenz: null, n: 0, missing: 1 })
    expect(concentrationOf([0, 0]).gini).toBeNull()
  })
})
