// Where the trend's parts stand: the lines with their names at the end, the buckets under them, and a strip that shows how
// many pages each bucket rests on.

import { area, line } from 'd3'
import type { Size, Span } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Point, type Text } from '../parts/marks.tsx'
import { anchored, fewerTicks, type Scale, scaleOf, spaced } from '../parts/scales.ts'
import { lineHeight, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import { datesOf, type Flag, flagHeight, linesHeight } from './dates.ts'
import { type Edge, hatchOf } from './hatch.ts'
import type { SetLine, TrendSeries } from './series.ts'

type Path = { readonly path: string; readonly look: Look }
type Bar = { readonly box: Box; readonly look: Look }
export type TrendLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly bands: readonly Path[]
  readonly edges: readonly Path[]
  /** Strokes over the bands of later sets, so that bands which overlap stay apart in a grey print. */
  readonly hatches: readonly Path[]
  /** The middle half of a month without neighbours, which has no band. */
  readonly lone: readonly Bar[]
  readonly medians: readonly Path[]
  /** Share of the pages with a known value, bucket by bucket: the whole pale, what is known full. */
  readonly coverage: readonly (Bar & { readonly isKnown: boolean })[]
  readonly areas: readonly Box[]
  readonly rules: readonly Line[]
  readonly flags: readonly Flag[]
  readonly spans: readonly Span[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const nameSize = 14
const stripHeight = 18

/** Moves boxes of one height apart between `top` and `bottom`, keeping their order. */
export const apart = (wanted: readonly number[], height: number, top: number, bottom: number): readonly number[] => {
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

const latestOf = (set: SetLine): SetLine['months'][number] | undefined =>
  set.months.findLast(({ median }) => median !== null)

export const trendLayout = (series: TrendSeries, size: Size): TrendLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const grid: Line[] = []
  const bands: Path[] = []
  const edges: Path[] = []
  const hatches: Path[] = []
  const lone: Bar[] = []
  const medians: Path[] = []
  const coverage: (Bar & { isKnown: boolean })[] = []
  const points: Point[] = []
  const texts: Text[] = []

  let y = frame.top
  for (const text of wrapText(series.axis, right - left, 13)) {
    texts.push({ x: left, y: baseline(y, 13), text, size: 13 })
    y += lineHeight(13)
  }
  const values = series.sets.flatMap(({ months }) =>
    months.flatMap(({ median, q1, q3 }) => [median, q1, q3].filter((value) => value !== null)),
  )
  const isEmpty = values.length === 0
  const least = series.isLog ? Math.min(...values) : Math.min(0, ...values)
  const scaleIn = (from: number, to: number): Scale =>
    scaleOf(series.isLog, isEmpty ? 0 : least, isEmpty ? 1 : Math.max(...values), from, to)
  // Round values are the same at any height, which is known once the words above the plot have their lines.
  const ticks = isEmpty ? [] : fewerTicks(scaleIn(1, 0), isNarrow ? 5 : 7)
  const tickWidth = Math.max(14, ...ticks.map((tick) => textWidth(series.tick(tick), 12)))

  const names = series.sets.map((set) => wrapText(set.name, isNarrow ? 100 : 180, nameSize, 600))
  const nameWidth = Math.max(
    ...names.flat().map((text) => textWidth(text, nameSize, 600)),
    ...series.sets.flatMap((set) => [textWidth(latestOf(set)?.says ?? '', nameSize), textWidth(set.counts, 12)]),
  )
  const plotLeft = left + tickWidth + 8
  const plotRight = right - nameWidth - 12
  const step = (plotRight - plotLeft - 20) / Math.max(1, series.months.length - 1)
  const xOf = (index: number): number =>
    series.months.length < 2 ? (plotLeft + plotRight) / 2 : plotLeft + 10 + index * step
  const dates = datesOf(series.dates, (at) => xOf(0) + (at - 0.5) * step, plotLeft, plotRight)
  const top = y + 10 + linesHeight(dates.lines) + (series.dates.length === 0 ? 0 : flagHeight)
  const bottom = top + (isNarrow ? 190 : Math.min(300, Math.max(220, (right - left) * 0.3)))
  const scale = scaleIn(series.isLog ? bottom - 8 : bottom, top)

  for (const tick of ticks) {
    const at = scale.at(tick)
    grid.push({ x1: plotLeft, x2: plotRight, y1: at, y2: at, colour: tick === 0 ? 'rule' : 'grid' })
    texts.push({ x: plotLeft - 8, y: at + 4, text: series.tick(tick), size: 12, anchor: 'end', colour: 'quiet' })
  }
  if (isEmpty) texts.push({ x: plotLeft, y: (top + bottom) / 2, text: series.none, size: 13, colour: 'quiet' })

  const radius = step >= 14 ? 3.5 : step >= 7 ? 2.5 : 1.75
  const drawLine = ({ look, months }: SetLine, isHatched: boolean): void => {
    const drawn = months.map((month, index) => ({ ...month, x: xOf(index) }))
    const band = area<(typeof drawn)[number]>()
      .defined(({ q1, q3 }) => q1 !== null && q3 !== null)
      .x(({ x }) => x)
      .y0(({ q1 }) => scale.at(q1 ?? 0))
      .y1(({ q3 }) => scale.at(q3 ?? 0))
      .digits(3)
    const path = line<(typeof drawn)[number]>()
      .defined(({ median }) => median !== null)
      .x(({ x }) => x)
      .y(({ median }) => scale.at(median ?? 0))
      .digits(3)(drawn)
    const keep = (list: Path[], path: string | null): void => {
      if (path !== null && path !== '') list.push({ path, look })
    }
    keep(bands, band(drawn))
    keep(edges, band.lineY0()(drawn))
    keep(edges, band.lineY1()(drawn))
    keep(medians, path)
    const edge = (x: number, { q1, q3 }: SetLine['months'][number]): Edge => ({
      x,
      low: q1 === null ? null : scale.at(q1),
      high: q3 === null ? null : scale.at(q3),
    })
    if (isHatched) keep(hatches, hatchOf(drawn.map((month) => edge(month.x, month))))
    drawn.forEach(({ median, q1, q3, x, label }, index) => {
      if (median === null) return
      const isLone = [index - 1, index + 1].every((beside) => (months[beside]?.median ?? null) === null)
      if (isLone && q1 !== null && q3 !== null)
        lone.push({ box: { x0: x - 4, x1: x + 4, y0: scale.at(q3), y1: scale.at(q1) }, look })
      points.push({
        x,
        y: scale.at(median),
        r: isLone ? Math.max(4, radius) : radius,
        look,
        index: points.length,
        label,
      })
    })
  }
  for (const [index, set] of series.sets.entries()) drawLine(set, index > 0)

  // Names stand at the line ends, moved apart where they would cover each other.
  const blockHeight = (Math.max(...names.map((lines) => lines.length)) + 1) * lineHeight(nameSize) + 4
  const ends = series.sets.map((set) => scale.at(latestOf(set)?.median ?? scale.domain[0]) - blockHeight / 2)
  const tops = apart(ends, blockHeight, top - 12, bottom + 12)
  series.sets.forEach((set, index) => {
    const says = latestOf(set)?.says ?? '–'
    const lines = [...(names[index] ?? []), says]
    lines.forEach((text, at) => {
      const weight = at === lines.length - 1 ? 400 : 600
      const baselineAt = baseline((tops[index] ?? top) + at * lineHeight(nameSize), nameSize)
      texts.push({ x: plotRight + 8, y: baselineAt, text, size: nameSize, weight, colour: set.look })
    })
  })

  const labelWidth = Math.max(0, ...series.months.map((text) => textWidth(text, 12)))
  const every = [1, 2, 3, 4, 6, 12, 24].find((months) => step * months >= labelWidth + 12) ?? 48
  const labels: Text[] = []
  series.months.forEach((text, index) => {
    if (index % every !== 0) return
    const x = xOf(index)
    grid.push({ x1: x, x2: x, y1: bottom, y2: bottom + 5, colour: 'rule' })
    labels.push({
      ...anchored(x, textWidth(text, 12), left, right),
      y: baseline(bottom + 7, 12),
      text,
      size: 12,
      colour: 'quiet',
    })
  })
  texts.push(...spaced(labels, 6))
  if (series.isLog) grid.push({ x1: plotLeft, x2: plotRight, y1: bottom, y2: bottom, colour: 'rule' })
  y = bottom + lineHeight(12) + 16

  for (const text of wrapText(series.counted, right - plotLeft, 12)) {
    texts.push({ x: plotLeft, y: baseline(y, 12), text, size: 12, colour: 'quiet' })
    y += lineHeight(12)
  }
  y += 4
  const width = Math.max(1.5, Math.min(step * 0.86, step - 1))
  for (const { look, months, counts: says } of series.sets) {
    const ground = y + stripHeight
    months.forEach(({ n, missing }, index) => {
      if (n + missing === 0) return
      const x = xOf(index)
      const [x0, x1] = [Math.max(plotLeft, x - width / 2), Math.min(plotRight, x + width / 2)]
      const share = n / (n + missing)
      coverage.push({ box: { x0, x1, y0: ground - stripHeight, y1: ground }, look, isKnown: false })
      if (n > 0) coverage.push({ box: { x0, x1, y0: ground - share * stripHeight, y1: ground }, look, isKnown: true })
    })
    grid.push({ x1: plotLeft, x2: plotRight, y1: ground, y2: ground, colour: 'rule' })
    texts.push({ x: plotRight + 8, y: ground - 4, text: says, size: 12, colour: 'quiet' })
    y += stripHeight + 8
  }
  const { rules, flags, texts: words, areas } = dates.place(top, bottom, points.length)
  texts.push(...words)
  const spans = series.buckets.map((bucket, index): Span => {
    const x = xOf(index)
    return { x0: Math.max(plotLeft, x - step / 2), x1: Math.min(plotRight, x + step / 2), bucket }
  })
  return {
    frame: frame.close(y - 6, series.note),
    grid,
    bands,
    edges,
    hatches,
    lone,
    medians,
    coverage,
    areas,
    rules,
    flags,
    spans,
    points,
    texts,
  }
}
