// Sets of pages as distributions of their values: medians with intervals, the gap of every two with its certainty, and the
// tests beside it. Pure, and the door to comparison/, the one home of the rules of comparison: the page is the unit, unknown
// is not zero, a median of 0 gives no ratio, small sets are not tested, and certainty weakens with few pages and with many
// tests. Nothing is rounded here; order of pages is irrelevant.

import { corrected } from './comparison/corrected.ts'
import { type DrawnSet, drawnSet, type PageSet, summaryOf } from './comparison/drawn-set.ts'
import { comparePair, isLargeEnough, type Rules } from './comparison/pair.ts'
import type { ComparedMetric } from './contract.ts'
import { kruskalWallis } from './statistics/index.ts'

export { corrected } from './comparison/corrected.ts'
export type { PageSet, PageValue } from './comparison/drawn-set.ts'
export { type Compared, comparedPair, sensitivityRow } from './comparison/sensitivity.ts'
export { sizeMatched } from './comparison/size-matched.ts'
export { type SizedComparison, type SizedPage, type SizedSet, stratified } from './comparison/stratified.ts'

export type Comparison = Partial<Rules> & {
  readonly metric: string
  /** False where the platform does not publish what the metric asks for. */
  readonly isPublished?: boolean
  /** Two at least. */
  readonly sets: readonly PageSet[]
  readonly resamples: number
  readonly seed: number
}

const pairOf = (
  drawn: readonly DrawnSet[],
  left: number,
  right: number,
  rules: Rules,
): ComparedMetric['pairs'][number] => {
  const [x, y] = [drawn[left], drawn[right]]
  if (x === undefined || y === undefined) throw new RangeError(`no sets ${left} and ${right}`)
  return { left, right, ...comparePair(x, y, rules) }
}

const fewestForAll = 3

/** Null for two sets, which have Mann-Whitney, and when fewer than three are large enough. */
const testOfAll = (drawn: readonly DrawnSet[], rules: Rules): ComparedMetric['kruskalWallis'] => {
  const tested = drawn.filter((set) => isLargeEnough(set, rules))
  if (tested.length < fewestForAll) return null
  const found = kruskalWallis(tested.map(({ sample }) => sample))
  return found === null ? null : { h: found.h, df: found.freedom, p: found.p }
}

/**
 * Compares every two sets; a ratio above 1 means that the typical page of the later one is ahead. p is corrected for the
 * pairs of this metric; metrics shown together are `corrected` together.
 */
export const compareSets = ({
  metric,
  isPublished = true,
  isSigned = false,
  restsOnPosts = false,
  sets,
  resamples,
  seed,
}: Comparison): ComparedMetric => {
  const rules = { isSigned, restsOnPosts }
  const drawn = sets.map((set, place) => drawnSet(set, place, { resamples, seed }))
  const compared = {
    metric,
    isPublished,
    points: drawn.flatMap(({ points }) => points),
    sets: drawn.map(summaryOf),
    kruskalWallis: testOfAll(drawn, rules),
    pairs: drawn.flatMap((_, left) =>
      drawn.slice(left + 1).map((_, after) => pairOf(drawn, left, left + 1 + after, rules)),
    ),
  }
  return corrected([compared])[0] ?? compared
}
