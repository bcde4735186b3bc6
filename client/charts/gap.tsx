// The gap figure: one row a metric, how many times the typical page of the right camp weighs the typical page of the left one,
// on a log scale with "equal" in the middle, so that "twice" and "half" are equally far from it. A row without a ratio says why.

import type { VNode } from 'preact'
import type { Certainty, CompareReply } from '../../data/model/contract.ts'
import type { Camp } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { type Chart, defineChart, type Headings, type Size, type Table } from './chart.ts'
import { Figure, type Frame, openFrame } from './parts/frame.tsx'
import {
  baseline,
  type Line,
  Mark,
  type Point,
  Reading,
  Rule,
  reachOf,
  type Symbol,
  type Text,
  Words,
} from './parts/marks.tsx'
import { campAhead, campName, gapHeadings, metricName, shownValue, unitName, valueText } from './parts/naming.ts'
import { ratioText } from './parts/ratio.ts'
import { scaleOf, spaced } from './parts/scales.ts'
import { lineHeight, textWidth, wrapText } from './parts/text.ts'

type Typical = { readonly camp: Camp; readonly value: string; readonly n: string }
type Row = {
  readonly name: string
  readonly typical: readonly [Typical, Typical]
  readonly ratio: number | null
  readonly interval: readonly [number, number] | null
  readonly certainty: Certainty
  /** Ratio, interval and certainty in words; null without a ratio. */
  readonly says: { readonly ratio: string; readonly interval: string | null; readonly doubt: string | null } | null
  /** Why there is no mark. */
  readonly why: string | null
  readonly label: string
}
export type GapSeries = Headings & {
  readonly rows: readonly Row[]
  readonly ahead: { readonly left: string; readonly right: string }
  readonly aheadShort: { readonly left: string; readonly right: string }
  readonly camps: { readonly left: Camp; readonly right: Camp }
  readonly equal: string
  readonly tick: (ratio: number) => string
  readonly numbers: Table
}

const rowOf = (reader: Reader, it: CompareReply['metrics'][number]): Row => {
  const { charts } = reader.words
  const { formats } = reader
  const { ratio, ratioInterval, certainty, noRatio } = it.gap
  const typical = (side: 'left' | 'right'): Typical => ({
    camp: it[side].camp,
    value: it[side].median === null ? '–' : valueText(reader, it.metric, it[side].median),
    n: charts.count(formats.whole(it[side].n)),
  })
  const pair = [typical('left'), typical('right')] as const
  const why =
    certainty === 'too-few' && noRatio !== 'no-values'
      ? charts.tooFew(formats.whole(it.left.n), formats.whole(it.right.n))
      : noRatio === 'zero-median'
        ? charts.zeroMedian(pair[0].value, pair[1].value)
        : noRatio === 'no-values' || ratio === null
          ? charts.noValues
          : null
  const doubt = certainty === 'uncertain' ? charts.uncertain : certainty === 'likely' ? charts.likely : null
  const says =
    why !== null || ratio === null
      ? null
      : {
          ratio: ratioText(reader, ratio),
          interval:
            ratioInterval === null
              ? null
              : charts.fromTo(ratioText(reader, ratioInterval[0]), ratioText(reader, ratioInterval[1])),
          doubt,
        }
  const name = metricName(reader, it.metric)
  return {
    name,
    typical: pair,
    ratio: says === null ? null : ratio,
    interval: says === null ? null : ratioInterval,
    certainty,
    says,
    why,
    label:
      says === null
        ? `${name}${charts.colon}${why ?? ''}`
        : charts.gapPoint(name, says.ratio, [says.interval, doubt].filter((part) => part !== null).join(', ')),
  }
}

const tableOf = (reader: Reader, reply: CompareReply, caption: string): Table => {
  const { columns, certainties } = reader.words.charts
  const sides = ['left', 'right'] as const
  const number = (label: string) => ({ label, kind: 'number' }) as const
  const text = (label: string) => ({ label, kind: 'text' }) as const
  return {
    caption,
    columns: [
      text(columns.metric),
      text(columns.unit),
      ...sides.flatMap((side) =>
        [columns.median, columns.pages, columns.missing].map((column) =>
          number(columns.of(column, campName(reader, reply, reply[side]))),
        ),
      ),
      ...[columns.ratio, columns.low, columns.high, columns.difference].map(number),
      text(columns.certainty),
    ],
    rows: reply.metrics.map((it) => [
      metricName(reader, it.metric),
      unitName(reader, it.metric),
      ...sides.flatMap((side) => [
        it[side].median === null ? null : shownValue(it.metric, it[side].median),
        it[side].n,
        it[side].missing,
      ]),
      it.gap.ratio,
      it.gap.ratioInterval?.[0] ?? null,
      it.gap.ratioInterval?.[1] ?? null,
      it.gap.difference === null ? null : shownValue(it.metric, it.gap.difference),
      certainties[it.gap.certainty],
    ]),
  }
}

