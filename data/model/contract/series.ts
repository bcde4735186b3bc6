// Shapes of a metric over time: for each set of pages one point a bucket of the calendar, with what it rests on.

import { z } from 'zod'
import { bucketKinds } from '../periods/buckets.ts'
import { certainties, figureBasis } from './figures.ts'
import { bucketLabel, postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const seriesPoint = z.strictObject({
  /** `2025-03-15`, `2025-W07`, `2025-03`, `2025-Q1` or `2025`; the first and the last may lie in the period in part only. */
  bucket: bucketLabel,
  /** Pages with a value, and without. */
  n: whole,
  missing: whole,
  median: z.number().nullable(),
  q1: z.number().nullable(),
  q3: z.number().nullable(),
  /** Age in days, at the end of the bucket, of the oldest state carried forward into it; null without one. */
  oldestState: whole.nullable(),
})
/** The course of a set's medians: Theil-Sen line and Mann-Kendall test over the buckets with a median. */
export const setTrend = z.strictObject({
  /** Buckets with a median, and without. */
  n: whole,
  gaps: whole,
  /** Change of the median from one bucket to the next, in the unit of the metric, with its 95 % interval. */
  slope: z.number(),
  interval: interval.nullable(),
  /** Kendall's tau in -1 to 1, and the two-sided p; null when all medians are equal. */
  tau: z.number().nullable(),
  p: z.number().nullable(),
  certainty: z.enum(certainties),
})
export const seriesReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metric: z.string(),
  isPublished: z.boolean(),
  by: z.enum(bucketKinds),
  /** How sure the difference over the whole period is: a trend must not say more than the comparison. */
  certainty: z.enum(certainties),
  /** In the order of the sets of the figure. */
  lines: z.array(z.array(seriesPoint)),
  /** In the order of the sets; null where there are too few buckets with a median. */
  trends: z.array(setTrend.nullable()),
})
