// Two sets within strata of page size: each stratum compared as if it stood alone, and van Elteren's pooled result.

import { describe, expect, test } from 'vitest'
import { compareSets, stratified } from '../../../data/model/comparison.ts'
import { setOf, sizedSet } from './sets.ts'

const options = { isSigned: false, restsOnPosts: false, resamples: 300, seed: 2 }

const left = sizedSet('camp:association', [
  ...[3, 7, 4].map((value) => [100, value] as const),
  ...[20, 19, 33, 12].map((value) => [900, value] as const),
  ...[90, 100, 150].map((value) => [5000, value] as const),
  [null, 8],
  [null, null],
])
const right = sizedSet(
  'camp:commercial',
  [
    ...[5, 7, 7, 12].map((value) => [499, value] as const),
    ...[30, 22, 41, 18, 25].map((value) => [500, value] as const),
    ...[110, 150].map((value) => [9999, value] as const),
    [40_000, 700],
  ],
  101,
)

describe('stratified', () => {
  const found = stratified({ left, right, ...options })

  test('each stratum stands, the empty ones too; the upper bound is not in', () => {
    expect(found.strata.map((it) => [it.stratum, it.left.n, it.right.n, it.gap.why])).toEqual([
      ['under-500', 3, 4, 'too-few-pages'],
      ['500-2k', 4, 5, 'too-few-pages'],
      ['2k-10k', 3, 2, 'too-few-pages'],
      ['10k-100k', 0, 1, 'too-few-pages'],
      ['from-100k', 0, 0, 'too-few-pages'],
    ])
    expect(found.strata.map(({ superiority }) => superiority)).toEqual([null, null, null, null, null])
  })

  test('over all strata it is van Elteren’s', () => {
    // NumPy over S, the three strata that have pages on both sides: for x, y: n, m = len(x), len(y); N = n + m;
    // U = scipy.stats.mannwhitneyu(x, y).statistic; t = counts of equal values; T += (U - n * m / 2) / (N + 1);
    // V += n * m / 12 * (N + 1 - (t ** 3 - t).sum() / (N * (N - 1))) / (N + 1) ** 2; D += U / (N + 1); W += n * m / (N + 1);
    // D / W, 2 * scipy.stats.norm.sf(abs(T) / V ** 0.5)
    expect(found.pooled?.superiority.value).toBeCloseTo(0.7555555555555555, 12)
    expect(found.pooled?.p).toBeCloseTo(0.05592544595881312, 10)
    expect(found.pooled).toMatchObject({ strata: 3, pages: { left: 10, right: 11 } })
    expect(found.pooled?.superiority.interval?.[0]).toBeLessThan(0.5)
    expect(found.pooled?.certainty).toBe('uncertain')
  })

  test('pages of unknown size are counted where they have a value', () => {
    expect(found.unsized).toEqual({ left: 1, right: 0 })
  })

  test('a stratum says what its pages say compared by themselves', () => {
    const values = [4, 9, 16, 25, 36, 49]
    const more = values.map((value) => 3 * value)
    const [stratum] = stratified({
      left: sizedSet(
        'camp:association',
        values.map((value) => [10, value] as const),
      ),
      right: sizedSet(
        'camp:commercial',
        more.map((value) => [10, value] as const),
        101,
      ),
      ...options,
    }).strata
    const alone = compareSets({
      metric: 'followers',
      sets: [setOf('camp:association,size:under-500', values), setOf('camp:commercial,size:under-500', more, 101)],
      ...options,
    })
    expect(stratum?.left).toEqual(alone.sets[0])
    expect(stratum?.superiority).toEqual(alone.pairs[0]?.tests.superiority)
    expect(stratum?.p).toBe(alone.pairs[0]?.tests.mannWhitney?.p)
    expect(stratum?.gap.certainty).toBe(alone.pairs[0]?.gap.certainty)
    expect(stratum?.gap.ratioIntervals).toEqual(alone.pairs[0]?.gap.ratioIntervals)
  })

  test('a gap that is only one of size goes away within strata', () => {
    // Values are a tenth of the followers on both sides; the right camp has the large pages.
    const pages = (sizes: readonly number[]) => sizes.map((size) => [size, size / 10] as const)
    const small = [100, 150, 200, 250, 300, 350, 3000, 4000]
    const large = [125, 225, 2500, 3500, 4500, 5500, 6500, 7500]
    const { pooled } = stratified({
      left: sizedSet('camp:association', pages(small)),
      right: sizedSet('camp:commercial', pages(large), 101),
      ...options,
    })
    const crude = compareSets({
      metric: 'followers',
      sets: [setOf('a', small), setOf('b', large, 101)],
      ...options,
    }).pairs[0]?.tests.superiority?.value
    expect(Math.abs((pooled?.superiority.value ?? 0) - 0.5)).toBeLessThan(Math.abs((crude ?? 0.5) - 0.5))
  })

  test('pooled it is told as surely as its interval, its pages and its p allow', () => {
    const pages = (from: number, each: number) =>
      [100, 900, 5000].flatMap((size) => Array.from({ length: each }, (_, at) => [size, from + at] as const))
    const certaintyOf = (from: number, each: number) =>
      stratified({
        left: sizedSet('camp:association', pages(0, each)),
        right: sizedSet('camp:commercial', pages(from, each), 101),
        ...options,
      }).pooled?.certainty
    expect([certaintyOf(100, 4), certaintyOf(100, 3), certaintyOf(0, 4)]).toEqual(['clear', 'likely', 'uncertain'])
  })

  test('too few pages over all strata give no pooled result', () => {
    const few = sizedSet('camp:association', [
      [100, 1],
      [100, 2],
      [100, 3],
      [100, 4],
    ])
    expect(stratified({ left: few, right, ...options }).pooled).toBeNull()
  })
})
