// The boundaries of France as data/reference/territories.topo.json keeps them (IGN, Admin Express COG 2018; INSEE, COG 2026),
// decoded once, and drawn over again in pixels by any projection. Borders are thinned arc by arc, before rings are made of them:
// two territories keep the very same line between them, without a gap.

import { feature, mesh, transform } from 'topojson-client'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import boundaries from '../../../data/reference/territories.topo.json' with { type: 'json' }

type Topology = Parameters<typeof feature>[0]
type Geometry = Parameters<typeof mesh>[1] & {
  readonly properties?: { readonly code: string; readonly region?: string }
}
type Shape = ReturnType<typeof feature>
export type Spot = readonly [x: number, y: number]
/** Rings of all parts of a territory, each without its closing point. */
export type Rings = readonly (readonly Spot[])[]

// The shape of the file is known; the compiler sees arrays of any length.
const topology = boundaries as unknown as Topology

const geometriesOf = (level: TerritoryLevel): readonly Geometry[] => {
  const object = topology.objects[level === 'region' ? 'regions' : 'departements']
  return object?.type === 'GeometryCollection' ? (object.geometries as readonly Geometry[]) : []
}
const codeOf = ({ properties }: Geometry): string => properties?.code ?? ''

const collected = (geometries: readonly Geometry[]): Parameters<typeof mesh>[1] & { type: 'GeometryCollection' } => ({
  type: 'GeometryCollection',
  geometries: [...geometries],
})

/** Longitude and latitude of every arc. */
const arcs: readonly (readonly Spot[])[] = topology.arcs.map((arc) => {
  const decode = transform(topology.transform ?? null)
  return arc.map((point, index) => {
    const [longitude = 0, latitude = 0] = decode(point, index > 0)
    return [longitude, latitude]
  })
})

const offLine = ([x, y]: Spot, [x0, y0]: Spot, [x1, y1]: Spot): number => {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = Math.hypot(dx, dy)
  return length === 0 ? Math.hypot(x - x0, y - y0) : Math.abs(dx * (y0 - y) - dy * (x0 - x)) / length
}

/** Without the points that lie nearer than `tolerance` pixels to the line without them (Douglas and Peucker, 1973). */
export const thinned = (line: readonly Spot[], tolerance: number): readonly Spot[] => {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || line.length < 3) return line
  let [farthest, most] = [0, tolerance]
  line.forEach((spot, index) => {
    const off = index === 0 || index === line.length - 1 ? 0 : offLine(spot, first, last)
    if (off > most) [farthest, most] = [index, off]
  })
  if (farthest === 0) return [first, last]
  return [...thinned(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...thinned(line.slice(farthest), tolerance)]
}

/** Pixels by which a border may be off: no eye sees it, and it halves the file. */
const tolerance = 0.35
/** Tenths of a pixel are finer than any screen; three decimals would make the map twice as heavy. */
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

/** As GeoJSON, for a projection to be fitted to. */
export const landOf = (level: TerritoryLevel, isIn: (code: string) => boolean): Shape =>
  feature(topology, collected(geometriesOf(level).filter((it) => isIn(codeOf(it)))))

export type Borders = {
  /** By code. */
  readonly rings: ReadonlyMap<string, Rings>
  /** Lines along which two territories meet, or one the sea (`b` null), chosen by their codes. */
  readonly lines: (chosen: (a: string, b: string | null) => boolean) => readonly (readonly Spot[])[]
}

/** Numbers of the arcs that geometries are made of; an arc run backwards is told by its complement. */
const arcsOf = (geometries: readonly Geometry[]): ReadonlySet<number> => {
  const listed: readonly unknown[] = geometries.flatMap((it) => ('arcs' in it ? [it.arcs] : []))
  const numbers = listed.flat(3) as readonly number[]
  return new Set(numbers.map((at) => (at < 0 ? ~at : at)))
}

/** @param project longitude and latitude to pixels; null where it has no place */
export const bordersOf = (
  level: TerritoryLevel,
  isIn: (code: string) => boolean,
  project: (spot: [number, number]) => Spot | null,
): Borders => {
  const geometries = geometriesOf(level).filter((it) => isIn(codeOf(it)))
  const used = arcsOf(geometries)
  const inPixels = (arc: readonly Spot[]): [number, number][] => {
    const spots = arc.map(([longitude, latitude]) => project([longitude, latitude])).filter((spot) => spot !== null)
    return thinned(spots, tolerance).map(([x, y]) => [tenth(x), tenth(y)])
  }
  const drawn: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc, at) => (used.has(at) ? inPixels(arc) : [])),
  }
  const ringsOf = (geometry: Geometry): Rings => {
    const shape = feature(drawn, geometry)
    if (shape.type !== 'Feature') return []
    const { geometry: it } = shape
    const parts = it.type === 'Polygon' ? [it.coordinates] : it.type === 'MultiPolygon' ? it.coordinates : []
    // A ring that thinning has made a line is an islet smaller than a pixel.
    return parts
      .flat()
      .flatMap((ring) => (ring.length < 4 ? [] : [ring.slice(0, -1).map(([x = 0, y = 0]): Spot => [x, y])]))
  }
  return {
    rings: new Map(geometries.map((it) => [codeOf(it), ringsOf(it)])),
    lines: (chosen) =>
      mesh(drawn, collected(geometries), (a, b) =>
        chosen(codeOf(a as Geometry), a === b ? null : codeOf(b as Geometry)),
      ).coordinates.map((line) => line.map(([x = 0, y = 0]): Spot => [x, y])),
  }
}
