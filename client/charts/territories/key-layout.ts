// Where the parts of the key stand: the square of need and voice with its bounds, circles in each other, then each fill and
// pattern with its words, in one column or flowing over the width there is.

import { type Box, baseline, type Line, type Text } from '../parts/marks.tsx'
import { lineHeight, textWidth, widest, wrapText } from '../parts/text.ts'
import type { Key, KeyEntry, KeySquare, Outline } from './key.ts'
import type { Paint } from './paint.ts'

export type Swatch = { readonly box: Box; readonly paint: Paint; readonly outline: Outline | null }
export type Ring = { readonly x: number; readonly y: number; readonly r: number }
export type KeyLayout = {
  readonly swatches: readonly Swatch[]
  readonly rings: readonly Ring[]
  readonly lines: readonly Line[]
  readonly texts: readonly Text[]
  readonly bottom: number
}
type Drawing = { readonly swatches: Swatch[]; readonly rings: Ring[]; readonly lines: Line[]; readonly texts: Text[] }

const size = 12
const line = lineHeight(size)
const swatchWidth = 22
const swatchHeight = 14

/** `isColumn`: each entry has a line of its own. */
type Room = { readonly left: number; readonly right: number; readonly top: number; readonly isColumn?: boolean }

const write = (drawing: Drawing, text: string, x: number, top: number, look: Partial<Text> = {}): void => {
  drawing.texts.push({ x, y: baseline(top, size), text, size, ...look })
}

/** Lines of text from `top`; gives their end. */
const writeLines = (drawing: Drawing, text: string, { left, right, top }: Room, look: Partial<Text> = {}): number => {
  const lines = wrapText(text, right - left, size, look.weight)
  lines.forEach((it, at) => {
    write(drawing, it, left, top + at * line, look)
  })
  return top + lines.length * line
}

/** The square; gives where it ends, down and to the right. */
const drawSquare = (square: KeySquare, room: Room, cell: number, drawing: Drawing) => {
  const { left, right, top } = room
  const bounds = widest(square.needBounds, size)
  const x0 = left + bounds + 8
  const y0 = writeLines(drawing, square.needAxis, { left, right, top }) + 6
  const boxAt = (row: number, x: number): Box => ({
    x0: x,
    x1: x + cell,
    y0: y0 + row * cell,
    y1: y0 + (row + 1) * cell,
  })
  square.cells.forEach((cells, row) => {
    cells.forEach((paint, column) => {
      drawing.swatches.push({ box: boxAt(row, x0 + column * cell), paint, outline: null })
    })
  })
  const unknownX = x0 + 3 * cell + 8
  square.unknown.forEach((paint, row) => {
    drawing.swatches.push({ box: boxAt(row, unknownX), paint, outline: null })
  })
  square.needBounds.forEach((text, at) => {
    write(drawing, text, x0 - 6, y0 + (at + 1) * cell - line / 2, { anchor: 'end', colour: 'quiet' })
  })
  const under = y0 + 3 * cell + 3
  square.voiceBounds.forEach((text, at) => {
    write(drawing, text, x0 + (at + 1) * cell, under, { anchor: 'middle', colour: 'quiet' })
  })
  const axis = writeLines(drawing, square.voiceAxis, { left, right, top: under + line + 3 })
  return writeLines(drawing, square.voiceUnit, { left, right, top: axis }, { colour: 'quiet' })
}

/** @param radius of a circle that counts so many */
const drawCircles = (
  circles: Key['circles'],
  { left, top }: Room,
  radius: (value: number) => number,
  drawing: Drawing,
): number => {
  const largest = radius(circles[0]?.value ?? 0)
  const height = Math.max(2 * largest, circles.length * line)
  const base = top + 4 + height
  const x = left + Math.max(largest, 10)
  let y = top
  for (const { value, text } of circles) {
    const r = radius(value)
    drawing.rings.push({ x, y: base - r, r })
    const at = Math.max(y, base - 2 * r - line / 2 + 1)
    write(drawing, text, left + 2 * Math.max(largest, 10) + 14, at)
    drawing.lines.push({
      x1: x,
      x2: left + 2 * Math.max(largest, 10) + 10,
      y1: base - 2 * r,
      y2: at + line / 2,
      colour: 'rule',
    })
    y = at + line
  }
  return Math.max(base, y) + 6
}

const drawEntries = (
  entries: readonly KeyEntry[],
  { left, right, top, isColumn = false }: Room,
  drawing: Drawing,
): number => {
  const textLeft = swatchWidth + 8
  let [x, y, end] = [left, top, top]
  for (const { paint, outline, text } of entries) {
    const wide = textLeft + textWidth(text, size)
    if (x > left && (isColumn || x + wide > right)) [x, y] = [left, end + 5]
    drawing.swatches.push({
      box: { x0: x + 1, x1: x + swatchWidth, y0: y + 1, y1: y + 1 + swatchHeight },
      paint,
      outline,
    })
    end = Math.max(end, writeLines(drawing, text, { left: x + textLeft, right: Math.max(right, x + textLeft), top: y }))
    x += wide + 18
  }
  return end
}

const nothing = (): Drawing => ({ swatches: [], rings: [], lines: [], texts: [] })

/** What the values are. Circles have `radius`; beside a square in a wide enough room stand the entries, else under it. */
export const layKey = (key: Key, room: Room, radius: (value: number) => number): KeyLayout => {
  const drawing = nothing()
  const { left, right } = room
  let y = room.top
  if (key.heading !== '') y = writeLines(drawing, key.heading, { ...room, top: y }, { weight: 600 }) + 6
  const { square } = key
  if (square !== null) {
    const isBeside = right - left >= 340
    const split = isBeside ? left + 200 : right
    const squareEnd = drawSquare(square, { left, right: split, top: y }, isBeside ? 30 : 34, drawing)
    const entriesRoom = isBeside ? { left: split + 20, right, top: y + line } : { ...room, top: squareEnd + 12 }
    return { ...drawing, bottom: Math.max(squareEnd, drawEntries(key.entries, entriesRoom, drawing)) }
  }
  if (key.circles.length > 0) y = drawCircles(key.circles, { ...room, top: y }, radius, drawing)
  return { ...drawing, bottom: drawEntries(key.entries, { ...room, top: y }, drawing) }
}

/** What values rest on, and what is not known. */
export const layPatterns = ({ patterns }: Key, room: Room): KeyLayout => {
  const drawing = nothing()
  return { ...drawing, bottom: drawEntries(patterns, room, drawing) }
}
