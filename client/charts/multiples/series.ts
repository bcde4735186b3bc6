// The meaning of small multiples: one metric over time, page by page, with what stands out.

import type { Reply } from '../../../data/model/contract.ts'
import { shownValue } from '../../../data/model/metrics/index.ts'
import { isMonth } from '../../../data/model/periods.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { pageSeriesHeadings } from '../../../data/model/words/page-series.ts'
import { byNumber } from '../../../data/model/words/sentence.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, metricCells, metricColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { standsOut } from '../parts/marked.tsx'
import { metricName, noticeOf, setColumn, unitName, valueText } from '../parts/naming.ts'
import { isHeavyTailed } from '../parts/scales.ts'
import type { Look } from '../parts/theme.ts'

type PageSeriesReply = Reply<'pageSeries'>
type PageLine = PageSeriesReply['lines'][number]

/** With more points in all, only the last of each page can be pointed at: it tells the rest. */
const mostPoints = 1_500

/** `value` as shown; null where unknown. `label` null: cannot be pointed at. */
export type PanelPoint = { readonly value: number | null; readonly label: string | null }
export type Panel = {
  readonly look: Look
  readonly name: string
  readonly isOut: boolean
  readonly points: readonly PanelPoint[]
  /** The last known value, short; null where nothing is known. */
  readonly last: string | null
}
export type MultiplesSeries = Headings & {
  readonly origins: Origins
  readonly sets: readonly { readonly look: Look; readonly name: string }[]
  readonly panels: readonly Panel[]
  /** First and last bucket, in few letters. */
  readonly ends: readonly [string, string]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly unknown: string
  readonly note: string
  readonly numbers: Table
}

const isNumber = (value: number | null): value is number => value !== null

const panelOf = (
  reply: PageSeriesReply,
  line: PageLine,
  look: Look,
  isEachRead: boolean,
  options: Options,
  reader: Reader,
): Panel => {
  const { multiplesFigure: words } = reader.words
  const { formats } = reader
  const unit = unitName(reader, reply.metric)
  const said = (value: number): string => `${valueText(reader, reply.metric, value)} ${unit}`
  const lastAt = line.values.findLastIndex(isNumber)
  const known = line.values.filter(isNumber)
  const labelOf = (value: number, at: number): string => {
    const bucket = formats.bucket(reply.buckets[at] ?? '')
    if (isEachRead) return words.point({ page: line.page, bucket, value: said(value) })
    return words.summary({
      page: line.page,
      last: `${said(value)}, ${bucket}`,
      low: valueText(reader, reply.metric, Math.min(...known)),
      high: valueText(reader, reply.metric, Math.max(...known)),
    })
  }
  const last = line.values[lastAt] ?? null
  return {
    look,
    name: line.page,
    isOut: standsOut(options.marked, line),
    points: line.values.map((value, at) => ({
      value: value === null ? null : shownValue(reply.metric, value),
      label: value !== null && (isEachRead || at === lastAt) ? labelOf(value, at) : null,
    })),
    last: last === null ? null : valueText(reader, reply.metric, last),
  }
}

const tableOf = (reply: PageSeriesReply, reader: Reader): Table => {
  const { columns } = reader.words.charts
  const about = metricCells(reader, reply.metric)
  const counts = reply.sets.map((_, set) => {
    const own = reply.lines.filter((line) => line.set === set)
    return reply.buckets.map((_bucket, at) => {
      const missing = own.filter(({ values }) => (values[at] ?? null) === null).length
      return countCells({ n: own.length - missing, missing })
    })
  })
  return {
    caption: metricName(reader, reply.metric),
    columns: [
      text('page', columns.page),
      text('set', setColumn(reader, reply.sets)),
      text(reply.by, reader.words.compare.steps[reply.by]),
      number('value', unitName(reader, reply.metric)),
      ...metricColumns(reader),
      ...countColumns(reader),
    ],
    rows: reply.lines.flatMap(({ page, set, values }) =>
      values.map((value, at) => {
        const of = reply.sets[set]
        return [
          page,
          of === undefined ? '' : setName(reply, of, reader),
          reply.buckets[at] ?? '',
          value === null ? null : shownValue(reply.metric, value),
          ...about,
          ...(counts[set]?.[at] ?? countCells(null)),
        ]
      }),
    ),
  }
}

const short = (bucket: string | undefined, { formats }: Reader): string =>
  bucket === undefined ? '' : isMonth(bucket) ? formats.monthShort(bucket) : formats.bucket(bucket)

export const multiplesSeries = (reply: PageSeriesReply, reader: Reader, options: Options): MultiplesSeries => {
  const { multiplesFigure: words, charts } = reader.words
  const headings = { ...pageSeriesHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const looks = looksOf(reply.sets)
  const isEachRead = reply.lines.length * reply.buckets.length <= mostPoints
  const panels = reply.lines.map((line) =>
    panelOf(reply, line, looks[line.set] ?? 'association', isEachRead, options, reader),
  )
  const values = panels.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const isLog = isHeavyTailed(values)
  const unit = unitName(reader, reply.metric)
  const originOf = ({ pageId }: PageLine, at: number): Origin => {
    const bucket = reply.buckets[at] ?? reply.from
    return { page: pageId, set: null, metric: reply.metric, from: bucket, to: bucket, chosen: chosenIn(reply) }
  }
  const read = reply.lines.flatMap((line, place) =>
    (panels[place]?.points ?? []).flatMap(({ label }, at) =>
      label === null ? [] : [{ origin: originOf(line, at), set: line.set }],
    ),
  )
  return {
    ...headings,
    origins: {
      marks: read.map(({ origin }) => origin),
      rows: reply.lines.flatMap((line) => line.values.map((_, at) => originOf(line, at))),
      sets: read.map(({ set }) => set),
    },
    description: [
      headings.subtitle,
      ...panels.filter(({ isOut }) => isOut).map(({ name, last }) => charts.point(name, last ?? words.unknown)),
    ].join('. '),
    sets: reply.sets.map((set, place) => ({ look: looks[place] ?? 'association', name: setName(reply, set, reader) })),
    panels,
    ends: [short(reply.buckets[0], reader), short(reply.buckets.at(-1), reader)],
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: reader.formats.number,
    unknown: words.unknown,
    note: [
      words.note,
      ...(isLog && values.some((value) => value === 0) ? [words.zeroNote] : []),
      ...(reply.pagesNotShown > 0 ? [byNumber(words.notShown, reply.pagesNotShown, reader)] : []),
    ].join(' '),
    numbers: tableOf(reply, reader),
  }
}
