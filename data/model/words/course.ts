// What the figure of a trend says around its lines, by any step of time and for any number of sets: title, subtitle, last line,
// and a sentence on pages that come and go. The wording is in <tag>/trend-findings.ts. Pure.

import { fewestPages } from '../certainty.ts'
import type { SeriesReply } from '../contract.ts'
import { looksAtState } from '../metrics/index.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, pagesText, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised, setName } from './naming.ts'
import { keyOf, valueText } from './values.ts'

/** Fewest comparable steps to say anything of the course of time, and the share of them in which a set leads. */
const fewestSteps = 3
const mostSteps = 0.75
/** Share of steps with too few pages above which a lead is told with reserve. */
const doubtfulSteps = 0.5
/** Share of a set's pages that may come or go before the change is told. */
const steadyPages = 0.2

/** A step in which every set has enough pages: its bucket and the medians in the order of the sets. */
type Step = { readonly bucket: string; readonly medians: readonly number[] }

const comparedSteps = ({ lines: [first = [], ...others] }: SeriesReply): readonly Step[] =>
  first.flatMap((point) => {
    const beside = others.map((line) => line.find(({ bucket }) => bucket === point.bucket))
    const medians = [point, ...beside].flatMap((one) =>
      one === undefined || one.median === null || one.n < fewestPages ? [] : [one.median],
    )
    return medians.length === others.length + 1 ? [{ bucket: point.bucket, medians }] : []
  })

/** "9 mois" of "12". */
const countedSteps = (steps: number, of: number, { by }: SeriesReply, { words, formats }: Reader) => {
  const { one, other } = words.times.buckets[by]
  return {
    steps: `${steps}`,
    counted: (formats.plural(steps) === 'one' ? one : other)(`${steps}`),
    of: `${of}`,
    many: words.findings.trend.steps[by].many,
  }
}

const areMostlySmall = (steps: readonly Step[], { lines }: SeriesReply): boolean =>
  steps.length < (lines[0]?.length ?? 0) * (1 - doubtfulSteps)

/**
 * Two sets: who is ahead in how many of the comparable steps; with reserve where the gap over the whole period is
 * uncertain, or most steps have too few pages.
 */
const titleOfTwo = (series: SeriesReply, compared: readonly Step[], reader: Reader): string => {
  const { metrics, trend } = reader.words.findings
  const words = metrics[keyOf(series.metric)]
  const { what } = words
  const [left, right] = [0, 1].map((place) => namesOf(series, placed(series.sets, place), reader).typical)
  if (left === undefined || right === undefined) throw new RangeError('a trend has two sets at least')
  const of = compared.length
  const stepsAhead = (place: 0 | 1): number =>
    compared.filter(({ medians }) => placed(medians, place) > placed(medians, 1 - place)).length
  const [ofLeft, ofRight] = [stepsAhead(0), stepsAhead(1)]
  const [ahead, behind] = ofRight >= ofLeft ? [right, left] : [left, right]
  const steps = Math.max(ofLeft, ofRight)
  const told = countedSteps(steps, of, series, reader)
  if (steps / of < mostSteps)
    return trend.swing({ what, left, right, ...countedSteps(ofLeft, of, series, reader), others: `${ofRight}` })
  if (areMostlySmall(compared, series)) return trend.fewPages({ what, ahead, ...told, fewest: `${fewestPages}` })
  if (series.certainty === 'uncertain' || series.certainty === 'too-few')
    return trend.uncertain({ what, ahead, ...told })
  if (steps === series.lines[0]?.length) return words.everyStep({ every: trend.steps[series.by].every, ahead, behind })
  return words.mostSteps({ ahead, behind, ...told })
}

/** Three sets or more: which ends highest and which lowest, where the one was above the other most of the time. */
const titleOfMany = (series: SeriesReply, compared: readonly Step[], reader: Reader): string => {
  const { metrics, trend } = reader.words.findings
  const key = keyOf(series.metric)
  const { what } = metrics[key]
  const last = compared.at(-1)
  if (last === undefined) throw new RangeError('no step to compare')
  const [highest, lowest] = [Math.max(...last.medians), Math.min(...last.medians)]
  const [high, low] = [last.medians.indexOf(highest), last.medians.indexOf(lowest)]
  const steps = compared.filter(({ medians }) => placed(medians, high) > placed(medians, low)).length
  if (steps / compared.length < mostSteps)
    return trend.crossing({ what, sets: reader.formats.whole(series.sets.length) })
  const ends = {
    what,
    when: reader.formats.bucket(last.bucket),
    high: namesOf(series, placed(series.sets, high), reader).typical,
    highValue: valueText(key, highest, reader),
    low: namesOf(series, placed(series.sets, low), reader).typical,
    lowValue: valueText(key, lowest, reader),
    ...countedSteps(steps, compared.length, series, reader),
  }
  return areMostlySmall(compared, series) ? trend.endsOnFew({ ...ends, fewest: `${fewestPages}` }) : trend.ends(ends)
}

/** The finding of a trend, without a full stop. */
export const trendTitle = (series: SeriesReply, reader: Reader): string => {
  const { metrics, trend, noValues } = reader.words.findings
  const { what } = metrics[keyOf(series.metric)]
  if (series.lines.flat().every(({ n }) => n === 0)) return raised(noValues({ what }), reader)
  const compared = comparedSteps(series)
  const single = series.sets.find((set) => set.pages === 1)
  if (single !== undefined) return raised(trend.onePage({ what, page: setName(series, single, reader) }), reader)
  if (compared.length < fewestSteps) return raised(trend.tooFew({ what, many: trend.steps[series.by].many }), reader)
  const titleOf = series.sets.length > 2 ? titleOfMany : titleOfTwo
  return raised(titleOf(series, compared, reader), reader)
}

/**
 * A sentence on sets whose number of pages changes by more than a fifth: from the first step to the last where these are
 * the fewest and the most, else in between;
 * null where it holds. Steps without a value are holes in the line and no change.
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
    if (differ(first, last) && Math.abs(last - first) === most - fewest)
      return [trend.pagesFromTo({ from: reader.formats.whole(first), to: counted(last) })]
    if (counts.length === 0 || !differ(fewest, most)) return []
    const { among } = trend.steps[series.by]
    return [trend.pagesBetween({ fewest: reader.formats.whole(fewest), most: counted(most), among })]
  })
  return changes.length === 0 ? null : trend.pagesChange({ changes: reader.formats.list(changes) })
}

/** One metric, step by step. */
export const trendHeadings = (series: SeriesReply, reader: Reader): FigureHeadings => {
  const { subtitle, trend } = reader.words.findings
  const { oneByOne, among } = trend.steps[series.by]
  const pages = series.sets.map((set, place) =>
    pagesText(namesOf(series, set, reader), series.lines[place] ?? [], reader),
  )
  return {
    title: trendTitle(series, reader),
    subtitle: subtitle.trend({
      unit: reader.words.metrics[keyOf(series.metric)].unit,
      platform: platformName(series),
      period: periodText(series, reader),
      oneByOne,
      among,
      pages: reader.formats.list(pages),
    }),
    source: sourceLine(series, reader, { states: looksAtState(series.metric), intervals: null }),
  }
}
