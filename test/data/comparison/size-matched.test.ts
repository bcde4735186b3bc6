// Pages beside pages of their own size: which pairs there are, and what is said of them.

import { describe, expect, test } from 'vitest'
import { type SizedSet, sizeMatched } from '../../../data/model/comparison.ts'
import {
  medianInterval,
  pairedInterval,
  pairedMedians,
  ratioOfTwo,
  sampleOf,
} from '../../../data/model/statistics/index.ts'
import { sizedSet } from './sets.ts'

const options = { isSigned: false, restsOnPosts: false, resamples: 500, seed: 3 }
const sizes = [100, 200, 400, 800, 1600, 3200, 6400, 12_800]
const [x, y] = [
  [4, 6, 12, 9, 30, 22, 70, 64],
  [2, 5, 4, 8, 10, 21, 20, 60],
]
const right = sizedSet(
  'camp:commercial',
  sizes.map((size, at) => [1.2 * size, x[at] ?? 0] as const),
  101,
)
const left = sizedSet('camp:association', [
  ...sizes.map((size, at) => [size, y[at] ?? 0] as const),
  [90_000, 7],
  [null, 7],
  [0, 7],
  [100, null],
])

describe('sizeMatched', () => {
  const found = sizeMatched({ left, right, ...options })

  test('each page has the one nearest in size; the others are counted by why they have none', () => {
    expect(found).toMatchObject({
      caliper: 1.5,
      pairs: 8,
      unmatched: { left: 1, right: 0 },
      unsized: { left: 2, right: 0 },
    })
  })

  test('medians over pairs, their ratio, and the ratio within pairs', () => {
    expect([found.left.median, found.right.median]).toEqual([9, 17])
    expect([found.left.n, found.right.n]).toEqual([8, 8])
    expect(found.gap.ratio).toBeCloseTo(17 / 9, 12)
    // 2, 1.2, 3, 1.125, 3, 1.0476, 3.5, 1.0667: on logarithms the middle lies between 1.2 and 2.
    expect(found.pairRatio?.value).toBeCloseTo(Math.sqrt(1.2 * 2), 12)
    expect(found.pairRatio?.leftOut).toBe(0)
  })

  test('intervals draw pairs', () => {
    const drawn = pairedMedians(x, y, { resamples: 500, seed: 3, stream: 0 })
    const interval = pairedInterval(drawn.x, drawn.y, ratioOfTwo)
    expect(found.gap.ratioInterval).toEqual(interval)
    expect(found.gap.ratioIntervals).toEqual({ percentile: interval, bca: null })
    const logs = medianInterval(sampleOf(x.map((value, at) => Math.log(value / (y[at] ?? 1)))))
    expect(found.pairRatio?.interval?.[0]).toBeCloseTo(Math.exp(logs?.interval[0] ?? 0), 12)
    expect(found.gap.ratioInterval?.[0]).toBeGreaterThan(1)
    expect(found.gap.certainty).toBe('likely')
  })

  test('without a test it is at most likely, and uncertain where less than half of the smaller set has a partner', () => {
    const far = 1e6
    // Twelve pairs, the right one ten times ahead, and so many more pages on both sides that have no partner.
    const asked = (alone: number) => {
      const side = (key: string, factor: number, first: number, apart: number) =>
        sizedSet(
          key,
          Array.from(
            { length: 12 + alone },
            (_, at) => [at < 12 ? 100 * 2 ** at : far * apart, factor * (10 + (at % 5))] as const,
          ),
          first,
        )
      const found = sizeMatched({
        left: side('camp:association', 1, 1, 1),
        right: side('camp:commercial', 10, 101, 9),
        ...options,
      })
      return [found.pairs, found.gap.certainty]
    }
    expect(asked(0)).toEqual([12, 'likely'])
    expect(asked(12)).toEqual([12, 'likely'])
    expect(asked(13)).toEqual([12, 'uncertain'])
  })

  test('a value of 0 in a pair is left out of the ratio within pairs, and of nothing else', () => {
    const zero = sizedSet(
      'camp:association',
      sizes.map((size, at) => [size, at === 0 ? 0 : (y[at] ?? 0)] as const),
    )
    const again = sizeMatched({ left: zero, right, ...options })
    expect([again.pairs, again.pairRatio?.leftOut]).toEqual([8, 1])
  })

  test('too few pairs say nothing, no pair at all is no error', () => {
    const few = sizedSet('camp:association', [
      [100, 2],
      [200, 3],
    ])
    expect(sizeMatched({ left: few, right, ...options })).toMatchObject({
      pairs: 2,
      gap: { certainty: 'too-few', why: 'too-few-pages' },
    })
    expect(sizeMatched({ left: sizedSet('camp:association', []), right, ...options })).toMatchObject({
      pairs: 0,
      left: { n: 0, median: null },
      gap: { ratio: null, ratioInterval: null, noRatio: 'no-values' },
      pairRatio: null,
      unmatched: { left: 0, right: 8 },
    })
  })

  test('signed values have a difference only', () => {
    const signed = sizeMatched({ left, right, ...options, isSigned: true })
    expect(signed).toMatchObject({
      gap: { ratio: null, ratioInterval: null, noRatio: 'signed', difference: 8 },
      pairRatio: null,
    })
    expect(signed.gap.differenceInterval).toEqual(found.gap.differenceInterval)
  })

  test('few posts behind the pairs leave their values and say no more', () => {
    const withPosts = (set: SizedSet, posts: number): SizedSet => ({
      ...set,
      pages: set.pages.map((page) => ({ ...page, posts })),
    })
    const asked = (posts: number) =>
      sizeMatched({ left: withPosts(left, posts), right: withPosts(right, 9), ...options, restsOnPosts: true }).gap
    // Eight pairs: 2 posts each are 16, fewer than 20; 3 each are 24.
    expect(asked(2)).toMatchObject({ ratio: 17 / 9, certainty: 'too-few', why: 'too-few-posts' })
    expect(asked(3)).toMatchObject({ certainty: 'likely', why: null })
  })
})
