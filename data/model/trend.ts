// The course of a set of pages over time: a Theil-Sen line through the medians of its buckets, which one viral month does
// not bend, and Mann-Kendall's test of a steady rise or fall. Buckets without a median are left out and counted, never 0.
// Months that follow each other are often alike, which makes p too small: a trend is told as clear only over many buckets.

import { enoughBuckets, fewestBuckets, significance } from './certainty.ts'
import { excludes } from './comparison/ends.ts'
import type { Certainty } from './contract.ts'
import type { BucketKind } from './periods.ts'
import { mannKendall, theilSen } from './statistics/index.ts'

export type SetTrend = {
  /** Buckets with a median, and without. */
  readonly n: number
  readonly gaps: number
  /** Change of the median in a year, in the unit of the metric. */
  readonly perYear: number
  /** 95 %; null where it cannot be reached. */
  readonly interval: [number, number] | null
  /** Kendall's tau with time, -1 to 1, and its two-sided p; null when all medians are equal. */
  readonly tau: number | null
  readonly p: number | null
  readonly certainty: Exclude<Certainty, 'too-few'>
}

/** How many buckets of a kind make a year, on average. */
export const bucketsPerYear: Readonly<Record<BucketKind, number>> = {
  day: 365.2425,
  week: 365.2425 / 7,
  month: 12,
  quarter: 4,
  year: 1,
}

const certaintyOf = (n: number, interval: SetTrend['interval'], p: number | null): SetTrend['certainty'] => {
  if (p === null || p > significance || !excludes(interval, 0)) return 'uncertain'
  return n < enoughBuckets ? 'likely' : 'clear'
}

/**
 * @param medians of buckets that follow each other without a gap; null for a bucket without a known value
 * @returns null with fewer than `fewestBuckets` medians
 */
export const trendOf = (medians: readonly (number | null)[], by: BucketKind): SetTrend | null => {
  const known = medians.flatMap((value, at) => (value === null ? [] : [{ year: at / bucketsPerYear[by], value }]))
  if (known.length < fewestBuckets) return null
  const [years, values] = [known.map(({ year }) => year), known.map(({ value }) => value)]
  const [line, test] = [theilSen(years, values), mannKendall(years, values)]
  if (line === null) return null
  const interval: SetTrend['interval'] = line.isReached && line.interval !== null ? [...line.interval] : null
  const p = test?.p ?? null
  return {
    n: known.length,
    gaps: medians.length - known.length,
    perYear: line.slope,
    interval,
    tau: test?.tau ?? null,
    p,
    certainty: certaintyOf(known.length, interval, p),
  }
}
