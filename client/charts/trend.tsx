// The trend of one metric: the monthly median of each camp as a line over the band of its middle half. A month without a value
// breaks the line; a month alone between two gaps is a dot. Under it, how many pages each month rests on.

import { area, line } from 'd3'
import type { VNode } from 'preact'
import type { SeriesReply } from '../../data/model/contract.ts'
import type { Camp } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { type Chart, defineChart, type Headings, type Size, type Table } from './chart.ts'
import { Figure, type Frame, openFrame } from './parts/frame.tsx'
import {
  type Box,
  baseline,
  boxOf,
  type Line,
  type Point,
  Reading,
  Rule,
  round,
  type Text,
  Words,
} from './parts/marks.tsx'
import { campName, pagesText, shownValue, trendHeadings, unitName, valueText } from './parts/naming.ts'
import { scaleOf, spaced } from './parts/scales.ts'
import { lineHeight, textWidth, wrapText } from './parts/text.ts'
import type { Theme } from './parts/theme.ts'

type Month = {
  readonly median: number | null
  readonly q1: number | null
  readonly q3: number | null
  readonly n: number
  readonly missing: number
  readonly says: string
  readonly label: string
}
type Set = { readonly camp: Camp; readonly name: string; readonly months: readonly Month[] }
export type TrendSeries = Headings & {
  readonly sets: readonly Set[]
  /** Names of the months, all sets alike. */
  readonly months: readonly string[]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly counted: string
  readonly band: string
  readonly numbers: Table
}

const tableOf = (reader: Reader, reply: SeriesReply, caption: string): Table => {
  const { columns } = reader.words.charts
  const shown = (value: number | null): number | null => (value === null ? null : shownValue(reply.metric, value))
  return {
    caption,
    columns: [
      { label: columns.month, kind: 'text' },
      { label: columns.camp, kind: 'text' },
      { label: columns.median, kind: 'number' },
      { label: columns.lower, kind: 'number' },
      { label: columns.upper, kind: 'number' },
      { label: columns.pages, kind: 'number' },
      { label: columns.missing, kind: 'number' },
    ],
    rows: reply.sets.flatMap((set) =>
      set.points.map((point) => [
        point.month,
        campName(reader, reply, set.camp),
        shown(point.median),
        shown(point.q1),
        shown(point.q3),
        point.n,
        point.missing,
      ]),
    ),
  }
}

/** Only where a linear axis would press one camp flat, and nothing shown is zero. */
const needsLog = (values: readonly number[], medians: readonly number[]): boolean =>
  values.length > 0 && values.every((value) => value > 0) && Math.max(...medians) / Math.min(...medians) >= 12

const series: Chart<'series', TrendSeries, TrendLayout>['series'] = (reply, reader) => {
  const { charts } = reader.words
  const { formats } = reader
  const headings = trendHeadings(reader, reply)
  const shown = (value: number | null): number | null => (value === null ? null : shownValue(reply.metric, value))
  const sets = reply.sets.map((set) => {
    const name = campName(reader, reply, set.camp)
    return {
      camp: set.camp,
      name,
      months: set.points.map(({ month, median, q1, q3, n, missing }) => {
        const says = median === null ? '' : valueText(reader, reply.metric, median)
        return {
          median: shown(median),
          q1: shown(q1),
          q3: shown(q3),
          n,
          missing,
          says,
          label: charts.monthPoint(name, formats.month(month), says, pagesText(reader, n)),
        }
      }),
    }
  })
  const known = sets.flatMap((set) => set.months)
  const medians = known.flatMap(({ median }) => (median === null ? [] : [median]))
  const values = known.flatMap(({ median, q1, q3 }) => [median, q1, q3].filter((value) => value !== null))
  const isLog = needsLog(values, medians)
  const unit = unitName(reader, reply.metric)
  const last = sets.flatMap(({ months }) => months.findLast(({ median }) => median !== null)?.label ?? [])
  return {
    ...headings,
    description: [headings.subtitle, ...last].join('. '),
    sets,
    months: reply.sets[0]?.points.map(({ month }) => formats.monthShort(month)) ?? [],
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: (value) => formats.number(value),
    counted: charts.pagesCounted,
    band: charts.band,
    numbers: tableOf(reader, reply, headings.title),
  }
}

