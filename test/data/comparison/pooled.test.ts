// Sums over posts: what metrics tell of a page, and what a comparison makes of all pages of a set. By hand, and held to the
// value of the metric, which must be the mean of the very same sums.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounded } from '../../../data/model/comparison/ends.ts'
import { compareSets, type PageValue } from '../../../data/model/comparison.ts'
import { examplePage } from '../../../data/model/metrics/example.ts'
import { metrics } from '../../../data/model/metrics/index.ts'
import { noPosts } from '../../../data/model/post-columns.ts'
import { clusteredMean, clusteredRatio, type PageSums } from '../../../data/model/statistics/index.ts'
import { noTotals, type PagePeriod } from '../../../data/model/totals.ts'

const silentPage: PagePeriod = { ...examplePage, totals: noTotals, posts: noPosts }

// Of the five posts of example.ts the last has no known count.
describe.each([
  ['interactions-per-post', 10 + 6 + 0 + 30, 4],
  ['reactions-per-post', 10 + 4 + 0 + 20, 4],
  ['comments-per-post', 0 + 1 + 0 + 8, 4],
  ['shares-per-post', 0 + 1 + 0 + 2, 4],
  ['interaction-rate', 10 / 200 + 6 / 200 + 0 / 200 + 30 / 250, 4],
  ['views-per-post', 90 + 210, 2],
  ['posts-with-reaction', 3, 4],
  ['posts-with-comment', 2, 4],
  ['posts-with-share', 2, 4],
] as const)('%s', (key, sum, over) => {
  const metric = metrics.get(key)
  const sums = metric?.pooled?.(examplePage)

  test('adds up what is counted, over the posts in which it is known', () => {
    expect(sums?.sum).toBeCloseTo(sum, 9)
    expect(sums?.over).toBe(over)
  })

  test('is the mean of its sums', () => {
    expect((sums?.sum ?? 0) / (sums?.over ?? 0)).toBe(metric?.value(examplePage))
  })

  test('has no sums where it has no value', () => {
    expect([metric?.pooled?.(silentPage), metric?.value(silentPage)]).toEqual([null, null])
  })
})

test('no other metric is a mean over posts', () => {
  const pooled = [...metrics.values()].filter((metric) => metric.pooled !== undefined)
  expect(pooled).toHaveLength(9)
})

const pagesOf = (sums: readonly (PageSums | null)[], firstId: number): PageValue[] =>
  sums.map((pooled, at) => ({
    pageId: firstId + at,
    page: `Page ${firstId + at}`,
    actor: null,
    camp: null,
    value: pooled === null ? null : pooled.sum / pooled.over,
    posts: pooled?.over ?? 0,
    observedOn: null,
    pooled,
  }))

const pooledOf = (left: readonly (PageSums | null)[], right: readonly (PageSums | null)[], isExchanged = false) => {
  const sets = [
    { key: 'camp:association', pages: pagesOf(left, 1) },
    { key: 'camp:commercial', pages: pagesOf(right, 101) },
  ]
  return compareSets({
    metric: 'interactions-per-post',
    restsOnPosts: true,
    sets: isExchanged ? sets.toReversed() : sets,
    resamples: 50,
    seed: 1,
  }).pairs[0]?.tests.pooled
}

test('posts of a set are those with a known count', () => {
  const pages = pagesOf([{ sum: 3, over: 4 }, null, { sum: 0, over: 6 }], 1).map((page) => ({ ...page, posts: 99 }))
  const { sets } = compareSets({
    metric: 'interactions-per-post',
    sets: [
      { key: 'camp:association', pages },
      {
        key: 'camp:commercial',
        pages: pages.map(({ pooled: _, ...page }) => ({ ...page, pageId: page.pageId + 100 })),
      },
    ],
    resamples: 50,
    seed: 1,
  })
  expect(sets.map(({ posts }) => posts)).toEqual([10, 198])
})