const series = (reply: CompareReply, reader: Reader): GapSeries => {
  const headings = gapHeadings(reader, reply)
  const rows = reply.metrics.map((it) => rowOf(reader, it))
  const { left, right } = reply
  return {
    ...headings,
    description: [headings.subtitle, ...rows.map((row) => row.label)].join('. '),
    rows,
    camps: { left, right },
    ahead: { left: campAhead(reader, reply, left, false), right: campAhead(reader, reply, right, false) },
    aheadShort: { left: campAhead(reader, reply, left, true), right: campAhead(reader, reply, right, true) },
    equal: reader.words.charts.equal,
    tick: (ratio) => ratioText(reader, ratio),
    numbers: tableOf(reader, reply, headings.title),
  }
}

type Interval = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly camp: Camp
  readonly arrows: readonly string[]
}
export type GapLayout = {
  readonly frame: Frame
  readonly texts: readonly Text[]
  readonly lines: readonly Line[]
  readonly intervals: readonly Interval[]
  readonly keys: readonly Symbol[]
  readonly points: readonly Point[]
}

/** Ratios beyond 1,000 are drawn at the rim with an arrow; the words beside them say the number. */
const widest = Math.log(1000)
const stepsOf = (reach: number): readonly number[] =>
  reach < Math.log(4)
    ? [1.5, 2, 3]
    : reach < Math.log(14)
      ? [2, 5, 10]
      : reach < Math.log(60)
        ? [3, 10, 30]
        : [10, 100, 1000]

