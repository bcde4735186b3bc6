// Shapes of a metric over time: for each set of pages one point a bucket of the calendar, with what it rests on.

import { z } from 'zod'
import { bucketKinds } from '../periods/buckets.ts'
import { annotation } from './annotations.ts'
import { field, figureBasis } from './figure-basis.ts'
import { certainty } from './figures.ts'
import { bucketLabel, postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const seriesPoint = z
  .strictObject({
    bucket: bucketLabel.describe(
      '`2025-03-15`, `2025-W07`, `2025-03`, `2025-Q1` or `2025`; the first and the last may lie in the period in part only',
    ),
    n: field.n,
    missing: field.missing,
    median: field.median,
    q1: field.q1,
    q3: field.q3,
    oldestState: whole
      .nullable()
      .describe('Age in days, at the end of the bucket, of the oldest state carried forward into it; null without one'),
  })
  .meta({ id: 'SeriesPoint', description: 'One bucket of the calendar for one set, in the unit of the metric' })
/** Theil-Sen line and Mann-Kendall test over the buckets with a median. */
export const setTrend = z
  .strictObject({
    n: whole.describe('Buckets with a median'),
    gaps: whole.describe('Buckets without a median'),
    slope: z
      .number()
      .describe('Change of the median from one bucket to the next (Theil-Sen), in the unit of the metric'),
    interval: interval.nullable().describe('Of the slope, 95 %; null where none can be given'),
    tau: z.number().nullable().describe("Kendall's tau, -1 to 1; null when all medians are equal"),
    p: z.number().nullable().describe('Two-sided p of the Mann-Kendall test; null when all medians are equal'),
    holm: z.number().nullable().describe('p corrected by Holm over the sets of the figure; null as p'),
    certainty: certainty.describe(
      'From the corrected p, the buckets and the pages they rest on; `too-few` means too few pages in a bucket',
    ),
  })
  .meta({ id: 'SetTrend', description: 'The course of the medians of one set' })
export const seriesReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metric: field.metric,
  isPublished: field.isPublished,
  by: z.enum(bucketKinds).describe('Length of a bucket'),
  certainty: certainty.describe(
    'How sure the difference over the whole period is: a trend must not say more than the comparison',
  ),
  annotations: z
    .array(annotation)
    .describe('Dates of the period that people wrote or that come back each year, the earliest first'),
  lines: z
    .array(z.array(seriesPoint).describe('One point a bucket, oldest first'))
    .describe('In the order of the sets of the figure'),
  trends: z
    .array(setTrend.nullable().describe('Null where there are too few buckets with a median'))
    .describe('In the order of the sets of the figure'),
})
