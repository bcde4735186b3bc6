// France in pixels: the mainland with Corse in its own conic projection, five overseas insets and Paris with its ring enlarged,
// each fitted to its box. Made once for a level and a width and kept: another indicator only changes colours. Not
// d3-composite-projections: it has no Paris, and exports nothing where it is not bundled.

import { geoConicConformal, geoMercator, polygonArea, polygonCentroid, polygonContains } from 'd3'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import type { Box } from '../parts/marks.tsx'
import { type Borders, bordersOf, landOf, type Rings, type Spot } from './boundaries.ts'
import { aroundParis, boxesOf, type Inset, nameRoom, overseas } from './boxes.ts'

export type Shape = {
  readonly path: string
  /** Where a territory is met: in its inset where it has one. */
  readonly x: number
  readonly y: number
  /** The box it fills there. */
  readonly box: Box
}
export type Atlas = {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyMap<string, Shape>
  readonly insets: readonly Inset[]
  /** What the inset of Paris shows, on the map of the country; null without that inset. */
  readonly enlarged: Box | null
  /** Lines between two territories, or one and the sea (`b` null). */
  readonly lines: (chosen: (a: string, b: string | null) => boolean) => string
  /** Where a place stands; null where no box holds it. */
  readonly spotOf: (longitude: number, latitude: number) => Spot | null
}

type Projection = {
  readonly project: (spot: [number, number]) => Spot | null
  readonly isIn: (code: string) => boolean
}

const extentOf = ({ x0, x1, y0, y1 }: Box): [[number, number], [number, number]] => [
  [x0, y0],
  [x1, y1],
]
const inside = ({ x0, x1, y0, y1 }: Box, head: number): Box => ({ x0: x0 + 5, x1: x1 - 5, y0: y0 + head, y1: y1 - 5 })

/** The conic projection of official maps of France (Lambert 93: parallels 44 and 49, meridian 3 degrees east). */
const france = () => geoConicConformal().rotate([-3, 0]).parallels([44, 49]).precision(0)

const fitted = (
  projection: ReturnType<typeof geoMercator> | ReturnType<typeof france>,
  level: TerritoryLevel,
  isIn: (code: string) => boolean,
  box: Box,
): Projection => {
  projection.fitExtent(extentOf(box), landOf(level, isIn))
  return { isIn, project: (spot) => projection(spot) }
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

/** Each line from its first spot by steps, which are shorter to write than places. */
export const pathOf = (lines: Rings, end = 'Z'): string =>
  lines
    .map((line) => {
      const steps = line.slice(1).map(([x, y], at) => {
        const [fromX, fromY] = line[at] ?? [0, 0]
        return `${tenth(x - fromX)},${tenth(y - fromY)}`
      })
      return `M${line[0]?.join(',')}l${steps.join(' ')}${end}`
    })
    .join('')

const boxOfRing = (ring: readonly Spot[]): Box => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
}

const edgeDistance = ([x, y]: Spot, ring: readonly Spot[]): number =>
  Math.min(...ring.map(([ringX, ringY]) => Math.hypot(x - ringX, y - ringY)))

/** A spot well inside of a ring: its centre, or, of a crescent, the spot of a grid that is farthest from its border. */
const middleOf = (ring: readonly Spot[]): Spot => {
  const points = ring.map(([x, y]): [number, number] => [x, y])
  const centre = polygonCentroid(points)
  if (polygonContains(points, centre)) return centre
  const { x0, x1, y0, y1 } = boxOfRing(ring)
  const grid = Array.from({ length: 81 }, (_, at): Spot => {
    const [column, row] = [at % 9, Math.floor(at / 9)]
    return [x0 + ((column + 0.5) / 9) * (x1 - x0), y0 + ((row + 0.5) / 9) * (y1 - y0)]
  }).filter(([x, y]) => polygonContains(points, [x, y]))
  return grid.toSorted((a, b) => edgeDistance(b, ring) - edgeDistance(a, ring))[0] ?? centre
}

const largestOf = (rings: Rings): readonly Spot[] =>
  rings.toSorted(
    (a, b) => Math.abs(polygonArea(b.map(([x, y]) => [x, y]))) - Math.abs(polygonArea(a.map(([x, y]) => [x, y]))),
  )[0] ?? []

/** One territory over all boxes that show it; it is met in the last. */
const shapeOf = (code: string, all: readonly Borders[]): Shape | null => {
  const drawn = all.flatMap(({ rings }) => rings.get(code) ?? [])
  const main = largestOf(all.findLast(({ rings }) => (rings.get(code) ?? []).length > 0)?.rings.get(code) ?? [])
  if (main.length === 0) return null
  const [x, y] = middleOf(main)
  return { path: pathOf(drawn), x: tenth(x), y: tenth(y), box: boxOfRing(main) }
}

const frameOf = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)) - 1.5,
  x1: Math.max(...boxes.map(({ x1 }) => x1)) + 1.5,
  y0: Math.min(...boxes.map(({ y0 }) => y0)) - 1.5,
  y1: Math.max(...boxes.map(({ y1 }) => y1)) + 1.5,
})

const make = (level: TerritoryLevel, width: number, isWide: boolean): Atlas => {
  const boxes = boxesOf(level, width, isWide)
  const isMainland = (code: string): boolean => !overseas[level].includes(code)
  const mainland = fitted(france(), level, isMainland, boxes.mainland)
  const insets = boxes.insets.map(({ codes, frame }) => {
    const isIn = (code: string): boolean => codes.includes(code)
    return fitted(codes === aroundParis ? france() : geoMercator().precision(0), level, isIn, inside(frame, nameRoom))
  })
  const projections = [mainland, ...insets]
  const borders = projections.map(({ isIn, project }) => bordersOf(level, isIn, project))
  const codes = new Set(borders.flatMap(({ rings }) => [...rings.keys()]))
  const hasParis = boxes.insets.some((inset) => inset.codes === aroundParis)
  const frames = boxes.insets.map(({ frame }) => frame)
  return {
    width: boxes.width,
    height: boxes.height,
    shapes: new Map(
      [...codes].flatMap((code) => {
        const shape = shapeOf(code, borders)
        return shape === null ? [] : [[code, shape] as const]
      }),
    ),
    insets: boxes.insets,
    enlarged: hasParis
      ? frameOf(aroundParis.flatMap((code) => (borders[0]?.rings.get(code) ?? []).map(boxOfRing)))
      : null,
    lines: (chosen) => borders.map(({ lines }) => pathOf(lines(chosen), '')).join(''),
    spotOf: (longitude, latitude) => {
      const at = (projection: Projection | undefined, box: Box | undefined): Spot | null => {
        const spot = projection?.project([longitude, latitude]) ?? null
        if (spot === null || box === undefined) return null
        const [x, y] = spot
        return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1 ? [tenth(x), tenth(y)] : null
      }
      const inInsets = insets.flatMap(
        (projection, place) => at(projection, inside(frames[place] ?? boxes.mainland, nameRoom)) ?? [],
      )
      const [x, y] = inInsets
      return typeof x === 'number' && typeof y === 'number' ? [x, y] : at(mainland, boxes.mainland)
    },
  }
}

const kept = new Map<string, Atlas>()
const mostKept = 8

/** @param width pixels of the map with its insets */
export const atlasOf = (level: TerritoryLevel, width: number, isWide: boolean): Atlas => {
  const key = `${level} ${width} ${isWide}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make(level, width, isWide)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, made)
  return made
}
