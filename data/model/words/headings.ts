// What a figure says around its marks: title, subtitle (metric, unit, period, n, missing) and last line (source, date,
// zone, method). The titles of single metrics come from findings.ts; what a trend says is in course.ts.

import { looksAtState } from '../metrics/index.ts'
import { dayOf, isDay } from '../periods.ts'
import { platforms } from '../platforms.ts'
import type { TwoSided } from '../two-sided.ts'
import { comparedIn, distributionTitle, gapTitle } from './findings.ts'
import type { Reader } from './index.ts'
import { sourceName } from './names.ts'
import { type Basis, type Names, sidesOf } from './naming.ts'
import { keyOf } from './values.ts'

export type FigureHeadings = { readonly title: string; readonly subtitle: string; readonly source: string }

export const platformName = (basis: Basis): string => platforms.get(basis.platform)?.name ?? basis.platform

export const periodText = ({ from, to }: Pick<Basis, 'from' | 'to'>, { formats, words }: Reader): string => {
  if (from === to) return formats.bucket(from)
  const { period, days } = words.findings
  return (isDay(from) ? days : period)({ from: formats.bucket(from), to: formats.bucket(to) })
}

/** Names of the sources in the reader's language, as one text; empty without any. */
export const sourcesText = (basis: Basis, reader: Reader): string =>
  basis.sources.map((key) => sourceName(reader, key)).join(reader.words.findings.source.separator)

/** Day of the newest post in the zone of the figure, `2025-03-31`; null without a post. */
export const upToDay = ({ newestPostAt, zone }: Basis): string | null =>
  newestPostAt === null ? null : dayOf(Date.parse(newestPostAt), zone)

/**
 * The last line of a figure. `shows.states`: the figure rests on readings that hold for a time; `shows.intervals`: how
 * those it draws were found, null without any. The zone is always told, since periods are cut by it.
 */
export const sourceLine = (
  basis: Basis,
  reader: Reader,
  shows: { readonly states: boolean; readonly intervals: 'resamples' | 'ranks' | null },
): string => {
  const { formats, words } = reader
  const { source } = words.findings
  const counted = (text: { one: (n: string) => string; other: (n: string) => string }, n: number): string =>
    (formats.plural(n) === 'one' ? text.one : text.other)(formats.whole(n))
  const parts: string[] = []
  const sources = sourcesText(basis, reader)
  if (basis.data === 'demo') parts.push(source.invented)
  else parts.push(sources === '' ? source.none : source.from({ sources }))
  const day = upToDay(basis)
  parts.push(
    day === null ? source.noPost({ zone: basis.zone }) : source.upTo({ day: formats.day(day), zone: basis.zone }),
  )
  if (shows.states) parts.push(counted(source.tolerance, basis.tolerance))
  if (shows.intervals === 'ranks') parts.push(source.rankIntervals)
  if (shows.intervals === 'resamples')
    parts.push(source.intervals({ resamples: formats.whole(basis.resamples), seed: String(basis.seed) }))
  if (basis.unassignedPages > 0) parts.push(counted(source.unassigned, basis.unassignedPages))
  return parts.join(' ')
}

/** "28 à 29", or the one number that all are. */
export const rangeText = (counts: readonly number[], { formats, words }: Reader): string => {
  const [low, high] = counts.length === 0 ? [0, 0] : [Math.min(...counts), Math.max(...counts)]
  return low === high
    ? formats.whole(low)
    : words.findings.range({ low: formats.whole(low), high: formats.whole(high) })
}

/** Pages of a camp with a value and without, over all that is shown: "17 à 21 pages d’association (et 0 à 4 sans valeur)". */
export const pagesText = (
  names: Names,
  shown: readonly { readonly n: number; readonly missing: number }[],
  reader: Reader,
): string => {
  const known = shown.map(({ n }) => n)
  return reader.words.findings.subtitle.withMissing({
    pages: names.counted(Math.max(0, ...known), rangeText(known, reader)),
    missing: rangeText(
      shown.map(({ missing }) => missing),
      reader,
    ),
  })
}

/** Groups with their n and missing, as they are over so many metrics. */
export const amongMetrics = (groups: readonly string[], metrics: number, { words, formats }: Reader): string => {
  const pages = formats.list(groups)
  return metrics > 1 ? words.findings.subtitle.byMetric(pages) : pages
}

/** The gap figure over all metrics of the reply. */
export const gapHeadings = (reply: TwoSided, reader: Reader): FigureHeadings => {
  const sides = sidesOf(reply, reader)
  const pages = (side: 'left' | 'right'): string =>
    pagesText(
      sides[side],
      reply.metrics.map((compared) => compared[side]),
      reader,
    )
  return {
    title: gapTitle(reply, reader),
    subtitle: reader.words.findings.subtitle.gap({
      ratio: reader.words.findings.certainty.ratio({ left: sides.left.short, right: sides.right.short }),
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: amongMetrics([pages('left'), pages('right')], reply.metrics.length, reader),
    }),
    source: sourceLine(reply, reader, {
      states: reply.metrics.some(({ metric }) => looksAtState(metric)),
      intervals: 'resamples',
    }),
  }
}

/** One metric, each page a dot. */
export const distributionHeadings = (metric: string, reply: TwoSided, reader: Reader): FigureHeadings => {
  const { left, right } = comparedIn(reply, metric)
  const sides = sidesOf(reply, reader)
  return {
    title: distributionTitle(metric, reply, reader),
    subtitle: reader.words.findings.subtitle.distribution({
      unit: reader.words.metrics[keyOf(metric)].unit,
      platform: platformName(reply),
      period: periodText(reply, reader),
      left: pagesText(sides.left, [left], reader),
      right: pagesText(sides.right, [right], reader),
    }),
    source: sourceLine(reply, reader, { states: looksAtState(metric), intervals: 'ranks' }),
  }
}
