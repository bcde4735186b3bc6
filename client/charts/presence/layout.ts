// Where the parts of presence stand: a row a page with its weeks as cells. The height of a filled cell tells how many posts, a
// line alone that there was none, strokes that no file speaks of the week: nothing is told by colour alone. On a narrow figure
// the name stands over its weeks.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Point, round, type Sign, type Text } from '../parts/marks.tsx'
import { spaced } from '../parts/scales.ts'
import { strokesIn } from '../parts/strokes.ts'
import { lineHeight, shortenText, textWidth } from '../parts/text.ts'
import type { ColourName, Look } from '../parts/theme.ts'
import type { PresenceRow, PresenceSeries, Step } from './series.ts'

/** One path of many cells alike. */
export type Cells = { readonly path: string; readonly colour: ColourName; readonly isFilled: boolean }
export type PresenceLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly cells: readonly Cells[]
  readonly keys: readonly Sign[]
  /** Around the symbols of rows that stand out. */
  readonly rings: readonly Sign[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const size = 13
const radius = 4
const barHeight = 13
const heights: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 0.32, 2: 0.55, 3: 0.78, 4: 1 }

const rectangle = ({ x0, x1, y0, y1 }: Box): string =>
  `M${round(x0)},${round(y0)}H${round(x1)}V${round(y1)}H${round(x0)}Z`

/** Cells of one row or of the legend, as at most three paths. `boxOf` gives the whole room of a week. */
export const cellsOf = (weeks: readonly Step[], look: Look, boxOf: (at: number) => Box): readonly Cells[] => {
  const filled: string[] = []
  const silent: string[] = []
  const unknown: string[] = []
  for (let at = 0; at < weeks.length; at += 1) {
    const step = weeks[at]
    const box = boxOf(at)
    const width = box.x1 - box.x0
    if (step === undefined) continue
    if (step === null || step === 0) {
      // Weeks alike are drawn as one, so that strokes go on through them.
      let end = at
      while (weeks[end + 1] === step && end + 1 < weeks.length) end += 1
      const run = { ...box, x1: boxOf(end).x1 }
      if (step === null) unknown.push(strokesIn(run))
      else silent.push(`M${round(run.x0)},${round(run.y1 - 0.5)}H${round(run.x1)}`)
      at = end
    } else {
      const gap = width > 5 ? 1 : 0
      filled.push(rectangle({ ...box, x1: box.x1 - gap, y0: box.y1 - (box.y1 - box.y0) * heights[step] }))
    }
  }
  const kept = (paths: readonly string[], colour: ColourName, isFilled: boolean): readonly Cells[] =>
    paths.length === 0 ? [] : [{ path: paths.join(''), colour, isFilled }]
  return [...kept(filled, look, true), ...kept(silent, look, false), ...kept(unknown, 'rule', false)]
}

type Legend = {
  readonly keys: readonly Sign[]
  readonly cells: readonly Cells[]
  readonly texts: readonly Text[]
  readonly bottom: number
}
const legendOf = ({ legend, sets }: PresenceSeries, left: number, right: number, top: number): Legend => {
  const keys: Sign[] = []
  const cells: Cells[] = []
  const texts: Text[] = []
  let [x, y] = [left, top]
  const breakBefore = (width: number): void => {
    if (x === left || x + width <= right) return
    x = left
    y += lineHeight(12) + 4
  }
  for (const { look, name } of sets) {
    const width = 17 + textWidth(name, 12)
    breakBefore(width)
    keys.push({ x: x + 6, y: y + lineHeight(12) / 2, r: radius, look })
    texts.push({ x: x + 17, y: baseline(y, 12), text: name, size: 12, colour: 'quiet' })
    x += width + 14
  }
  for (const { step, text } of legend) {
    const glyph = step === null || step === 0 ? 18 : 7
    const width = glyph + 5 + textWidth(text, 12)
    breakBefore(width)
    const box = { x0: x, x1: x + glyph, y0: y + 2, y1: y + 2 + barHeight }
    cells.push(...cellsOf([step], 'association', () => box).map((one) => ({ ...one, colour: 'quiet' as const })))
    texts.push({ x: x + glyph + 5, y: baseline(y, 12), text, size: 12, colour: 'quiet' })
    x += width + 14
  }
  return { keys, cells, texts, bottom: y + lineHeight(12) }
}

export const presenceLayout = (series: PresenceSeries, wanted: Size): PresenceLayout => {
  const frame = openFrame(series, wanted)
  const { left, right, isNarrow } = frame
  const legend = legendOf(series, left, right, frame.top)
  const cells: Cells[] = [...legend.cells]
  const texts: Text[] = [...legend.texts]
  const grid: Line[] = []
  const rings: Sign[] = []
  const points: Point[] = []

  const silenceWidth = Math.max(
    0,
    ...[series.silence, ...series.rows.map(({ silence }) => silence)].map((text) => textWidth(text, 12, 600)),
  )
  const nameWidth = isNarrow ? right - left - silenceWidth - 26 : Math.min(240, (right - left) * 0.3)
  const namesAt = left + 2 * radius + 8
  const plotLeft = isNarrow ? left : namesAt + nameWidth + 10
  const plotRight = isNarrow ? right : right - silenceWidth - 10
  const step = (plotRight - plotLeft) / Math.max(1, series.months.length)
  const head = legend.bottom + 12
  const top = head + lineHeight(12) + 4
  const rowHeight = isNarrow ? lineHeight(size) + barHeight + 9 : 22
  const bottom = top + series.rows.length * rowHeight

  const isOverPlot = isNarrow ? right - silenceWidth - 8 : plotRight
  const labels = series.months.flatMap((text, at): readonly Text[] => {
    if (text === null) return []
    const x = plotLeft + at * step
    return x + textWidth(text, 12) > isOverPlot ? [] : [{ x, y: baseline(head, 12), text, size: 12, colour: 'quiet' }]
  })
  for (const label of spaced(labels, 8)) {
    texts.push(label)
    grid.push({ x1: label.x, x2: label.x, y1: top - 3, y2: bottom, colour: 'grid' })
  }
  texts.push({ x: right, y: baseline(head, 12), text: series.silence, size: 12, anchor: 'end', colour: 'quiet' })

  const drawRow = (row: PresenceRow, index: number): void => {
    const rowTop = top + index * rowHeight
    const middle = rowTop + (isNarrow ? lineHeight(size) / 2 : rowHeight / 2)
    const weight = row.isMarked ? 600 : 400
    const sign = { x: left + radius + 2, y: middle, r: radius, look: row.look }
    const textAt = baseline(middle - lineHeight(size) / 2, size)
    if (row.isMarked) rings.push({ ...sign, r: radius + 2.5 })
    points.push({ ...sign, index, label: row.label })
    texts.push({ x: namesAt, y: textAt, text: shortenText(row.name, nameWidth, size, weight), size, weight })
    texts.push({ x: right, y: textAt, text: row.silence, size: 12, weight, anchor: 'end' })
    const y1 = isNarrow ? rowTop + lineHeight(size) + 2 + barHeight : middle + barHeight / 2
    cells.push(
      ...cellsOf(row.weeks, row.look, (at) => ({
        x0: plotLeft + at * step,
        x1: plotLeft + (at + 1) * step,
        y0: y1 - barHeight,
        y1,
      })),
    )
  }
  series.rows.forEach(drawRow)
  return { frame: frame.close(bottom, series.note), grid, keys: legend.keys, cells, rings, points, texts }
}
