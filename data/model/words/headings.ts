// What a figure says around its marks: title, subtitle (metric, unit, period, n, missing) and last line (source, date,
// zone, method). The titles of single metrics come from findings.ts, the title of a trend is made here.

import { fewestPages } from '../certainty.ts'
import type { SeriesReply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { dayOf } from '../periods.ts'
import { platforms } from '../platforms.ts'
import type { TwoSided } from '../two-sided.ts'
import { comparedIn, distributionTitle, gapTitle } from './findings.ts'
import type { Reader } from './index.ts'
import { sourceName } from './names.ts'
import { type Basis, type Names, namesOf, raised, sidesOf } from './naming.ts'
import { keyOf } from './values.ts'

export type FigureHeadings = { readonly title: string; readonly subtitle: string; readonly source: string }

export const platformName = (basis: Basis): string => platforms.get(basis.platform)?.name ?? basis.platform

const periodText = ({ from, to }: Basis, { formats, words }: Reader): string =>
  from === to ? formats.bucket(from) : words.findings.period({ from: formats.bucket(from), to: formats.bucket(to) })

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
const sourceLine = (
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

/** Pages of a camp with a value and without, over all that is shown: "17 à 21 pages d’association (et 0 à 4 sans valeur)". */
const pagesText = (
  names: Names,
  shown: readonly { readonly n: number; readonly missing: number }[],
  { formats, words }: Reader,
): string => {
  const range = (counts: readonly number[]): readonly [low: number, high: number] =>
    counts.length === 0 ? [0, 0] : [Math.min(...counts), Math.max(...counts)]
  const rangeText = (low: number, high: number): string =>
    low === high ? formats.whole(low) : words.findings.range({ low: formats.whole(low), high: formats.whole(high) })
  const [fewest, most] = range(shown.map(({ n }) => n))
  return words.findings.subtitle.withMissing({
    pages: names.counted(most, rangeText(fewest, most)),
    missing: rangeText(...range(shown.map(({ missing }) => missing))),
  })
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
      left: pages('left'),
      right: pages('right'),
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

/** Fewest comparable months to say anything of the course of time, and the share of them in which a camp leads. */
const fewestMonths = 3
const mostMonths = 0.75
/** Share of months with too few pages above which a lead is told with reserve. */
const doubtfulMonths = 0.5
/** Share of a camp's pages that may come or go before the change is told. */
const steadyPages = 0.2

type Point = SeriesReply['lines'][number][number]

/** The first two lines with their sets. @throws RangeError where there are fewer */
const twoLines = ({ sets, lines }: SeriesReply) => {
  const [left, right] = sets
  const [leftLine, rightLine] = lines
  if (left === undefined || right === undefined || leftLine === undefined || rightLine === undefined)
    throw new RangeError('a trend has two sets at least')
  return { left, right, lines: { left: leftLine, right: rightLine } }
}

/**
 * The finding of a trend, without a full stop: who is ahead in how many of the months in which both camps have enough pages;
 * with reserve where the gap over the whole period is uncertain, or most months have too few pages.
 */
export const trendTitle = (series: SeriesReply, reader: Reader): string => {
  const { metrics, trend, noValues } = reader.words.findings
  const words = metrics[keyOf(series.metric)]
  const { what } = words
  const { lines, ...sets } = twoLines(series)
  const { left } = lines
  const right = new Map<string, Point>(lines.right.map((point) => [point.bucket, point]))
  if ([...left, ...right.values()].every(({ n }) => n === 0)) return raised(noValues({ what }), reader)
  const compared = left.flatMap((point) => {
    const other = right.get(point.bucket)
    if (other === undefined || Math.min(point.n, other.n) < fewestPages) return []
    if (point.median === null || other.median === null) return []
    return [{ difference: other.median - point.median }]
  })
  const of = compared.length
  if (of < fewestMonths) return raised(trend.tooFew({ what }), reader)
  const rightMonths = compared.filter(({ difference }) => difference > 0).length
  const leftMonths = compared.filter(({ difference }) => difference < 0).length
  const sides = sidesOf({ ...series, ...sets }, reader)
  const [ahead, behind] = rightMonths >= leftMonths ? [sides.right, sides.left] : [sides.left, sides.right]
  const pair = { ahead: ahead.typical, behind: behind.typical }
  const months = Math.max(leftMonths, rightMonths)
  if (months / of >= mostMonths) {
    const lead = { what, ahead: ahead.typical, months: `${months}`, of: `${of}` }
    if (of < left.length * (1 - doubtfulMonths))
      return raised(trend.fewPages({ ...lead, fewest: `${fewestPages}` }), reader)
    if (series.certainty === 'uncertain' || series.certainty === 'too-few') return raised(trend.uncertain(lead), reader)
  }
  if (months === left.length) return raised(words.everyMonth(pair), reader)
  if (months / of >= mostMonths) return raised(words.mostMonths({ ...pair, months: `${months}`, of: `${of}` }), reader)
  return raised(
    trend.swing({
      what,
      left: sides.left.typical,
      leftMonths: `${leftMonths}`,
      right: sides.right.typical,
      rightMonths: `${rightMonths}`,
      of: `${of}`,
    }),
    reader,
  )
}

/**
 * A sentence on camps whose number of pages changes by more than a fifth: from the first month to the last, else in between;
 * null where it holds. Months without a value are holes in the line and no change.
 */
export const pagesChangeText = (series: SeriesReply, reader: Reader): string | null => {
  const { trend } = reader.words.findings
  const differ = (a: number, b: number): boolean => Math.abs(a - b) > Math.max(a, b) * steadyPages
  const changes = series.lines.flatMap((points, at) => {
    const set = series.sets[at]
    const counts = points.map(({ n }) => n).filter((n) => n > 0)
    const [first = 0, last = 0] = [counts[0], counts.at(-1)]
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
    if (set === undefined) return []
    const { counted } = namesOf(series, set, reader)
    if (differ(first, last)) return [trend.pagesFromTo({ from: reader.formats.whole(first), to: counted(last) })]
    if (counts.length === 0 || !differ(fewest, most)) return []
    return [trend.pagesBetween({ fewest: reader.formats.whole(fewest), most: counted(most) })]
  })
  return changes.length === 0 ? null : trend.pagesChange({ changes: reader.formats.list(changes) })
}

/** One metric, month by month. */
export const trendHeadings = (series: SeriesReply, reader: Reader): FigureHeadings => {
  const { lines, ...sets } = twoLines(series)
  const sides = sidesOf({ ...series, ...sets }, reader)
  return {
    title: trendTitle(series, reader),
    subtitle: reader.words.findings.subtitle.trend({
      unit: reader.words.metrics[keyOf(series.metric)].unit,
      platform: platformName(series),
      period: periodText(series, reader),
      left: pagesText(sides.left, lines.left, reader),
      right: pagesText(sides.right, lines.right, reader),
    }),
    source: sourceLine(series, reader, { states: looksAtState(series.metric), intervals: null }),
  }
}
