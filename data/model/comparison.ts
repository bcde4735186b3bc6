// Sets of pages as distributions of their values: medians with intervals, the gap of every two with its certainty, and the
// tests beside it. Pure, and the one home of the rules of comparison: the page is the unit, unknown is not zero, a
// median of 0 gives no ratio, and certainty weakens with few pages. Nothing is rounded here; order of pages is irrelevant.

import { certaintyOf } from './certainty.ts'
import type { ComparedMetric, ComparedPoint, Interval } from './contract.ts'
import { camps } from './records.ts'
import {
  cliffsDelta,
  dominance,
  hodgesLehmannRatio,
  mannWhitney,
  median,
  pairedInterval,
  percentileInterval,
  quantile,
  resampledMedians,
  type Sample,
  sampleOf,
  superiority,
} from './statistics/index.ts'

/** One page of a set with its value of the metric; null when the metric is undefined for it: counted as missing. */
export type PageValue = Omit<ComparedPoint, 'value' | 'set'> & { readonly value: number | null }
/** `key`: as `keyOfSet` writes it. No page may be in two sets. */
export type PageSet = { readonly key: string; readonly pages: readonly PageValue[] }

export type Comparison = {
  readonly metric: string
  /** Whether values can be below 0: then there is a difference, but no ratio. */
  readonly isSigned?: boolean
  /** Two at least. */
  readonly sets: readonly PageSet[]
  readonly resamples: number
  readonly seed: number
}

type Pair = ComparedMetric['pairs'][number]
type Gap = Pair['gap']
type Tests = Pair['tests']

const ends = (interval: Interval | null): [number, number] | null => (interval === null ? null : [...interval])

const excludes = (interval: Interval | null, value: number): boolean =>
  interval !== null && (interval[0] > value || interval[1] < value)

const ratioOf = (right: number, left: number): number => {
  if (left !== 0) return right / left
  return right === 0 ? 1 : Number.POSITIVE_INFINITY
}

/**
 * The ratio has no interval where more than 2.5 % of resamples have a median of 0, on either side: such a bound is 0 or
 * infinite. Certainty then rests on the interval of the difference, which is above 0 in the very resamples in which the
 * ratio is above 1.
 */
const gapOf = (
  left: Sample,
  right: Sample,
  leftMedians: readonly number[],
  rightMedians: readonly number[],
  isSigned: boolean,
): Gap => {
  const [leftMedian, rightMedian] = [median(left), median(right)]
  const pages = Math.min(left.size, right.size)
  if (leftMedian === null || rightMedian === null)
    return {
      ratio: null,
      ratioInterval: null,
      difference: null,
      differenceInterval: null,
      noRatio: 'no-values',
      certainty: 'too-few',
    }
  const areBothDrawn = leftMedians.length > 0 && rightMedians.length > 0
  const differences = areBothDrawn ? pairedInterval(rightMedians, leftMedians, (a, b) => a - b) : null
  const hasRatio = !isSigned && leftMedian !== 0 && rightMedian !== 0
  const ratios = areBothDrawn && hasRatio ? pairedInterval(rightMedians, leftMedians, ratioOf) : null
  const ratioInterval = ratios !== null && ratios[0] > 0 ? ratios : null
  const isApart = ratioInterval === null ? excludes(differences, 0) : excludes(ratioInterval, 1)
  return {
    ratio: hasRatio ? rightMedian / leftMedian : null,
    ratioInterval: ends(ratioInterval),
    difference: rightMedian - leftMedian,
    differenceInterval: ends(differences),
    noRatio: hasRatio ? null : isSigned ? 'signed' : 'zero-median',
    certainty: certaintyOf(pages, isApart),
  }
}

const estimateOf = (estimate: {
  value: number
  interval: Interval | null
}): { value: number; interval: [number, number] | null } => ({
  value: estimate.value,
  interval: ends(estimate.interval),
})

const testsOf = (left: Sample, right: Sample, isSigned: boolean): Tests => {
  const pairs = dominance(right, left)
  const delta = cliffsDelta(right, left, pairs)
  const shift = isSigned ? null : hodgesLehmannRatio(right, left)
  return {
    mannWhitney: mannWhitney(right, left, pairs),
    cliffsDelta: delta === null ? null : estimateOf(delta),
    superiority: delta === null ? null : estimateOf(superiority(delta)),
    hodgesLehmann:
      shift === null
        ? null
        : { ratio: shift.value, interval: shift.isReached ? ends(shift.interval) : null, leftOut: shift.leftOut },
  }
}

/** A set with all that is worked out of it once, whatever it is compared with. */
type Known = {
  readonly points: readonly ComparedPoint[]
  readonly missing: number
  readonly sample: Sample
  /** Of the resamples; empty below 3 pages. */
  readonly medians: readonly number[]
}

/** A stream per set, not per place: a set keeps its interval when the sets change places. */
const streamOf = (key: string): number => {
  const place = camps.findIndex((camp) => key === `camp:${camp}`)
  if (place !== -1) return place
  let hash = 0
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return camps.length + (hash % 1_000_003)
}

const knownOf = (set: PageSet, place: number, resamples: number, seed: number): Known => {
  const points = set.pages
    .flatMap((page) => (page.value === null ? [] : [{ ...page, set: place, value: page.value }]))
    .sort((a, b) => a.pageId - b.pageId)
  const sample = sampleOf(points.map(({ value }) => value))
  const medians = resampledMedians(sample, { resamples, seed, stream: streamOf(set.key) })
  return { points, missing: set.pages.length - points.length, sample, medians }
}

const summaryOf = ({ sample, missing, medians }: Known): ComparedMetric['sets'][number] => ({
  n: sample.size,
  missing,
  median: median(sample),
  q1: quantile(sample, 0.25),
  q3: quantile(sample, 0.75),
  interval: ends(percentileInterval(medians)),
})

const pairOf = (known: readonly Known[], left: number, right: number, isSigned: boolean): Pair => {
  const [x, y] = [known[left], known[right]]
  if (x === undefined || y === undefined) throw new RangeError(`no sets ${left} and ${right}`)
  return {
    left,
    right,
    gap: gapOf(x.sample, y.sample, x.medians, y.medians, isSigned),
    tests: testsOf(x.sample, y.sample, isSigned),
  }
}

/** Compares every two sets; a ratio above 1 means that the typical page of the later one is ahead. */
export const compareSets = ({ metric, isSigned = false, sets, resamples, seed }: Comparison): ComparedMetric => {
  const known = sets.map((set, place) => knownOf(set, place, resamples, seed))
  return {
    metric,
    points: known.flatMap(({ points }) => points),
    sets: known.map(summaryOf),
    pairs: known.flatMap((_, left) =>
      known.slice(left + 1).map((_, after) => pairOf(known, left, left + 1 + after, isSigned)),
    ),
  }
}
