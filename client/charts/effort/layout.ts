// Where the parts of effort and return stand: one plot with two log axes, the four quarters named in strips that no mark
// reaches, zeros in strips of their own beside the axes, and a few names where they cover nothing.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { baseline, type Line, type Point, type Sign, type Text } from '../parts/marks.tsx'
import { anchored, fewerTicks, fittingTicks, type Scale, scaleOf } from '../parts/scales.ts'
import { lineHeight, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import { namesAround } from './names.ts'
import type { EffortDot, EffortSeries, EffortSet } from './series.ts'

export type EffortLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  /** Medians of the sets, and their trends. */
  readonly lines: readonly Line[]
  readonly keys: readonly Sign[]
  /** Where the medians of a set cross. */
  readonly typical: readonly Sign[]
  /** Dots too many to be pointed at, one path a look. */
  readonly clouds: readonly { readonly path: string; readonly look: Look }[]
  readonly points: readonly Point[]
  readonly rings: readonly Sign[]
  readonly texts: readonly Text[]
}

const keySize = 13
const axisSize = 12
const zeroStrip = 30

/** The plot and its two scales; `zero` is the middle of a strip for zeros, null without one. */
type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
  readonly zero: { readonly x: number | null; readonly y: number | null }
}

const positive = (values: readonly number[]): readonly [low: number, high: number] => {
  const above = values.filter((value) => value > 0)
  return above.length === 0 ? [1, 10] : [Math.min(...above), Math.max(...above)]
}

const placeOf = ({ x, y, zero }: Plot, dot: { readonly x: number; readonly y: number }) => ({
  x: dot.x > 0 ? x.at(dot.x) : (zero.x ?? x.at(x.domain[0])),
  y: dot.y > 0 ? y.at(dot.y) : (zero.y ?? y.at(y.domain[0])),
})

const radiusOf = (count: number): number => (count <= 150 ? 4.5 : count <= 600 ? 3.5 : 2)

/** Symbol, name and typical page of each set; gives the end. */
const writeSets = (
  sets: readonly EffortSet[],
  left: number,
  right: number,
  top: number,
  keys: Sign[],
  texts: Text[],
) => {
  let y = top
  for (const { look, name, says } of sets) {
    keys.push({ x: left + 6, y: y + 9, r: 5, look })
    texts.push({ x: left + 18, y: baseline(y, keySize + 1), text: name, size: keySize + 1, weight: 600, colour: look })
    const beside = left + 18 + textWidth(name, keySize + 1, 600) + 10
    const isBeside = beside + textWidth(says, keySize) <= right
    if (!isBeside) y += lineHeight(keySize + 1)
    for (const text of isBeside ? [says] : wrapText(says, right - left - 18, keySize)) {
      texts.push({ x: isBeside ? beside : left + 18, y: baseline(y, keySize), text, size: keySize, colour: 'quiet' })
      y += lineHeight(isBeside ? keySize + 1 : keySize)
    }
    y += 4
  }
  return y
}

/** A trend as a straight line between both logs, cut where it leaves the plot; null where it lies outside of it. */
const trendLine = ({ trend, look }: EffortSet, { x, y, top, bottom }: Plot): Line | null => {
  if (trend === null) return null
  const ends = [trend.from, trend.to].map((pace) => ({
    x: x.at(pace),
    y: y.at(Math.exp(trend.intercept + trend.exponent * Math.log(pace))),
  }))
  const [start, end] = ends
  if (start === undefined || end === undefined || start.x === end.x) return null
  const slope = (end.y - start.y) / (end.x - start.x)
  const inside = (point: typeof start): typeof start => {
    const kept = Math.max(top, Math.min(bottom, point.y))
    return kept === point.y ? point : { x: start.x + (kept - start.y) / slope, y: kept }
  }
  const [a, b] = [inside(start), inside(end)]
  const isOutside = a.x < Math.min(start.x, end.x) - 0.5 || b.x > Math.max(start.x, end.x) + 0.5 || a.x >= b.x
  if (isOutside) return null
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, colour: look, width: 3, ...(trend.isClear ? {} : { dash: '8 6' }) }
}

