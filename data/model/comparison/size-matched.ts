// Pages of two sets beside pages of their own size: the gap that is left when size is taken out one by one instead of by
// stratum. A pair is the unit and is drawn as one. No test and no correction stand behind it: it is never told as clear, and
// only as likely where the pairs are a good part of the smaller set; the verdict at equal size is that of the strata.

import type { SizeMatched } from '../contract/analyses.ts'
import type { Certainty } from '../contract.ts'
import { median, medianInterval, sampleOf, sizeMatch, usualCaliper } from '../statistics/index.ts'
import { drawnSet, summaryOf } from './drawn-set.ts'
import { whyOf } from './pair.ts'
import { comparedSamePages } from './same-pages.ts'
import type { SizedComparison, SizedPage } from './stratified.ts'

type Known = SizedPage & { readonly value: number }

const known = (pages: readonly SizedPage[]): readonly Known[] =>
  pages.flatMap((page) => (page.value === null ? [] : { ...page, value: page.value }))

/** Of pairs drawn there is one stream. */
const stream = 0

/** Least share of the smaller set that must have found a partner for the pairs to speak of it. */
const leastMatched = 0.5

/** @param smaller pages with a value of the smaller set */
const certaintyOfPairs = (certainty: Certainty, pairs: number, smaller: number): Certainty => {
  if (certainty !== 'clear' && certainty !== 'likely') return certainty
  return pairs >= leastMatched * smaller ? 'likely' : 'uncertain'
}

const pairRatioOf = (pairs: readonly { readonly x: number; readonly y: number }[]): SizeMatched['pairRatio'] => {
  const ratios = pairs.filter(({ x, y }) => x > 0 && y > 0).map(({ x, y }) => Math.log(x / y))
  const sample = sampleOf(ratios)
  const [middle, around] = [median(sample), medianInterval(sample)]
  if (middle === null || around === null) return null
  return {
    value: Math.exp(middle),
    interval: around.isReached ? [Math.exp(around.interval[0]), Math.exp(around.interval[1])] : null,
    leftOut: pairs.length - ratios.length,
  }
}

const noRatioOf = (ratio: number | null, pairs: number, isSigned: boolean): SizeMatched['gap']['noRatio'] => {
  if (ratio !== null) return null
  if (pairs === 0) return 'no-values'
  return isSigned ? 'signed' : 'zero-median'
}

/** `right` is compared with `left`; an interval of the ratio within pairs rests on two of these ratios (median-interval.ts). */
export const sizeMatched = (
  { left, right, resamples, seed, ...rules }: SizedComparison,
  caliper: number = usualCaliper,
): SizeMatched => {
  const pages = { left: known(left.pages), right: known(right.pages) }
  const smaller = Math.min(pages.left.length, pages.right.length)
  const match = sizeMatch(pages.left, pages.right, caliper)
  const pairs = match.pairs.map((pair) => ({ x: pair.right.value, y: pair.left.value }))
  const { isSigned } = rules
  const { x, y, certainty, ...gap } = comparedSamePages(pairs, isSigned, { resamples, seed, stream })
  const drawn = {
    left: drawnSet({ key: left.key, pages: match.pairs.map((pair) => pair.left) }, 0, { resamples, seed }),
    right: drawnSet({ key: right.key, pages: match.pairs.map((pair) => pair.right) }, 1, { resamples, seed }),
  }
  const why = whyOf(drawn.left, drawn.right, rules)
  return {
    caliper,
    pairs: pairs.length,
    left: summaryOf(drawn.left),
    right: summaryOf(drawn.right),
    gap: {
      ...gap,
      ratioIntervals: { percentile: gap.ratioInterval, bca: null },
      noRatio: noRatioOf(gap.ratio, pairs.length, isSigned),
      certainty: why === null ? certaintyOfPairs(certainty, pairs.length, smaller) : 'too-few',
      why,
    },
    pairRatio: isSigned ? null : pairRatioOf(pairs),
    unmatched: match.unmatched,
    unsized: match.unsized,
  }
}
