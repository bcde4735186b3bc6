// A set of pages over time: for each bucket of the calendar the median and quartiles of its pages' values, with how many
// pages were known and how many were missing. A bucket without any known value has n 0 and null, which a figure leaves open,
// never joins, never 0.

import type { SeriesReply } from './contract.ts'
import { median, quantile, sampleOf } from './statistics/index.ts'

export type SeriesLine = SeriesReply['lines'][number]

/** One bucket of a set: a value for each of its pages, null where the metric is undefined for that page and bucket. */
export type BucketValues = {
  readonly bucket: string
  readonly values: readonly (number | null)[]
  /** Days, at the end of the bucket, since each state carried forward into it was read; absent where none is looked at. */
  readonly stateAges?: readonly number[]
}

/** Buckets come out in the order given; the order of values is irrelevant. */
export const lineOf = (buckets: readonly BucketValues[]): SeriesLine =>
  buckets.map(({ bucket, values, stateAges = [] }) => {
    const sample = sampleOf(values.filter((value) => value !== null))
    return {
      bucket,
      n: sample.size,
      missing: values.length - sample.size,
      median: median(sample),
      q1: quantile(sample, 0.25),
      q3: quantile(sample, 0.75),
      oldestState: stateAges.length === 0 ? null : stateAges.reduce((oldest, age) => Math.max(oldest, age)),
    }
  })
