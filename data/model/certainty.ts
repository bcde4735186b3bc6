// How sure a difference between two camps is, in four steps that words and marks share, and how often intervals are drawn.
// Apart from comparison.ts so that the browser, which only words it, does not load the statistics.

import type { Certainty } from './contract.ts'

/** Fewest pages per camp to speak of a difference at all, and to speak of it without reserve. */
export const fewestPages = 5
export const enoughPages = 10

/** Resamples of a bootstrap on screen and in an export (DESIGN, rules of comparison). */
export const resamplesOnScreen = 2_000
export const resamplesInExport = 10_000

/**
 * @param pages of the smaller camp, those with a value
 * @param isApart whether the 95 % interval of the ratio excludes 1
 */
export const certaintyOf = (pages: number, isApart: boolean): Certainty => {
  if (pages < fewestPages) return 'too-few'
  if (!isApart) return 'uncertain'
  return pages < enoughPages ? 'likely' : 'clear'
}
