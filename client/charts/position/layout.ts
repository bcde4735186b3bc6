// Where the position figure's parts stand. Wide: group, plot, rank and next mark side by side, a line each. Narrow: the words
// of each group above and under its own plot.

import type { Size } from '../chart.ts'
import { openFrame } from '../parts/frame.tsx'
import type { LanesLayout } from '../parts/lanes.tsx'
import { type Box, baseline, type Line, type Point, type Text } from '../parts/marks.tsx'
import { lineHeight, textWidth, widest, wrapText } from '../parts/text.ts'
import type { ColourName } from '../parts/theme.ts'
import type { PositionLane, PositionSeries } from './series.ts'

const nameSize = 15
const wordSize = 13
const headSize = 12
const line = lineHeight(wordSize)
const gap = 20
/** Below it, words and plot do not stand side by side. */
const sideBySide = 900
const plotHeight = 22

const quarters = [0, 0.25, 0.5, 0.75, 1]

export const positionLayout = (series: PositionSeries, size: Size): LanesLayout => {
  const frame = openFrame(series, size)
  const { left, right } = frame
  const isStacked = right - left < sideBySide
  const grid: Line[] = []
  const bars: { readonly box: Box; readonly fill: ColourName; readonly edge: ColourName }[] = []
  const nexts: Line[] = []
  const points: Point[] = []
  const texts: Text[] = []

  const lanes = series.rows.flatMap((row) => row.lanes)
  const nameWidth = Math.min(300, widest([...lanes.map(({ name }) => name), series.heads.among], wordSize))
  const ranked = lanes.filter(({ share }) => share !== null)
  const rankWidth = widest([...ranked.map(({ says }) => says), series.heads.rank], wordSize)
  const nextWidth = widest([...ranked.map(({ nextFrom }) => nextFrom), series.heads.next], wordSize)
  const plotLeft = isStacked ? left + 8 : left + nameWidth + gap
  const rankLeft = right - nextWidth - gap - rankWidth
  const plotRight = isStacked ? right - 8 : rankLeft - gap
  const at = (share: number): number => plotLeft + share * (plotRight - plotLeft)
  let y = frame.top

  const write = (text: string, x: number, top: number, look: Omit<Text, 'x' | 'y' | 'text' | 'size'> = {}): void => {
    texts.push({ x, y: baseline(top, wordSize), text, size: wordSize, ...look })
  }
  /** From `top`; gives the end of the words. */
  const writeWrapped = (text: string, x: number, top: number, width: number, look: Partial<Text> = {}): number => {
    const lines = wrapText(text, width, wordSize)
    for (const [index, piece] of lines.entries()) write(piece, x, top + index * line, look)
    return top + lines.length * line
  }

  const writeHeads = (): void => {
    const head = { size: headSize, colour: 'quiet' } as const
    if (!isStacked) {
      texts.push({ ...head, x: left, y: baseline(y, headSize), text: series.heads.among })
      texts.push({ ...head, x: rankLeft, y: baseline(y, headSize), text: series.heads.rank })
      texts.push({ ...head, x: right - nextWidth, y: baseline(y, headSize), text: series.heads.next })
    }
    texts.push({
      ...head,
      x: at(0.5),
      y: baseline(y, headSize),
      text: series.heads.below,
      weight: 600,
      anchor: 'middle',
    })
    y += lineHeight(headSize)
    const ticks = { ...head, y: baseline(y, headSize) } as const
    texts.push({
      ...ticks,
      x: isStacked ? left : at(0),
      text: series.ticks.low,
      anchor: isStacked ? 'start' : 'middle',
    })
    texts.push({ ...ticks, x: at(0.5), text: series.ticks.middle, anchor: 'middle' })
    texts.push({
      ...ticks,
      x: isStacked ? right : at(1),
      text: series.ticks.high,
      anchor: isStacked ? 'end' : 'middle',
    })
    y += lineHeight(headSize) + 4
  }

  const plot = (lane: PositionLane, top: number, bottom: number): void => {
    const middle = (top + bottom) / 2
    for (const quarter of quarters)
      grid.push({
        x1: at(quarter),
        x2: at(quarter),
        y1: top,
        y2: bottom,
        colour: quarter === 0.5 ? 'rule' : 'grid',
      })
    if (lane.share === null) return
    if (lane.interval !== null) {
      const [low, high] = lane.interval
      bars.push({
        box: { x0: at(low), x1: Math.max(at(high), at(low) + 1), y0: middle - 5, y1: middle + 5 },
        fill: `${lane.look}-band`,
        edge: lane.look,
      })
    }
    if (lane.nextShare !== null)
      nexts.push({
        x1: at(lane.nextShare),
        x2: at(lane.nextShare),
        y1: middle - 9,
        y2: middle + 9,
        colour: 'ink',
        width: 2,
      })
    const { look, isUncertain: hollow, label } = lane
    points.push({ x: at(lane.share), y: middle, r: 6, look, hollow, index: points.length, label })
  }

  const stacked = (lane: PositionLane): void => {
    write(lane.name, left, y, { weight: 600, colour: lane.look })
    y += line
    if (lane.share === null) {
      y = writeWrapped(lane.says, left, y, right - left, { colour: 'quiet' }) + 8
      return
    }
    const said = lane.next === '' ? lane.says : `${lane.says} · ${lane.next}`
    const isOneLine = textWidth(lane.name, wordSize, 600) + gap + textWidth(said, wordSize) <= right - left
    if (isOneLine) write(said, right, y - line, { anchor: 'end' })
    plot(lane, y, y + plotHeight)
    y = isOneLine ? y + plotHeight + 8 : writeWrapped(said, left, y + plotHeight, right - left) + 8
  }

  const beside = (lane: PositionLane): void => {
    const nameEnd = writeWrapped(lane.name, left, y + 4, nameWidth, { colour: lane.look })
    if (lane.share === null) {
      y = Math.max(nameEnd, writeWrapped(lane.says, plotLeft, y + 4, right - plotLeft, { colour: 'quiet' })) + 4
      return
    }
    const end = Math.max(nameEnd, y + 4 + line) + 4
    plot(lane, y, end)
    write(lane.says, rankLeft, y + 4)
    write(lane.nextFrom, right - nextWidth, y + 4, { colour: 'quiet' })
    y = end
  }

  if (ranked.length > 0) writeHeads()
  for (const row of series.rows) {
    grid.push({ x1: left, x2: right, y1: y, y2: y, colour: 'rule' })
    texts.push({ x: left, y: baseline(y + 8, nameSize), text: row.name, size: nameSize, weight: 600 })
    const nameEnd = left + textWidth(row.name, nameSize, 600) + 16
    const isBeside = row.lanes.length > 0 && nameEnd + textWidth(row.value, wordSize) <= right
    if (isBeside)
      texts.push({ x: nameEnd, y: baseline(y + 8, nameSize), text: row.value, size: wordSize, colour: 'quiet' })
    y += 8 + lineHeight(nameSize) + 2
    if (!isBeside) y = writeWrapped(row.value, left, y, right - left, { colour: 'quiet' }) + 2
    for (const lane of row.lanes) (isStacked ? stacked : beside)(lane)
    y += 8
  }
  return { frame: frame.close(y, ranked.length > 0 ? series.note : ''), grid, bars, ticks: nexts, points, texts }
}
