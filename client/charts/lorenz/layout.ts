// Where the parts of the Lorenz curves stand: a square under the diagonal of equality. The half above it is always free: the
// sets are named there where there is room, else above the square.

import { line } from 'd3'
import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { baseline, type Line, type Point, type Sign, type Text } from '../parts/marks.tsx'
import { anchored } from '../parts/scales.ts'
import { lineHeight, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import type { LorenzSeries, Share } from './series.ts'

export type LorenzLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly keys: readonly Sign[]
  readonly curves: readonly { readonly path: string; readonly look: Look }[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const nameSize = 14
const smallSize = 12
const widest = 520
const ticks = [0, 0.25, 0.5, 0.75, 1]

/** Symbol, name and numbers of each set in lines from `left`; gives the end. */
const writeSets = (
  series: LorenzSeries,
  left: number,
  width: number,
  top: number,
  keys: Sign[],
  texts: Text[],
): number => {
  let y = top
  for (const { look, name, says } of series.curves) {
    keys.push({ x: left + 6, y: y + 9, r: 5, look })
    for (const text of wrapText(name, width - 18, nameSize, 600)) {
      texts.push({
        x: left + 18,
        y: baseline(y, nameSize),
        text,
        size: nameSize,
        weight: 600,
        colour: look,
        halo: true,
      })
      y += lineHeight(nameSize)
    }
    for (const text of says.flatMap((said) => wrapText(said, width - 18, 13))) {
      texts.push({ x: left + 18, y: baseline(y, 13), text, size: 13, colour: 'quiet', halo: true })
      y += lineHeight(13)
    }
    y += 8
  }
  return y
}

export const lorenzLayout = (series: LorenzSeries, size: Size): LorenzLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const grid: Line[] = []
  const keys: Sign[] = []
  const texts: Text[] = []
  const points: Point[] = []
  // Beside the square there is room for the words of the sets.
  const isBeside = right - left >= 700
  const tickWidth = Math.max(...ticks.map((tick) => textWidth(series.percent(tick), smallSize)))
  const plotLeft = left + tickWidth + 8
  const side = Math.min(widest, right - plotLeft - (isBeside ? 220 : 0))
  let y = frame.top
  if (!isBeside) y = writeSets(series, left, right - left, y, keys, texts)
  for (const text of wrapText(series.axes.total, side + tickWidth, smallSize)) {
    texts.push({ x: left, y: baseline(y, smallSize), text, size: smallSize })
    y += lineHeight(smallSize)
  }
  const top = y + 6
  const bottom = top + side
  const plotRight = plotLeft + side
  const at = ({ pages, total }: Share) => ({ x: plotLeft + pages * side, y: bottom - total * side })

  for (const tick of ticks) {
    const { x, y: level } = at({ pages: tick, total: tick })
    grid.push({ x1: plotLeft, x2: plotRight, y1: level, y2: level, colour: tick === 0 ? 'rule' : 'grid' })
    grid.push({ x1: x, x2: x, y1: top, y2: bottom, colour: tick === 0 ? 'rule' : 'grid' })
    const text = series.percent(tick)
    const look = { text, size: smallSize, colour: 'quiet' } as const
    texts.push({ ...look, x: plotLeft - 6, y: level + 4, anchor: 'end' })
    texts.push({
      ...look,
      ...anchored(x, textWidth(text, smallSize), plotLeft - 2, plotRight),
      y: baseline(bottom + 5, smallSize),
    })
  }
  grid.push({ x1: plotLeft, x2: plotRight, y1: bottom, y2: top, colour: 'rule', width: 1.5, dash: '5 4' })
  const equal = at({ pages: 0.62, total: 0.62 })
  texts.push({ x: equal.x - 10, y: equal.y, text: series.equal, size: 13, anchor: 'end', colour: 'quiet', halo: true })
  y = bottom + 5 + lineHeight(smallSize) + 2
  for (const text of wrapText(series.axes.pages, side, smallSize)) {
    texts.push({ x: plotRight, y: baseline(y, smallSize), text, size: smallSize, anchor: 'end' })
    y += lineHeight(smallSize)
  }
  if (isBeside) y = Math.max(y, writeSets(series, plotRight + 28, right - plotRight - 28, top, keys, texts))

  const curves = series.curves.flatMap(({ look, points: all }) => {
    const path = line<Share>()
      .x((share) => at(share).x)
      .y((share) => at(share).y)
      .digits(2)(all)
    return path === null || all.length === 0 ? [] : [{ path, look }]
  })
  for (const { look, marks } of series.curves)
    for (const mark of marks)
      points.push({ ...at(mark), r: isNarrow ? 3 : 3.5, look, index: points.length, label: mark.label })
  return { frame: frame.close(y, series.note), grid, keys, curves, points, texts }
}
