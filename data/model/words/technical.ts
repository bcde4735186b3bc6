// Technical sentences: the statistics behind a plain sentence, in the reader's numbers. Made of parts that are whole by
// themselves, so that a statistic that is null is left out without a trace. Pure; the wording is in <tag>/technical.ts.

import { fewestPages, fewestPostsOfSet, namedInterval } from '../certainty.ts'
import type { Interval } from '../contract.ts'
import { shownValue } from '../metrics/index.ts'
import type { ComparedPair, TwoSided } from '../two-sided.ts'
import { comparedIn, isRanked } from './findings.ts'
import type { Reader } from './index.ts'
import { raised, type Sides, sidesOf } from './naming.ts'
import { keyOf, ratioText, rounded } from './values.ts'

/** A result for everybody, and for specialists; each ends with one full stop. `technical` null: there is nothing to add. */
export type Said = { readonly plain: string; readonly technical: string | null }

/** Parts to a sentence, from a capital to a full stop; null without a part. */
export const technicalSentence = (parts: readonly (string | null)[], reader: Reader): string | null => {
  const told = parts.filter((part) => part !== null)
  return told.length === 0 ? null : `${raised(told.join(reader.words.technical.separator), reader)}.`
}

/** A statistic on a scale of its own: three digits, and 0 for what rounds to it. */
export const statisticText = (value: number, { formats }: Reader): string => formats.number(rounded(value, 3) + 0)
/** Two decimals, for what lies between -1 and 1. */
export const coefficientText = (value: number, { formats }: Reader): string =>
  formats.fixed(Math.round(value * 100) / 100 + 0, 2)

const smallP = 0.001
const roundedP = (p: number, { formats }: Reader): string => formats.number(Math.round(p * 1000) / 1000)
/** "p = 0,004", "p < 0,001". */
export const pText = (p: number, reader: Reader): string => {
  const { technical } = reader.words
  return p < smallP ? technical.pBelow(roundedP(smallP, reader)) : technical.p(roundedP(p, reader))
}
/** The same after a name: "0,004", "< 0,001". */
export const bareP = (p: number, reader: Reader): string =>
  p < smallP ? reader.words.technical.below(roundedP(smallP, reader)) : roundedP(p, reader)

/** "2,3 [1,2 ; 4,1]"; the value alone without an interval. */
export const withInterval = (
  value: number,
  interval: Interval | null,
  write: (value: number, reader: Reader) => string,
  reader: Reader,
): string => {
  const { technical } = reader.words
  if (interval === null) return write(value, reader)
  return technical.withInterval(
    write(value, reader),
    technical.interval(write(interval[0], reader), write(interval[1], reader)),
  )
}

/** "21 et 18". */
export const countsText = (counts: readonly number[], { formats, words }: Reader): string =>
  words.technical.n(formats.list(counts.map((n) => formats.whole(n))))

const whitneyPart = ({ tests: { mannWhitney } }: ComparedPair, reader: Reader): string | null => {
  if (mannWhitney === null) return null
  const { u, p, holm } = mannWhitney
  const { formats, words } = reader
  return words.technical.mannWhitney(
    formats.fixed(u, Number.isInteger(u) ? 0 : 1),
    pText(p, reader),
    bareP(holm, reader),
  )
}

const deltaPart = ({ metric, tests }: ComparedPair, sides: Sides, reader: Reader): string | null => {
  if (tests.cliffsDelta === null) return null
  const { technical } = reader.words
  const { value, interval } = tests.cliffsDelta
  const delta = technical.cliffsDelta(withInterval(value, interval, coefficientText, reader))
  if (tests.superiority === null) return delta
  const share = Math.max(tests.superiority.value, 1 - tests.superiority.value)
  const page = (tests.superiority.value >= 0.5 ? sides.right : sides.left).single
  const pairs = reader.formats.whole(Math.round(share * 100))
  if (Math.round(share * 100) === 50) return technical.level(delta)
  return isRanked(metric) ? technical.ahead(delta, pairs, page) : technical.higher(delta, pairs, page)
}

/** The ratio of the medians, or their difference where there is no ratio. */
const gapPart = ({ metric, gap }: ComparedPair, reply: TwoSided, reader: Reader): string | null => {
  const { formats, words } = reader
  const { technical } = words
  const resamples = formats.whole(reply.resamples)
  if (gap.ratio !== null) {
    const ratio = technical.ratio(withInterval(gap.ratio, gap.ratioInterval, ratioText, reader))
    if (gap.ratioInterval === null) return ratio
    // Where BCa is undefined for these draws, the percentiles stand in.
    const bootstrap = gap.ratioIntervals.bca === null ? 'percentile' : namedInterval
    return technical.bootstrap(ratio, technical.bootstraps[bootstrap], resamples)
  }
  if (gap.difference === null) return null
  const write = (value: number): string => statisticText(shownValue(metric, value), reader)
  const difference = withInterval(gap.difference, gap.differenceInterval, write, reader)
  const told = technical.difference(difference, words.metrics[keyOf(metric)].unit)
  return gap.differenceInterval === null ? told : technical.drawnPages(told, resamples)
}

/** The statistics of one metric of the pair. */
export const technicalOf = (metric: string, reply: TwoSided, reader: Reader): string | null => {
  const compared = comparedIn(reply, metric)
  const { technical } = reader.words
  const n = countsText([compared.left.n, compared.right.n], reader)
  if (!compared.isPublished) return technicalSentence([technical.notPublished], reader)
  if (compared.gap.why !== null) {
    const fewest = compared.gap.why === 'too-few-posts' ? fewestPostsOfSet : fewestPages
    return technicalSentence([technical.noTest[compared.gap.why](`${fewest}`), n], reader)
  }
  const sides = sidesOf(reply, reader)
  return technicalSentence(
    [whitneyPart(compared, reader), deltaPart(compared, sides, reader), gapPart(compared, reply, reader), n],
    reader,
  )
}
