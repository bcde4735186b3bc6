// Where the parts of the figure of what works on a page stand, on a log scale with the habit of the page in the middle. Wide:
// group, posts, plot, ratio and peers side by side, a line each. Narrow: the words of each group above and under its plot.

import type { Size } from '../chart.ts'
import { openFrame } from '../parts/frame.tsx'
import type { LanesLayout } from '../parts/lanes.tsx'
import { type Box, baseline, type Line, type Point, type Text } from '../parts/marks.tsx'
import { anchored, type Scale, scaleOf, spaced } from '../parts/scales.ts'
import { lineHeight, textWidth, widest, wrapText } from '../parts/text.ts'
import type { ColourName } from '../parts/theme.ts'
import type { HabitRow, HabitSeries } from './series.ts'

const nameSize = 15
const wordSize = 13
const headSize = 12
const line = lineHeight(wordSize)
const gap = 20
/** Below it, words and plot do not stand side by side. */
const sideBySide = 820
const plotHeight = 22

/** Half the axis in logs: every ratio, and no interval farther than four times beyond the farthest of them. */
const reachOf = (rows: readonly HabitRow[]): number => {
  const logs = (values: readonly number[]) =>
    values.filter((value) => value > 0).map((value) => Math.abs(Math.log(value)))
  const most = Math.max(
    Math.log(2),
    ...logs(rows.flatMap(({ ratio, peersRatio }) => (peersRatio === null ? [ratio] : [ratio, peersRatio]))),
  )
  const bounds = logs(rows.flatMap(({ interval }) => interval ?? []))
  return Math.min(Math.max(most, ...bounds), most + Math.log(4)) * 1.06
}

const steps = [2, 4, 10, 30, 100]

export const habitLayout = (series: HabitSeries, size: Size): LanesLayout => {
  const frame = openFrame(series, size)
  const { left, right } = frame
  const isStacked = right - left < sideBySide
  const grid: Line[] = []
  const bars: { readonly box: Box; readonly fill: ColourName; readonly edge: ColourName }[] = []
  const peers: Line[] = []
  const points: Point[] = []
  const texts: Text[] = []

  const rows = series.blocks.flatMap((block) => block.rows)
  const { heads } = series
  const nameWidth = Math.min(
    260,
    widest(
      rows.map(({ name }) => name),
      wordSize,
    ),
  )
  const postsWidth = widest([...rows.map(({ posts }) => posts), heads.posts], wordSize)
  const saysWidth = widest([...rows.map(({ says }) => says), heads.own], wordSize)
  const peersWidth = widest([...rows.map((row) => row.peers), heads.peers], wordSize)
  const postsLeft = left + nameWidth + gap
  const peersLeft = right - peersWidth
  const saysLeft = peersLeft - gap - saysWidth
  const plotLeft = isStacked ? left + 8 : postsLeft + postsWidth + gap
  const plotRight = isStacked ? right - 8 : saysLeft - gap
  const reach = reachOf(rows)
  const scale: Scale = scaleOf(true, Math.exp(-reach), Math.exp(reach), plotLeft, plotRight)
  const inside = (ratio: number): number => scale.at(Math.min(scale.domain[1], Math.max(scale.domain[0], ratio)))
  const ticks = [1, ...steps.filter((step) => Math.log(step) <= reach).flatMap((step) => [step, 1 / step])]
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
    const head = { y: baseline(y, headSize), size: headSize, colour: 'quiet' } as const
    if (!isStacked) {
      texts.push({ ...head, x: postsLeft, text: heads.posts })
      texts.push({ ...head, x: saysLeft, text: heads.own })
      texts.push({ ...head, x: peersLeft, text: heads.peers })
    }
    const [from, to] = isStacked ? [left, right] : [plotLeft - gap / 2, plotRight + gap / 2]
    const labels = ticks.map((tick): Text => {
      const text = series.tick(tick)
      return {
        ...head,
        ...anchored(scale.at(tick), textWidth(text, headSize, 600), from, to),
        text,
        ...(tick === 1 && { weight: 600 }),
      }
    })
    texts.push(...spaced(labels, 8))
    y += lineHeight(headSize) + 4
  }

  const plot = (row: HabitRow, top: number, bottom: number): void => {
    const middle = (top + bottom) / 2
    for (const tick of ticks)
      grid.push({ x1: scale.at(tick), x2: scale.at(tick), y1: top, y2: bottom, colour: tick === 1 ? 'rule' : 'grid' })
    if (row.interval !== null) {
      const [low, high] = row.interval
      const x0 = inside(low)
      bars.push({
        box: { x0, x1: Math.max(inside(high), x0 + 1), y0: middle - 5, y1: middle + 5 },
        fill: `${row.look}-band`,
        edge: row.look,
      })
    }
    if (row.peersRatio !== null) {
      const x = inside(row.peersRatio)
      peers.push({ x1: x, x2: x, y1: middle - 9, y2: middle + 9, colour: 'ink', width: 2 })
    }
    const { look, isUncertain: hollow, label } = row
    points.push({ x: inside(row.ratio), y: middle, r: 6, look, hollow, index: points.length, label })
  }

  const stacked = (row: HabitRow): void => {
    const isOneLine = textWidth(row.name, wordSize, 600) + gap + textWidth(row.posts, wordSize) <= right - left
    write(row.name, left, y, { weight: 600 })
    if (isOneLine) write(row.posts, right, y, { anchor: 'end', colour: 'quiet' })
    y += line
    if (!isOneLine) {
      write(row.posts, left, y, { colour: 'quiet' })
      y += line
    }
    plot(row, y, y + plotHeight)
    y = writeWrapped(`${row.says} · ${row.peers}`, left, y + plotHeight, right - left) + 8
  }

  const beside = (row: HabitRow): void => {
    const nameEnd = writeWrapped(row.name, left, y + 4, nameWidth)
    const end = Math.max(nameEnd, y + 4 + line) + 4
    write(row.posts, postsLeft, y + 4, { colour: 'quiet' })
    plot(row, y, end)
    write(row.says, saysLeft, y + 4)
    write(row.peers, peersLeft, y + 4, { colour: 'quiet' })
    y = end
  }

  if (rows.length > 0) writeHeads()
  for (const block of series.blocks) {
    grid.push({ x1: left, x2: right, y1: y, y2: y, colour: 'rule' })
    texts.push({ x: left, y: baseline(y + 8, nameSize), text: block.name, size: nameSize, weight: 600 })
    y += 8 + lineHeight(nameSize) + 2
    for (const row of block.rows) (isStacked ? stacked : beside)(row)
    for (const note of block.notes) y = writeWrapped(note, left, y + 2, right - left, { colour: 'quiet' })
    y += 8
  }
  return { frame: frame.close(y, rows.length > 0 ? series.note : ''), grid, bars, ticks: peers, points, texts }
}
