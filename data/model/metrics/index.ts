// All metrics, alphabetically by file. A new metric is one file, its import and its place in this list; the compiler then
// asks each language for its words, and every list of metrics a reader sees holds it in its place.

import { activeWeeks } from './active-weeks.ts'
import { commentsPerFollower } from './comments-per-follower.ts'
import { commentsPerPost } from './comments-per-post.ts'
import { commentsPerReaction } from './comments-per-reaction.ts'
import { engagementIndex } from './engagement-index.ts'
import { followers } from './followers.ts'
import { followersGrowth } from './followers-growth.ts'
import { gapVariation } from './gap-variation.ts'
import { interactionRate } from './interaction-rate.ts'
import { interactionsMedian } from './interactions-median.ts'
import { interactionsPerPost } from './interactions-per-post.ts'
import { karmaEngagement } from './karma-engagement.ts'
import { karmaWeighted } from './karma-weighted.ts'
import { longestSilence } from './longest-silence.ts'
import { families, type Metric, type MetricFamily } from './metric.ts'
import { postingFrequency } from './posting-frequency.ts'
import { postsWithComment } from './posts-with-comment.ts'
import { postsWithReaction } from './posts-with-reaction.ts'
import { postsWithShare } from './posts-with-share.ts'
import { potentialAudience } from './potential-audience.ts'
import { quintlyRate } from './quintly-rate.ts'
import { reachStated } from './reach-stated.ts'
import { reactionsPerFollower } from './reactions-per-follower.ts'
import { reactionsPerPost } from './reactions-per-post.ts'
import { returnOnEffort } from './return-on-effort.ts'
import { rivalIqRate } from './rival-iq-rate.ts'
import { sharesPerFollower } from './shares-per-follower.ts'
import { sharesPerPost } from './shares-per-post.ts'
import { viewsPerPost } from './views-per-post.ts'

const all = [
  activeWeeks,
  commentsPerFollower,
  commentsPerPost,
  commentsPerReaction,
  engagementIndex,
  followers,
  followersGrowth,
  gapVariation,
  interactionRate,
  interactionsMedian,
  interactionsPerPost,
  karmaEngagement,
  karmaWeighted,
  longestSilence,
  postingFrequency,
  postsWithComment,
  postsWithReaction,
  postsWithShare,
  potentialAudience,
  quintlyRate,
  reachStated,
  reactionsPerFollower,
  reactionsPerPost,
  returnOnEffort,
  rivalIqRate,
  sharesPerFollower,
  sharesPerPost,
  viewsPerPost,
] as const

export type MetricKey = (typeof all)[number]['key']
export type ListedMetric = Metric & { readonly key: MetricKey }

/** Metrics of a family, the main one first, the others by name. */
export const metricsOf = (family: MetricFamily): readonly ListedMetric[] =>
  (all as readonly ListedMetric[])
    .filter((metric) => metric.family === family)
    .toSorted((a, b) => Number(b.isMain) - Number(a.isMain))

/** By key, in the order a reader meets them: by family, the main metric of each first. */
export const metrics: ReadonlyMap<MetricKey, ListedMetric> = new Map(
  families.flatMap(metricsOf).map((metric) => [metric.key, metric]),
)

/** The metric that stands for its family. @throws RangeError for a family without one: test/data/metrics.test.ts asks all */
export const mainMetric = (family: MetricFamily): MetricKey => {
  const [main] = metricsOf(family)
  if (main === undefined) throw new RangeError(`no metric of the family "${family}"`)
  return main.key
}

/** Families that have a panel and a sentence on the Overview; dialogue is kept apart from visibility. */
export const panelFamilies = ['reach', 'posting-frequency', 'engagement'] as const satisfies readonly MetricFamily[]

export const isMetricKey = (text: string): text is MetricKey => metrics.has(text as MetricKey)

/** Those of the gap figure and of a comparison that names none: one each of what the claims are about, so that a figure can be read. */
export const gapMetrics = [
  'followers',
  'posting-frequency',
  'interactions-per-post',
  'interaction-rate',
  'comments-per-post',
] as const satisfies readonly MetricKey[]

/** Whether it is itself stated of a page, rather than counted in posts. */
export const isState = (key: string): boolean => isMetricKey(key) && metrics.get(key)?.reads === key

/** Whether a value of it looks at followers, by itself or beside posts: a state that holds for a time, whose age matters. */
export const looksAtState = (key: string): boolean => isMetricKey(key) && metrics.get(key)?.reads === 'followers'

/**
 * Whether the metrics may stand in one figure: definitions of one publisher only, ours or another's, since the same name
 * means sums that differ up to thirtyfold. Unknown keys stand with nothing.
 */
export const mayStandTogether = (keys: readonly string[]): boolean =>
  new Set(keys.map((key) => (isMetricKey(key) ? metrics.get(key)?.definedBy : key))).size <= 1

/** A value as shown: rates per 1,000 followers, everything else as it is stored. */
export const shownValue = (key: string, value: number): number =>
  isMetricKey(key) ? value * (metrics.get(key)?.shownTimes ?? 1) : value

export { families }
