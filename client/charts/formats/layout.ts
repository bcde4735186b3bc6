// Where the parts of the mix of formats stand: a block a format with a line a set, its name left of it or, where there is little
// room, above it. The value stands at the end of its bar, or beside its dot.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Point, type Sign, type Text } from '../parts/marks.tsx'
import { anchored, fittingTicks, type Scale, scaleOf, spaced } from '../parts/scales.ts'
import { lineHeight, textWidth } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import type { FormatBar, FormatsSeries } from './series.ts'

export type PlacedBar = { readonly box: Box; readonly look: Look }
export type FormatsLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly bars: readonly PlacedBar[]
  readonly lines: readonly Line[]
  readonly keys: readonly Sign[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const size = 13
const nameSize = 15
const rowHeight = 22
const radius = 4.5

const scaleIn = (series: FormatsSeries, left: number, right: number): Scale => {
  const values = series.formats.flatMap(({ bars }) =>
    bars.flatMap(({ value, interval }) => [...(value === null ? [] : [value]), ...(interval ?? [])]),
  )
  if (!series.isLog) return scaleOf(false, 0, Math.max(series.isShare ? 0.05 : 1, ...values), left, right)
  const positive = values.filter((value) => value > 0)
  return scaleOf(true, Math.min(...positive), Math.max(...positive), left + 6, right)
}

export const formatsLayout = (series: FormatsSeries, asked: Size): FormatsLayout => {
  const frame = openFrame(series, asked)
  const { left, right, isNarrow } = frame
  const grid: Line[] = []
  const bars: PlacedBar[] = []
  const lines: Line[] = []
  const keys: Sign[] = []
  const points: Point[] = []
  const texts: Text[] = []
  let y = frame.top
  if (series.formats.length === 0) return { frame: frame.close(y, series.note), grid, bars, lines, keys, points, texts }

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

  const nameWidth = Math.max(...series.formats.map(({ name }) => textWidth(name, nameSize, 600)))
  const saysWidth = Math.max(
    ...series.formats.flatMap((format) => format.bars.map(({ says }) => textWidth(says, size))),
  )
  const plotLeft = isNarrow ? left + 6 : left + nameWidth + 18
  const plotRight = right - saysWidth - 14
  const scale = scaleIn(series, plotLeft, plotRight)
  const at = (value: number): number => scale.at(Math.max(scale.domain[0], value))
  const tickText = (tick: number): Text => {
    const text = series.tick(tick)
    return {
      ...anchored(scale.at(tick), textWidth(text, 12), plotLeft, right),
      y: 0,
      text,
      size: 12,
      colour: 'quiet',
    }
  }
  const ticks = fittingTicks(scale, tickText, 8)
  texts.push(...spaced(ticks.map(tickText), 6).map((text) => ({ ...text, y: baseline(y, 12) })))
  y += lineHeight(12) + 4

  const drawBar = (bar: FormatBar, top: number): void => {
    const centre = top + rowHeight / 2
    const words = { y: centre + 4.5, text: bar.says, size } as const
    if (bar.value === null) {
      texts.push({ ...words, x: plotLeft, colour: 'quiet', halo: true })
      return
    }
    const end = at(bar.value)
    if (series.isShare)
      bars.push({
        box: { x0: plotLeft, x1: Math.max(end, plotLeft + 1), y0: top + 4, y1: top + rowHeight - 4 },
        look: bar.look,
      })
    const reach = bar.interval === null ? end : Math.max(end, at(bar.interval[1]))
    if (bar.interval !== null) {
      const [low, high] = bar.interval
      lines.push({ x1: at(low), x2: at(high), y1: centre, y2: centre, colour: bar.look, width: 1.5 })
    }
    points.push({ x: end, y: centre, r: radius, look: bar.look, index: points.length, label: bar.label })
    texts.push({ ...words, x: reach + 10, halo: true })
  }

  series.formats.forEach(({ name, bars: ofFormat }, index) => {
    if (index > 0) {
      lines.push({ x1: left, x2: right, y1: y, y2: y, colour: 'grid' })
      y += 4
    }
    if (isNarrow) {
      texts.push({ x: left, y: baseline(y, nameSize), text: name, size: nameSize, weight: 600 })
      y += lineHeight(nameSize)
    } else texts.push({ x: left, y: baseline(y + 1, nameSize), text: name, size: nameSize, weight: 600 })
    const bottom = y + ofFormat.length * rowHeight
    for (const tick of ticks)
      grid.push({ x1: scale.at(tick), x2: scale.at(tick), y1: y, y2: bottom, colour: tick === 0 ? 'rule' : 'grid' })
    ofFormat.forEach((bar, place) => {
      drawBar(bar, y + place * rowHeight)
    })
    y = bottom + 4
  })
  return { frame: frame.close(y, series.note), grid, bars, lines, keys, points, texts }
}
