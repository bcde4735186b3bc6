// Names on the map: each beside its territory where that is outlined, else over it; never over a symbol, an inset or another
// name, and away from outlines and other land as far as there is a choice. A name without room is left out.

import { type Box, boxOf, overlap, type Sign, type Text } from '../parts/marks.tsx'
import { lineHeight, textWidth } from '../parts/text.ts'
import type { Atlas, Shape } from './projection.ts'
import type { MapMark, MapSeries } from './series.ts'

const size = 12
const height = lineHeight(size)
/** From an outlined territory to its name, past half the outline. */
const gap = 5

type Spot = { readonly x: number; readonly y: number }
/** `taken`: boxes that no name may touch; `signs`: neither. */
type Room = { readonly at: Spot; readonly taken: readonly Box[]; readonly signs: readonly Sign[] }

const grown = ({ x0, x1, y0, y1 }: Box, by: number): Box => ({ x0: x0 - by, x1: x1 + by, y0: y0 - by, y1: y1 + by })

/** Middles of names around a box, the most usual first. */
const around = ({ x0, x1, y0, y1 }: Box, width: number): readonly Spot[] => {
  const [right, left] = [x1 + gap + width / 2, x0 - gap - width / 2]
  const [below, above] = [y1 + gap + height / 2, y0 - gap - height / 2]
  const [across, down] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return [
    ...[right, left].map((x) => ({ x, y: down })),
    ...[below, above].map((y) => ({ x: across, y })),
    ...[y0 + height / 2, y1 - height / 2].flatMap((y) => [right, left].map((x) => ({ x, y }))),
    ...[x0 + width / 2, x1 - width / 2].flatMap((x) => [below, above].map((y) => ({ x, y }))),
  ]
}

const over = ({ x, y }: Shape, hasCircle: boolean): readonly Spot[] =>
  (hasCircle ? [-6, -18, 8] : [0, -12, 12, -20, 20]).map((by) => ({ x, y: y + by }))

const nameAt = (text: string, { x, y }: Spot): Text => {
  return { x, y: y + 4, text, size, weight: 600, anchor: 'middle', halo: true }
}
const boxOfSign = ({ x, y, r }: Sign): Box => ({ x0: x - r - 1, x1: x + r + 1, y0: y - r - 1, y1: y + r + 1 })

/** A number near a spot, off the symbols where that is possible. */
export const clearOf = (signs: readonly Sign[], text: string, { x, y }: Spot): Text => {
  const boxes = signs.map(boxOfSign)
  const spots = [0, -10, 10, -18, 18].flatMap((down) => [0, -12, 12].map((by) => ({ x: x + by, y: y + down })))
  const near = spots.map((spot) => nameAt(text, spot))
  return near.find((it) => boxes.every((box) => !overlap(boxOf(it), box))) ?? nameAt(text, { x, y })
}

const isIn = (box: Box, { x, y }: Spot, { width, height: tall }: Atlas): boolean =>
  box.x0 >= x && box.x1 <= x + width && box.y0 >= y - height && box.y1 <= y + tall

export const nameTerritories = (series: MapSeries, atlas: Atlas, most: number, room: Room): readonly Text[] => {
  const { at, taken, signs } = room
  const inInsets = new Set(atlas.insets.flatMap(({ codes }) => codes))
  const place = (box: Box): Box => ({ x0: box.x0 + at.x, x1: box.x1 + at.x, y0: box.y0 + at.y, y1: box.y1 + at.y })
  const land = series.marks.flatMap(({ code, outline }) => {
    const shape = atlas.shapes.get(code)
    return shape === undefined || inInsets.has(code) ? [] : [{ code, outline, box: place(shape.box) }]
  })
  const forbidden = [...taken, ...atlas.insets.map(({ frame }) => place(frame)), ...signs.map(boxOfSign)]
  const names: Text[] = []
  const placed = ({ code, name, outline, circle }: MapMark): Text | null => {
    const shape = atlas.shapes.get(code)
    if (shape === undefined || inInsets.has(code)) return null
    const width = textWidth(name, size, 600)
    const own = { ...shape, x: shape.x + at.x, y: shape.y + at.y }
    const spots = outline === null ? over(own, circle !== null) : around(place(shape.box), width)
    /** What a name lies over that is not its own. */
    const costOf = (box: Box): number =>
      land
        .filter((other) => other.code !== code && overlap(box, other.box))
        .reduce((sum, other) => sum + (other.outline === null ? 1 : 10), 0)
    return (
      spots
        .map((spot) => nameAt(name, spot))
        .filter((text) => {
          const box = grown(boxOf(text), 1)
          return isIn(box, at, atlas) && [...forbidden, ...names.map(boxOf)].every((other) => !overlap(box, other))
        })
        // Of equals the first, which is the most usual.
        .toSorted((a, b) => (outline === null ? 0 : costOf(boxOf(a)) - costOf(boxOf(b))))[0] ?? null
    )
  }
  for (const code of series.named) {
    if (names.length === most) break
    const mark = series.marks.find((it) => it.code === code)
    const name = mark === undefined ? null : placed(mark)
    if (name !== null) names.push(name)
  }
  return names
}
