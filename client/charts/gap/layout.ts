// Where the gap figure's parts stand. Wide: words left and right of one plot. Narrow: each row's words above its own plot.

import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { baseline, type Line, type Point, type Sign, type Text } from '../parts/marks.tsx'
import { anchored, type Scale, scaleOf, spaced } from '../parts/scales.ts'
import { lineHeight, textWidth, wrapText } from '../parts/text.ts'
import type { Look } from '../parts/theme.ts'
import type { GapRow, GapSeries } from './series.ts'

/** `isCut`: the interval goes on beyond the axis on that side. */
export type Whisker = {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly look: Look
  readonly isCut: readonly [boolean, boolean]
}
export type GapLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly stems: readonly Line[]
  readonly whiskers: readonly Whisker[]
  readonly keys: readonly Sign[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

const nameSize = 15
const ratioSize = 17
const wordSize = 13

/** Half the axis in logs: every ratio, and intervals up to six times wider than the largest of them. */
const reachOf = (rows: readonly GapRow[]): number => {
  const logs = (values: readonly number[]) => values.map((value) => Math.abs(Math.log(Math.max(value, 1e-6))))
  const ratios = logs(rows.flatMap(({ ratio }) => (ratio === null ? [] : [ratio])))
  const bounds = logs(rows.flatMap(({ interval }) => interval ?? []))
  const most = Math.max(Math.log(2), ...ratios)
  return Math.min(Math.max(most, ...bounds), most + Math.log(6)) * 1.06
}

const stepsOf = (reach: number): readonly number[] => {
  if (reach < Math.log(4)) return [1.5, 2, 3]
  if (reach < Math.log(14)) return [2, 5, 10]
  if (reach < Math.log(120)) return [3, 10, 30, 100]
  return [10, 100, 1000, 10_000]
}

export const gapLayout = (series: GapSeries, size: Size): GapLayout => {
  const frame = openFrame(series, size)
  const { left, right, isNarrow } = frame
  const grid: Line[] = []
  const stems: Line[] = []
  const whiskers: Whisker[] = []
  const keys: Sign[] = []
  const points: Point[] = []
  const texts: Text[] = []

  const saysWidth = Math.max(
    0,
    ...series.rows.flatMap(({ says }) =>
      says === null
        ? []
        : [textWidth(says.ratio, ratioSize, 600), ...says.details.map((text) => textWidth(text, wordSize))],
    ),
  )
  const nameWidth = isNarrow ? right - left : Math.min(290, Math.max(190, (right - left) * 0.26))
  const plotLeft = isNarrow ? left + 10 : left + nameWidth + 24
  const plotRight = isNarrow ? right - 10 : right - saysWidth - 28
  const middle = (plotLeft + plotRight) / 2
  const reach = reachOf(series.rows)
  const scale: Scale = scaleOf(true, Math.exp(-reach), Math.exp(reach), plotLeft, plotRight)
  const inside = (ratio: number): number => scale.at(Math.min(scale.domain[1], Math.max(scale.domain[0], ratio)))
  const steps = stepsOf(reach).filter((step) => Math.log(step) <= reach)
  const ticks = [1, ...steps.flatMap((step) => [step, 1 / step])]

  let y = frame.top
  const widestAhead = Math.max(...Object.values(series.ahead).map((text) => textWidth(`← ${text}`, wordSize, 600)))
  const ahead = widestAhead + 14 <= middle - left ? series.ahead : series.aheadShort
  const heading = { y: baseline(y, wordSize), size: wordSize, weight: 600 } as const
  texts.push({ ...heading, x: middle - 14, text: `← ${ahead.left}`, anchor: 'end', colour: series.looks.left })
  texts.push({ ...heading, x: middle + 14, text: `${ahead.right} →`, colour: series.looks.right })
  y += lineHeight(wordSize) + 4
  const tickTexts = ticks.map((ratio): Text => {
    const text = ratio === 1 ? series.equal : series.tick(ratio)
    const look = ratio === 1 ? ({ weight: 600 } as const) : ({ colour: 'quiet' } as const)
    return {
      ...anchored(scale.at(ratio), textWidth(text, 12, 600), left, right),
      y: baseline(y, 12),
      text,
      size: 12,
      ...look,
    }
  })
  texts.push(...spaced(tickTexts, 8))
  y += lineHeight(12) + 4
  grid.push({ x1: left, x2: right, y1: y, y2: y, colour: 'rule' })

  /** Name and typical pages from `top`; gives the end of the words. */
  const writeName = (row: GapRow, top: number): number => {
    const room = isNarrow
      ? right - left - (row.says === null ? 0 : textWidth(row.says.ratio, ratioSize, 600) + 12)
      : nameWidth
    let at = top
    for (const text of wrapText(row.name, room, nameSize, 600)) {
      texts.push({ x: left, y: baseline(at, nameSize), text, size: nameSize, weight: 600 })
      at += lineHeight(nameSize)
    }
    at += 2
    // The symbol beside each value is the key to shapes and colours, row by row.
    const limit = isNarrow ? right - (row.says === null ? 0 : saysWidth + 12) : left + nameWidth
    let x = left
    for (const { look, value, n } of row.typical) {
      const text = `${value} (${n})`
      const width = 14 + textWidth(text, wordSize)
      if (x > left && x + width > limit) {
        x = left
        at += lineHeight(wordSize)
      }
      keys.push({ x: x + 5, y: at + 9, r: 4, look })
      texts.push({ x: x + 14, y: baseline(at, wordSize), text, size: wordSize, colour: 'quiet' })
      x += width + 14
    }
    if (x > left && x + textWidth(row.unit, wordSize) > limit) {
      x = left
      at += lineHeight(wordSize)
    }
    texts.push({ x, y: baseline(at, wordSize), text: row.unit, size: wordSize, colour: 'quiet' })
    return at + lineHeight(wordSize)
  }

  /** Ratio, interval and doubt at the right edge; gives the end of the words. */
  const writeRatio = (row: GapRow, top: number): number => {
    if (row.says === null) return top
    const colour = row.certainty === 'uncertain' ? 'quiet' : 'ink'
    const shared = { x: right, anchor: 'end' } as const
    texts.push({ ...shared, y: baseline(top, ratioSize), text: row.says.ratio, size: ratioSize, weight: 600, colour })
    let at = top + lineHeight(ratioSize)
    for (const text of row.says.details) {
      texts.push({ ...shared, y: baseline(at, wordSize), text, size: wordSize, colour: 'quiet' })
      at += lineHeight(wordSize)
    }
    return at
  }

  const writeWhy = (why: string, x: number, top: number): number => {
    const lines = wrapText(why, right - x, wordSize)
    lines.forEach((text, index) => {
      texts.push({
        x,
        y: baseline(top + index * lineHeight(wordSize), wordSize),
        text,
        size: wordSize,
        colour: 'quiet',
      })
    })
    return top + lines.length * lineHeight(wordSize)
  }

  const drawMark = (row: GapRow, ratio: number, top: number, bottom: number, centre: number): void => {
    for (const tick of ticks) {
      const x = scale.at(tick)
      const look = tick === 1 ? ({ colour: 'rule', width: 1.5 } as const) : ({ colour: 'grid' } as const)
      grid.push({ x1: x, x2: x, y1: top, y2: bottom, ...look })
    }
    const look = ratio >= 1 ? series.looks.right : series.looks.left
    const x = inside(ratio)
    stems.push({ x1: middle, x2: x, y1: centre, y2: centre, colour: look, width: 1.5 })
    if (row.interval !== null) {
      const [low, high] = row.interval
      const isCut = [low < scale.domain[0], high > scale.domain[1]] as const
      whiskers.push({ x0: inside(low), x1: inside(high), y: centre, look, isCut })
    }
    const hollow = row.certainty === 'uncertain'
    points.push({ x, y: centre, r: 7, look, hollow, index: points.length, label: row.label })
  }

  series.rows.forEach((row, index) => {
    if (index > 0) grid.push({ x1: left, x2: right, y1: y, y2: y, colour: 'grid' })
    const words = Math.max(writeName(row, y + 10), writeRatio(row, y + 10))
    const end = isNarrow ? words + 32 : words + 10
    if (row.why !== null)
      y = isNarrow ? writeWhy(row.why, left, words) + 8 : Math.max(end, writeWhy(row.why, plotLeft, y + 21) + 10)
    else {
      if (row.ratio !== null)
        drawMark(row, row.ratio, isNarrow ? words + 2 : y, end, isNarrow ? words + 16 : (y + end) / 2)
      y = end
    }
  })
  return { frame: frame.close(y, series.note), grid, stems, whiskers, keys, points, texts }
}
