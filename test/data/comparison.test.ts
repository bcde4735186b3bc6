// The rules of comparison: unknown is not zero, a median of 0 gives no ratio, certainty weakens with few pages, and
// neither the order of pages nor the side a camp stands on changes what is said of it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSets, type PageSet, type PageValue } from '../../data/model/comparison.ts'
import type { ComparedMetric } from '../../data/model/contract.ts'
import type { Camp } from '../../data/model/records.ts'
import { lineOf } from '../../data/model/series.ts'

const pagesOf = (
  camp: Camp,
  values: readonly (number | null)[],
  firstId = camp === 'association' ? 1 : 1001,
): PageValue[] =>
  values.map((value, index) => ({
    pageId: firstId + index,
    page: `${camp} ${index + 1}`,
    actor: null,
    camp,
    value,
    posts: 12,
    observedOn: null,
  }))

const setOf = (camp: Camp, pages: readonly PageValue[]): PageSet => ({ key: `camp:${camp}`, pages })

/** The two sets of a comparison and their only pair. */
const sidesOf = ({ sets, pairs }: ComparedMetric) => {
  const [left, right, ...otherSets] = sets
  const [pair, ...otherPairs] = pairs
  if (left === undefined || right === undefined || pair === undefined) throw new Error('expected two sets and a pair')
  expect([otherSets, otherPairs, pair.left, pair.right]).toEqual([[], [], 0, 1])
  return { left, right, gap: pair.gap, tests: pair.tests }
}

const compare = (left: readonly (number | null)[], right: readonly (number | null)[]) => {
  const { points, ...found } = compareSets({
    metric: 'followers',
    sets: [setOf('association', pagesOf('association', left)), setOf('commercial', pagesOf('commercial', right))],
    resamples: 2000,
    seed: 1,
  })
  return { points, ...sidesOf({ points, ...found }) }
}

const steps = (size: number, from: number, by = 1): number[] => Array.from({ length: size }, (_, i) => from + i * by)

describe('compareSets', () => {
  test('counts, medians and quartiles; missing pages are counted, not drawn', () => {
    const found = compare([10, null, 20, 30, 0, null], [100, 200, 400])
    expect(found.left).toMatchObject({ n: 4, missing: 2, median: 15, q1: 7.5, q3: 22.5 })
    expect(found.right).toMatchObject({ n: 3, missing: 0, median: 200, q1: 150, q3: 300 })
    expect(found.points.map(({ set, camp, value }) => [set, camp, value])).toEqual([
      ...[10, 20, 30, 0].map((value) => [0, 'association', value]),
      ...[100, 200, 400].map((value) => [1, 'commercial', value]),
    ])
    expect(found.gap.ratio).toBeCloseTo(200 / 15, 12)
    expect(found.gap.difference).toBe(185)
    expect(found.gap).toMatchObject({ certainty: 'too-few', why: 'too-few-pages' })
  })

  test('the tests beside the gap, of right over left', () => {
    const { tests } = compare([0, 10, 20, 30, 40], [100, 200, 300, 400, 500])
    expect(tests.cliffsDelta?.value).toBe(1)
    expect(tests.superiority?.value).toBe(1)
    expect(tests.mannWhitney).toMatchObject({ u: 25, method: 'exact' })
    expect(tests.hodgesLehmann?.leftOut).toBe(1)
    expect(tests.shift?.difference).toBe(280)
  })

  test.each([
    ['4 pages in a camp', steps(4, 1), steps(30, 1000), 'too-few'],
    ['5 pages, apart', steps(5, 1), steps(30, 1000), 'likely'],
    ['9 pages, apart', steps(9, 1), steps(30, 1000), 'likely'],
    ['10 pages, apart', steps(10, 1), steps(30, 1000), 'clear'],
    ['10 pages, apart, association ahead', steps(10, 1000), steps(30, 1), 'clear'],
    ['30 pages, alike', steps(30, 100, 7), steps(30, 100, 7), 'uncertain'],
    ['nulls do not count as pages', [...steps(4, 1), null, null, null], steps(30, 1000), 'too-few'],
    ['no page at all', [], steps(30, 1000), 'too-few'],
  ])('certainty: %s', (_name, left, right, expected) => {
    expect(compare(left, right).gap.certainty).toBe(expected)
  })

  test('a median of 0 gives no ratio, but a difference and its certainty', () => {
    const { gap } = compare([...steps(12, 0, 0), 5, 6], steps(12, 50))
    expect(gap).toMatchObject({ ratio: null, ratioInterval: null, noRatio: 'zero-median', certainty: 'clear' })
    expect(gap.difference).toBe(55.5)
    expect(gap.differenceInterval?.[0]).toBeGreaterThan(40)
  })

  test('a median of 0 on the other side', () => {
    expect(compare(steps(12, 50), steps(12, 0, 0)).gap).toMatchObject({
      ratio: null,
      noRatio: 'zero-median',
      difference: -55.5,
    })
  })

  test('many zeros: the ratio stands, its interval would be infinite and is left out', () => {
    const { gap } = compare([0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6], steps(12, 50))
    expect(gap.ratio).toBeCloseTo(55.5, 12)
    expect(gap.ratioInterval).toBeNull()
    expect(gap.certainty).toBe('clear')
  })

  test('nothing known', () => {
    expect(compare([null, null], [null]).gap).toEqual({
      ratio: null,
      ratioInterval: null,
      ratioIntervals: { percentile: null, bca: null },
      difference: null,
      differenceInterval: null,
      noRatio: 'no-values',
      certainty: 'too-few',
      why: 'too-few-pages',
    })
    expect(compare([], []).tests).toEqual({
      mannWhitney: null,
      cliffsDelta: null,
      superiority: null,
      hodgesLehmann: null,
      shift: null,
      pooled: null,
    })
    expect(compare([null], []).left).toEqual({
      n: 0,
      missing: 1,
      median: null,
      q1: null,
      q3: null,
      interval: null,
      trimmedMean: null,
      gini: null,
      topTenth: null,
      posts: 0,
      pooledMean: null,
    })
  })

  test('two pages have a median and no interval', () => {
    const found = compare([1, 2], steps(12, 5))
    expect(found.left.interval).toBeNull()
    expect(found.right.interval).not.toBeNull()
    expect(found.gap.ratioInterval).toBeNull()
  })

  const value = fc.option(fc.oneof(fc.nat({ max: 20 }), fc.double({ min: 1e-9, max: 1e6, noNaN: true })), { nil: null })
  const values = fc.array(value, { maxLength: 25 })
  const input = (left: PageValue[], right: PageValue[]) =>
    ({
      metric: 'followers',
      sets: [setOf('association', left), setOf('commercial', right)],
      resamples: 100,
      seed: 3,
    }) as const

  test('the order of pages changes nothing', () => {
    const both = fc.tuple(values, values).chain(([left, right]) => {
      const [a, b] = [pagesOf('association', left), pagesOf('commercial', right)]
      return fc.tuple(
        fc.constant(input(a, b)),
        fc.shuffledSubarray(a, { minLength: a.length }),
        fc.shuffledSubarray(b, { minLength: b.length }),
      )
    })
    fc.assert(
      fc.property(both, ([given, left, right]) => {
        expect(compareSets(input(left, right))).toEqual(compareSets(given))
      }),
    )
  })

  test('exchanged, each camp keeps its summary and the ratio turns over', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const given = input(pagesOf('association', left), pagesOf('commercial', right))
        const there = sidesOf(compareSets(given))
        const back = sidesOf(compareSets({ ...given, sets: given.sets.toReversed() }))
        expect(back.left).toEqual(there.right)
        expect(back.right).toEqual(there.left)
        expect(back.gap.noRatio).toBe(there.gap.noRatio)
        expect(back.gap.difference).toBe(there.gap.difference === null ? null : 0 - there.gap.difference)
        if (there.gap.ratio !== null) expect((back.gap.ratio ?? 0) * there.gap.ratio).toBeCloseTo(1, 9)
      }),
    )
  })

  test('camps of one size are drawn apart: two like camps do not come out alike in every resample', () => {
    const { gap } = compare(steps(30, 100, 7), steps(30, 100, 7))
    expect(gap.ratioInterval?.[0]).toBeLessThan(0.9)
    expect(gap.ratioInterval?.[1]).toBeGreaterThan(1.1)
  })

  test('the input is left as it was', () => {
    const pages = pagesOf('association', [3, 1, 2]).reverse()
    const before = structuredClone(pages)
    compareSets(input(pages, pagesOf('commercial', [1])))
    expect(pages).toEqual(before)
  })
})

