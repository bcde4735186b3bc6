// Where the list of territories to strengthen stands: wide, name, need and pages in columns before the axis and the ratio in
// words after it; narrow, all of them over the axis of each row. 1 on the axis is the nation.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { baseline, type Line, type Point, type Text } from '../parts/marks.tsx'
import { anchored, fittingTicks, type Scale, scaleOf } from '../parts/scales.ts'
import { lineHeight, textWidth, widest, wrapText } from '../parts/text.ts'
import type { StrengthenRow, StrengthenSeries } from './series.ts'

export type StrengthenLayout = {
  readonly frame: Frame
  readonly lines: readonly Line[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}
type Drawing = { readonly lines: Line[]; readonly points: Point[]; readonly texts: Text[] }

const size = 13
const headSize = 14
const radius = 4.5
const wideFrom = 640
const gap = 14

/** Room for nought before the axis, which has no place for it. */
const zeroStrip = 56
/** The axis goes no further below the nation: an interval that does is open at that end. */
const least = 0.05

type Axis = { readonly scale: Scale; readonly zero: number | null; readonly at: (ratio: number) => number }

const axisOf = (rows: readonly StrengthenRow[], left: number, right: number): Axis => {
  const ends = rows.flatMap(({ relative }) => (relative === null ? [] : [relative.value, ...(relative.interval ?? [])]))
  const zero = ends.includes(0) ? left + 8 : null
  const drawn = ends.filter((end) => end > 0).map((end) => Math.max(least, end))
  const from = left + (zero === null ? 6 : zeroStrip)
  const scale = scaleOf(true, Math.min(0.25, ...drawn), Math.max(1.5, ...drawn), from, right - 6)
  return { scale, zero, at: (ratio) => (ratio > 0 ? scale.at(Math.max(scale.domain[0], ratio)) : (zero ?? from)) }
}

type Columns = {
  readonly need: number
  readonly pages: number
  readonly plot: readonly [number, number]
}

/** Where columns of numbers end, and the plot. */
const columnsOf = ({ rows, columns }: StrengthenSeries, left: number, right: number, isWide: boolean): Columns => {
  if (!isWide) return { need: left, pages: left, plot: [left, right] }
  const name = Math.min(
    widest(
      rows.map((row) => row.name),
      size,
      600,
    ),
    210,
  )
  const need = left + name + gap + widest([columns.need, ...rows.map((row) => row.need)], size)
  const pages = need + gap + widest([columns.pages, ...rows.map((row) => row.pages)], size)
  return {
    need,
    pages,
    plot: [
      pages + gap + 4,
      right -
        widest(
          rows.map(({ says }) => says),
          size,
        ) -
        gap,
    ],
  }
}

const drawRatio = (row: StrengthenRow, { at, scale, zero }: Axis, y: number, drawing: Drawing): void => {
  const { relative } = row
  if (relative === null) return
  const look = { colour: 'association', width: 2 } as const
  if (relative.interval !== null) {
    const [low, high] = relative.interval
    drawing.lines.push({ ...look, x1: at(low), x2: at(high), y1: y, y2: y })
    const isOpen = low < scale.domain[0] && (low > 0 || zero === null)
    for (const end of isOpen ? [high] : [low, high])
      drawing.lines.push({ ...look, x1: at(end), x2: at(end), y1: y - 4, y2: y + 4 })
  }
  drawing.points.push({
    x: at(relative.value),
    y,
    r: radius,
    look: 'association',
    hollow: row.isHollow,
    index: drawing.points.length,
    label: row.label,
  })
}

const gridBehind = (
  { scale, zero }: Axis,
  ticks: readonly number[],
  top: number,
  bottom: number,
  drawing: Drawing,
): void => {
  if (zero !== null) drawing.lines.push({ x1: zero, x2: zero, y1: top, y2: bottom, colour: 'rule', dash: '2 3' })
  for (const tick of ticks) {
    const x = scale.at(tick)
    const look = tick === 1 ? ({ colour: 'rule', width: 1.5 } as const) : ({ colour: 'grid' } as const)
    drawing.lines.push({ x1: x, x2: x, y1: top, y2: bottom, ...look })
  }
}

export const strengthenLayout = (series: StrengthenSeries, asked: Size): StrengthenLayout => {
  const frame = openFrame(series, asked)
  const { left, right } = frame
  const drawing: Drawing = { lines: [], points: [], texts: [] }
  const { texts, lines } = drawing
  let y = frame.top
  if (series.rows.length === 0) return { frame: frame.close(y, series.note), ...drawing }
  const isWide = right - left >= wideFrom
  const columns = columnsOf(series, left, right, isWide)
  const [plotLeft, plotRight] = columns.plot
  const axis = axisOf(series.rows, plotLeft, plotRight)
  const { scale, zero } = axis
  const tickText = (tick: number): Text => {
    const text = tick === 1 ? series.nation : series.tick(tick)
    return {
      ...anchored(scale.at(tick), textWidth(text, 12, tick === 1 ? 600 : 400), plotLeft, plotRight),
      y: 0,
      text,
      size: 12,
      ...(tick === 1 ? ({ weight: 600 } as const) : ({ colour: 'quiet' } as const)),
    }
  }
  const ticks = [...new Set([...fittingTicks(scale, tickText, 8), 1])].filter(
    (tick) => tick === 1 || Math.abs(scale.at(tick) - scale.at(1)) > 44,
  )
  for (const text of wrapText(series.axis, plotRight - plotLeft, 12)) {
    texts.push({ x: plotRight, y: baseline(y, 12), text, size: 12, anchor: 'end', colour: 'quiet' })
    y += lineHeight(12)
  }
  y += 2
  const headings = { y: baseline(y, 12), size: 12, colour: 'quiet' } as const
  if (isWide) {
    texts.push({ ...headings, x: left, text: series.columns.territory })
    texts.push({ ...headings, x: columns.need, text: series.columns.need, anchor: 'end' })
    texts.push({ ...headings, x: columns.pages, text: series.columns.pages, anchor: 'end' })
  }
  texts.push(...ticks.map((tick) => ({ ...tickText(tick), y: baseline(y, 12) })))
  if (zero !== null)
    texts.push({ ...headings, ...anchored(zero, textWidth(series.tick(0), 12), plotLeft, right), text: series.tick(0) })
  y += lineHeight(12) + 4
  lines.push({ x1: left, x2: right, y1: y, y2: y, colour: 'rule' })
  for (const row of series.rows) {
    if (row.head !== null) {
      for (const text of wrapText(row.head, right - left, headSize, 600)) {
        texts.push({ x: left, y: baseline(y + 10, headSize), text, size: headSize, weight: 600 })
        y += lineHeight(headSize)
      }
      y += 14
    }
    if (isWide) {
      const height = 24
      const at = baseline(y + 3, size)
      gridBehind(axis, ticks, y, y + height, drawing)
      texts.push({ x: left, y: at, text: row.name, size })
      texts.push({ x: columns.need, y: at, text: row.need, size, anchor: 'end', colour: 'quiet' })
      texts.push({ x: columns.pages, y: at, text: row.pages, size, anchor: 'end', colour: 'quiet' })
      texts.push({ x: right, y: at, text: row.says, size, anchor: 'end' })
      drawRatio(row, axis, y + height / 2, drawing)
      y += height
      continue
    }
    texts.push({ x: left, y: baseline(y + 2, size), text: row.name, size, weight: 600 })
    const known = `${row.need} · ${row.pages}`
    const isBeside = textWidth(row.name, size, 600) + gap + textWidth(known, 12) <= right - left
    if (!isBeside) y += lineHeight(size)
    const knownAt = isBeside ? ({ x: right, anchor: 'end' } as const) : { x: left }
    texts.push({ ...knownAt, y: baseline(y + 2, isBeside ? size : 12), text: known, size: 12, colour: 'quiet' })
    y += 2 + lineHeight(size)
    texts.push({ x: left, y: baseline(y, 12), text: row.says, size: 12 })
    y += lineHeight(12) + 1
    gridBehind(axis, ticks, y, y + 18, drawing)
    drawRatio(row, axis, y + 9, drawing)
    y += 22
  }
  if (series.more !== null) {
    texts.push({ x: left, y: baseline(y + 8, size), text: series.more, size, colour: 'quiet' })
    y += lineHeight(size) + 8
  }
  return { frame: frame.close(y, series.note), ...drawing }
}
