// What speaks for a piece of advice, as comparisons that can be tested: a group of the page's own posts against its others;
// where it has too few of them, what such posts get on each page of its peers; and pages of its peers against each other.
// Every comparison made is given back, also those that say nothing, since p is corrected over all of them. Pure.

import { fewestPages, fewestPosts } from '../certainty.ts'
import type { Advice, HabitGroup, HabitsPage, Interval } from '../contract.ts'
import { effortTrend } from '../effort.ts'
import { kendall, median, quantile, sampleOf, theilSen } from '../statistics/index.ts'
import { type AdviceRule, groupRules } from './rules.ts'

/** What is known of a page as a whole; null where it is not. */
export type PageFacts = {
  readonly pageId: number
  readonly postsPerWeek: number | null
  readonly perPost: number | null
  /** Days of the longest silence. */
  readonly silence: number | null
}

/** One comparison. */
export type Tested = Pick<Advice, 'rule' | 'key' | 'from' | 'n' | 'of' | 'now' | 'target' | 'peers'> & {
  readonly metric: Advice['effect']['metric']
  /** Two-sided, uncorrected. */
  readonly p: number
  readonly ratio: number
  readonly interval: Interval | null
  /** For own posts the ratio in both halves; else none. */
  readonly halves: readonly (number | null)[]
}

const ofGroup = (
  rule: AdviceRule,
  { known }: HabitsPage['dimensions'][number],
  group: HabitGroup,
  peers: number,
): readonly Tested[] => {
  const { key, ratio, interval, p, posts, share, halves } = group
  const common = { rule, key, now: share, target: null, metric: 'interactions-per-post' } as const
  if (ratio !== null && p !== null)
    return [{ ...common, from: 'own-posts', n: posts, of: known, p, ratio, interval, halves, peers: group.peers }]
  // A group that is looked at on the page itself is not looked for elsewhere.
  if (group.because !== 'too-few-posts' || known < fewestPosts || group.peers.ratio === null || group.peers.p === null)
    return []
  const { n, ratio: ofPeers, interval: around, p: ofSigns } = group.peers
  return [
    { ...common, from: 'peers', n, of: peers, p: ofSigns, ratio: ofPeers, interval: around, halves: [], peers: null },
  ]
}

/** @param peers pages that the groups were laid beside */
export const testedGroups = (dimensions: HabitsPage['dimensions'], peers: number): readonly Tested[] =>
  dimensions.flatMap((dimension) =>
    groupRules
      .filter((rule) => rule === dimension.dimension)
      .flatMap((rule) => dimension.groups.flatMap((group) => ofGroup(rule, dimension, group, peers))),
  )

type Point = { readonly x: number; readonly y: number }

/** What goes with a change of x from `now` to `target` where y follows a power of x; both above 0. */
const alongPower = (points: readonly Point[], now: number, target: number) => {
  const xs = points.map(({ x }) => Math.log(x))
  const ys = points.map(({ y }) => Math.log(y))
  if (points.length < fewestPages) return null
  const [line, test] = [theilSen(xs, ys), kendall(xs, ys)]
  if (line === null || test === null) return null
  const ratioAt = (slope: number): number => (target / now) ** slope
  const bounds = line.isReached && line.interval !== null ? line.interval.map(ratioAt).sort((a, b) => a - b) : null
  const [low, high] = bounds ?? []
  return {
    p: test.p,
    ratio: ratioAt(line.slope),
    interval: low === undefined || high === undefined ? null : ([low, high] as const),
  }
}

/** A page is not told to do more than this many times what it does. */
const mostTimes = 2

/** `already`: the page keeps the rule as most peers do; null: too little is known. */
export type TestedRule = Tested | 'already' | null

/** Whether peers that post more often get more per week; for a page that posts less often than the typical peer. */
export const testedRhythm = (own: PageFacts, peers: readonly PageFacts[]): TestedRule => {
  const points = peers.flatMap(({ postsPerWeek, perPost }) =>
    postsPerWeek === null || perPost === null || postsPerWeek <= 0 || perPost <= 0
      ? []
      : [{ x: postsPerWeek, y: postsPerWeek * perPost }],
  )
  const typical = median(sampleOf(points.map(({ x }) => x)))
  if (own.postsPerWeek === null || own.postsPerWeek <= 0 || typical === null) return null
  if (own.postsPerWeek >= typical) return 'already'
  const target = Math.min(typical, mostTimes * own.postsPerWeek)
  const found = alongPower(points, own.postsPerWeek, target)
  if (found === null) return null
  const counts = { n: points.length, of: peers.length, now: own.postsPerWeek, target }
  return {
    ...counts,
    ...found,
    rule: 'rhythm',
    key: null,
    from: 'across-peers',
    metric: 'interactions-per-week',
    halves: [],
    peers: null,
  }
}

/** A silence is long when it is longer than that of this share of the peers. */
const longSilence = 0.75

/** Whether peers with shorter silences get more per post than others that post as often; for a page with a long silence. */
export const testedRegularity = (own: PageFacts, peers: readonly PageFacts[]): TestedRule => {
  const trend = effortTrend(
    peers.map(({ pageId, postsPerWeek, perPost }) => ({ pageId, effort: postsPerWeek, result: perPost })),
  )
  if (trend === null || own.silence === null) return null
  const points = peers.flatMap(({ pageId, silence }) => {
    const residual = trend.residuals.get(pageId)
    return residual === undefined || silence === null || silence <= 0 ? [] : [{ x: silence, y: residual }]
  })
  const silences = sampleOf(points.map(({ x }) => x))
  const [typical, long] = [median(silences), quantile(silences, longSilence)]
  if (typical === null || long === null) return null
  if (own.silence <= long) return 'already'
  const target = Math.max(typical, own.silence / mostTimes)
  const found = alongPower(points, own.silence, target)
  if (found === null) return null
  const counts = { n: points.length, of: peers.length, now: own.silence, target }
  return {
    ...counts,
    ...found,
    rule: 'regularity',
    key: null,
    from: 'across-peers',
    metric: 'interactions-per-post',
    halves: [],
    peers: null,
  }
}
