// Values of metrics that go through single posts, remembered with these posts: going through a million of them anew for
// each figure would take most of its time. They are forgotten with the posts, when the data changes.

import type { Metric } from '../../data/model/metrics/metric.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import type { PageSums } from '../../data/model/statistics/pooled.ts'
import type { PagePeriod } from '../../data/model/totals.ts'

type Span = { readonly from: string; readonly to: string }
type Kept<T> = WeakMap<PostColumns, Map<string, T>>

const remembered = <T>(
  kept: Kept<T>,
  metric: Metric,
  { posts }: PagePeriod,
  { from, to }: Span,
  workOut: () => T,
): T => {
  // Without posts they are shared by all pages; a state depends on more than the posts.
  if (metric.needs !== 'posts' || metric.reads !== undefined || posts === undefined || posts.size === 0)
    return workOut()
  const key = `${metric.key} ${from} ${to}`
  const ofPosts = kept.get(posts) ?? new Map<string, T>()
  const known = ofPosts.get(key)
  if (known !== undefined) return known
  const found = workOut()
  ofPosts.set(key, found)
  kept.set(posts, ofPosts)
  return found
}

const values: Kept<number | null> = new WeakMap()
const sums: Kept<PageSums | null> = new WeakMap()

/**
 * Value of a metric for a page over the buckets or days that its period was made for.
 * @param span of the period: the same posts may be all of a longer one too
 */
export const pageValue = (metric: Metric, period: PagePeriod, span: Span): number | null =>
  remembered(values, metric, period, span, () => metric.value(period))

/** What that value is the mean of; null for a metric that is no mean over posts, and where it has no value. */
export const pageSums = (metric: Metric, period: PagePeriod, span: Span): PageSums | null =>
  remembered(sums, metric, period, span, () => metric.pooled?.(period) ?? null)
