// Intervals and estimates of the statistics as replies hold them: a pair that may be changed, since that is what the schema
// library makes of one.

import { widestSpan } from '../certainty.ts'
import type { Interval } from '../contract.ts'

export const ends = (interval: Interval | null): [number, number] | null => (interval === null ? null : [...interval])

/** Value and interval; null stays null. */
export const estimateOf = (
  estimate: { readonly value: number; readonly interval: Interval | null } | null,
): { value: number; interval: [number, number] | null } | null =>
  estimate === null ? null : { value: estimate.value, interval: ends(estimate.interval) }

/** Whether the interval lies wholly on one side of a value; not without an interval. */
export const excludes = (interval: Interval | null, value: number): boolean =>
  interval !== null && (interval[0] > value || interval[1] < value)

/** An interval that can be drawn for a ratio: none that reaches 0. */
export const positive = (interval: Interval | null): [number, number] | null =>
  interval !== null && interval[0] > 0 ? [...interval] : null

/** The interval of a pooled mean or its ratio; null where the pages do not bound it: high above `widestSpan` times low. */
export const bounded = (interval: Interval | null): [number, number] | null =>
  interval !== null && interval[1] <= widestSpan * interval[0] ? [...interval] : null
