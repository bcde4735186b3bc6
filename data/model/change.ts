// One set of pages in two periods: only pages with a value in both are compared, each with itself, so that pages which came
// or went do not pass for a change. Medians then and now, with intervals by drawing pages that bring both of their values.
// Periods that share days, or differ in length or in weekdays, are told apart by compared-periods.ts. Pure.

import { comparedSamePages, type SamePages } from './comparison/same-pages.ts'

/** Values of one page in the earlier and in the later period; null where the metric is undefined for it. */
export type PageChange = { readonly pageId: number; readonly before: number | null; readonly now: number | null }

/** Ratio and difference are those of now over, and minus, before. */
export type SetChange = Omit<SamePages, 'x' | 'y'> & {
  /** Pages with a value in both periods, in one of them only. */
  readonly both: number
  readonly onlyNow: number
  readonly onlyThen: number
  /** Medians of the pages with both; null without such a page. */
  readonly now: number | null
  readonly before: number | null
}

/** @param options.isSigned whether values can be below 0: then there is no ratio */
export const changeOf = (
  pages: readonly PageChange[],
  options: { readonly isSigned?: boolean; readonly resamples: number; readonly seed: number },
): SetChange => {
  const inOrder = pages.toSorted((a, b) => a.pageId - b.pageId)
  const both = inOrder.flatMap(({ now, before }) => (now === null || before === null ? [] : [{ x: now, y: before }]))
  const { resamples, seed, isSigned = false } = options
  const { x, y, ...gap } = comparedSamePages(both, isSigned, { resamples, seed, stream: 0 })
  return {
    both: both.length,
    onlyNow: pages.filter(({ now, before }) => now !== null && before === null).length,
    onlyThen: pages.filter(({ now, before }) => now === null && before !== null).length,
    now: x,
    before: y,
    ...gap,
  }
}
