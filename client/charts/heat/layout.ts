// Where the parts of the week stand: panels side by side where two fit, else one below the other; days down, hours across, and
// a key whose boxes are parted by the values at which the colour changes.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Sign, type Text } from '../parts/marks.tsx'
import { spaced } from '../parts/scales.ts'
import { strokesIn } from '../parts/strokes.ts'
import { lineHeight, shortenText, textWidth } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import type { HeatPanel, HeatSeries } from './series.ts'

/** `row`, `column`: where arrow keys find it. `opacity` null: unknown. */
export type PlacedCell = {
  readonly box: Box
  readonly look: Look
  readonly opacity: number | null
  readonly index: number
  readonly row: number
  readonly column: number
  readonly label: string
}
type Swatch = { readonly box: Box; readonly look: Look; readonly opacity: number }
export type HeatLayout = {
  readonly frame: Frame
  readonly cells: readonly PlacedCell[]
  readonly swatches: readonly Swatch[]
  /** One path over all unknown cells. */
  readonly strokes: string
  readonly lines: readonly Line[]
  readonly signs: readonly Sign[]
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly texts: readonly Text[]
}

const size = 13
const besideFrom = 760
const cellHeight = 26
const daysInWeek = 7
const [faintest, strongest] = [0.06, 0.9]

export const heatLayout = (series: HeatSeries, asked: Size): HeatLayout => {
  const frame = openFrame(series, asked)
  const { left, right } = frame
  const cells: PlacedCell[] = []
  const swatches: Swatch[] = []
  const strokes: string[] = []
  const lines: Line[] = []
  const signs: Sign[] = []
  const dots: { x: number; y: number }[] = []
  const texts: Text[] = []
  const levels = series.thresholds.length
  const opacityOf = (level: number): number => faintest + (strongest - faintest) * (levels === 0 ? 1 : level / levels)
  const hours = series.hours.length
  const dayWidth = Math.max(...series.days.map((day) => textWidth(day, size))) + 8

  /** One panel; gives its end. */
  const drawPanel = (panel: HeatPanel, place: number, x0: number, x1: number, top: number, beside: number): number => {
    let y = top
    signs.push({ x: x0 + 6, y: y + 10, r: 5, look: panel.look })
    const name = shortenText(panel.name, x1 - x0 - 18, 15, 600)
    texts.push({ x: x0 + 18, y: baseline(y, 15), text: name, size: 15, weight: 600, colour: panel.look })
    y += lineHeight(15)
    const counts = shortenText(panel.counts, x1 - x0 - 18, size)
    texts.push({ x: x0 + 18, y: baseline(y, size), text: counts, size, colour: 'quiet' })
    y += lineHeight(size) + 4
    const plot = x0 + dayWidth
    const width = (x1 - plot) / hours
    const heads = series.hours.map((text, at): Text => {
      const head = { x: plot + at * width, y: baseline(y, 12), text, size: 12, colour: 'quiet' } as const
      return head
    })
    texts.push(...spaced(heads, 6).filter((text) => text.x + textWidth(text.text, 12) <= x1 + 0.5))
    y += lineHeight(12) + 2
    series.days.forEach((day, row) => {
      texts.push({ x: x0, y: y + row * cellHeight + cellHeight / 2 + 4.5, text: day, size })
    })
    panel.cells.forEach(({ level, isStrongest, label }, at) => {
      const [row, column] = [Math.floor(at / hours), at % hours]
      const box = {
        x0: plot + column * width,
        x1: plot + (column + 1) * width,
        y0: y + row * cellHeight,
        y1: y + (row + 1) * cellHeight,
      }
      if (level === null) strokes.push(strokesIn({ x0: box.x0 + 2, x1: box.x1 - 2, y0: box.y0 + 2, y1: box.y1 - 2 }))
      if (isStrongest) dots.push({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 })
      cells.push({
        box,
        look: panel.look,
        opacity: level === null ? null : opacityOf(level),
        index: cells.length,
        row: beside === 0 ? place * daysInWeek + row : row,
        column: beside * hours + column,
        label,
      })
    })
    return y + daysInWeek * cellHeight
  }

  const areBeside = series.panels.length > 1 && right - left >= besideFrom
  const gap = 28
  const width = areBeside ? (right - left - gap) / 2 : right - left
  let y = frame.top
  let end = y
  series.panels.forEach((panel, place) => {
    const isSecond = areBeside && place % 2 === 1
    const x0 = isSecond ? left + width + gap : left
    const isAlone = areBeside && !isSecond && place === series.panels.length - 1
    const row = areBeside ? Math.floor(place / 2) : place
    const bottom = drawPanel(panel, row, x0, x0 + width, y, isSecond ? 1 : 0)
    end = Math.max(end, bottom)
    if (isSecond || !areBeside || isAlone) y = end + 20
  })

  y = end + 14
  const isKnown = series.panels.some((panel) => panel.cells.some(({ level }) => level !== null))
  if (isKnown) {
    const swatchWidth = Math.min(60, (right - left - 20) / (levels + 1))
    for (const [at, panel] of series.panels.entries()) {
      for (let level = 0; level <= levels; level += 1) {
        const x0 = left + level * swatchWidth
        swatches.push({
          box: { x0, x1: x0 + swatchWidth, y0: y + at * 10, y1: y + at * 10 + 10 },
          look: panel.look,
          opacity: opacityOf(level),
        })
      }
    }
    y += series.panels.length * 10 + 2
    const borders = [
      { x: left, y: baseline(y, 12), text: series.zero, size: 12, colour: 'quiet' } as const,
      ...series.thresholds.map(
        (text, at): Text => ({
          x: left + (at + 1) * swatchWidth,
          y: baseline(y, 12),
          text,
          size: 12,
          anchor: 'middle',
          colour: 'quiet',
        }),
      ),
    ]
    texts.push(...spaced(borders, 4))
    y += lineHeight(12) + 6
    dots.push({ x: left + 6, y: y + 9 })
    texts.push({ x: left + 18, y: baseline(y, 12), text: series.strongest, size: 12, colour: 'quiet' })
  }
  if (series.few !== null) {
    const x = isKnown ? left + 18 + textWidth(series.strongest, 12) + 22 : left
    const box = { x0: x, x1: x + 22, y0: y + 2, y1: y + 16 }
    strokes.push(strokesIn(box))
    for (const at of [box.y0, box.y1]) lines.push({ x1: box.x0, x2: box.x1, y1: at, y2: at, colour: 'grid' })
    texts.push({ x: x + 28, y: baseline(y, 12), text: series.few, size: 12, colour: 'quiet' })
  }
  y += lineHeight(12)
  return { frame: frame.close(y, series.note), cells, swatches, strokes: strokes.join(''), lines, signs, dots, texts }
}
