// Where the distribution's parts stand: one row a set above a common axis, the set's words left of it or, where there is
// little room, above it.

import { area, curveBasis } from 'd3'
import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { nameMarked } from '../parts/marked.tsx'
import {
  type Box,
  baseline,
  boxOf,
  type Line,
  overlap,
  type Point,
  reachOf,
  round,
  type Sign,
  type Text,
} from '../parts/marks.tsx'
import { anchored, fittingTicks, type Scale, scaleOf } from '../parts/scales.ts'
import { density, fitSwarm, type Swarm } from '../parts/swarm.ts'
import { lineHeight, shortenText, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import { type DistributionSeries, drawnDots, type Median, mostDots, type SetRow } from './series.ts'

export type DistributionLayout = {
  readonly frame: Frame
  readonly bands: readonly { readonly box: Box; readonly look: Look }[]
  readonly clouds: readonly { readonly path: string; readonly look: Look }[]
  readonly grid: readonly Line[]
  readonly lines: readonly Line[]
  readonly medians: readonly Line[]
  readonly keys: readonly Sign[]
  readonly points: readonly Point[]
  /** Around the points that stand out, whose names a leader may lead to. */
  readonly rings: readonly Sign[]
  readonly leaders: readonly Line[]
  readonly texts: readonly Text[]
}

const zeroStrip = 40

type Axis = {
  readonly scale: Scale
  readonly at: (value: number) => number
  readonly left: number
  readonly right: number
  readonly ticks: readonly number[]
  /** Centre of the strip for zeros; null when there is none. */
  readonly zero: number | null
}

const tickText = (series: DistributionSeries, value: number, x: number, left: number, right: number): Text => {
  const text = series.tick(value)
  return { ...anchored(x, textWidth(text, 12), left, right), y: 0, text, size: 12, colour: 'quiet' }
}

const axisOf = (series: DistributionSeries, left: number, right: number): Axis => {
  const values = series.rows.flatMap((row) => row.dots.map((dot) => dot.value))
  const drawn = series.isLog ? values.filter((value) => value > 0) : [...values, 0]
  const zero = series.isLog && drawn.length < values.length ? left + 14 : null
  const start = zero === null ? left + 8 : left + zeroStrip
  const scale = scaleOf(series.isLog, Math.min(...drawn), Math.max(...drawn), start, right - 8)
  return {
    scale,
    at: (value) => (series.isLog && value <= 0 ? (zero ?? start) : scale.at(value)),
    left,
    right,
    ticks:
      values.length === 0
        ? []
        : fittingTicks(scale, (tick) => tickText(series, tick, scale.at(tick), start - 12, right), 8),
    zero,
  }
}

/** The median's value and interval as one line above the dots, kept inside the plot. */
const medianWords = (median: Median, x: number, y: number, left: number, right: number): readonly Text[] => {
  const size = 13
  const value = textWidth(`${median.says} `, size, 600)
  const width = value + textWidth(median.interval ?? '', size)
  const start = Math.max(left, Math.min(x - width / 2, right - width))
  const words: Text = { x: start, y, text: median.says, size, weight: 600, halo: true }
  if (median.interval === null) return [words]
  return [words, { x: start + value, y, text: median.interval, size, colour: 'quiet', halo: true }]
}

/** Names of the largest pages beside their dots, as long as they cover nothing; a page further in is not named alone. */
const largestNamed = (
  row: SetRow,
  points: readonly Point[],
  taken: readonly Box[],
  left: number,
  right: number,
): readonly Text[] => {
  const named: Text[] = []
  for (let back = 1; back <= 3; back++) {
    const [dot, point] = [row.dots.at(-back), points.at(-back)]
    if (dot === undefined || point === undefined) break
    if (dot.isOut) continue
    const text = shortenText(dot.name, 220, 12)
    const rim = reachOf(row.look, point.r) + 4
    const look = { y: point.y + 4, text, size: 12, halo: true } as const
    const beside: readonly Text[] = [
      { ...look, x: point.x + rim },
      { ...look, x: point.x - rim, anchor: 'end' },
    ]
    const isFree = (box: Box): boolean =>
      box.x0 >= left && box.x1 <= right && ![...taken, ...named.map(boxOf)].some((other) => overlap(box, other))
    const fitting = beside.find((candidate) => isFree(boxOf(candidate)))
    if (fitting === undefined) break
    named.push(fitting)
  }
  return named
}

export const distributionLayout = (series: DistributionSeries, size: Size): DistributionLayout => {
  const frame = openFrame(series, size)
  const { left, right } = frame
  const isWide = right - left >= 700
  const plotLeft = left + (isWide ? 176 : 0)
  const axis = axisOf(series, plotLeft, right)
  const grid: Line[] = []
  const lines: Line[] = []
  const medians: Line[] = []
  const bands: { box: Box; look: Look }[] = []
  const clouds: { path: string; look: Look }[] = []
  const keys: Sign[] = []
  const points: Point[] = []
  const rings: Sign[] = []
  const leaders: Line[] = []
  const texts: Text[] = []

  /** Grid lines stand behind one row only, so that they do not run through the words between rows. */
  const gridBehind = (top: number, bottom: number): void => {
    for (const tick of axis.ticks)
      grid.push({ x1: axis.scale.at(tick), x2: axis.scale.at(tick), y1: top, y2: bottom, colour: 'grid' })
    if (axis.zero !== null) {
      const x = axis.left + 29
      grid.push({ x1: x, x2: x, y1: top, y2: bottom, colour: 'rule', dash: '2 3' })
    }
  }

  /** Symbol, name and counts of a set; gives where the row's drawing may start. */
  const writeSet = (row: SetRow, top: number): number => {
    keys.push({ x: left + 7, y: top + 10, r: 5.5, look: row.look })
    texts.push({ x: left + 19, y: baseline(top, 15), text: row.name, size: 15, weight: 600, colour: row.look })
    const counts = isWide ? row.counts : [row.counts.join(', ')]
    const beside = left + 19 + textWidth(row.name, 15, 600) + 8
    const isBeside = !isWide && beside + textWidth(counts.join(), 13) <= right
    counts.forEach((text, index) => {
      const at = isBeside ? top + 1 : top + lineHeight(15) + 2 + index * lineHeight(13)
      texts.push({ x: isBeside ? beside : left + 19, y: baseline(at, 13), text, size: 13, colour: 'quiet' })
    })
    return isWide ? top : top + lineHeight(15) + (isBeside ? 3 : lineHeight(13) + 3)
  }

  const drawDots = (dots: SetRow['dots'], look: Look, swarm: Swarm, centre: number): readonly Point[] =>
    dots.map(({ value, label }, index) => {
      const { dx = 0, dy = 0 } = swarm.offsets[index] ?? {}
      return { x: axis.at(value) + dx, y: centre + dy, r: swarm.r, look, index: points.length + index, label }
    })

  /** The density, and for zeros beside a log axis a bar in which a page takes as much room as in the density. */
  const drawCloud = (row: SetRow, zeros: number, centre: number): void => {
    const xs = row.dots.slice(zeros).map((dot) => axis.at(dot.value))
    const steps = density(xs, axis.at(row.dots[zeros]?.value ?? 0), axis.at(row.dots.at(-1)?.value ?? 0), 80)
    const path = area<(typeof steps)[number]>()
      .x(({ x }) => x)
      .y0(({ share }) => centre - share * 50)
      .y1(({ share }) => centre + share * 50)
      .curve(curveBasis)
      .digits(3)(steps)
    if (path !== null) clouds.push({ path, look: row.look })
    if (axis.zero === null || zeros === 0) return
    const width = (steps.at(-1)?.x ?? 0) - (steps[0]?.x ?? 0)
    const room = steps.reduce((sum, { share }) => sum + share, 0) * (width / steps.length) * 100
    const half = Math.min(50, ((room / xs.length) * zeros) / 20 / 2)
    const box = { x0: axis.zero - 10, x1: axis.zero + 10, y0: centre - half, y1: centre + half }
    clouds.push({
      path: `M${round(box.x0)},${round(box.y0)}H${round(box.x1)}V${round(box.y1)}H${round(box.x0)}Z`,
      look: row.look,
    })
  }

  const drawMiddleHalf = (row: SetRow, [low, high]: readonly [number, number], y: number): void => {
    const [x1, x2] = [axis.at(low), axis.at(high)]
    lines.push({ x1, x2, y1: y, y2: y, colour: row.look, width: 2 })
    for (const x of [x1, x2]) lines.push({ x1: x, x2: x, y1: y - 4, y2: y + 4, colour: row.look, width: 2 })
    const look = { y: y + 4, text: series.middleHalf, size: 12, colour: 'quiet', halo: true } as const
    const after: Text = { ...look, x: x2 + 8 }
    const before: Text = { ...look, x: x1 - 8, anchor: 'end' }
    const fitting = [after, before].find((text) => boxOf(text).x1 <= right && boxOf(text).x0 >= plotLeft)
    if (fitting !== undefined) texts.push(fitting)
  }

  const drawRow = (row: SetRow, median: Median, top: number): number => {
    const isDense = row.dots.length > mostDots
    const drawn = drawnDots(row)
    const zerosOf = (dots: SetRow['dots']): number =>
      axis.zero === null ? 0 : dots.filter((dot) => dot.value === 0).length
    const swarm = fitSwarm(
      drawn.map((dot) => axis.at(dot.value)),
      zerosOf(drawn),
      isDense ? 88 : 110,
      (r) => reachOf(row.look, r),
    )
    const height = isDense ? Math.max(swarm.height + 12, 112) : Math.max(swarm.height + 12, 44)
    const y = top + lineHeight(13) + 3
    const x = axis.at(median.value)
    const words = medianWords(median, x, baseline(top, 13), plotLeft, right)
    texts.push(...words)
    if (row.interval !== null) {
      const [x0, x1] = [axis.at(row.interval[0]), axis.at(row.interval[1])]
      bands.push({ box: { x0, x1: Math.max(x1, x0 + 1), y0: y, y1: y + height }, look: row.look })
    }
    medians.push({ x1: x, x2: x, y1: y, y2: y + height, colour: 'ink', width: 2 })
    if (isDense) drawCloud(row, zerosOf(row.dots), y + height / 2)
    const dots = drawDots(drawn, row.look, swarm, y + height / 2)
    points.push(...dots)
    const rim = reachOf(row.look, swarm.r) + 1
    const taken = dots.map((dot) => ({ x0: dot.x - rim, x1: dot.x + rim, y0: dot.y - rim, y1: dot.y + rim }))
    taken.push(
      isDense ? { x0: plotLeft, x1: right, y0: y, y1: y + height } : { x0: x - 3, x1: x + 3, y0: y, y1: y + height },
    )
    const out = dots.flatMap((dot, index) => {
      const { isOut = false, name = '' } = drawn[index] ?? {}
      return isOut ? [{ ...dot, name }] : []
    })
    const names = nameMarked(out, { left: plotLeft, right, taken, below: y + height })
    rings.push(...out)
    leaders.push(...names.leaders)
    texts.push(...names.texts)
    if (!isDense) texts.push(...largestNamed(row, dots, [...taken, ...names.texts.map(boxOf)], plotLeft, right))
    if (row.middleHalf === null) return names.bottom + 4
    drawMiddleHalf(row, row.middleHalf, names.bottom + 9)
    return names.bottom + 17
  }

  let y = frame.top
  series.rows.forEach((row, index) => {
    if (index > 0) y += 20
    const nameTop = y
    const top = writeSet(row, y)
    if (row.median === null) {
      texts.push({
        x: isWide ? plotLeft : left + 19,
        y: baseline(top, 13),
        text: series.none,
        size: 13,
        colour: 'quiet',
      })
      y = top + lineHeight(13)
    } else y = drawRow(row, row.median, top)
    if (isWide) y = Math.max(y, nameTop + lineHeight(15) + 2 + row.counts.length * lineHeight(13))
    // In the last row the lines go on down to the axis.
    const isLast = index === series.rows.length - 1
    if (isLast) y += 8
    if (row.median !== null || isLast) gridBehind(row.median === null ? y - 6 : top + lineHeight(13) + 3, y)
  })

  if (axis.ticks.length > 0) {
    const labels = axis.ticks.map((tick) => [tick, axis.scale.at(tick)] as const)
    for (const [value, x] of axis.zero === null ? labels : [[0, axis.zero] as const, ...labels])
      texts.push({
        ...tickText(series, value, x, axis.zero === null || value === 0 ? left : plotLeft + 28, right),
        y: baseline(y + 5, 12),
      })
    if (axis.zero !== null) lines.push({ x1: plotLeft, x2: plotLeft + 26, y1: y, y2: y, colour: 'rule' })
    lines.push({ x1: axis.zero === null ? plotLeft : plotLeft + 32, x2: right, y1: y, y2: y, colour: 'rule' })
    y += lineHeight(12) + 7
    for (const text of wrapText(series.axis, right - plotLeft, 13)) {
      texts.push({ x: right, y: baseline(y, 13), text, size: 13, anchor: 'end' })
      y += lineHeight(13)
    }
  }
  return {
    frame: frame.close(y, series.note),
    bands,
    clouds,
    grid,
    lines,
    medians,
    keys,
    points,
    rings,
    leaders,
    texts,
  }
}
