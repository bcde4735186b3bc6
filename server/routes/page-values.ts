// Values of metrics that go through single posts, remembered with these posts: going through a million of them anew for
// each figure would take most of its time. They are forgotten with the posts, when the data changes.

import type { Metric } from '../../data/model/metrics/metric.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import type { PagePeriod } from '../../data/model/totals.ts'

const values = new WeakMap<PostColumns, Map<string, number | null>>()

/**
 * Value of a metric for a page and the months that its period was made for.
 * @param months of the period: the same posts may be all of a longer one too
 */
export const pageValue = (
  metric: Metric,
  period: PagePeriod,
  { from, to }: { readonly from: string; readonly to: string },
): number | null => {
  const { posts } = period
  // Without posts they are shared by all pages; a state depends on more than the posts.
  if (metric.needs !== 'posts' || metric.reads !== undefined || posts === undefined || posts.size === 0)
    return metric.value(period)
  const key = `${metric.key} ${from} ${to}`
  const ofPosts = values.get(posts) ?? new Map<string, number | null>()
  const known = ofPosts.get(key)
  if (known !== undefined) return known
  const value = metric.value(period)
  ofPosts.set(key, value)
  values.set(posts, ofPosts)
  return value
}
