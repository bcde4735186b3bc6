// The shape of a metric. One file each beside this one; index.ts lists them. The words for name, formula and limits
// are in words/ under the metric's key, so that the compiler asks every language for them.

import type { PagePeriod } from '../totals.ts'

/** What a value is counted in: decides digits and wording at display. */
export type Unit = 'followers' | 'posts-per-week' | 'interactions-per-post' | 'per-follower' | 'comments-per-post'

export type MetricFamily = 'reach' | 'posting-frequency' | 'engagement' | 'dialogue'

export type Metric = {
  readonly key: string
  readonly family: MetricFamily
  readonly unit: Unit
  /** In symbols; the words are in words/<tag>/metrics. Says when it is null. */
  readonly formula: string
  readonly citation: string
  /** Whether the formula itself was read in the source cited. */
  readonly isFormulaRead: boolean
  readonly needs: 'totals' | 'posts' | 'readings'
  /** Null when undefined for this page and period. */
  readonly value: (page: PagePeriod) => number | null
}
