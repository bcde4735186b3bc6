// A point as people paste it from a map: latitude, then longitude, in decimal degrees ("48,11 ; -1,68", "48.11, -1.68"). What
// could be read in two ways is refused, never guessed. Pure.

export type Point = { readonly latitude: number; readonly longitude: number }

/** `degrees`: degrees, minutes or compass letters; `range`: no such latitude or longitude; `unreadable`: anything else. */
export type PointFault = 'degrees' | 'range' | 'unreadable'

const number = '([+-]?\\d{1,3}(?:[.,]\\d+)?)'
/** Semicolon, a comma with a space, or spaces alone: these part two numbers even where commas stand before decimals. */
const apart = new RegExp(`^${number}(?:\\s*;\\s*|\\s+,\\s*|,\\s+|\\s+)${number}$`)
/** A comma alone parts only numbers with points: "48.11,-1.68". */
const byComma = /^([+-]?\d{1,3}\.\d+),([+-]?\d{1,3}\.\d+)$/

/** Six decimals are a tenth of a metre. */
const numberOf = (text: string): number => Number(Number(text.replace(',', '.')).toFixed(6)) + 0

/** Latitude and longitude in degrees, or why the text is none. */
export const pointOf = (text: string): Point | PointFault => {
  const plain = text
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[([\s]+/, '')
    .replace(/[)\]\s]+$/, '')
  if (/[°º'’′"”″]|\d\s*[NSEWO]\b|\b[NSEWO]\s*\d/i.test(plain)) return 'degrees'
  const [, first, second] = apart.exec(plain) ?? byComma.exec(plain) ?? []
  if (first === undefined || second === undefined) return 'unreadable'
  const [latitude, longitude] = [numberOf(first), numberOf(second)]
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? 'range' : { latitude, longitude }
}

/** South, north, west and east ends of the parts of France, in degrees, with a little sea around. */
const boxes: readonly (readonly [south: number, north: number, west: number, east: number])[] = [
  [41.2, 51.2, -5.3, 9.7],
  // Guadeloupe, Martinique, Guyane, La Réunion, Mayotte.
  [15.7, 16.6, -61.9, -60.9],
  [14.3, 15, -61.3, -60.7],
  [2, 5.9, -54.7, -51.5],
  [-21.5, -20.8, 55.1, 55.9],
  [-13.1, -12.5, 44.9, 45.4],
]

/** False for a point that is surely elsewhere; near a border it may be true of a neighbour. */
export const isAroundFrance = ({ latitude, longitude }: Point): boolean =>
  boxes.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