const layout = (series: GapSeries, size: Size): GapLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const texts: Text[] = []
  const lines: Line[] = []
  const intervals: Interval[] = []
  const keys: Symbol[] = []
  const points: Point[] = []

  const saysWidth = Math.max(
    0,
    ...series.rows.flatMap(({ says }) =>
      says === null
        ? []
        : [textWidth(says.ratio, 17, 600), textWidth(says.interval ?? '', 13), textWidth(says.doubt ?? '', 13)],
    ),
  )
  const nameWidth = isNarrow ? right - left : Math.min(290, Math.max(190, (right - left) * 0.26))
  const plot = isNarrow ? { x0: left + 8, x1: right - 8 } : { x0: left + nameWidth + 24, x1: right - saysWidth - 24 }
  const middle = (plot.x0 + plot.x1) / 2

  const reaches = series.rows.flatMap(({ ratio, interval }) =>
    ratio === null ? [] : [ratio, ...(interval ?? [])].map((value) => Math.abs(Math.log(Math.max(value, 1e-9)))),
  )
  const reach = Math.min(widest, Math.max(Math.log(2.2), ...reaches)) * 1.06
  const scale = scaleOf(true, Math.exp(-reach), Math.exp(reach), plot.x0, plot.x1)
  const inside = (ratio: number): number => scale.at(Math.min(Math.exp(reach), Math.max(Math.exp(-reach), ratio)))

  let y = frame.top
  const ahead =
    textWidth(`← ${series.ahead.right} →`, 13, 600) * 2 < plot.x1 - plot.x0 ? series.ahead : series.aheadShort
  const heading = baseline(y, 13)
  texts.push({
    x: middle - 14,
    y: heading,
    text: `← ${ahead.left}`,
    size: 13,
    weight: 600,
    anchor: 'end',
    colour: series.camps.left,
  })
  texts.push({
    x: middle + 14,
    y: heading,
    text: `${ahead.right} →`,
    size: 13,
    weight: 600,
    colour: series.camps.right,
  })
  y += lineHeight(13) + 4
  const ticks = stepsOf(reach)
    .filter((step) => Math.log(step) <= reach)
    .flatMap((step) => [step, 1 / step])
  const tickLabel = (ratio: number, text: string): Text => ({
    x: scale.at(ratio),
    y: baseline(y, 12),
    text,
    size: 12,
    anchor: 'middle',
    colour: ratio === 1 ? 'ink' : 'quiet',
    weight: ratio === 1 ? 600 : 400,
  })
  texts.push(...spaced([tickLabel(1, series.equal), ...ticks.map((ratio) => tickLabel(ratio, series.tick(ratio)))], 8))
  y += lineHeight(12) + 4
  const gridTop = y

  series.rows.forEach((row, index) => {
    const name = wrapText(row.name, isNarrow ? right - left - saysWidth - 12 : nameWidth, 15, 600)
    if (index > 0) lines.push({ x1: left, x2: right, y1: y, y2: y, colour: 'grid' })
    let line = y + 10
    name.forEach((text, at) =>
      texts.push({ x: left, y: baseline(line + at * lineHeight(15), 15), text, size: 15, weight: 600 }),
    )
    line += name.length * lineHeight(15) + 2
    // The typical pages: the symbol is the key to the colours, row by row.
    let x = left
    for (const { camp, value, n } of row.typical) {
      const text = `${value} (${n})`
      const width = 16 + textWidth(text, 13)
      if (x > left && x + width > left + nameWidth) {
        x = left
        line += lineHeight(13)
      }
      keys.push({ x: x + 5, y: line + 9, r: 4, camp })
      texts.push({ x: x + 14, y: baseline(line, 13), text, size: 13, colour: 'quiet' })
      x += width + 14
    }
    line += lineHeight(13)
    const bottomOfWords = line

    const saysLines = row.says === null ? [] : [row.says.interval, row.says.doubt].filter((text) => text !== null)
    let says = y + 10
    if (row.says !== null) {
      texts.push({
        x: right,
        y: baseline(says, 17),
        text: row.says.ratio,
        size: 17,
        weight: 600,
        anchor: 'end',
        colour: row.certainty === 'uncertain' ? 'quiet' : 'ink',
      })
      says += lineHeight(17)
      for (const text of saysLines) {
        texts.push({ x: right, y: baseline(says, 13), text, size: 13, anchor: 'end', colour: 'quiet' })
        says += lineHeight(13)
      }
    }
    const wordsEnd = Math.max(bottomOfWords, says)
    const whyLines = row.why === null ? [] : wrapText(row.why, isNarrow ? right - left : right - plot.x0, 13)
    const end = isNarrow
      ? wordsEnd + (row.why === null ? 32 : whyLines.length * lineHeight(13) + 6)
      : Math.max(wordsEnd, y + 20 + whyLines.length * lineHeight(13)) + 10
    const centre = isNarrow ? wordsEnd + 16 : (y + end) / 2
    if (row.why !== null) {
      const top = isNarrow ? wordsEnd : centre - (whyLines.length * lineHeight(13)) / 2
      whyLines.forEach((text, at) =>
        texts.push({
          x: isNarrow ? left : plot.x0,
          y: baseline(top + at * lineHeight(13), 13),
          text,
          size: 13,
          colour: 'quiet',
        }),
      )
    } else if (row.ratio !== null) {
      const camp = row.ratio >= 1 ? series.camps.right : series.camps.left
      for (const ratio of [1, ...ticks])
        lines.push({
          x1: scale.at(ratio),
          x2: scale.at(ratio),
          y1: isNarrow ? wordsEnd + 2 : y,
          y2: end,
          colour: ratio === 1 ? 'rule' : 'grid',
          width: ratio === 1 ? 1.5 : 1,
        })
      const x = inside(row.ratio)
      lines.push({ x1: middle, x2: x, y1: centre, y2: centre, colour: camp, width: 1.5 })
      if (row.interval !== null) {
        const [low, high] = row.interval
        intervals.push({ x0: inside(low), x1: inside(high), y: centre, camp, arrows: [] })
      }
      points.push({
        x,
        y: centre,
        r: 7,
        camp,
        hollow: row.certainty === 'uncertain',
        index: points.length,
        label: row.label,
      })
    }
    y = end
  })
  lines.unshift({ x1: left, x2: right, y1: gridTop, y2: gridTop, colour: 'rule' })
  return { frame: frame.close(y), texts, lines, intervals, keys, points }
}

const draw = (it: GapLayout, theme: import('./parts/theme.ts').Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.intervals.map(({ x0, x1, y, camp }) => (
      <line x1={x0} x2={x1} y1={y} y2={y} stroke={theme[`${camp}-band`]} stroke-width={12} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const gapChart: Chart<'compare', GapSeries, GapLayout> = {
  key: 'gap',
  needs: 'compare',
  series,
  layout,
  draw,
  table: ({ numbers }) => numbers,
}
export const gap = defineChart(gapChart)
export { reachOf }
