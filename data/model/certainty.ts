// How sure a difference between two sets of pages is, in four steps that words and marks share, and how often intervals are
// drawn. Apart from comparison.ts so that the browser, which only words it, does not load the statistics. How many pages it
// takes is measured (data/reference/coverage-simulation.csv): at 3 the ratio of medians holds 88 to 93 %, Cliff's delta of
// unlike sets 92 % under 10 pages; from 10 on both hold 94 to 96 %.

import type { Certainty } from './contract.ts'
import { level } from './statistics/sample.ts'

/** Fewest pages per set to speak of a difference at all, and to speak of it without reserve. */
export const fewestPages = 5
export const enoughPages = 10

/**
 * Fewest posts with a known count for a rank of their page. Among 40 drawn pages with heavy tails (log-spread 1.2 of posts, 1
 * of pages) the 95 % interval of the rank held the true one for 80 % of pages with 4 posts, 85 % with 7, 91 % with 10.
 */
export const fewestPosts = 10

/** Fewest posts of a set, over all its pages, to test it where values are made of counts under posts. */
export const fewestPostsOfSet = 20

/** Fewest buckets of the calendar with a median to speak of a trend at all, and to speak of it without reserve. */
export const fewestBuckets = 8
export const enoughBuckets = 24

/** Posts coded by hand from which the intervals of the agreement are narrow enough to be of use. */
export const enoughCodings = 100

/**
 * Farthest that the ends of an interval of a pooled mean, or of its ratio, may lie apart, as high / low. With few and very
 * unequal pages it holds the true value as often as it says, but from 17 to 4,475 it tells nothing: these pages do not bound it.
 */
export const widestSpan = 100

/** Resamples of a bootstrap on screen and in an export (DESIGN, rules of comparison). */
export const resamplesOnScreen = 2_000
export const resamplesInExport = 10_000

/**
 * The small-number rule: why two sets are not tested, or null. Their dots and medians are shown all the same.
 * @param of pages those with a value, of posts all of the smaller set; null: the values do not rest on counts under posts
 */
export const whyUntested = (of: {
  readonly pages: number
  readonly posts: number | null
}): 'too-few-pages' | 'too-few-posts' | null => {
  if (of.pages < fewestPages) return 'too-few-pages'
  return of.posts !== null && of.posts < fewestPostsOfSet ? 'too-few-posts' : null
}

/**
 * Which of the two bootstrap intervals of a ratio of medians is told; the other one stands beside it. By simulation
 * (data/reference/coverage-simulation.csv) BCa holds 93 to 96 % from 5 pages a set on, percentiles up to 98 %.
 */
export const namedInterval: 'percentile' | 'bca' = 'bca'

/**
 * @param pages of the smaller set, those with a value
 * @param isApart whether the 95 % interval of the ratio excludes 1
 */
export const certaintyOf = (pages: number, isApart: boolean): Certainty => {
  if (pages < fewestPages) return 'too-few'
  if (!isApart) return 'uncertain'
  return pages < enoughPages ? 'likely' : 'clear'
}

/** A corrected p above it is no evidence. */
export const significance = 0.05

/** A trend is told without reserve up to this corrected p only: buckets that resemble each other make p too small (trend.ts). */
export const significanceOfClearTrend = 0.01

/**
 * What is left of a certainty once p is corrected for all tests of the figure: a gap whose interval excludes 1 is told as
 * probable, not as clear, where Holm's p is above 0.05. Correction only ever weakens.
 */
export const afterCorrection = (certainty: Certainty, holm: number): Certainty =>
  certainty === 'clear' && holm > significance ? 'likely' : certainty

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

/** The largest part is told as probable where it stays the largest in half of the resamples; without reserve, in `level` of them. */
const heldProbably = 0.5

/**
 * How sure it is that one part (a moment of the week, a format) is larger than all others.
 * @param held share of the resamples in which it is the largest again; null: none were drawn
 */
export const largestCertaintyOf = (pages: number, held: number | null): Certainty => {
  if (held === null || pages < fewestPages) return 'too-few'
  if (held < heldProbably) return 'uncertain'
  return held < level || pages < enoughPages ? 'likely' : 'clear'
}
