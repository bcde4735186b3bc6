// The shape of a metric. One file each beside this one; index.ts lists them. The words for name, formula and limits
// are in words/ under the metric's key, so that the compiler asks every language for them.

import type { PagePeriod } from '../totals.ts'

/** In the order a reader meets them: how far, how often, to what effect, with what answer. */
export const families = ['reach', 'posting-frequency', 'engagement', 'dialogue'] as const
export type MetricFamily = (typeof families)[number]

export type Metric = {
  readonly key: string
  readonly family: MetricFamily
  /** Whether it stands for its family where there is room for one, and before the others elsewhere: one a family does. */
  readonly isMain: boolean
  /** What a stored value is counted in, for readers of the code; the words are in words/<tag>/metrics. */
  readonly unit: string
  /** What a stored value is multiplied by to be shown: 1000 for what is stored per follower and shown per 1,000. */
  readonly shownTimes: 1 | 1000
  /** In symbols; the words are in words/<tag>/metrics. Says when it is null. */
  readonly formula: string
  readonly citation: string
  /** Whether the formula itself was read in the source cited. */
  readonly isFormulaRead: boolean
  readonly needs: 'totals' | 'posts' | 'readings'
  /** Null when undefined for this page and period. */
  readonly value: (page: PagePeriod) => number | null
}
