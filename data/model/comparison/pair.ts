// Two sets of a comparison: the gap between their typical pages with its certainty, and the tests beside it. A set that is
// too small is not tested: its medians and its dots stay, with the reason why nothing more is said.

import { certaintyOf, namedInterval, whyUntested } from '../certainty.ts'
import type { ComparedMetric } from '../contract.ts'
import {
  type BootstrapEstimate,
  cliffsDelta,
  dominance,
  hodgesLehmann,
  hodgesLehmannRatio,
  mannWhitney,
  pairedInterval,
  ratioOfClustered,
  ratioOfDrawnMedians,
  superiority,
} from '../statistics/index.ts'
import type { DrawnSet } from './drawn-set.ts'
import { bounded, ends, estimateOf, excludes, positive } from './ends.ts'

type Pair = ComparedMetric['pairs'][number]
type Gap = Pair['gap']
type Tests = Pair['tests']

/** What the engine must be told of a metric, besides its values. */
export type Rules = {
  /** Whether values can be below 0: then there is a difference, but no ratio. */
  readonly isSigned: boolean
  /** Whether values are made of counts under posts, so that few posts make them a matter of chance. */
  readonly restsOnPosts: boolean
}

/** Why two sets are not tested; null: they are. */
export const whyOf = (left: DrawnSet, right: DrawnSet, { restsOnPosts }: Rules): Gap['why'] =>
  whyUntested({
    pages: Math.min(left.sample.size, right.sample.size),
    posts: restsOnPosts && left.posts !== null && right.posts !== null ? Math.min(left.posts, right.posts) : null,
  })

/** Where BCa is named and undefined for these draws, the percentile interval stands in. */
const namedOf = ({ percentile, bca }: Gap['ratioIntervals']): [number, number] | null =>
  namedInterval === 'bca' ? (bca ?? percentile) : percentile

const noIntervals: Gap['ratioIntervals'] = { percentile: null, bca: null }

/**
 * The ratio has no interval where more than 2.5 % of resamples have a median of 0, on either side: such a bound is 0 or
 * infinite. Certainty then rests on the interval of the difference, which is above 0 in the very resamples in which the
 * ratio is above 1.
 */
const gapOf = (left: DrawnSet, right: DrawnSet, rules: Rules): Gap => {
  const why = whyOf(left, right, rules)
  const [x, y] = [left.median, right.median]
  if (x === null || y === null)
    return {
      ratio: null,
      ratioInterval: null,
      ratioIntervals: noIntervals,
      difference: null,
      differenceInterval: null,
      noRatio: 'no-values',
      certainty: 'too-few',
      why,
    }
  const isDrawn = x.resampled.length > 0 && y.resampled.length > 0
  const differences = isDrawn ? ends(pairedInterval(y.resampled, x.resampled, (a, b) => a - b)) : null
  const ratio: BootstrapEstimate | null = rules.isSigned ? null : ratioOfDrawnMedians(y, x)
  const ratioIntervals =
    ratio === null ? noIntervals : { percentile: positive(ratio.percentile), bca: positive(ratio.bca) }
  const ratioInterval = namedOf(ratioIntervals)
  const isApart = ratioInterval === null ? excludes(differences, 0) : excludes(ratioInterval, 1)
  return {
    ratio: ratio?.value ?? null,
    ratioInterval,
    ratioIntervals,
    difference: y.value - x.value,
    differenceInterval: differences,
    noRatio: ratio !== null ? null : rules.isSigned ? 'signed' : 'zero-median',
    certainty: why === null ? certaintyOf(Math.min(left.sample.size, right.sample.size), isApart) : 'too-few',
    why,
  }
}

const noTests: Tests = {
  mannWhitney: null,
  cliffsDelta: null,
  superiority: null,
  hodgesLehmann: null,
  shift: null,
  pooled: null,
}

const pooledOf = (left: DrawnSet, right: DrawnSet): Tests['pooled'] => {
  const [x, y] = [right.pooled(), left.pooled()]
  if (!Number.isFinite(x.mean) || !Number.isFinite(y.mean)) return null
  const ratio = ratioOfClustered(x, y)
  return { left: y.mean, right: x.mean, ratio: ratio?.value ?? null, interval: bounded(ratio?.interval ?? null) }
}

/** p is corrected as if nothing else were shown, until `corrected` knows what else is. */
const testsOf = (left: DrawnSet, right: DrawnSet, { isSigned }: Rules): Tests => {
  const [x, y] = [right.sample, left.sample]
  const pairs = dominance(x, y)
  const whitney = mannWhitney(x, y, pairs)
  const delta = cliffsDelta(x, y, pairs)
  const ratio = isSigned ? null : hodgesLehmannRatio(x, y)
  const shift = hodgesLehmann(x, y)
  return {
    mannWhitney: whitney === null ? null : { ...whitney, holm: whitney.p, benjaminiHochberg: whitney.p },
    cliffsDelta: estimateOf(delta),
    superiority: estimateOf(delta === null ? null : superiority(delta)),
    hodgesLehmann:
      ratio === null
        ? null
        : { ratio: ratio.value, interval: ratio.isReached ? ends(ratio.interval) : null, leftOut: ratio.leftOut },
    shift: shift === null ? null : { difference: shift.value, interval: shift.isReached ? ends(shift.interval) : null },
    pooled: pooledOf(left, right),
  }
}

/** @returns without the places of the sets */
export const comparePair = (left: DrawnSet, right: DrawnSet, rules: Rules): Pick<Pair, 'gap' | 'tests'> => {
  const gap = gapOf(left, right, rules)
  return { gap, tests: gap.why === null ? testsOf(left, right, rules) : noTests }
}

/** Whether a set is large enough to be tested. */
export const isLargeEnough = (set: DrawnSet, rules: Rules): boolean => whyOf(set, set, rules) === null
