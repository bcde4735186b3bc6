// The shape of a metric. One file each beside this one; index.ts lists them. The words for name, formula and limits
// are in words/ under the metric's key, so that the compiler asks every language for them.

import type { InteractionPart } from '../platforms.ts'
import type { PageSums } from '../statistics/pooled.ts'
import type { PagePeriod } from '../totals.ts'

/** In the order a reader meets them: how far, how often, to what effect, with what answer, for what effort. */
export const families = ['reach', 'posting-frequency', 'engagement', 'dialogue', 'effort'] as const
export type MetricFamily = (typeof families)[number]

/** Counts a value is made of; `interactions` is what the platform publishes of them, so every platform has those. */
export type MetricCount = 'followers' | 'reach' | 'views' | 'interactions' | InteractionPart

export type Metric = {
  readonly key: string
  readonly family: MetricFamily
  /** Whether it stands for its family where there is room for one, and before the others elsewhere: one a family does. */
  readonly isMain: boolean
  /** What a stored value is counted in, for readers of the code; the words are in words/<tag>/metrics. */
  readonly unit: string
  /** What a stored value is multiplied by to be shown: 1000 for what is stored per follower, 100 for shares in percent. */
  readonly shownTimes: 1 | 100 | 1000
  /** Of stored values; null: no upper end. A metric that can be below 0 has no ratio of medians. */
  readonly range: readonly [low: number, high: number | null]
  /** Whether more of it means more visible; `neither`: it describes, and no camp is ahead by it. */
  readonly direction: 'more-is-more-visible' | 'neither'
  /** Null on a platform that does not publish one of these (platformsGiving in giving.ts). */
  readonly asks: readonly MetricCount[]
  /** The publisher whose definition it follows to the letter, to be laid beside that publisher's figures only; null: ours. */
  readonly definedBy: string | null
  /** In symbols; the words are in words/<tag>/metrics. Says when it is null. */
  readonly formula: string
  readonly citation: string
  /** Whether the formula itself was read in the source cited. */
  readonly isFormulaRead: boolean
  readonly needs: 'totals' | 'posts' | 'readings'
  /** What stated of the page it looks at, by itself or beside posts. Absent: posts only. */
  readonly reads?: 'followers' | 'reach-stated'
  /** On the page of example.ts: the sum written out (digits, + - * / ^ and brackets), and the value as stored. */
  readonly example: { readonly work: string; readonly value: number }
  /** Null when undefined for this page and period. */
  readonly value: (page: PagePeriod) => number | null
  /**
   * What `value` is the mean of: a sum over a number of posts, which many pages may add up before they divide. Null where
   * `value` is. Absent: the value is no mean over posts.
   */
  readonly pooled?: (page: PagePeriod) => PageSums | null
}
