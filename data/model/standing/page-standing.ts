// Where one page stands in one metric: its value, how far that rests on chance, what it is worth once few posts are allowed
// for, and its rank and percentile among sets of peers, each with an interval. Pure; small numbers give a reason instead of
// a false rank, and unknown values are counted, never ranked. The order of pages is irrelevant.

import { fewestPages, fewestPosts } from '../certainty.ts'
import type { MetricStanding, PeerStanding } from '../contract.ts'
import { platformsGiving } from '../metrics/giving.ts'
import type { ListedMetric } from '../metrics/index.ts'
import { type Draws, median, type Sample, type SizeStratum, sampleOf, standing } from '../statistics/index.ts'
import { middleOf, quantile } from '../statistics/quantile.ts'
import { level } from '../statistics/sample.ts'
import type { PagePeriod } from '../totals.ts'
import { resampledValues } from './own-resampled.ts'
import { postsBehind } from './per-post.ts'
import { shrunkValue } from './shrunk.ts'

/** One page with its value of the metric; null where it is undefined for it. */
export type MeasuredPage = {
  readonly pageId: number
  readonly value: number | null
  readonly period: PagePeriod
}

/** Pages among which it is ranked; whether the page itself is among them makes no difference. */
export type PeerGroup = {
  /** Place of the set among those of the figure. */
  readonly set: number
  /** Only pages of this size; null: of any. */
  readonly stratum: SizeStratum | null
  readonly pages: readonly MeasuredPage[]
}

export type StandingAsked = {
  readonly metric: ListedMetric
  readonly platform: string
  readonly own: MeasuredPage
  readonly groups: readonly PeerGroup[]
  /** Pages of its own set and size, and of its own set, for shrinkage; empty where it is in no set or its size is unknown. */
  readonly alike: readonly MeasuredPage[]
  readonly set: readonly MeasuredPage[]
  readonly resamples: number
  readonly seed: number
}

/** The page's own posts are drawn from a stream of their own; groups of peers from those after it. */
const streamOfOwn = 0

type Reason = NonNullable<MetricStanding['because']>

const reasonOf = ({ metric, platform, own }: StandingAsked, posts: number | null): Reason | null => {
  if (own.value === null)
    return platformsGiving(metric).some(({ key }) => key === platform) ? 'no-value' : 'not-published'
  return posts !== null && posts < fewestPosts ? 'too-few-posts' : null
}

const unranked = { rank: null, of: null, ties: null, rankInterval: null, percentile: null, percentileInterval: null }

const pair = (interval: readonly [number, number] | null): [number, number] | null =>
  interval === null ? null : [...interval]

const rankOf = (
  own: number | null,
  peers: Sample,
  draws: Draws,
  resampled: readonly number[],
  because: Reason | null,
): Omit<PeerStanding, 'set' | 'stratum' | 'n' | 'missing' | 'q1' | 'median' | 'q3'> => {
  const reason = because ?? (peers.size < fewestPages ? 'too-few-pages' : null)
  const found = own === null || reason !== null ? null : standing(own, peers, draws, resampled)
  if (found === null) return { ...unranked, because: reason }
  const { rank, of, ties, rankInterval, percentile, percentileInterval } = found
  return {
    rank,
    of,
    ties,
    rankInterval: pair(rankInterval),
    percentile,
    percentileInterval: pair(percentileInterval),
    because: null,
  }
}

/** One metric of one page. Nothing is rounded. */
export const pageStanding = (asked: StandingAsked): MetricStanding => {
  const { metric, own, groups, alike, set, resamples, seed } = asked
  const posts = postsBehind(metric.key, own.period)
  const because = reasonOf(asked, posts)
  const resampled =
    because === null ? resampledValues(metric.key, own.period, { resamples, seed, stream: streamOfOwn }) : []
  return {
    metric: metric.key,
    value: own.value,
    posts,
    interval: pair(middleOf(resampled, level)),
    shrunk: own.value === null ? null : shrunkValue(metric.key, own.pageId, alike, set),
    because,
    peers: groups.map(({ set: place, stratum, pages }, at) => {
      const others = pages.filter(({ pageId }) => pageId !== own.pageId)
      const peers = sampleOf(others.flatMap(({ value }) => (value === null ? [] : [value])))
      return {
        set: place,
        stratum,
        n: peers.size,
        missing: others.length - peers.size,
        q1: quantile(peers, 0.25),
        median: median(peers),
        q3: quantile(peers, 0.75),
        ...rankOf(own.value, peers, { resamples, seed, stream: 1 + at }, resampled, because),
      }
    }),
  }
}