export const effortLayout = (series: EffortSeries, size: Size): EffortLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const [grid, lines]: [Line[], Line[]] = [[], []]
  const [keys, typical]: [Sign[], Sign[]] = [[], []]
  const texts: Text[] = []

  let y = writeSets(series.sets, left, right, frame.top, keys, texts) + 6
  for (const text of wrapText(series.axes.y, right - left, axisSize)) {
    texts.push({ x: left, y: baseline(y, axisSize), text: `${text}`, size: axisSize })
    y += lineHeight(axisSize)
  }
  y += 4
  if (series.dots.length === 0) {
    for (const text of wrapText(series.none, right - left, 13)) {
      texts.push({ x: left, y: baseline(y, 13), text, size: 13, colour: 'quiet' })
      y += lineHeight(13)
    }
    return {
      frame: frame.close(y, series.note),
      ...{ grid, lines, keys, typical, clouds: [], points: [], rings: [], texts },
    }
  }

  const [xs, ys] = [series.dots.map((dot) => dot.x), series.dots.map((dot) => dot.y)]
  const hasZero = { x: xs.some((value) => value === 0), y: ys.some((value) => value === 0) }
  const height = isNarrow ? 340 : Math.min(520, Math.max(400, (right - left) * 0.52))
  const [top, floor] = [y, y + height]
  const bottom = hasZero.y ? floor - zeroStrip : floor
  const corner = wrapText(series.quadrants.oftenMuch, (right - left - 40) / 2, axisSize).length
  const free = corner * lineHeight(axisSize) + 12
  const yScale = scaleOf(true, ...positive(ys), bottom - free, top + free)
  const yTicks = fewerTicks(yScale, isNarrow ? 6 : 8)
  const tickWidth = Math.max(textWidth('0', axisSize), ...yTicks.map((tick) => textWidth(series.tick(tick), axisSize)))
  const axisLeft = left + tickWidth + 8
  const plotLeft = hasZero.x ? axisLeft + zeroStrip : axisLeft
  const xScale = scaleOf(true, ...positive(xs), plotLeft + 14, right - 14)
  const plot: Plot = {
    left: plotLeft,
    right,
    top,
    bottom,
    x: xScale,
    y: yScale,
    zero: { x: hasZero.x ? axisLeft + zeroStrip / 2 - 3 : null, y: hasZero.y ? floor - zeroStrip / 2 + 3 : null },
  }

  for (const tick of yTicks) {
    const at = yScale.at(tick)
    grid.push({ x1: plotLeft, x2: right, y1: at, y2: at, colour: 'grid' })
    texts.push({ x: axisLeft - 6, y: at + 4, text: series.tick(tick), size: axisSize, anchor: 'end', colour: 'quiet' })
  }
  const xTick = (tick: number): Text => {
    const text = series.tick(tick)
    const place = anchored(xScale.at(tick), textWidth(text, axisSize), plotLeft - 8, right)
    return { ...place, y: baseline(floor + 5, axisSize), text, size: axisSize, colour: 'quiet' }
  }
  for (const tick of fittingTicks(xScale, xTick, 10)) {
    const at = xScale.at(tick)
    grid.push({ x1: at, x2: at, y1: top, y2: bottom, colour: 'grid' })
    texts.push(xTick(tick))
  }
  grid.push({ x1: plotLeft, x2: right, y1: bottom, y2: bottom, colour: 'rule' })
  grid.push({ x1: plotLeft, x2: plotLeft, y1: top, y2: bottom, colour: 'rule' })
  if (plot.zero.y !== null) {
    grid.push({ x1: plotLeft, x2: right, y1: floor, y2: floor, colour: 'rule', dash: '2 3' })
    texts.push({ x: axisLeft - 6, y: plot.zero.y + 4, text: '0', size: axisSize, anchor: 'end', colour: 'quiet' })
  }
  if (plot.zero.x !== null) {
    grid.push({ x1: axisLeft, x2: axisLeft, y1: top, y2: bottom, colour: 'rule', dash: '2 3' })
    texts.push({
      x: plot.zero.x - 3,
      y: baseline(floor + 5, axisSize),
      text: '0',
      size: axisSize,
      anchor: 'middle',
      colour: 'quiet',
    })
  }
  y = floor + 5 + lineHeight(axisSize) + 2
  for (const text of wrapText(series.axes.x, right - plotLeft, axisSize)) {
    texts.push({ x: right, y: baseline(y, axisSize), text, size: axisSize, anchor: 'end' })
    y += lineHeight(axisSize)
  }

  const quarters = series.middle
  if (quarters !== null) {
    const middle = placeOf(plot, quarters)
    grid.push({ x1: middle.x, x2: middle.x, y1: top, y2: bottom, colour: 'rule', width: 1.5 })
    grid.push({ x1: plotLeft, x2: right, y1: middle.y, y2: middle.y, colour: 'rule', width: 1.5 })
  }
  const writeQuadrant = (text: string, isRight: boolean, isTop: boolean): void => {
    const said = wrapText(text, (right - plotLeft) / 2 - 14, axisSize, 600)
    const start = isTop ? top + 4 : bottom - 4 - said.length * lineHeight(axisSize)
    said.forEach((line, index) => {
      texts.push({
        x: isRight ? right - 6 : plotLeft + 6,
        y: baseline(start + index * lineHeight(axisSize), axisSize),
        text: line,
        size: axisSize,
        weight: 600,
        ...(isRight && { anchor: 'end' as const }),
        colour: 'quiet',
        halo: true,
      })
    })
  }
  writeQuadrant(series.quadrants.rareMuch, false, true)
  writeQuadrant(series.quadrants.oftenMuch, true, true)
  writeQuadrant(series.quadrants.rareLittle, false, false)
  writeQuadrant(series.quadrants.oftenLittle, true, false)

  for (const set of series.sets) {
    const trend = trendLine(set, plot)
    if (trend !== null) lines.push(trend)
    if (set.typical === null) continue
    const at = placeOf(plot, set.typical)
    lines.push({ x1: at.x, x2: at.x, y1: at.y, y2: bottom, colour: set.look, width: 1.25, dash: '1 3' })
    lines.push({ x1: plotLeft, x2: at.x, y1: at.y, y2: at.y, colour: set.look, width: 1.25, dash: '1 3' })
    typical.push({ ...at, r: 9, look: set.look, hollow: true })
  }

  const r = radiusOf(series.dots.length)
  const placed = series.dots.map((dot) => ({ dot, ...placeOf(plot, dot), r, look: dot.look }))
  const isRead = ({ isOut }: EffortDot): boolean => series.isEachRead || isOut
  const points = placed
    .filter(({ dot }) => isRead(dot))
    .map(({ dot, x, y: at, look }, index): Point => ({ x, y: at, r, look, index, label: dot.label }))
  const clouds = [...new Set(placed.filter(({ dot }) => !isRead(dot)).map(({ look }) => look))].map((look) => ({
    look,
    path: placed
      .filter(({ dot }) => dot.look === look && !isRead(dot))
      .map(({ x, y: at }) => `M${x.toFixed(1)},${at.toFixed(1)}h0`)
      .join(''),
  }))
  const around = namesAround(placed, {
    left: plotLeft,
    right,
    top,
    bottom: floor,
    most: isNarrow ? 0 : 5,
    widest: 220,
    texts,
    typical,
  })
  texts.push(...around)
  return {
    frame: frame.close(y, series.note),
    ...{ grid, lines, keys, typical, clouds, points, texts },
    rings: placed.filter(({ dot }) => dot.isOut),
  }
}
