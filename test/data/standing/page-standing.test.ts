// One page among its peers: ranks and percentiles with their intervals, the page never its own peer, and a reason in place of
// a rank wherever small numbers forbid one.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestPages, fewestPosts, placeCertaintyOf } from '../../../data/model/certainty.ts'
import { metricStanding } from '../../../data/model/contract/standing.ts'
import { type ListedMetric, type MetricKey, metrics } from '../../../data/model/metrics/index.ts'
import { type MeasuredPage, type PeerGroup, pageStanding } from '../../../data/model/standing/page-standing.ts'
import { pageOf, pageWith, post } from '../metric-pages.ts'

const metricOf = (key: MetricKey): ListedMetric => {
  const metric = metrics.get(key)
  if (metric === undefined) throw new Error(`no ${key}`)
  return metric
}

/** A page whose posts get these reactions, measured. */
const measured = (key: MetricKey, pageId: number, reactions: readonly number[]): MeasuredPage => {
  const period = pageWith(reactions.map((count, at) => post(at * 60, { reactions: count })))
  return { pageId, period, value: metricOf(key).value(period) }
}
const stated = (pageId: number, value: number | null): MeasuredPage => ({
  pageId,
  value,
  period: pageOf({}, { followers: value === null ? null : { value, day: '2025-02-28', precision: 'day' } }),
})
const group = (pages: readonly MeasuredPage[], set = 0): PeerGroup => ({ set, stratum: null, pages })

type Asked = { readonly metric: MetricKey; readonly own: MeasuredPage; readonly groups: readonly PeerGroup[] }
const standingOf = ({ metric, own, groups }: Asked, rest: { platform?: string; seed?: number } = {}) =>
  pageStanding({
    metric: metricOf(metric),
    platform: rest.platform ?? 'facebook',
    own,
    groups,
    alike: [],
    set: groups[0]?.pages ?? [],
    resamples: 500,
    seed: rest.seed ?? 1,
  })

describe('among peers', () => {
  const followers = [40, 90, 90, 200, 1000, 5000, 70_000]
  const pages = followers.map((value, at) => stated(at, value))

  test.each<[number, number, number, number]>([
    // SciPy, of the others: from scipy.stats import percentileofscore as p; x = [40, 90, 90, 200, 1000, 5000, 70000]
    //   [p(x[:i] + x[i + 1:], x[i], kind="mean") for i in range(7)]
    [0, 7, 0, 0],
    [1, 5, 1, 25],
    [3, 4, 0, 50],
    [4, 3, 0, 66.66666666666667],
    [6, 1, 0, 100],
  ])('page %i is at rank %i with %i ties, percentile by SciPy', (at, rank, ties, percentile) => {
    const own = pages[at]
    if (own === undefined) throw new Error('no page')
    const [found] = standingOf({ metric: 'followers', own, groups: [group(pages)] }).peers
    expect(found).toMatchObject({ n: 6, missing: 0, rank, of: 7, ties, because: null })
    expect(found?.percentile).toBeCloseTo(percentile / 100, 12)
  })

  test('among pages of another set the page is added to them; unknown values are counted, not ranked', () => {
    const others = [10, 20, 30, 40, 50, null, null].map((value, at) => stated(50 + at, value))
    const { peers } = standingOf({
      metric: 'followers',
      own: stated(1, 35),
      groups: [group([]), group(others, 1)],
    })
    expect(peers[0]).toMatchObject({
      n: 0,
      missing: 0,
      q1: null,
      median: null,
      q3: null,
      rank: null,
      because: 'too-few-pages',
    })
    expect(peers[1]).toMatchObject({ set: 1, n: 5, missing: 2, q1: 20, median: 30, q3: 40, rank: 3, of: 6 })
  })

  test('equal to its peers: percentile one half, the first rank with all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: fewestPages, max: 30 }), (value, n) => {
        const peers = Array.from({ length: n }, (_, at) => stated(at + 1, value))
        const [found] = standingOf({ metric: 'followers', own: stated(0, value), groups: [group(peers)] }).peers
        expect(found).toMatchObject({ rank: 1, ties: n, percentile: 0.5, percentileInterval: [0.5, 0.5] })
      }),
    )
  })

  test('order and presence of the page itself are irrelevant; rank and percentile lie in their intervals', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null, freq: 8 }), {
      minLength: 1,
      maxLength: 25,
    })
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 50 }), (all, value) => {
        const own = stated(1000, value)
        const peers = all.map((one, at) => stated(at, one))
        const found = standingOf({ metric: 'followers', own, groups: [group(peers)] })
        expect(standingOf({ metric: 'followers', own, groups: [group([own, ...peers].toReversed())] })).toEqual(found)
        expect(metricStanding.parse(found)).toEqual(found)
        const [one] = found.peers
        const known = all.filter((peer) => peer !== null)
        expect(one).toMatchObject({ n: known.length, missing: all.length - known.length })
        if (known.length < fewestPages) expect(one).toMatchObject({ rank: null, percentile: null, rankInterval: null })
        else {
          // The definition: one more than the peers above.
          expect(one?.rank).toBe(1 + known.filter((peer) => peer > value).length)
          expect(one?.rankInterval?.[0]).toBeLessThanOrEqual(one?.rank ?? 0)
          expect(one?.rankInterval?.[1]).toBeGreaterThanOrEqual(one?.rank ?? Number.POSITIVE_INFINITY)
        }
      }),
    )
  })
})

