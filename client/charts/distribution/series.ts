// The distribution's meaning: the pages of one metric by set, each with its value and what it rests on, in words.

import type { ComparedMetric, ComparedPoint, CompareReply } from '../../../data/model/contract.ts'
import { shownValue } from '../../../data/model/metrics/index.ts'
import { isMonth } from '../../../data/model/periods.ts'
import { twoSided } from '../../../data/model/two-sided.ts'
import { distributionHeadings } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { manyHeadings } from '../../../data/model/words/many.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { medianText } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, metricCells, metricColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { standsOut } from '../parts/marked.tsx'
import {
  countText,
  measured,
  metricName,
  noticeOf,
  pagesText,
  setColumn,
  unitName,
  valueText,
} from '../parts/naming.ts'
import { isHeavyTailed } from '../parts/scales.ts'
import type { Look } from '../parts/theme.ts'

/** More dots than this in a row and a density takes their place. */
export const mostDots = 300

/** `value` as shown; `label`: page, value and what it rests on. */
export type Dot = {
  readonly value: number
  readonly name: string
  readonly label: string
  readonly pageId: number
  /** Ringed and named. */
  readonly isOut: boolean
}
export type Median = { readonly value: number; readonly says: string; readonly interval: string | null }
export type SetRow = {
  readonly look: Look
  readonly name: string
  /** "20 pages", "2 without a value". */
  readonly counts: readonly string[]
  /** By value, smallest first. */
  readonly dots: readonly Dot[]
  /** Null when no page has a value. */
  readonly median: Median | null
  readonly interval: readonly [number, number] | null
  readonly middleHalf: readonly [number, number] | null
}
export type DistributionSeries = Headings & {
  readonly origins: Origins
  readonly rows: readonly SetRow[]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly middleHalf: string
  readonly none: string
  readonly note: string
  readonly numbers: Table
}

/** The first of the metrics asked for ("followers,posting-frequency"). Throws when the reply holds none of them: the caller's fault. */
const chosen = (reply: CompareReply, metric: string | null): ComparedMetric => {
  const found = metric === null ? reply.metrics[0] : reply.metrics.find((it) => metric.split(',').includes(it.metric))
  if (found === undefined) throw new TypeError(`the reply holds no metric "${metric ?? ''}"`)
  return found
}

/** A reading of which only the month is known is not given a day. */
const observedText = ({ words, formats }: Reader, observedOn: string): string =>
  isMonth(observedOn)
    ? words.charts.observedIn(formats.month(observedOn))
    : words.charts.observed(formats.day(observedOn))

/** `isDrawn`: as a dot of its own, which can be pointed at; where a density stands instead, nobody hears its words. */
const dotOf = (reader: Reader, metric: string, point: ComparedPoint, isDrawn: boolean, isOut: boolean): Dot => {
  const shown = { value: shownValue(metric, point.value), name: point.page, pageId: point.pageId, isOut }
  if (!isDrawn) return { ...shown, label: '' }
  const { charts } = reader.words
  const basis =
    point.observedOn !== null
      ? [observedText(reader, point.observedOn)]
      : point.posts !== null
        ? [countText(reader, charts.overPosts, point.posts)]
        : []
  const value = `${valueText(reader, metric, point.value)} ${unitName(reader, metric)}`
  return {
    ...shown,
    label: charts.point(point.page, [value, ...basis].join(', ')),
  }
}

/** Medians of two sets are written with as many digits as their ratio needs. */
const medianWords = (
  reader: Reader,
  reply: CompareReply,
  it: ComparedMetric,
  place: number,
  median: number,
): string => {
  const [side] = reply.sets.length === 2 ? [place === 0 ? ('left' as const) : ('right' as const)] : []
  const pair = side === undefined ? undefined : twoSided(reply).metrics.find(({ metric }) => metric === it.metric)
  return pair === undefined || side === undefined
    ? measured(reader, it.metric, median)
    : (medianText(pair, side, reader) ?? '')
}

/** Dots of a row that have a sign each: all of them, or beside a density those that stand out. */
export const drawnDots = ({ dots }: Pick<SetRow, 'dots'>): readonly Dot[] =>
  dots.length > mostDots ? dots.filter(({ isOut }) => isOut) : dots

