// Where the map and its key stand: beside each other where there is room, else the key under it. Territories come as paths of the
// atlas, moved into place as one; what is text, circle or symbol has its own place, so that nothing covers anything unseen.

import type { Camp } from '../../../data/model/records.ts'
import { regionOf } from '../../../data/model/territories/serving.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import type { Size } from '../chart.ts'
import { type Frame, openFrame } from '../parts/frame.tsx'
import { type Box, baseline, boxOf, type Sign, type Text } from '../parts/marks.tsx'
import { lineHeight, textWidth } from '../parts/text.ts'
import { type KeyLayout, layKey, layPatterns, type Ring } from './key-layout.ts'
import { clearOf, nameTerritories } from './names.ts'
import type { Paint } from './paint.ts'
import { type Atlas, atlasOf } from './projection.ts'
import type { MapMark, MapSeries } from './series.ts'

export type Area = {
  readonly path: string
  readonly paint: Paint
  readonly index: number
  readonly short: string
  readonly label: string
  /** Where it is met, in the figure. */
  readonly x: number
  readonly y: number
}
export type MapLayout = {
  readonly frame: Frame
  /** Where the atlas stands. */
  readonly at: { readonly x: number; readonly y: number }
  readonly areas: readonly Area[]
  /** Between régions; apart those between two territories of the ground's colour, where a line of it would not show. */
  readonly borders: string
  readonly paleBorders: string
  readonly coast: string
  readonly solid: string
  readonly dashed: string
  readonly frames: readonly Box[]
  readonly circles: readonly (Ring & { readonly paint: Paint })[]
  readonly signs: readonly Sign[]
  readonly keys: readonly KeyLayout[]
  readonly texts: readonly Text[]
}

const wideFrom = 900
const keyWidth = 232
const nameSize = 12
const insetNameSize = 11
const mostNames = { wide: 8, narrow: 4 } as const

const moved = ({ x0, x1, y0, y1 }: Box, x: number, y: number): Box => ({
  x0: x0 + x,
  x1: x1 + x,
  y0: y0 + y,
  y1: y1 + y,
})

/** Largest circle: of the greatest need, so that neighbours overlap little. */
const radiusOf = (marks: readonly MapMark[], mapWidth: number): ((value: number) => number) => {
  const most = Math.max(1, ...marks.flatMap(({ circle }) => circle?.value ?? []))
  const largest = Math.min(26, mapWidth * 0.045)
  return (value) => largest * Math.sqrt(value / most)
}

/** Over each inset what it shows; within that of Paris the number of each département. */
const nameInsets = (
  { level, paris }: MapSeries,
  atlas: Atlas,
  at: { readonly x: number; readonly y: number },
  signs: readonly Sign[],
): readonly Text[] =>
  atlas.insets.flatMap(({ codes, frame }) => {
    const name = codes.length > 1 ? paris : (territoryNames[level].get(codes[0] ?? '') ?? '')
    const heading: Text = {
      x: at.x + frame.x0 + 4,
      y: baseline(at.y + frame.y0 + 2, insetNameSize),
      text: name,
      size: insetNameSize,
      colour: 'quiet',
    }
    if (codes.length < 2) return [heading]
    const numbers = codes.flatMap((code): Text[] => {
      const shape = atlas.shapes.get(code)
      if (shape === undefined) return []
      return [clearOf(signs, code, { x: at.x + shape.x, y: at.y + shape.y })]
    })
    return [heading, ...numbers]
  })

const regionOfCode = ({ level }: MapSeries, code: string): string =>
  level === 'region' ? code : (regionOf(code) ?? code)

const looksOfCamps: readonly Camp[] = ['association', 'commercial', 'public']

/** The symbols of the places and what they mean, in a line under the key. */
const placeKey = (series: MapSeries, left: number, right: number, top: number) => {
  const signs: Sign[] = []
  const texts: Text[] = []
  const used = looksOfCamps.filter((camp) => series.places.some((place) => place.camp === camp))
  if (used.length === 0) return { signs, texts, bottom: top }
  const write = (text: string, x: number, y: number): void => {
    texts.push({ x, y: baseline(y, nameSize), text, size: nameSize })
  }
  let [x, y] = [left, top + 8]
  write(series.placesHead, x, y)
  x += textWidth(series.placesHead, nameSize) + 10
  for (const camp of used) {
    const width = 14 + textWidth(series.camps[camp], nameSize)
    if (x > left && x + width > right) [x, y] = [left, y + lineHeight(nameSize) + 2]
    signs.push({ x: x + 5, y: y + 8, r: 4, look: camp })
    write(series.camps[camp], x + 14, y)
    x += width + 14
  }
  return { signs, texts, bottom: y + lineHeight(nameSize) }
}

