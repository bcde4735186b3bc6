// The gap of two sets: its intervals, what stays when sides or scale change, and the small-number rule.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestPages, fewestPostsOfSet } from '../../../data/model/certainty.ts'
import { compareSets } from '../../../data/model/comparison.ts'
import { medianInterval, ratioOfMedians, sampleOf } from '../../../data/model/statistics/index.ts'
import { setOf } from './sets.ts'

const draws = { resamples: 400, seed: 5 }

const compare = (
  left: readonly (number | null)[],
  right: readonly (number | null)[],
  rules: { isSigned?: boolean } = {},
) => {
  const found = compareSets({
    metric: 'comments-per-post',
    sets: [setOf('camp:association', left), setOf('camp:commercial', right, 1001)],
    ...rules,
    ...draws,
  })
  const [pair] = found.pairs
  const [x, y] = found.sets
  if (pair === undefined || x === undefined || y === undefined) throw new Error('expected a pair')
  return { ofLeft: x, ofRight: y, gap: pair.gap, tests: pair.tests }
}

const positive = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 20 })

describe('intervals', () => {
  test('are those of the ratio of medians on the same draws, and of the medians', () => {
    fc.assert(
      fc.property(positive, positive, (left, right) => {
        const { gap, ofLeft } = compare(left, right)
        const expected = ratioOfMedians(sampleOf(right), sampleOf(left), {
          x: { ...draws, stream: 1 },
          y: { ...draws, stream: 0 },
        })
        expect(gap.ratio).toBe(expected?.value)
        expect(gap.ratioIntervals).toEqual({ percentile: expected?.percentile, bca: expected?.bca })
        const around = medianInterval(sampleOf(left))
        expect(ofLeft.interval).toEqual(around?.isReached ? around.interval : null)
      }),
      { numRuns: 50 },
    )
  })

  test('the one that is told is BCa, and the percentile interval where that is undefined', () => {
    const { gap } = compare([3, 14, 15, 92, 65, 35], [27, 18, 28, 182, 84, 59])
    expect(gap.ratioInterval).toEqual(gap.ratioIntervals.bca)
    expect(gap.ratioIntervals.bca).not.toEqual(gap.ratioIntervals.percentile)
    // All resamples lie on one side of the ratio: nothing to correct for bias by.
    const lopsided = compare([1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 9]).gap
    expect(lopsided.ratioInterval).toEqual(lopsided.ratioIntervals.bca ?? lopsided.ratioIntervals.percentile)
    expect(lopsided.ratioInterval).not.toBeNull()
  })
})

describe('what changes nothing', () => {
  test('a factor on all values leaves ratios and ranks, and multiplies differences', () => {
    fc.assert(
      fc.property(positive, positive, (left, right) => {
        const times = (values: readonly number[]) => values.map((value) => value * 8)
        const [one, eight] = [compare(left, right), compare(times(left), times(right))]
        expect(eight.gap.ratioIntervals).toEqual(one.gap.ratioIntervals)
        expect({ ...eight.tests, hodgesLehmann: null, shift: null }).toEqual({
          ...one.tests,
          hodgesLehmann: null,
          shift: null,
        })
        expect(eight.tests.hodgesLehmann?.ratio).toBeCloseTo(one.tests.hodgesLehmann?.ratio ?? 0, 9)
        expect(eight.tests.shift?.difference).toBe(8 * (one.tests.shift?.difference ?? 0))
        expect(eight.gap.difference).toBe(8 * (one.gap.difference ?? 0))
        expect(eight.ofLeft.gini).toBeCloseTo(one.ofLeft.gini ?? 0, 12)
      }),
      { numRuns: 50 },
    )
  })

  test('exchanged, delta and shift change their sign and p stays', () => {
    fc.assert(
      fc.property(positive, positive, (left, right) => {
        const [there, back] = [compare(left, right).tests, compare(right, left).tests]
        expect(back.cliffsDelta?.value).toBeCloseTo(-(there.cliffsDelta?.value ?? 0), 12)
        expect((back.superiority?.value ?? 0) + (there.superiority?.value ?? 0)).toBeCloseTo(1, 12)
        expect(back.shift?.difference).toBeCloseTo(-(there.shift?.difference ?? 0), 9)
        expect(back.mannWhitney?.p).toBeCloseTo(there.mannWhitney?.p ?? 0, 12)
      }),
      { numRuns: 50 },
    )
  })

  test('pages without a value are counted and change nothing else', () => {
    const [known, without] = [
      compare([1, null, 5, 9, null, 4, 2], [7, 7, 8, 9, 3]),
      compare([1, 5, 9, 4, 2], [7, 7, 8, 9, 3]),
    ]
    expect(known).toEqual({ ...without, ofLeft: { ...without.ofLeft, missing: 2 } })
  })
})

describe('small numbers', () => {
  const nothing = {
    mannWhitney: null,
    cliffsDelta: null,
    superiority: null,
    hodgesLehmann: null,
    shift: null,
    pooled: null,
  }
  const steps = (size: number, from: number) => Array.from({ length: size }, (_, at) => from + at)

  test('too few pages: medians and ratio stay, nothing is tested', () => {
    const { gap, tests, ofLeft } = compare(steps(fewestPages - 1, 10), steps(20, 100))
    expect(tests).toEqual(nothing)
    expect(gap).toMatchObject({ certainty: 'too-few', why: 'too-few-pages' })
    expect([ofLeft.median, gap.ratio]).toEqual([11.5, 109.5 / 11.5])
    expect(compare(steps(fewestPages, 10), steps(20, 100)).gap.why).toBeNull()
  })

  test.each([
    ['one post fewer than needed', [fewestPostsOfSet - 1], true, 'too-few-posts'],
    ['just enough', [fewestPostsOfSet], true, null],
    ['of values that are not made of counts under posts', [0], false, null],
    ['of states', [null], true, null],
  ] as const)('posts: %s', (_name, [all], restsOnPosts, why) => {
    // All posts are those of one page; a page without a value brings none.
    const set = setOf('camp:association', steps(8, 10), 1, all === null ? null : 0)
    const [first, ...others] = set.pages
    if (first === undefined) throw new Error('expected pages')
    const left = {
      ...set,
      pages: [{ ...first, posts: all }, ...others, { ...first, pageId: 9, value: null, posts: 99 }],
    }
    const right = setOf('camp:commercial', steps(8, 10), 1001, 50)
    const [pair] = compareSets({ metric: 'comments-per-post', restsOnPosts, sets: [left, right], ...draws }).pairs
    expect(pair?.gap.why).toBe(why)
    expect(pair?.gap.certainty).toBe(why === null ? 'uncertain' : 'too-few')
    expect(pair?.tests.mannWhitney === null).toBe(why !== null)
  })

  test('a signed metric has a shift and no ratio of any kind', () => {
    const { gap, tests } = compare([-3, -2, -1, 0, 1, 2], [4, 5, 6, 7, 8, 9], { isSigned: true })
    expect(gap).toMatchObject({ ratio: null, noRatio: 'signed', ratioIntervals: { percentile: null, bca: null } })
    expect(tests.hodgesLehmann).toBeNull()
    expect(tests.shift?.difference).toBe(7)
  })
})
