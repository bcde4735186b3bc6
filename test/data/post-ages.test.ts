// Ages of posts at reading: tables worked by hand, and what holds of any set.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgeVerdict,
  agesOfColumns,
  type PostAges,
  readingAtAge,
  verdictOf,
  youngDays,
} from '../../data/model/post-ages.ts'
import { columnsOf, type PostFacts } from '../../data/model/post-columns.ts'

const day = 86_400
/** When a post was published and read, in seconds since 1970 UTC; null: not known when. */
type ReadPost = { readonly publishedAt: number; readonly observedAt: number | null; readonly isEstimated?: boolean }

/** The definition written out, one post after the other. */
const agesOf = (posts: readonly ReadPost[]): PostAges => {
  const told = posts.filter(({ publishedAt, observedAt }) => observedAt !== null && observedAt >= publishedAt)
  const days = told
    .map(({ publishedAt, observedAt }) => ((observedAt ?? 0) - publishedAt) / day)
    .toSorted((a, b) => a - b)
  const n = days.length
  return {
    n,
    missing: posts.length - n,
    estimated: told.filter(({ isEstimated }) => isEstimated === true).length,
    medianDays: n === 0 ? null : ((days[(n - 1) >> 1] ?? 0) + (days[n >> 1] ?? 0)) / 2,
    youngShare: n === 0 ? null : days.filter((age) => age < youngDays).length / n,
  }
}
const verdict = (left: readonly ReadPost[], right: readonly ReadPost[]): AgeVerdict =>
  verdictOf(agesOf(left), agesOf(right))

/** A post read at this age in days; null: not known when. */
const read = (age: number | null): ReadPost => ({
  publishedAt: 1_700_000_000,
  observedAt: age === null ? null : 1_700_000_000 + age * day,
})
const guessed = (age: number): ReadPost => ({ ...read(age), isEstimated: true })

const unread = {
  ...{ reactions: null, comments: null, shares: null, views: null, followers: null },
  ...{ format: 'photo' as const, isDay: false, topics: 0 },
}
const factsOf = ({ publishedAt, observedAt, isEstimated }: ReadPost): PostFacts => ({
  ...unread,
  at: publishedAt,
  readAt: observedAt,
  isReadEstimated: isEstimated === true,
})

test('ages of columns are those of the posts one by one', () => {
  const post = fc.record({
    at: fc.integer({ min: 0, max: 400 * day }),
    readAt: fc.option(fc.integer({ min: 0, max: 500 * day }), { freq: 5 }),
    isReadEstimated: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(fc.array(post, { maxLength: 30 }), { maxLength: 4 }), (pages) => {
      const found = agesOfColumns(
        pages.map((posts) =>
          columnsOf(
            posts.map((one) => ({ ...unread, ...one })),
            undefined,
          ),
        ),
      )
      const plain = agesOf(
        pages.flat().map(({ at, readAt, isReadEstimated }) => ({
          publishedAt: at,
          observedAt: readAt,
          isEstimated: isReadEstimated,
        })),
      )
      expect(found).toEqual({
        ...plain,
        medianDays: plain.medianDays === null ? null : expect.closeTo(plain.medianDays, 9),
      })
    }),
    { numRuns: 200 },
  )
})

