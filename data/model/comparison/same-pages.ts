// Two values of the same pages against each other: of two periods, or of both pages of a matched pair. The rules are those of
// any gap (no ratio for a median of 0 or for values that can be below 0, no interval that reaches 0, certainty from how many
// there are and from what the interval excludes); the draws are shared, since a drawn page brings both values.

import { certaintyOf } from '../certainty.ts'
import type { Certainty } from '../contract.ts'
import { type Draws, median, pairedInterval, pairedMedians, ratioOfTwo, sampleOf } from '../statistics/index.ts'
import { ends, excludes, positive } from './ends.ts'

export type SamePages = {
  /** Medians; null without pages. */
  readonly x: number | null
  readonly y: number | null
  /** Median of x / median of y; null where there is none, where one is 0, and for signed values. */
  readonly ratio: number | null
  /** 95 %, percentiles; null as in a gap. */
  readonly ratioInterval: [number, number] | null
  /** Median of x minus median of y. */
  readonly difference: number | null
  readonly differenceInterval: [number, number] | null
  readonly certainty: Certainty
}

/** One value each of x and of y for every page, in one order that does not depend on how they were listed. */
export const comparedSamePages = (
  pages: readonly { readonly x: number; readonly y: number }[],
  isSigned: boolean,
  draws: Draws,
): SamePages => {
  const [ofX, ofY] = [pages.map(({ x }) => x), pages.map(({ y }) => y)]
  const [x, y] = [median(sampleOf(ofX)), median(sampleOf(ofY))]
  const drawn = pairedMedians(ofX, ofY, draws)
  const hasRatio = !isSigned && x !== null && y !== null && x !== 0 && y !== 0
  const ratioInterval = hasRatio ? positive(pairedInterval(drawn.x, drawn.y, ratioOfTwo)) : null
  const differenceInterval = ends(pairedInterval(drawn.x, drawn.y, (a, b) => a - b))
  const isApart = ratioInterval === null ? excludes(differenceInterval, 0) : excludes(ratioInterval, 1)
  return {
    x,
    y,
    ratio: hasRatio ? x / y : null,
    ratioInterval,
    difference: x === null || y === null ? null : x - y,
    differenceInterval,
    certainty: certaintyOf(pages.length, isApart),
  }
}
