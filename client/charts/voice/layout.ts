// Where the parts of a share of voice stand: one bar a row, cut where one set's share ends and the next begins, with the first
// share to its left and the last to its right; buckets of the calendar stand side by side instead (course.ts).

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, type Line, type Sign, type Text } from '../parts/marks.tsx'
import type { Stack } from '../parts/stack.tsx'
import { lineHeight, textWidth, wrapText } from '../parts/text.ts'
import { drawCourse } from './course.ts'
import type { VoiceBar, VoiceSeries } from './series.ts'

export type VoiceLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly keys: readonly Sign[]
  readonly stacks: readonly Stack[]
  /** Intervals of the limits, over the bars. */
  readonly limits: readonly Line[]
  readonly texts: readonly Text[]
}
/** What is drawn so far. */
export type Drawing = { readonly [K in 'grid' | 'limits']: Line[] } & {
  readonly keys: Sign[]
  readonly stacks: Stack[]
  readonly texts: Text[]
}

const nameSize = 14
const shareSize = 14
const smallSize = 12
/** Free between two shares of a bar. */
const slit = 1.5

/** Symbol and name of each set, in lines; gives the end of the last. With a single bar its shares and intervals stand here. */
const writeSets = (series: VoiceSeries, left: number, right: number, top: number, drawing: Drawing): number => {
  const [only, another] = series.bars
  const alone = another === undefined ? only : undefined
  let [x, y] = [left, top]
  series.sets.forEach(({ look, name }, place) => {
    const part = alone?.parts[place]
    const interval = part?.interval == null ? '' : ` (${part.interval})`
    const share = part === undefined ? '' : ` ${part.says}`
    const [nameWidth, shareWidth] = [textWidth(name, nameSize, 600), textWidth(share, nameSize, 600)]
    const width = 18 + nameWidth + shareWidth + textWidth(interval, nameSize)
    if (x > left && x + width > right) [x, y] = [left, y + lineHeight(nameSize) + 2]
    drawing.keys.push({ x: x + 6, y: y + 9, r: 5, look })
    const line = { y: baseline(y, nameSize), size: nameSize } as const
    drawing.texts.push({ ...line, x: x + 18, text: `${name}${share}`, weight: 600, colour: look })
    if (interval !== '')
      drawing.texts.push({ ...line, x: x + 18 + nameWidth + shareWidth + 4, text: interval.trim(), colour: 'quiet' })
    x += width + 24
  })
  return y + lineHeight(nameSize)
}

/** The bar of a row between two positions; `first` and `last` share are written at its ends, others inside where they fit. */
const drawBar = (bar: VoiceBar, box: Box, drawing: Drawing): void => {
  const at = (share: number): number => box.x0 + share * (box.x1 - box.x0)
  let reached = 0
  const parts = bar.parts.map(({ value, look, says }, place) => {
    const [x0, x1] = [at(reached), at(Math.min(1, reached + value))]
    reached += value
    const isInside = place > 0 && place < bar.parts.length - 1
    if (isInside && x1 - x0 >= textWidth(says, smallSize, 600) + 8)
      drawing.texts.push({
        x: (x0 + x1) / 2,
        y: (box.y0 + box.y1) / 2 + 4,
        text: says,
        size: smallSize,
        weight: 600,
        anchor: 'middle',
        colour: bar.isPale ? look : 'ground',
      })
    return { look, box: { ...box, x0: x0 + (place > 0 ? slit / 2 : 0), x1: Math.max(x0, x1 - slit / 2) } }
  })
  drawing.stacks.push({ parts, isPale: bar.isPale, index: drawing.stacks.length, label: bar.label })
  if (bar.limit === null) return
  const [x1, x2] = [at(bar.limit[0]), at(bar.limit[1])]
  const y = (box.y0 + box.y1) / 2
  // A rim in the colour of the ground keeps the line apart from both shares.
  for (const [colour, width] of [
    ['ground', 5],
    ['ink', 1.5],
  ] as const) {
    const ends = colour === 'ground' ? 5.5 : 4
    drawing.limits.push({ x1, x2, y1: y, y2: y, colour, width })
    for (const x of [x1, x2]) drawing.limits.push({ x1: x, x2: x, y1: y - ends, y2: y + ends, colour, width })
  }
}

