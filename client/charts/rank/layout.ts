// Where the parts of a ranking stand. Wide: rank, name, plot and value in columns as wide as their longest words allow. Narrow:
// rank and name over the plot of each row.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { baseline, type Line, type Point, reachOf, type Sign, type Text } from '../parts/marks.tsx'
import { anchored, fittingTicks, type Scale, scaleOf, spaced } from '../parts/scales.ts'
import { lineHeight, shortenText, textWidth, widest, wrapText } from '../parts/text.ts'
import type { RankRow, RankSeries } from './series.ts'

export type RankLayout = {
  readonly frame: Frame
  readonly lines: readonly Line[]
  readonly keys: readonly Sign[]
  /** Around the dots that stand out. */
  readonly rings: readonly Sign[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const size = 13
const radius = 4.5
const wideFrom = 560
/** Room for zeros before a log axis, which has no place for them. */
const zeroStrip = 30

type Axis = {
  readonly scale: Scale
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly zero: number | null
}

const axisOf = (series: RankSeries, left: number, right: number): Axis => {
  const values = series.rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])])
  const drawn = series.isLog ? values.filter((value) => value > 0) : [...values, 0]
  const hasZero = series.isLog && drawn.length < values.length
  const [from, to] = [left + 8 + (hasZero ? zeroStrip : 0), right - 8]
  const scale = scaleOf(series.isLog, Math.min(...drawn), Math.max(...drawn), from, to)
  const zero = hasZero ? left + 8 : null
  return {
    scale,
    at: (value) => (series.isLog && value <= 0 ? (zero ?? from) : scale.at(value)),
    ticks: fittingTicks(scale, (tick) => tickText(series, tick, scale.at(tick), left, right), 8),
    zero,
  }
}

const tickText = (series: RankSeries, value: number, x: number, left: number, right: number): Text => {
  const text = series.tick(value)
  return { ...anchored(x, textWidth(text, 12), left, right), y: 0, text, size: 12, colour: 'quiet' }
}

const widthOf = (texts: readonly string[]): number => widest(texts, size, 600)

type Columns = {
  readonly rank: number
  readonly name: number
  readonly plot: readonly [number, number]
  readonly value: number
}

/** Where each column begins; the value ends at the right. */
const columnsOf = (rows: readonly RankRow[], left: number, right: number, isWide: boolean): Columns => {
  const value = widthOf(rows.map(({ says }) => says))
  if (!isWide) return { rank: right, name: left, plot: [left, right - value - 8], value: right }
  const rank = widthOf(rows.map((row) => row.rank))
  const name = Math.min(widthOf(rows.map((row) => row.name)), (right - left) * 0.3)
  return { rank: left, name: left + rank + 12, plot: [left + rank + 12 + name + 12, right - value - 12], value: right }
}

export const rankLayout = (series: RankSeries, asked: Size): RankLayout => {
  const frame = openFrame(series, asked)
  const { left, right } = frame
  const lines: Line[] = []
  const keys: Sign[] = []
  const rings: Sign[] = []
  const points: Point[] = []
  const texts: Text[] = []
  let y = frame.top
  if (series.rows.length === 0) return { frame: frame.close(y, series.note), lines, keys, rings, points, texts }

  const isWide = right - left >= wideFrom
  const columns = columnsOf(series.rows, left, right, isWide)
  const [plotLeft, plotRight] = columns.plot
  const axis = axisOf(series, plotLeft, plotRight)

  let x = left
  for (const { look, name } of series.sets) {
    const width = 16 + textWidth(name, size, 600)
    if (x > left && x + width > right) {
      x = left
      y += lineHeight(size) + 2
    }
    keys.push({ x: x + 5, y: y + 9, r: radius, look })
    texts.push({ x: x + 16, y: baseline(y, size), text: name, size, weight: 600, colour: look })
    x += width + 18
  }
  y += lineHeight(size) + 8
  for (const text of wrapText(series.axis, plotRight - plotLeft, 12)) {
    texts.push({ x: plotRight, y: baseline(y, 12), text, size: 12, anchor: 'end', colour: 'quiet' })
    y += lineHeight(12)
  }
  const ticks = [
    ...(axis.zero === null ? [] : [tickText(series, 0, axis.zero, left, right)]),
    ...axis.ticks.map((tick) => tickText(series, tick, axis.scale.at(tick), plotLeft, plotRight)),
  ]
  texts.push(...spaced(ticks, 6).map((text) => ({ ...text, y: baseline(y + 2, 12) })))
  y += lineHeight(12) + 4
  lines.push({ x1: plotLeft, x2: plotRight, y1: y, y2: y, colour: 'rule' })

  /** Grid lines of one row only, so that they do not run through words. */
  const gridBehind = (top: number, bottom: number): void => {
    for (const tick of axis.ticks) {
      const at = axis.scale.at(tick)
      lines.push({ x1: at, x2: at, y1: top, y2: bottom, colour: 'grid' })
    }
    if (axis.zero !== null)
      lines.push({ x1: axis.zero, x2: axis.zero, y1: top, y2: bottom, colour: 'rule', dash: '2 3' })
  }

  const drawRow = (row: RankRow, index: number, centre: number): void => {
    const at = axis.at(row.value)
    if (row.interval !== null) {
      const [low, high] = row.interval
      lines.push({ x1: axis.at(low), x2: axis.at(high), y1: centre, y2: centre, colour: row.look, width: 2 })
    }
    points.push({ x: at, y: centre, r: radius, look: row.look, hollow: !row.isRanked, index, label: row.label })
    if (row.isMarked) rings.push({ x: at, y: centre, r: reachOf(row.look, radius) + 3, look: row.look })
    texts.push({
      x: columns.value,
      y: centre + 4.5,
      text: row.says,
      size,
      anchor: 'end',
      colour: row.isRanked ? 'ink' : 'quiet',
    })
  }

  series.rows.forEach((row, index) => {
    if (row.leftOut !== null) {
      texts.push({ x: columns.name, y: baseline(y + 3, size), text: row.leftOut, size, colour: 'quiet' })
      y += lineHeight(size) + 6
    }
    const weight = row.isMarked ? (600 as const) : (400 as const)
    const rank = { text: row.rank, size, weight, colour: row.isRanked ? 'ink' : 'quiet' } as const
    if (isWide) {
      const height = 22
      gridBehind(y, y + height)
      const name = shortenText(row.name, plotLeft - columns.name - 12, size, weight)
      texts.push({ ...rank, x: columns.rank, y: baseline(y + 2, size) })
      texts.push({ x: columns.name, y: baseline(y + 2, size), text: name, size, weight })
      drawRow(row, index, y + height / 2)
      y += height
      return
    }
    const room = right - left - textWidth(row.rank, size, weight) - 12
    texts.push({ x: left, y: baseline(y + 5, size), text: shortenText(row.name, room, size, weight), size, weight })
    texts.push({ ...rank, x: columns.rank, y: baseline(y + 5, size), anchor: 'end' })
    y += 5 + lineHeight(size) + 1
    gridBehind(y, y + 18)
    drawRow(row, index, y + 9)
    y += 18
  })
  if (series.others !== null) {
    texts.push({ x: columns.name, y: baseline(y + 4, size), text: series.others, size, colour: 'quiet' })
    y += lineHeight(size) + 6
  }
  return { frame: frame.close(y, series.note), lines, keys, rings, points, texts }
}