const rowOf = (
  reader: Reader,
  reply: CompareReply,
  it: ComparedMetric,
  place: number,
  marked: Options['marked'],
): SetRow | null => {
  const { charts } = reader.words
  const [set, summary] = [reply.sets[place], it.sets[place]]
  if (set === undefined || summary === undefined) return null
  const { n, missing, median, q1, q3, interval } = summary
  const shown = (value: number): number => shownValue(it.metric, value)
  const says = (value: number): string => measured(reader, it.metric, value)
  return {
    look: looksOf(reply.sets)[place] ?? 'association',
    name: setName(reply, set, reader),
    counts: [pagesText(reader, n), ...(missing > 0 ? [countText(reader, charts.missing, missing)] : [])],
    dots: it.points
      .filter((point) => point.set === place)
      .map((point) => {
        const isOut = standsOut(marked, point)
        return dotOf(reader, it.metric, point, isOut || n <= mostDots, isOut)
      })
      .sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1)),
    median:
      median === null
        ? null
        : {
            value: shown(median),
            says: charts.median(medianWords(reader, reply, it, place, median)),
            interval: interval === null ? null : charts.interval(says(interval[0]), says(interval[1])),
          },
    interval: interval === null ? null : [shown(interval[0]), shown(interval[1])],
    middleHalf: q1 === null || q3 === null || n < 4 ? null : [shown(q1), shown(q3)],
  }
}

/** In the order of the table: by set, the greatest value first. */
const inOrder = (it: ComparedMetric): ComparedMetric['points'] =>
  it.points.toSorted((a, b) => a.set - b.set || b.value - a.value)

const tableOf = (
  reader: Reader,
  reply: CompareReply,
  rows: readonly SetRow[],
  it: ComparedMetric,
  caption: string,
): Table => {
  const { columns } = reader.words.charts
  return {
    caption,
    columns: [
      text('page', columns.page),
      text('set', setColumn(reader, reply.sets)),
      number('value', unitName(reader, it.metric)),
      number('posts', columns.posts),
      text('observed_on', columns.observedOn),
      ...metricColumns(reader),
      ...countColumns(reader),
    ],
    rows: inOrder(it).map(({ page, set, value, posts, observedOn }) => [
      page,
      rows[set]?.name ?? '',
      shownValue(it.metric, value),
      posts,
      observedOn,
      ...metricCells(reader, it.metric),
      ...countCells(it.sets[set]),
    ]),
  }
}

export const distributionSeries = (reply: CompareReply, reader: Reader, options: Options): DistributionSeries => {
  const it = chosen(reply, options.metric)
  const { charts } = reader.words
  const told =
    reply.sets.length > 2 ? manyHeadings(it, reply, reader) : distributionHeadings(it.metric, twoSided(reply), reader)
  const headings = { ...told, notice: noticeOf(reader, reply) }
  const rows = reply.sets.flatMap((_, place) => rowOf(reader, reply, it, place, options.marked) ?? [])
  const isLog = isHeavyTailed(rows.flatMap((row) => row.dots.map((dot) => dot.value)))
  const unit = unitName(reader, it.metric)
  const summaries = rows.map(({ name, counts, median }) =>
    charts.point(
      name,
      [
        ...counts,
        ...(median === null ? [] : [median.says, ...(median.interval === null ? [] : [median.interval])]),
      ].join(', '),
    ),
  )
  const behind = { set: null, metric: it.metric, from: reply.from, to: reply.to, chosen: chosenIn(reply) }
  const originOf = (page: number): Origin => ({ page, ...behind })
  return {
    ...headings,
    origins: {
      marks: rows.flatMap(drawnDots).map(({ pageId }) => originOf(pageId)),
      rows: inOrder(it).map(({ pageId }) => originOf(pageId)),
      sets: rows.flatMap((row, place) => drawnDots(row).map(() => place)),
    },
    description: [headings.subtitle, ...summaries].join('. '),
    rows,
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: reader.formats.number,
    middleHalf: charts.middleHalf,
    none: charts.noPages,
    note: rows.some(({ dots }) => dots.length > mostDots)
      ? charts.densityNote(reader.formats.whole(mostDots))
      : reply.sets.every(({ camp }) => camp !== null)
        ? charts.distributionNote
        : charts.groupsNote,
    numbers: tableOf(reader, reply, rows, it, metricName(reader, it.metric)),
  }
}
