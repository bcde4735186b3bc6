// The gap figure's meaning: one row a metric with its ratio, interval and certainty, all as words, and why a row has no ratio.

import type { Certainty, CompareReply } from '../../../data/model/contract.ts'
import { shownValue } from '../../../data/model/metrics/index.ts'
import { type ComparedPair, type Side, type Sided, type TwoSided, twoSided } from '../../../data/model/two-sided.ts'
import { gapHeadings } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { intervalWords, medianText, ratioWords } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Origins, type Table } from '../chart.ts'
import { keyOfSet, metricCells, metricKeyColumn, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { aheadName, besideName, measured, metricName, noticeOf } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

/** The typical page of a set: its symbol, "781", "n = 21". */
type Typical = { readonly look: Look; readonly value: string; readonly n: string }
export type GapRow = {
  readonly name: string
  readonly typical: readonly [Typical, Typical]
  /** Of the typical values, in short. */
  readonly unit: string
  /** Right over left; null where the row has no mark. */
  readonly ratio: number | null
  readonly interval: readonly [number, number] | null
  readonly certainty: Certainty
  /** Ratio, interval and doubt in words; null without a mark. */
  readonly says: { readonly ratio: string; readonly details: readonly string[] } | null
  /** Why there is no mark; null with one. */
  readonly why: string | null
  /** The row in one sentence. */
  readonly label: string
}
export type GapSeries = Headings & {
  readonly origins: Origins
  readonly rows: readonly GapRow[]
  readonly looks: Sided<Look>
  readonly ahead: Sided<string>
  readonly aheadShort: Sided<string>
  readonly equal: string
  readonly tick: (ratio: number) => string
  readonly note: string
  readonly numbers: Table
}

const whyNoRatio = (reader: Reader, it: ComparedPair): string | null => {
  const { charts } = reader.words
  const { formats } = reader
  const { left, right, gap } = it
  if (left.median === null || right.median === null) return charts.noValues
  if (gap.certainty === 'too-few') return charts.tooFew(formats.whole(left.n), formats.whole(right.n))
  if (gap.ratio === null)
    return (gap.noRatio === 'signed' ? charts.signed : charts.zeroMedian)(
      measured(reader, it.metric, left.median),
      measured(reader, it.metric, right.median),
    )
  return null
}

const rowOf = (reader: Reader, it: ComparedPair, looks: Sided<Look>): GapRow => {
  const { charts } = reader.words
  const { formats } = reader
  const { ratio, ratioInterval, certainty } = it.gap
  const typical = (side: Side): Typical => ({
    look: looks[side],
    value: medianText(it, side, reader) ?? '–',
    n: charts.count(formats.whole(it[side].n)),
  })
  const name = metricName(reader, it.metric)
  const why = whyNoRatio(reader, it)
  const unit = besideName(reader, it.metric)
  const shared = { name, typical: [typical('left'), typical('right')], unit, certainty, why } as const
  if (why !== null || ratio === null)
    return { ...shared, ratio: null, interval: null, says: null, label: charts.point(name, why ?? '') }
  const doubts = { clear: [], likely: [charts.likely], uncertain: [charts.uncertain], 'too-few': [] } as const
  const interval = ratioInterval === null ? [] : [intervalWords(ratioInterval, reader)]
  const says = { ratio: ratioWords(ratio, reader), details: [...interval, ...doubts[certainty]] }
  return {
    ...shared,
    ratio,
    interval: ratioInterval,
    says,
    label: charts.point(name, [says.ratio, ...says.details].join(', ')),
  }
}

const tableOf = (reader: Reader, reply: TwoSided, caption: string): Table => {
  const { columns, certainties } = reader.words.charts
  const sides = ['left', 'right'] as const
  const shown = (metric: string, value: number | null): number | null =>
    value === null ? null : shownValue(metric, value)
  return {
    caption,
    columns: [
      metricKeyColumn(reader),
      text('metric_name', columns.metric),
      text('unit', columns.unit),
      ...sides.flatMap((side) => {
        const [key, camp] = [keyOfSet(reply[side]), setName(reply, reply[side], reader)]
        return [
          number(`median_${key}`, columns.of(columns.median, camp)),
          number(`n_${key}`, columns.of(columns.pages, camp)),
          number(`missing_${key}`, columns.of(columns.missing, camp)),
        ]
      }),
      number('ratio', columns.ratio),
      number('low_95', columns.low),
      number('high_95', columns.high),
      number('difference', columns.difference),
      text('certainty', columns.certainty),
    ],
    rows: reply.metrics.map(({ metric, left, right, gap }) => [
      ...metricCells(reader, metric),
      ...[left, right].flatMap(({ median, n, missing }) => [shown(metric, median), n, missing]),
      gap.ratio,
      gap.ratioInterval?.[0] ?? null,
      gap.ratioInterval?.[1] ?? null,
      shown(metric, gap.difference),
      certainties[gap.certainty],
    ]),
  }
}

/** How it is read, and that several tests were corrected together where there are several. */
const noteOf = ({ words: { charts }, formats }: Reader, { metrics }: TwoSided): string => {
  const tested = metrics.filter(({ tests }) => tests.mannWhitney !== null).length
  return tested < 2 ? charts.gapNote : `${charts.gapNote} ${charts.corrected(formats.whole(tested))}`
}

export const gapSeries = (whole: CompareReply, reader: Reader): GapSeries => {
  const reply = twoSided(whole)
  const [leftLook = 'association', rightLook = 'commercial'] = looksOf(whole.sets)
  const looks = { left: leftLook, right: rightLook }
  const headings = { ...gapHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const rows = reply.metrics.map((it) => rowOf(reader, it, looks))
  const { left, right } = reply
  const ahead = (isShort: boolean): Sided<string> => ({
    left: aheadName(reader, reply, left, isShort),
    right: aheadName(reader, reply, right, isShort),
  })
  const origins = reply.metrics.map(({ metric }) => ({
    page: null,
    set: null,
    metric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(whole),
  }))
  return {
    ...headings,
    origins: { marks: origins.filter((_, at) => rows[at]?.ratio !== null), rows: origins },
    description: [headings.subtitle, ...rows.map((row) => row.label)].join('. '),
    rows,
    looks,
    ahead: ahead(false),
    aheadShort: ahead(true),
    equal: reader.words.charts.equal,
    tick: (ratio) => ratioWords(ratio, reader),
    note: noteOf(reader, reply),
    numbers: tableOf(reader, reply, headings.title),
  }
}
