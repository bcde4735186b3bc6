// How sure a difference between two camps is, in four steps that words and marks share, and how often intervals are drawn.
// Apart from comparison.ts so that the browser, which only words it, does not load the statistics.

import type { Certainty } from './contract.ts'

/** Fewest pages per camp to speak of a difference at all, and to speak of it without reserve. */
export const fewestPages = 5
export const enoughPages = 10

/**
 * Fewest posts with a known count for a rank of their page. Among 40 drawn pages with heavy tails (log-spread 1.2 of posts, 1
 * of pages) the 95 % interval of the rank held the true one for 80 % of pages with 4 posts, 85 % with 7, 91 % with 10.
 */
export const fewestPosts = 10

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

/** A rank is told without reserve, or as probable, when its interval spans at most this share of the pages ranked. */
const narrowSpan = 0.2
const wideSpan = 0.5

/** @param of pages ranked; null interval: too few pages to draw one */
export const placeCertaintyOf = (
  interval: readonly [low: number, high: number] | null,
  of: number,
): Exclude<Certainty, 'too-few'> => {
  if (interval === null) return 'uncertain'
  const span = (interval[1] - interval[0]) / of
  if (span > wideSpan) return 'uncertain'
  return span > narrowSpan ? 'likely' : 'clear'
}
