// Where the parts of small multiples stand: a grid of panels with one scale, as many beside each other as there is room for, each
// under the name of its page and the last value that is known.

import { line } from 'd3'
import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Point, type Sign, type Text } from '../parts/marks.tsx'
import { fewerTicks, type Scale, scaleOf } from '../parts/scales.ts'
import { lineHeight, shortenText, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import type { MultiplesSeries, Panel } from './series.ts'

export type MultiplesLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly keys: readonly Sign[]
  /** Around the panels of pages that stand out. */
  readonly rings: readonly Box[]
  readonly lines: readonly { readonly path: string; readonly look: Look; readonly isOut: boolean }[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const nameSize = 12
const tickSize = 11
const headSize = 14
/** Pixels across a panel at least. */
const narrowest = 128
const gap = 20
/** Under a log axis, where zeros stand. */
const zeroRoom = 7

/** What every panel shares: its scale from the top of a plot, and the place of each bucket from its left. */
type Shared = {
  readonly scale: Scale
  readonly ticks: readonly number[]
  readonly width: number
  readonly height: number
  readonly xOf: (at: number) => number
  readonly yOf: (value: number) => number
}

const sharedOf = (series: MultiplesSeries, width: number, height: number): Shared => {
  const values = series.panels.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const drawn = series.isLog ? values.filter((value) => value > 0) : [0, ...values]
  const floor = series.isLog && drawn.length < values.length ? height - zeroRoom : height
  const scale = scaleOf(series.isLog, Math.min(...drawn), Math.max(...drawn), floor, 2)
  const count = Math.max(1, ...series.panels.map(({ points }) => points.length))
  return {
    scale,
    ticks: fewerTicks(scale, 3),
    width,
    height,
    xOf: (at) => (count === 1 ? width / 2 : 4 + (at * (width - 8)) / (count - 1)),
    yOf: (value) => (series.isLog && value <= 0 ? height : scale.at(value)),
  }
}

/** Two lines at most for a name: many begin alike and differ at their end. */
const nameLines = (name: string, width: number, weight: 400 | 600): readonly string[] => {
  const [first = '', ...rest] = wrapText(name, width, nameSize, weight)
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')]
  return lines.map((line) => shortenText(line, width, nameSize, weight))
}
const headHeight = 2 * lineHeight(nameSize) + 4

/** Name above a panel, and the last value where one is known. */
const writePanel = (panel: Panel, x: number, y: number, width: number): readonly Text[] => {
  const weight = panel.isOut ? 600 : 400
  const { last } = panel
  const names = nameLines(panel.name, last === null ? width : width - textWidth(last, nameSize, 600) - 8, weight)
  // A name of one line stands next to its plot.
  const top = y + (2 - names.length) * lineHeight(nameSize)
  const texts = names.map((text, line): Text => {
    return { x, y: baseline(top + line * lineHeight(nameSize), nameSize), text, size: nameSize, weight }
  })
  if (last === null) return texts
  const value = { x: x + width, y: baseline(top, nameSize), text: last, size: nameSize, weight: 600 } as const
  return [...texts, { ...value, anchor: 'end', colour: panel.look }]
}

type Drawing = { readonly [K in keyof Omit<MultiplesLayout, 'frame'>]: MultiplesLayout[K][number][] }

const drawPanel = (
  panel: Panel,
  left: number,
  top: number,
  isFirst: boolean,
  shared: Shared,
  tick: (value: number) => string,
  drawing: Drawing,
): void => {
  const { width, height } = shared
  for (const value of shared.ticks) {
    const y = top + shared.yOf(value)
    drawing.grid.push({ x1: left, x2: left + width, y1: y, y2: y, colour: 'grid' })
    if (isFirst)
      drawing.texts.push({ x: left - 9, y: y + 4, text: tick(value), size: tickSize, anchor: 'end', colour: 'quiet' })
  }
  drawing.grid.push({ x1: left, x2: left + width, y1: top + height, y2: top + height, colour: 'rule' })
  if (panel.isOut)
    drawing.rings.push({ x0: left - 6, y0: top - headHeight - 2, x1: left + width + 6, y1: top + height + 6 })
  const placed = panel.points.map(({ value, label }, at) => ({
    value,
    label,
    x: left + shared.xOf(at),
    y: top + shared.yOf(value ?? 0),
  }))
  const path = line<(typeof placed)[number]>()
    .defined(({ value }) => value !== null)
    .x((point) => point.x)
    .y((point) => point.y)
    .digits(2)(placed)
  const look = { look: panel.look, isOut: panel.isOut }
  if (path !== null && path !== '') drawing.lines.push({ path, ...look })
  placed.forEach(({ value, label, x, y }, at) => {
    if (value === null) return
    const isLone = [at - 1, at + 1].every((beside) => (placed[beside]?.value ?? null) === null)
    const r = isLone || placed.length <= 13 ? 2 : 1.5
    if (label !== null) drawing.points.push({ x, y, r, look: panel.look, index: drawing.points.length, label })
    // A point between two gaps has no line: where no sign stands either, a short stroke shows it.
    else if (isLone) drawing.lines.push({ path: `M${x.toFixed(2)},${y.toFixed(2)}h0.01`, ...look })
  })
}

export const multiplesLayout = (series: MultiplesSeries, size: Size): MultiplesLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const drawing: Drawing = { grid: [], keys: [], rings: [], lines: [], points: [], texts: [] }
  let y = frame.top
  for (const text of wrapText(series.axis, right - left, nameSize)) {
    drawing.texts.push({ x: left, y: baseline(y, nameSize), text, size: nameSize })
    y += lineHeight(nameSize)
  }
  y += 8
  if (series.panels.every(({ last }) => last === null)) return { frame: frame.close(y, series.note), ...drawing }

  const height = isNarrow ? 44 : 56
  const rough = sharedOf(series, narrowest, height)
  const tickWidth = Math.max(...rough.ticks.map((tick) => textWidth(series.tick(tick), tickSize))) + 9
  // Rings reach beyond their panels.
  const inner = right - 6 - left - tickWidth
  const columns = Math.max(1, Math.min(Math.floor((inner + gap) / (narrowest + gap)), 6))
  const shared = sharedOf(series, (inner - (columns - 1) * gap) / columns, height)
  const leftOf = (column: number): number => left + tickWidth + column * (shared.width + gap)
  const [first, last] = series.ends
  const hasBothEnds = first !== last && textWidth(first + last, tickSize) + 12 <= shared.width

  for (const { look, name } of series.sets) {
    const panels = series.panels.filter((panel) => panel.look === look)
    if (panels.length === 0) continue
    drawing.keys.push({ x: left + 6, y: y + 9, r: 5, look })
    drawing.texts.push({
      x: left + 18,
      y: baseline(y, headSize),
      text: name,
      size: headSize,
      weight: 600,
      colour: look,
    })
    y += lineHeight(headSize) + 4
    const rows = Math.ceil(panels.length / columns)
    panels.forEach((panel, place) => {
      const [column, row] = [place % columns, Math.floor(place / columns)]
      const top = y + row * (headHeight + height + 16)
      drawing.texts.push(...writePanel(panel, leftOf(column), top, shared.width))
      drawPanel(panel, leftOf(column), top + headHeight, column === 0, shared, series.tick, drawing)
      if (panel.last === null)
        drawing.texts.push({
          x: leftOf(column) + shared.width / 2,
          y: top + headHeight + height / 2 + 4,
          text: series.unknown,
          size: nameSize,
          anchor: 'middle',
          colour: 'quiet',
          halo: true,
        })
    })
    // Below the rings, which reach 6 pixels under their panels.
    y += rows * (headHeight + height + 16) - 16 + 8
    for (let column = 0; column < Math.min(columns, panels.length - (rows - 1) * columns); column++) {
      const look = { y: baseline(y, tickSize), size: tickSize, colour: 'quiet' } as const
      drawing.texts.push({ ...look, x: leftOf(column), text: first })
      if (hasBothEnds) drawing.texts.push({ ...look, x: leftOf(column) + shared.width, text: last, anchor: 'end' })
    }
    y += lineHeight(tickSize) + 16
  }
  return { frame: frame.close(y - 16, series.note), ...drawing }
}
