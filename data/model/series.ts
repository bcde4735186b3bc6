// A set of pages over time: for each month the median and quartiles of its pages' values, with how many pages were known and how
// many were missing. A month without any known value has n 0 and null, which a figure leaves open, never joins, never 0.

import type { SeriesReply } from './contract.ts'
import { median, quantile, sampleOf } from './statistics/index.ts'

export type SeriesLine = SeriesReply['lines'][number]

/** One month of a set: a value for each of its pages, null where the metric is undefined for that page and month. */
export type MonthValues = { readonly month: string; readonly values: readonly (number | null)[] }

/** Months come out in the order given; the order of values is irrelevant. */
export const monthlyLine = (months: readonly MonthValues[]): SeriesLine =>
  months.map(({ month, values }) => {
    const sample = sampleOf(values.filter((value) => value !== null))
    return {
      month,
      n: sample.size,
      missing: values.length - sample.size,
      median: median(sample),
      q1: quantile(sample, 0.25),
      q3: quantile(sample, 0.75),
    }
  })
