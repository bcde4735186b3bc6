// All metrics, alphabetically by file. A new metric is one file, its import and its place in this list; the compiler then
// asks each language for its words.

import { commentsPerPost } from './comments-per-post.ts'
import { followers } from './followers.ts'
import { interactionRate } from './interaction-rate.ts'
import { interactionsPerPost } from './interactions-per-post.ts'
import type { Metric } from './metric.ts'
import { postingFrequency } from './posting-frequency.ts'

const all = [commentsPerPost, followers, interactionRate, interactionsPerPost, postingFrequency] as const

export type MetricKey = (typeof all)[number]['key']

/** By key, in the order of the list. */
export const metrics: ReadonlyMap<MetricKey, Metric> = new Map(all.map((metric) => [metric.key, metric]))

export const isMetricKey = (text: string): text is MetricKey => metrics.has(text as MetricKey)
