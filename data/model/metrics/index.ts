// All metrics, alphabetically by file. A new metric is one file, its import and its place in this list; the compiler then
// asks each language for its words, and every list of metrics a reader sees holds it in its place.

import { commentsPerPost } from './comments-per-post.ts'
import { followers } from './followers.ts'
import { interactionRate } from './interaction-rate.ts'
import { interactionsPerPost } from './interactions-per-post.ts'
import { families, type Metric, type MetricFamily } from './metric.ts'
import { postingFrequency } from './posting-frequency.ts'

const all = [commentsPerPost, followers, interactionRate, interactionsPerPost, postingFrequency] as const

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

/** Whether the metric is a state read at some day, which holds for a time, rather than a count of events. */
export const isState = (key: string): boolean => isMetricKey(key) && metrics.get(key)?.needs === 'readings'

/** A value as shown: rates per 1,000 followers, everything else as it is stored. */
export const shownValue = (key: string, value: number): number =>
  isMetricKey(key) ? value * (metrics.get(key)?.shownTimes ?? 1) : value

export { families }