describe('where small numbers forbid a rank', () => {
  const key = 'reactions-per-post'
  const peers = Array.from({ length: 12 }, (_, at) => measured(key, at, [at, at + 1, 2 * at]))
  const own = (posts: number) =>
    measured(
      key,
      99,
      Array.from({ length: posts }, (_, at) => 5 + (at % 7)),
    )

  test('enough posts have one, with an interval that its own posts widen', () => {
    const found = standingOf({ metric: key, own: own(fewestPosts), groups: [group([...peers, own(fewestPosts)])] })
    expect(found).toMatchObject({ posts: fewestPosts, because: null })
    const [low, high] = found.interval ?? [0, 0]
    expect(low).toBeLessThan(found.value ?? 0)
    expect(high).toBeGreaterThan(found.value ?? 0)
    expect(found.shrunk?.weight).toBeGreaterThan(0)
  })
  test('one post fewer: the dot without a rank, its peers told all the same', () => {
    const found = standingOf({ metric: key, own: own(fewestPosts - 1), groups: [group(peers)] })
    expect(found).toMatchObject({ posts: fewestPosts - 1, interval: null, because: 'too-few-posts' })
    expect(found.value).not.toBeNull()
    expect(found.peers[0]).toMatchObject({ n: 12, rank: null, of: null, percentile: null, because: 'too-few-posts' })
    expect(found.peers[0]?.median).not.toBeNull()
  })
  test('few posts say enough of silence: a page that hardly posts is ranked by its frequency', () => {
    const frequent = Array.from({ length: 9 }, (_, at) => measured('posting-frequency', at, new Array(at + 2).fill(1)))
    const found = standingOf({
      metric: 'posting-frequency',
      own: measured('posting-frequency', 99, [1]),
      groups: [group(frequent)],
    })
    expect(found).toMatchObject({ posts: null, because: null })
    expect(found.peers[0]).toMatchObject({ rank: 10, of: 10, percentile: 0 })
  })
  test('too few peers with a value', () => {
    const known = peers.slice(0, fewestPages - 1)
    const unknown = Array.from({ length: 20 }, (_, at) => ({ ...stated(200 + at, null) }))
    const [found] = standingOf({ metric: key, own: own(30), groups: [group([...known, ...unknown])] }).peers
    expect(found).toMatchObject({ n: fewestPages - 1, missing: 20, rank: null, because: 'too-few-pages' })
  })
  test('null in, null out', () => {
    const found = standingOf({ metric: key, own: measured(key, 99, []), groups: [group(peers)] })
    expect(found).toMatchObject({ value: null, shrunk: null, interval: null, because: 'no-value' })
    expect(found.peers[0]).toMatchObject({ rank: null, percentile: null, because: 'no-value' })
  })
  test('what a platform never publishes is told apart from what is missing', () => {
    const asked = { metric: 'shares-per-post', own: measured('shares-per-post', 99, []), groups: [group([])] } as const
    expect(standingOf(asked, { platform: 'instagram' }).because).toBe('not-published')
    expect(standingOf(asked, { platform: 'facebook' }).because).toBe('no-value')
  })
})

test('the same seed draws the same, another seed about the same', () => {
  const key = 'reactions-per-post'
  const peers = Array.from({ length: 20 }, (_, at) => measured(key, at, [at, at + 3]))
  const own = measured(key, 99, [0, 1, 2, 5, 40, 3, 9, 12, 4, 6, 8, 30])
  const asked = { metric: key, own, groups: [group(peers)] } as const
  const [one, again, other] = [standingOf(asked), standingOf(asked), standingOf(asked, { seed: 2 })]
  expect(again).toEqual(one)
  expect(other.interval).not.toEqual(one.interval)
  expect(Math.abs((other.interval?.[1] ?? 0) - (one.interval?.[1] ?? 0))).toBeLessThan(3)
})

test.each<[readonly [number, number] | null, number, string]>([
  [[9, 22], 40, 'likely'],
  [[3, 31], 40, 'uncertain'],
  [[14, 17], 40, 'clear'],
  [[1, 9], 40, 'clear'],
  [[1, 10], 40, 'likely'],
  [[1, 21], 40, 'likely'],
  [[1, 22], 40, 'uncertain'],
  [[6, 6], 6, 'clear'],
  [null, 6, 'uncertain'],
])('the interval %j of %i ranks is %s', (interval, of, certainty) => {
  expect(placeCertaintyOf(interval, of)).toBe(certainty)
})
