// Pages of two sets beside pages of their own size: the gap that is left when size is taken out one by one instead of by
// stratum. A pair is the unit and is drawn as one.

import { whyUntested } from '../certainty.ts'
import type { SizeMatched } from '../contract/analyses.ts'
import { median, medianInterval, sampleOf, sizeMatch, usualCaliper } from '../statistics/index.ts'
import { comparedSamePages } from './same-pages.ts'
import type { SizedComparison, SizedPage } from './stratified.ts'

type Known = SizedPage & { readonly value: number }

const known = (pages: readonly SizedPage[]): readonly Known[] =>
  pages.flatMap((page) => (page.value === null ? [] : { ...page, value: page.value }))

/** Of pairs drawn there is one stream. */
const stream = 0

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

/** `right` is compared with `left`; an interval of the ratio within pairs rests on two of these ratios (median-interval.ts). */
export const sizeMatched = (
  { left, right, isSigned, resamples, seed }: SizedComparison,
  caliper: number = usualCaliper,
): SizeMatched => {
  const match = sizeMatch(known(left.pages), known(right.pages), caliper)
  const pairs = match.pairs.map((pair) => ({ x: pair.right.value, y: pair.left.value }))
  const { x, y, ...gap } = comparedSamePages(pairs, isSigned, { resamples, seed, stream })
  return {
    caliper,
    pairs: pairs.length,
    left: y,
    right: x,
    ...gap,
    pairRatio: isSigned ? null : pairRatioOf(pairs),
    unmatched: match.unmatched,
    unsized: match.unsized,
    why: whyUntested({ pages: pairs.length, posts: null }),
  }
}