export const mapLayout = (series: MapSeries, size: Size): MapLayout => {
  const frame = openFrame(series, size)
  const { left, right, top } = frame
  const inner = right - left
  const isWide = inner >= wideFrom
  const atlas = atlasOf(series.level, Math.round(isWide ? inner - keyWidth - 28 : inner), isWide)
  const radius = radiusOf(series.marks, atlas.width)
  // What is left of a very wide figure is shared by both sides.
  const spare = isWide ? Math.max(0, inner - atlas.width - 28 - keyWidth) / 2 : 0
  const keyLeft = isWide ? left + spare + atlas.width + 28 : left
  const keyRight = isWide ? keyLeft + keyWidth : right
  const at = { x: left + spare, y: top }
  const keyTop = isWide ? top : top + atlas.height + 16
  const key = layKey(series.key, { left: keyLeft, right: keyRight, top: keyTop, isColumn: isWide }, radius)
  const patternsTop = key.bottom + 12
  const patterns = layPatterns(series.key, { left: keyLeft, right: keyRight, top: patternsTop, isColumn: isWide })
  const places = placeKey(series, keyLeft, keyRight, patterns.bottom)
  const byCode = new Map(series.marks.map((mark) => [mark.code, mark]))
  const outlined = (outline: MapMark['outline']): ((code: string) => boolean) => {
    return (code) => byCode.get(code)?.outline === outline
  }
  const isGround = (code: string | null): boolean => code !== null && byCode.get(code)?.paint.fill === 'ground'
  const isPale = (a: string, b: string | null): boolean => isGround(a) && isGround(b)
  const isBorder = (a: string, b: string | null): boolean =>
    b !== null && regionOfCode(series, a) !== regionOfCode(series, b)
  const [isSolid, isDashed] = [outlined('solid'), outlined('dashed')]
  const areas = series.marks.flatMap(({ code, paint, short, label }, index): Area[] => {
    const shape = atlas.shapes.get(code)
    return shape === undefined
      ? []
      : [{ path: shape.path, paint, index, short, label, x: at.x + shape.x, y: at.y + shape.y }]
  })
  const circles = series.marks
    .flatMap(({ code, circle }) => {
      const shape = atlas.shapes.get(code)
      if (circle === null || shape === undefined) return []
      return [{ x: at.x + shape.x, y: at.y + shape.y, r: radius(circle.value), paint: circle.paint }]
    })
    .toSorted((a, b) => b.r - a.r)
  // Many symbols, or a small map, leave each less room.
  const signRadius = frame.isNarrow || series.places.length > 150 ? 2.3 : 3.2
  const signs = series.places.flatMap(({ camp, latitude, longitude }): Sign[] => {
    const spot = atlas.spotOf(longitude, latitude)
    return spot === null ? [] : [{ x: at.x + spot[0], y: at.y + spot[1], r: signRadius, look: camp }]
  })
  const insetNames = nameInsets(series, atlas, at, signs)
  const names = nameTerritories(series, atlas, mostNames[frame.isNarrow ? 'narrow' : 'wide'], {
    at,
    taken: insetNames.map(boxOf),
    signs,
  })
  const bottom = Math.max(at.y + atlas.height, places.bottom)
  return {
    frame: frame.close(bottom, series.note),
    at,
    areas,
    borders: atlas.lines((a, b) => isBorder(a, b) && !isPale(a, b)),
    paleBorders: atlas.lines((a, b) => isBorder(a, b) && isPale(a, b)),
    coast: atlas.lines((_, b) => b === null),
    solid: atlas.lines((a, b) => isSolid(a) || (b !== null && isSolid(b))),
    dashed: atlas.lines(
      (a, b) => (isDashed(a) || (b !== null && isDashed(b))) && !(isSolid(a) || (b !== null && isSolid(b))),
    ),
    frames: [
      ...atlas.insets.map((inset) => moved(inset.frame, at.x, at.y)),
      ...(atlas.enlarged === null ? [] : [moved(atlas.enlarged, at.x, at.y)]),
    ],
    circles,
    signs: [...signs, ...places.signs],
    keys: [key, patterns],
    texts: [...key.texts, ...patterns.texts, ...places.texts, ...insetNames, ...names],
  }
}
