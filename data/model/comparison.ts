// Two camps as distributions of their pages' values: medians with intervals, the gap between them with its certainty, and
// the tests beside it. Pure, and the one home of the rules of comparison: the page is the unit, unknown is not zero, a
// median of 0 gives no ratio, and certainty weakens with few pages. Nothing is rounded here; order of pages is irrelevant.

import { certaintyOf } from './certainty.ts'
import type { ComparedMetric, ComparedPoint, Interval } from './contract.ts'
import { type Camp, camps } from './records.ts'
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

/** One page of a camp with its value of the metric; null when the metric is undefined for it: counted as missing. */
export type PageValue = Omit<ComparedPoint, 'value'> & { readonly value: number | null }
export type PageSet = { readonly camp: Camp; readonly pages: readonly PageValue[] }

export type Comparison = {
  readonly metric: string
  /** Whether values can be below 0: then there is a difference, but no ratio. */
  readonly isSigned?: boolean
  readonly left: PageSet
  readonly right: PageSet
  readonly resamples: number
  readonly seed: number
}

type Gap = ComparedMetric['gap']
type Tests = ComparedMetric['tests']

const pair = (interval: Interval | null): [number, number] | null => (interval === null ? null : [...interval])

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
    ratioInterval: pair(ratioInterval),
    difference: rightMedian - leftMedian,
    differenceInterval: pair(differences),
    noRatio: hasRatio ? null : isSigned ? 'signed' : 'zero-median',
    certainty: certaintyOf(pages, isApart),
  }
}

const estimateOf = (estimate: {
  value: number
  interval: Interval | null
}): { value: number; interval: [number, number] | null } => ({
  value: estimate.value,
  interval: pair(estimate.interval),
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
        : { ratio: shift.value, interval: shift.isReached ? pair(shift.interval) : null, leftOut: shift.leftOut },
  }
}

const summaryOf = (set: PageSet, sample: Sample, medians: readonly number[]): ComparedMetric['left'] => ({
  camp: set.camp,
  n: sample.size,
  missing: set.pages.length - sample.size,
  median: median(sample),
  q1: quantile(sample, 0.25),
  q3: quantile(sample, 0.75),
  interval: pair(percentileInterval(medians)),
})

const knownOf = (set: PageSet): readonly ComparedPoint[] =>
  set.pages
    .flatMap(({ value, ...page }) => (value === null ? [] : [{ ...page, value }]))
    .sort((a, b) => a.pageId - b.pageId)

/** Compares `right` with `left`; a ratio above 1 means that the typical page of `right` is ahead. */
export const compareSets = ({ metric, isSigned = false, left, right, resamples, seed }: Comparison): ComparedMetric => {
  const [leftPoints, rightPoints] = [knownOf(left), knownOf(right)]
  const leftSample = sampleOf(leftPoints.map((point) => point.value))
  const rightSample = sampleOf(rightPoints.map((point) => point.value))
  // A stream per camp, not per side: a camp keeps its interval when the sides are exchanged.
  const draw = (set: PageSet, sample: Sample): readonly number[] =>
    resampledMedians(sample, { resamples, seed, stream: camps.indexOf(set.camp) })
  const [leftMedians, rightMedians] = [draw(left, leftSample), draw(right, rightSample)]
  return {
    metric,
    points: [...leftPoints, ...rightPoints],
    left: summaryOf(left, leftSample, leftMedians),
    right: summaryOf(right, rightSample, rightMedians),
    gap: gapOf(leftSample, rightSample, leftMedians, rightMedians, isSigned),
    tests: testsOf(leftSample, rightSample, isSigned),
  }
}