describe('more than two sets', () => {
  const [a, b, c] = [
    { key: 'kind:bank', pages: pagesOf('commercial', [5, 9, 40, 41, 60], 1) },
    setOf('association', pagesOf('association', [1, null, 3, 4, 8], 100)),
    { key: 'kind:mutuelle', pages: pagesOf('commercial', [70, 0, 2, 30, 33, 34], 200) },
  ]
  const over = (sets: readonly PageSet[]) => compareSets({ metric: 'followers', sets, resamples: 200, seed: 9 })
  const three = over([a, b, c])

  test('every two of them are a pair, the first with each later one, then the second', () => {
    expect(three.sets.map(({ n, missing }) => [n, missing])).toEqual([
      [5, 0],
      [4, 1],
      [6, 0],
    ])
    expect(three.pairs.map(({ left, right, gap }) => [left, right, gap.difference])).toEqual([
      [0, 1, 3.5 - 40],
      [0, 2, 31.5 - 40],
      [1, 2, 31.5 - 3.5],
    ])
    expect(three.points.map(({ set }) => set)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2])
  })

  test('a set and a pair say the same whatever else stands in the figure', () => {
    for (const [place, sets] of [
      [0, [a, b]],
      [1, [a, c]],
      [2, [b, c]],
    ] as const) {
      const alone = over(sets)
      const { left, right, gap, tests } = three.pairs[place] ?? {}
      expect({ gap, tests }).toEqual({ gap: alone.pairs[0]?.gap, tests: alone.pairs[0]?.tests })
      expect([three.sets[left ?? -1], three.sets[right ?? -1]]).toEqual(alone.sets)
    }
  })
})

describe('lineOf', () => {
  test('a bucket without known values is null, not 0', () => {
    const line = lineOf([
      { bucket: '2025-01', values: [1, 3, null], stateAges: [3, 40, 7] },
      { bucket: '2025-02', values: [null, null, null] },
      { bucket: '2025-03', values: [0, 0, 4] },
      { bucket: '2025-04', values: [] },
    ])
    expect(line).toEqual([
      { bucket: '2025-01', n: 2, missing: 1, median: 2, q1: 1.5, q3: 2.5, oldestState: 40 },
      { bucket: '2025-02', n: 0, missing: 3, median: null, q1: null, q3: null, oldestState: null },
      { bucket: '2025-03', n: 3, missing: 0, median: 0, q1: 0, q3: 2, oldestState: null },
      { bucket: '2025-04', n: 0, missing: 0, median: null, q1: null, q3: null, oldestState: null },
    ])
  })
})