describe('ages of one set', () => {
  test.each<[string, readonly ReadPost[], object]>([
    ['nothing', [], { n: 0, missing: 0, estimated: 0, medianDays: null, youngShare: null }],
    ['one post', [read(3)], { n: 1, missing: 0, estimated: 0, medianDays: 3, youngShare: 1 }],
    [
      'exactly a week is not young',
      [read(7), read(6.75)],
      { n: 2, missing: 0, estimated: 0, medianDays: 6.875, youngShare: 0.5 },
    ],
    ['read as it was published', [read(0)], { n: 1, missing: 0, estimated: 0, medianDays: 0, youngShare: 1 }],
    ['not known when', [read(null), read(100)], { n: 1, missing: 1, estimated: 0, medianDays: 100, youngShare: 0 }],
    [
      'read before it was published',
      [read(-1)],
      { n: 0, missing: 1, estimated: 0, medianDays: null, youngShare: null },
    ],
    ['estimated', [guessed(50), read(20)], { n: 2, missing: 0, estimated: 1, medianDays: 35, youngShare: 0 }],
  ])('%s', (_, posts, expected) => {
    const { medianDays, ...rest } = agesOfColumns([columnsOf(posts.map(factsOf), undefined)])
    const { medianDays: expectedDays, ...expectedRest } = expected as { medianDays: number | null }
    expect(rest).toEqual(expectedRest)
    if (expectedDays === null) expect(medianDays).toBeNull()
    else expect(medianDays).toBeCloseTo(expectedDays, 9)
  })
})

describe('two sets', () => {
  const times = (count: number, post: ReadPost): readonly ReadPost[] => Array.from({ length: count }, () => post)
  test.each<[string, readonly ReadPost[], readonly ReadPost[], AgeVerdict]>([
    ['both long grown', times(5, read(100)), times(5, read(400)), 'comparable'],
    ['one read after two days', times(5, read(2)), times(5, read(200)), 'left-younger'],
    ['and the other way round', times(5, read(200)), times(5, read(2)), 'right-younger'],
    ['both young, alike', times(5, read(2)), times(5, read(3)), 'comparable'],
    ['both young, one more than twice as old', times(5, read(1)), times(5, read(4)), 'left-younger'],
    ['one in ten young', [...times(9, read(90)), read(1)], times(10, read(90)), 'comparable'],
    ['two in ten young', [...times(8, read(90)), read(1), read(1)], times(10, read(90)), 'left-younger'],
    ['an empty set', [], times(5, read(90)), 'unknown'],
    ['most not known', [read(90), read(null), read(null)], times(5, read(90)), 'unknown'],
    ['half not known', [read(90), read(null)], times(5, read(90)), 'comparable'],
    ['most estimated', [read(90), guessed(90), guessed(90)], times(5, read(90)), 'unknown'],
    ['read at once, both', times(3, read(0)), times(3, read(0)), 'comparable'],
  ])('%s', (_, left, right, expected) => {
    expect(verdict(left, right)).toBe(expected)
  })

  const sets = fc.array(fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }).map(read), { maxLength: 30 })
  const opposite: Readonly<Record<AgeVerdict, AgeVerdict>> = {
    comparable: 'comparable',
    unknown: 'unknown',
    'left-younger': 'right-younger',
    'right-younger': 'left-younger',
  }
  test('exchanged, the verdict is the opposite; a set is comparable with itself, or unknown', () => {
    fc.assert(
      fc.property(sets, sets, (left, right) => {
        expect(verdict(right, left)).toBe(opposite[verdict(left, right)])
        expect(['comparable', 'unknown']).toContain(verdict(left, left.toReversed()))
      }),
    )
  })
})

describe('the reading at an age', () => {
  const readings = [1, 6, 8, 30].map((age) => ({ observedAt: 1_700_000_000 + age * day }))
  test.each<[string, number, number, number | null]>([
    ['near enough', 30, 2, 30],
    ['nearest of several', 5, 3, 6],
    ['of two as near the earlier one', 7, 1, 6],
    ['exactly so far', 9, 1, 8],
    ['none near', 15, 3, null],
    ['exact', 8, 0, 8],
  ])('%s', (_, age, within, expected) => {
    for (const list of [readings, readings.toReversed()]) {
      const found = readingAtAge(list, 1_700_000_000, age, within)
      expect(found === null ? null : (found.observedAt - 1_700_000_000) / day).toBe(expected)
    }
  })
  test('a reading of before the post is none', () => {
    expect(readingAtAge([{ observedAt: 0 }], day, 0, 5)).toBeNull()
  })
})
