// What a figure says around its marks: title, subtitle (metric, unit, period, n, missing) and last line (source, date,
// zone, method). The titles of single metrics come from findings.ts, the title of a trend is made here.

import { fewestPages } from '../certainty.ts'
import type { CompareReply, SeriesReply } from '../contract.ts'
import { dayOf } from '../periods.ts'
import { platforms } from '../platforms.ts'
import { comparedIn, distributionTitle, gapTitle } from './findings.ts'
import type { Reader } from './index.ts'
import { type Basis, keyOf, type Names, raised, sidesOf } from './naming.ts'

export type FigureHeadings = { readonly title: string; readonly subtitle: string; readonly source: string }

const platformName = (basis: Basis): string => platforms.get(basis.platform)?.name ?? basis.platform

const periodText = ({ from, to }: Basis, { formats, words }: Reader): string =>
  from === to ? formats.month(from) : words.findings.period({ from: formats.month(from), to: formats.month(to) })

/**
 * The last line of a figure. `shows.followers`: the figure rests on readings that hold for a time; `shows.intervals`: it
 * draws bootstrap intervals.
 */
export const sourceLine = (
  basis: Basis,
  reader: Reader,
  shows: { readonly followers: boolean; readonly intervals: boolean },
): string => {
  const { formats, words } = reader
  const { source } = words.findings
  const names: Readonly<Record<string, string>> = words.data.sources
  const sources = basis.sources.map((key) => (Object.hasOwn(names, key) ? (names[key] ?? key) : key))
  const counted = (text: { one: (n: string) => string; other: (n: string) => string }, n: number): string =>
    (formats.plural(n) === 'one' ? text.one : text.other)(formats.whole(n))
  const parts: string[] = []
  if (basis.data === 'demo') parts.push(source.invented)
  else if (sources.length > 0) parts.push(source.from({ sources: sources.join(source.separator) }))
  if (basis.newestPostAt !== null) {
    const day = dayOf(Date.parse(basis.newestPostAt), basis.zone)
    parts.push(source.upTo({ day: formats.day(day), zone: basis.zone }))
  }
  if (shows.followers) parts.push(counted(source.tolerance, basis.tolerance))
  if (shows.intervals)
    parts.push(source.intervals({ resamples: formats.whole(basis.resamples), seed: String(basis.seed) }))
  if (basis.unassignedPages > 0) parts.push(counted(source.unassigned, basis.unassignedPages))
  return parts.join(' ')
}

const pagesText = (names: Names, n: number, missing: number, reader: Reader): string => {
  const pages = names.counted(n)
  if (missing === 0) return pages
  return reader.words.findings.subtitle.withMissing({ pages, missing: reader.formats.whole(missing) })
}

/** The gap figure over all metrics of the reply. */
export const gapHeadings = (reply: CompareReply, reader: Reader): FigureHeadings => {
  const sides = sidesOf(reply, reader)
  const most = (side: 'left' | 'right'): string =>
    sides[side].counted(Math.max(0, ...reply.metrics.map((compared) => compared[side].n)))
  return {
    title: gapTitle(reply, reader),
    subtitle: reader.words.findings.subtitle.gap({
      platform: platformName(reply),
      period: periodText(reply, reader),
      left: most('left'),
      right: most('right'),
    }),
    source: sourceLine(reply, reader, { followers: true, intervals: true }),
  }
}

/** One metric, each page a dot. */
export const distributionHeadings = (metric: string, reply: CompareReply, reader: Reader): FigureHeadings => {
  const { left, right } = comparedIn(reply, metric)
  const sides = sidesOf(reply, reader)
  return {
    title: distributionTitle(metric, reply, reader),
    subtitle: reader.words.findings.subtitle.distribution({
      unit: reader.words.metrics[keyOf(metric)].unit,
      platform: platformName(reply),
      period: periodText(reply, reader),
      left: pagesText(sides.left, left.n, left.missing, reader),
      right: pagesText(sides.right, right.n, right.missing, reader),
    }),
    source: sourceLine(reply, reader, { followers: metric === 'followers', intervals: true }),
  }
}

/** Fewest comparable months to say anything of the course of time, and the share that makes "most". */
const fewestMonths = 3
const mostMonths = 0.75

/** The finding of a trend, without a full stop: who is ahead in how many of the months in which both camps have enough pages. */
export const trendTitle = (series: SeriesReply, reader: Reader): string => {
  const { metrics, trend, noValues } = reader.words.findings
  const words = metrics[keyOf(series.metric)]
  const { what } = words
  const pointsOf = (camp: string): SeriesReply['sets'][number]['points'] =>
    series.sets.find((set) => set.camp === camp)?.points ?? []
  const left = pointsOf(series.left)
  const right = new Map(pointsOf(series.right).map((point) => [point.month, point]))
  if ([...left, ...right.values()].every(({ n }) => n === 0)) return raised(noValues({ what }), reader)
  const differences = left.flatMap((point) => {
    const other = right.get(point.month)
    if (other === undefined || Math.min(point.n, other.n) < fewestPages) return []
    return point.median === null || other.median === null ? [] : [other.median - point.median]
  })
  const of = differences.length
  if (of < fewestMonths) return raised(trend.tooFew({ what }), reader)
  const rightMonths = differences.filter((difference) => difference > 0).length
  const leftMonths = differences.filter((difference) => difference < 0).length
  const sides = sidesOf(series, reader)
  const [ahead, behind] = rightMonths >= leftMonths ? [sides.right, sides.left] : [sides.left, sides.right]
  const pair = { ahead: ahead.typical, behind: behind.typical }
  const months = Math.max(leftMonths, rightMonths)
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

/** One metric, month by month. */
export const trendHeadings = (series: SeriesReply, reader: Reader): FigureHeadings => {
  const sides = sidesOf(series, reader)
  const most = (camp: string, names: Names): string =>
    names.counted(Math.max(0, ...(series.sets.find((set) => set.camp === camp)?.points ?? []).map(({ n }) => n)))
  return {
    title: trendTitle(series, reader),
    subtitle: reader.words.findings.subtitle.trend({
      unit: reader.words.metrics[keyOf(series.metric)].unit,
      platform: platformName(series),
      period: periodText(series, reader),
      left: most(series.left, sides.left),
      right: most(series.right, sides.right),
    }),
    source: sourceLine(series, reader, { followers: series.metric === 'followers', intervals: false }),
  }
}
