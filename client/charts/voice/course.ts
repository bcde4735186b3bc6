// Shares of voice over time: one column a bucket of the calendar, the first set from the ground up. A bucket in which there is
// nothing to share out stays open.

import { baseline } from '../parts/marks.tsx'
import { anchored, spaced } from '../parts/scales.ts'
import { lineHeight, textWidth } from '../parts/text.ts'
import type { Drawing } from './layout.ts'
import type { VoiceBar, VoiceSeries } from './series.ts'

type Room = { readonly left: number; readonly right: number; readonly top: number; readonly isNarrow: boolean }

const axisSize = 12
const ticks = [0, 0.25, 0.5, 0.75, 1]

type Column = { readonly x0: number; readonly x1: number; readonly at: (share: number) => number }

const drawColumn = (bar: VoiceBar, { x0, x1, at }: Column, drawing: Drawing): void => {
  let reached = 0
  const parts = bar.parts.map(({ value, look }, place) => {
    const [y0, y1] = [at(Math.min(1, reached + value)), at(reached)]
    reached += value
    return { look, box: { x0, x1, y0, y1: Math.max(y0, y1 - (place > 0 ? 1.5 : 0)) } }
  })
  drawing.limits.push({ x1: x0, x2: x1, y1: at(0.5), y2: at(0.5), colour: 'ground', dash: '2 2' })
  drawing.stacks.push({ parts, isPale: bar.isPale, index: drawing.stacks.length, label: bar.label })
  if (bar.limit === null || x1 - x0 < 10) return
  const x = (x0 + x1) / 2
  const [y1, y2] = [at(bar.limit[1]), at(bar.limit[0])]
  for (const [colour, width] of [
    ['ground', 5],
    ['ink', 1.5],
  ] as const) {
    const ends = colour === 'ground' ? 5 : 3.5
    drawing.limits.push({ x1: x, x2: x, y1, y2, colour, width })
    for (const y of [y1, y2]) drawing.limits.push({ x1: x - ends, x2: x + ends, y1: y, y2: y, colour, width })
  }
}

/** Gives the end of the drawing. */
export const drawCourse = (series: VoiceSeries, { left, right, top, isNarrow }: Room, drawing: Drawing): number => {
  const height = isNarrow ? 200 : 260
  const bottom = top + 6 + height
  const at = (share: number): number => bottom - share * height
  const tickWidth = Math.max(...ticks.map((tick) => textWidth(series.percent(tick), axisSize)))
  const plotLeft = left + tickWidth + 8
  for (const tick of ticks) {
    const y = at(tick)
    drawing.grid.push({ x1: plotLeft, x2: right, y1: y, y2: y, colour: tick === 0 || tick === 0.5 ? 'rule' : 'grid' })
    drawing.texts.push({
      x: plotLeft - 6,
      y: y + 4,
      text: series.percent(tick),
      size: axisSize,
      anchor: 'end',
      colour: 'quiet',
    })
  }
  const step = (right - plotLeft) / Math.max(1, series.bars.length)
  const free = Math.min(8, step * 0.16)
  const centre = (index: number): number => plotLeft + (index + 0.5) * step
  series.bars.forEach((bar, index) => {
    if (bar.parts.length === 0) return
    const [x0, x1] = [plotLeft + index * step + free / 2, plotLeft + (index + 1) * step - free / 2]
    drawColumn(bar, { x0, x1, at }, drawing)
  })
  const widest = Math.max(0, ...series.bars.map(({ name }) => textWidth(name, axisSize)))
  const every = Math.max(1, Math.ceil((widest + 10) / step))
  const labels = series.bars.flatMap(({ name }, index) =>
    index % every === 0
      ? [
          {
            ...anchored(centre(index), textWidth(name, axisSize), plotLeft, right),
            y: baseline(bottom + 5, axisSize),
            text: name,
            size: axisSize,
            colour: 'quiet' as const,
          },
        ]
      : [],
  )
  drawing.texts.push(...spaced(labels, 6))
  return bottom + 5 + lineHeight(axisSize)
}
