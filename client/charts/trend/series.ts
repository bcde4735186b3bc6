// The trend's meaning: the monthly median and middle half of each set, and how many pages each month rests on.

import type { FigureSet, SeriesReply } from '../../../data/model/contract.ts'
import { shownValue } from '../../../data/model/metrics/index.ts'
import { daysFrom, daysOf, isMonth } from '../../../data/model/periods.ts'
import { pagesChangeText, trendHeadings } from '../../../data/model/words/course.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { chosenIn, type Headings, type Origins, type Table } from '../chart.ts'
import { metricCells, metricColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { measured, metricName, noticeOf, pagesText, setColumn, unitName, valueText } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

/** One bucket of one set; null where no page has a value. */
export type Month = {
  readonly median: number | null
  readonly q1: number | null
  readonly q3: number | null
  /** Pages with a value. */
  readonly n: number
  readonly missing: number
  readonly says: string
  readonly label: string
}
export type SetLine = {
  readonly look: Look
  readonly name: string
  readonly months: readonly Month[]
  readonly counts: string
}
/** A date that stands on the trend. */
export type DatedMark = {
  /** Place among the buckets: 2.5 is the middle of the third. */
  readonly at: number
  /** End of the last of several days; null: one day. */
  readonly end: number | null
  readonly text: string
  /** Date and words. */
  readonly label: string
}
export type TrendSeries = Headings & {
  readonly origins: Origins
  readonly sets: readonly SetLine[]
  /** Short names of the months, the same for all camps. */
  readonly months: readonly string[]
  /** Labels of the buckets in the calendar. */
  readonly buckets: readonly string[]
  /** The earliest first. */
  readonly dates: readonly DatedMark[]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly counted: string
  readonly none: string
  readonly note: string
  readonly numbers: Table
}

/** Only where a linear axis would press one set flat, and nothing shown is zero: medians a dozen times apart. */
const needsLog = (values: readonly number[], medians: readonly number[]): boolean =>
  values.length > 0 && values.every((value) => value > 0) && Math.max(...medians) / Math.min(...medians) >= 12

type Line = { readonly set: FigureSet; readonly points: SeriesReply['lines'][number]; readonly look: Look }

const linesOf = ({ sets, lines }: SeriesReply): readonly Line[] =>
  sets.map((set, place) => ({ set, points: lines[place] ?? [], look: looksOf(sets)[place] ?? 'association' }))

const tableOf = (reader: Reader, reply: SeriesReply, caption: string): Table => {
  const { columns } = reader.words.charts
  const shown = (value: number | null): number | null => (value === null ? null : shownValue(reply.metric, value))
  return {
    caption,
    columns: [
      text(reply.by, reader.words.compare.steps[reply.by]),
      text('set', setColumn(reader, reply.sets)),
      number('median', columns.median),
      number('q1', columns.lower),
      number('q3', columns.upper),
      number('n', columns.pages),
      number('missing', columns.missing),
      ...metricColumns(reader),
    ],
    rows: linesOf(reply).flatMap(({ set, points }) =>
      points.map(({ bucket, median, q1, q3, n, missing }) => [
        bucket,
        setName(reply, set, reader),
        shown(median),
        shown(q1),
        shown(q3),
        n,
        missing,
        ...metricCells(reader, reply.metric),
      ]),
    ),
  }
}

/** Middle halves of more than two sets would cover each other. */
const hasBands = ({ sets }: SeriesReply): boolean => sets.length <= 2

const lineOf = (reader: Reader, reply: SeriesReply, { set, points, look }: Line): SetLine => {
  const { charts } = reader.words
  const { formats } = reader
  const name = setName(reply, set, reader)
  const shown = (value: number | null): number | null => (value === null ? null : shownValue(reply.metric, value))
  const counts = points.map(({ n }) => n)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  return {
    look,
    name,
    counts:
      fewest === most ? pagesText(reader, most) : charts.pagesBetween(formats.whole(fewest), pagesText(reader, most)),
    months: points.map(({ bucket, median, q1, q3, n, missing }) => {
      const value =
        median === null ? '' : `${valueText(reader, reply.metric, median)} ${unitName(reader, reply.metric)}`
      return {
        median: shown(median),
        q1: hasBands(reply) ? shown(q1) : null,
        q3: hasBands(reply) ? shown(q3) : null,
        n,
        missing,
        says: median === null ? '' : measured(reader, reply.metric, median),
        label: charts.monthPoint(name, formats.bucket(bucket), value, pagesText(reader, n)),
      }
    }),
  }
}

/** For the axis: a month in few letters, another bucket as it is named. */
const bucketShort = (bucket: string, { formats }: Reader): string =>
  isMonth(bucket) ? formats.monthShort(bucket) : formats.bucket(bucket)

/** Where a day stands among the buckets, by its share of the bucket it is in; null outside of all. */
const placeOfDay = (buckets: readonly string[], day: string, isEnd: boolean): number | null => {
  const index = buckets.findIndex((bucket) => daysOf(bucket).from <= day && day <= daysOf(bucket).to)
  const bucket = buckets[index]
  if (bucket === undefined) return null
  const { from, to } = daysOf(bucket)
  return index + (daysFrom(from, day) + (isEnd ? 1 : 0.5)) / (daysFrom(from, to) + 1)
}

/** Dates of the period as marks; one that began earlier stands at the beginning, one that ends later goes on to the end. */
const datesIn = (reader: Reader, { annotations, lines }: SeriesReply): readonly DatedMark[] => {
  const { charts } = reader.words
  const { day: written } = reader.formats
  const buckets = lines[0]?.map(({ bucket }) => bucket) ?? []
  return annotations.map(({ key, label, day, endDay }) => {
    const yearly: Readonly<Record<string, string>> = charts.yearlyDates
    const text = key !== null && Object.hasOwn(yearly, key) ? (yearly[key] ?? label) : label
    const when = endDay === null ? written(day) : charts.days(written(day), written(endDay))
    return {
      at: placeOfDay(buckets, day, false) ?? 0,
      end: endDay === null ? null : (placeOfDay(buckets, endDay, true) ?? buckets.length),
      text,
      label: charts.point(when, text),
    }
  })
}

export const trendSeries = (reply: SeriesReply, reader: Reader): TrendSeries => {
  const { charts, findings } = reader.words
  const headings = { ...trendHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const sets = linesOf(reply).map((line) => lineOf(reader, reply, line))
  const known = sets.flatMap((set) => set.months)
  const medians = known.flatMap(({ median }) => (median === null ? [] : [median]))
  const values = known.flatMap(({ median, q1, q3 }) => [median, q1, q3].filter((value) => value !== null))
  const isLog = needsLog(values, medians)
  const unit = unitName(reader, reply.metric)
  const change = pagesChangeText(reply, reader)
  const note = hasBands(reply) ? charts.trendNote(findings.trend.steps[reply.by].open) : charts.linesNote
  const latest = sets.flatMap(({ months }) => months.findLast(({ median }) => median !== null)?.label ?? [])
  const dates = datesIn(reader, reply)
  const behind = { page: null, metric: reply.metric, chosen: chosenIn(reply) }
  const months = linesOf(reply).flatMap(({ set: { key }, points }) =>
    points.map(({ bucket, median }) => ({
      hasMark: median !== null,
      origin: { ...behind, set: key, from: bucket, to: bucket },
    })),
  )
  return {
    ...headings,
    origins: {
      marks: months.flatMap(({ hasMark, origin }) => (hasMark ? [origin] : [])),
      rows: months.map(({ origin }) => origin),
      sets: linesOf(reply).flatMap(({ points }, place) =>
        points.flatMap(({ median }) => (median === null ? [] : [place])),
      ),
    },
    description: [
      headings.subtitle,
      ...latest,
      ...(change === null ? [] : [change]),
      ...(dates.length === 0 ? [] : [charts.datesShown(dates.map(({ label }) => label).join('\u202f; '))]),
    ].join('. '),
    sets,
    months: reply.lines[0]?.map(({ bucket }) => bucketShort(bucket, reader)) ?? [],
    buckets: reply.lines[0]?.map(({ bucket }) => bucket) ?? [],
    dates,
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: reader.formats.number,
    counted: charts.pagesCounted,
    none: charts.noPages,
    note: change === null ? note : `${note} ${change}`,
    numbers: tableOf(reader, reply, metricName(reader, reply.metric)),
  }
}