type Path = { readonly path: string; readonly camp: Camp }
export type TrendLayout = {
  readonly frame: Frame
  readonly lines: readonly Line[]
  readonly bands: readonly Path[]
  readonly medians: readonly Path[]
  readonly bars: readonly { readonly box: Box; readonly camp: Camp }[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

/** Moves boxes of the given heights apart, keeping their order, between `top` and `bottom`. */
const apart = (wanted: readonly number[], height: number, top: number, bottom: number): readonly number[] => {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let free = top
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free)
    free = (placed[index] ?? 0) + height
  }
  let limit = bottom - height
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit)
    limit = (placed[index] ?? 0) - height
  }
  return placed
}

const layout = (series: TrendSeries, size: Size): TrendLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const texts: Text[] = []
  const lines: Line[] = []
  const bars: { box: Box; camp: Camp }[] = []
  const points: Point[] = []
  const bands: Path[] = []
  const medianPaths: Path[] = []

  const values = series.sets.flatMap((set) =>
    set.months.flatMap(({ median, q1, q3 }) => [median, q1, q3].filter((value) => value !== null)),
  )
  const nameLimit = isNarrow ? 96 : 170
  const names = series.sets.map((set) => wrapText(set.name, nameLimit, 14, 600))
  const nameWidth = Math.max(
    0,
    ...names.flat().map((text) => textWidth(text, 14, 600)),
    ...series.sets.map((set) => textWidth(set.months.findLast(({ median }) => median !== null)?.says ?? '', 14)),
  )
  let y = frame.top
  for (const text of wrapText(series.axis, right - left, 13)) {
    texts.push({ x: left, y: baseline(y, 13), text, size: 13 })
    y += lineHeight(13)
  }
  y += 10
  const plotHeight = isNarrow ? 190 : Math.min(320, Math.max(220, (right - left) * 0.3))
  const top = y
  const bottom = y + plotHeight
  const low = series.isLog ? Math.min(...values) : Math.min(0, ...values)
  const scale = scaleOf(
    series.isLog,
    values.length === 0 ? 0 : low,
    values.length === 0 ? 1 : Math.max(...values),
    bottom,
    top,
  )
  const ticks = scale.ticks(isNarrow ? 4 : 6)
  const tickWidth = Math.max(0, ...ticks.map((tick) => textWidth(series.tick(tick), 12)))
  const plotLeft = left + tickWidth + 8
  const plotRight = right - nameWidth - 14
  const step = series.months.length < 2 ? 0 : (plotRight - plotLeft - 16) / (series.months.length - 1)
  const xOf = (index: number): number =>
    series.months.length < 2 ? (plotLeft + plotRight) / 2 : plotLeft + 8 + index * step

  for (const tick of ticks) {
    lines.push({
      x1: plotLeft,
      x2: plotRight,
      y1: scale.at(tick),
      y2: scale.at(tick),
      colour: tick === 0 ? 'rule' : 'grid',
    })
    texts.push({
      x: plotLeft - 8,
      y: scale.at(tick) + 4,
      text: series.tick(tick),
      size: 12,
      anchor: 'end',
      colour: 'quiet',
    })
  }

  const radius = step >= 14 ? 3.5 : step >= 8 ? 2.5 : 1.8
  for (const { camp, months } of series.sets) {
    const indexed = months.map((month, index) => ({ ...month, x: xOf(index) }))
    const band = area<(typeof indexed)[number]>()
      .defined(({ q1, q3 }) => q1 !== null && q3 !== null)
      .x(({ x }) => x)
      .y0(({ q1 }) => scale.at(q1 ?? 0))
      .y1(({ q3 }) => scale.at(q3 ?? 0))
      .digits(3)(indexed)
    if (band !== null && band !== '') bands.push({ path: band, camp })
    const median = line<(typeof indexed)[number]>()
      .defined((month) => month.median !== null)
      .x(({ x }) => x)
      .y((month) => scale.at(month.median ?? 0))
      .digits(3)(indexed)
    if (median !== null && median !== '') medianPaths.push({ path: median, camp })
    indexed.forEach((month, index) => {
      if (month.median === null) return
      const isAlone = (months[index - 1]?.median ?? null) === null && (months[index + 1]?.median ?? null) === null
      points.push({
        x: month.x,
        y: scale.at(month.median),
        r: isAlone ? Math.max(4, radius) : radius,
        camp,
        index: points.length,
        label: month.label,
      })
    })
  }

  // Names at the line ends, moved apart where they would cover each other.
  const lastOf = (set: Set) => {
    const index = set.months.findLastIndex(({ median }) => median !== null)
    return { index, month: set.months[index] }
  }
  const blockHeight = Math.max(1, ...names.map((lines) => lines.length)) * lineHeight(14) + lineHeight(14) + 4
  const wanted = series.sets.map((set) => {
    const { month } = lastOf(set)
    return (month?.median == null ? bottom : scale.at(month.median)) - blockHeight / 2
  })
  const tops = apart(wanted, blockHeight, top - 10, bottom + 14)
  series.sets.forEach((set, index) => {
    const { month } = lastOf(set)
    let at = tops[index] ?? top
    const x = plotRight + 8
    for (const text of names[index] ?? []) {
      texts.push({ x, y: baseline(at, 14), text, size: 14, weight: 600, colour: set.camp })
      at += lineHeight(14)
    }
    if (month !== undefined) texts.push({ x, y: baseline(at, 14), text: month.says, size: 14, colour: set.camp })
  })

  y = bottom
  const every = [1, 2, 3, 4, 6, 12, 24].find((every) => step * every >= textWidth('sept. 25', 12) + 14) ?? 24
  const shownMonths = series.months.map((text, index) => ({ text, index })).filter(({ index }) => index % every === 0)
  texts.push(
    ...spaced(
      shownMonths.map(({ text, index }) => ({
        x: xOf(index),
        y: baseline(y + 8, 12),
        text,
        size: 12,
        anchor: 'middle',
        colour: 'quiet',
      })),
      6,
    ),
  )
  for (const { index } of shownMonths)
    lines.push({ x1: xOf(index), x2: xOf(index), y1: bottom, y2: bottom + 5, colour: 'rule' })
  y += lineHeight(12) + 18

  texts.push({ x: plotLeft, y: baseline(y, 12), text: series.counted, size: 12, colour: 'quiet' })
  y += lineHeight(12) + 2
  const most = Math.max(1, ...series.sets.flatMap((set) => set.months.map(({ n, missing }) => n + missing)))
  for (const set of series.sets) {
    const width = Math.max(1.5, Math.min(14, step * 0.7))
    set.months.forEach(({ n }, index) => {
      const height = (n / most) * 18
      if (n > 0)
        bars.push({
          box: { x0: xOf(index) - width / 2, x1: xOf(index) + width / 2, y0: y + 18 - height, y1: y + 18 },
          camp: set.camp,
        })
    })
    lines.push({ x1: plotLeft, x2: plotRight, y1: y + 18, y2: y + 18, colour: 'rule' })
    const counts = set.months.map(({ n }) => n)
    const [fewest, largest] = [Math.min(...counts), Math.max(...counts)]
    texts.push({
      x: plotRight + 8,
      y: y + 17,
      text: fewest === largest ? `${largest}` : `${fewest}–${largest}`,
      size: 12,
      colour: set.camp,
    })
    y += 24
  }
  for (const text of wrapText(series.band, right - left, 12)) {
    texts.push({ x: left, y: baseline(y, 12), text, size: 12, colour: 'quiet' })
    y += lineHeight(12)
  }
  return { frame: frame.close(y - 4), lines, bands, medians: medianPaths, bars, points, texts }
}

const draw = (it: TrendLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.bands.map(({ path, camp }) => (
      <path d={path} fill={theme[`${camp}-band`]} fill-opacity={0.8} />
    ))}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.medians.map(({ path, camp }) => (
      <path
        d={path}
        fill="none"
        stroke={theme[camp]}
        stroke-width={2.25}
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    ))}
    {it.bars.map(({ box, camp }) => (
      <rect
        x={round(box.x0)}
        y={round(box.y0)}
        width={round(box.x1 - box.x0)}
        height={round(box.y1 - box.y0)}
        fill={theme[camp]}
      />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const trendChart: Chart<'series', TrendSeries, TrendLayout> = {
  key: 'trend',
  needs: 'series',
  series,
  layout,
  draw,
  table: ({ numbers }) => numbers,
}
export const trend = defineChart(trendChart)
export { boxOf }