describe('all posts of a set together', () => {
  const small: readonly PageSums[] = [1, 2, 3, 4, 5].map((sum) => ({ sum, over: 10 }))
  const one: readonly PageSums[] = [...small.slice(1), { sum: 984, over: 60 }]

  test('sums are added before they are divided', () => {
    // 15 / 50 on the left; (2 + 3 + 4 + 5 + 984) / (4 * 10 + 60) on the right, where the typical page has 0.4.
    const found = pooledOf(small, [...one, null])
    expect(found).toMatchObject({ left: 0.3, right: 9.98 })
    expect(found?.ratio).toBeCloseTo(9.98 / 0.3, 12)
    const draws = { resamples: 50, seed: 1 }
    const expected = clusteredRatio(one, small, { x: { ...draws, stream: 1 }, y: { ...draws, stream: 0 } })
    expect((expected?.interval?.[1] ?? 0) / (expected?.interval?.[0] ?? 1)).toBeGreaterThan(100)
    expect(found?.interval).toBeNull()
  })

  test('an interval is told as it is drawn, up to a hundredfold from end to end', () => {
    const even: readonly PageSums[] = [12, 15, 9, 11, 14, 13].map((sum) => ({ sum, over: 10 }))
    const draws = { resamples: 50, seed: 1 }
    const expected = clusteredRatio(even, small, { x: { ...draws, stream: 1 }, y: { ...draws, stream: 0 } })
    expect(expected?.interval).not.toBeNull()
    expect(pooledOf(small, even)?.interval).toEqual(expected?.interval)
    expect([bounded([1, 100]), bounded([1, 100.01]), bounded([0, 1]), bounded(null)]).toEqual([
      [1, 100],
      null,
      null,
      null,
    ])
  })

  test('each set has its own mean, drawn as by itself', () => {
    const meansOf = (left: readonly (PageSums | null)[]) =>
      compareSets({
        metric: 'interactions-per-post',
        sets: [
          { key: 'camp:association', pages: pagesOf(left, 1) },
          { key: 'camp:commercial', pages: pagesOf([null], 101) },
        ],
        resamples: 400,
        seed: 1,
      }).sets.map(({ pooledMean }) => pooledMean)
    const draws = { resamples: 400, seed: 1, stream: 0 }
    const [mean, ofNone] = meansOf(small)
    // 15 / 50; the other set has no page with a value to speak of.
    expect(mean).toEqual({ value: 0.3, interval: clusteredMean(small, draws)?.interval })
    expect(mean?.interval?.[0]).toBeLessThan(0.3)
    expect(mean?.interval?.[1]).toBeGreaterThan(0.3)
    expect(ofNone).toBeNull()
    // 998 / 100, nearly all of it from one page of five: they do not bound it.
    expect(meansOf(one)[0]).toEqual({ value: 9.98, interval: null })
    // Four pages, and five pages with fewer than 20 posts: the mean without an interval.
    expect(meansOf(one.slice(1))[0]).toEqual({ value: 996 / 90, interval: null })
    expect(meansOf(small.map(({ sum }) => ({ sum, over: 3 })))[0]).toEqual({ value: 1, interval: null })
  })

  test('nothing counted has no ratio; no post at all has nothing to pool', () => {
    const zeros = small.map(({ over }) => ({ sum: 0, over }))
    expect(pooledOf(zeros, small)).toEqual({ left: 0, right: 0.3, ratio: null, interval: null })
    expect(pooledOf([null, null], small)).toBeNull()
  })

  test('exchanged, the ratio turns over and so does its interval', () => {
    const sums = fc.array(fc.record({ sum: fc.integer({ min: 1, max: 500 }), over: fc.integer({ min: 5, max: 40 }) }), {
      minLength: 5,
      maxLength: 12,
    })
    fc.assert(
      fc.property(sums, sums, (left, right) => {
        const [there, back] = [pooledOf(left, right), pooledOf(left, right, true)]
        expect((there?.ratio ?? 0) * (back?.ratio ?? 0)).toBeCloseTo(1, 9)
        expect(there?.interval === null).toBe(back?.interval === null)
        if (there?.interval === null) return
        expect((there?.interval?.[0] ?? 0) * (back?.interval?.[1] ?? 0)).toBeCloseTo(1, 6)
      }),
      { numRuns: 40 },
    )
  })
})