const writeEnds = (bar: VoiceBar, box: Box, drawing: Drawing): void => {
  const [first, last] = [bar.parts[0], bar.parts.at(-1)]
  const line = { y: (box.y0 + box.y1) / 2 + 5, size: shareSize, weight: 600 } as const
  if (first !== undefined)
    drawing.texts.push({ ...line, x: box.x0 - 8, text: first.says, anchor: 'end', colour: first.look })
  if (last !== undefined && last !== first)
    drawing.texts.push({ ...line, x: box.x1 + 8, text: last.says, colour: last.look })
}

const drawRows = (series: VoiceSeries, left: number, right: number, top: number, drawing: Drawing): number => {
  const isWide = right - left >= 640
  const shareWidth = Math.max(
    0,
    ...series.bars.flatMap(({ parts }) => parts.map(({ says }) => textWidth(says, 14, 600))),
  )
  const totalWidth = Math.max(
    textWidth(series.counted, smallSize),
    ...series.bars.map(({ total }) => textWidth(total, smallSize)),
  )
  const fewWidth = series.bars.some(({ isPale }) => isPale) ? textWidth(series.few, smallSize) : 0
  const nameWidth = isWide ? Math.min(280, (right - left) * 0.3) : right - left - Math.max(totalWidth, fewWidth) - 16
  const barLeft = (isWide ? left + nameWidth + 14 : left) + shareWidth + 8
  const barRight = right - shareWidth - 8 - (isWide ? Math.max(totalWidth, fewWidth) + 16 : 0)
  const middle = (barLeft + barRight) / 2
  const isAlone = series.bars.length === 1
  let y = top
  if (!isAlone) {
    drawing.texts.push({
      x: right,
      y: baseline(y, smallSize),
      text: series.counted,
      size: smallSize,
      anchor: 'end',
      colour: 'quiet',
    })
    drawing.texts.push({
      x: middle,
      y: baseline(y, smallSize),
      text: series.percent(0.5),
      size: smallSize,
      anchor: 'middle',
      colour: 'quiet',
    })
    y += lineHeight(smallSize) + 4
  }
  for (const bar of series.bars) {
    const names = isAlone ? [] : wrapText(bar.name, nameWidth, nameSize)
    const block = names.length * lineHeight(nameSize)
    const height = isAlone ? 40 : 18
    const rowHeight = isWide ? Math.max(block, height, bar.isPale ? 2 * lineHeight(smallSize) : 0) : block + 2 + height
    const namesTop = isWide ? y + (rowHeight - block) / 2 : y
    names.forEach((text, line) => {
      drawing.texts.push({
        x: left,
        y: baseline(namesTop + line * lineHeight(nameSize), nameSize),
        text,
        size: nameSize,
      })
    })
    const barTop = isWide ? y + (rowHeight - height) / 2 : y + block + 2
    const box = { x0: barLeft, x1: barRight, y0: barTop, y1: barTop + height }
    if (!isAlone)
      drawing.limits.push({
        x1: middle,
        x2: middle,
        y1: barTop - 2,
        y2: barTop + height + 2,
        colour: 'ground',
        dash: '2 2',
      })
    drawBar(bar, box, drawing)
    writeEnds(bar, box, drawing)
    const beside = bar.isPale ? [bar.total, series.few] : [bar.total]
    const besideTop = isWide ? y + (rowHeight - beside.length * lineHeight(smallSize)) / 2 : y + 1
    if (!isAlone)
      (isWide ? beside : [beside.join(' · ')]).forEach((text, line) => {
        drawing.texts.push({
          x: right,
          y: baseline(besideTop + line * lineHeight(smallSize), smallSize),
          text,
          size: smallSize,
          anchor: 'end',
          colour: 'quiet',
        })
      })
    y += rowHeight + (isWide ? 7 : 10)
  }
  return y
}

export const voiceLayout = (series: VoiceSeries, size: Size): VoiceLayout => {
  const frame = openFrame(series, size)
  const drawing: Drawing = { grid: [], limits: [], keys: [], stacks: [], texts: [] }
  const end = writeSets(series, frame.left, frame.right, frame.top, drawing) + 8
  const bottom = series.isCourse
    ? drawCourse(series, { left: frame.left, right: frame.right, top: end, isNarrow: frame.isNarrow }, drawing)
    : drawRows(series, frame.left, frame.right, end, drawing)
  return { frame: frame.close(bottom, series.note), ...drawing }
}
