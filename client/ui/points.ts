// Walking the points of a figure by keyboard: one stop for the tab key, arrows from point to point, Home and End to the
// ends, Page Up and Down from set to set, Escape out. The order is the drawing's own; where points stand in rows and columns
// (`data-row`, `data-column`) the arrows lead in all four directions, as they do over a map (`data-x`, `data-y`).

/** Where a point stands in a table; null in a drawing without rows and columns. */
export type Place = { readonly row: number; readonly column: number } | null

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
])

/** Index of the next point for a key; null when the key is none of ours. */
export const nextPoint = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps.get(key)
  if (step === undefined) return null
  return Math.min(count - 1, Math.max(0, at + step))
}

/** Rows down and columns right that a key leads; infinitely far: to the end of the row. */
const directions: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ['ArrowRight', [0, 1]],
  ['ArrowLeft', [0, -1]],
  ['ArrowDown', [1, 0]],
  ['ArrowUp', [-1, 0]],
  ['Home', [0, Number.NEGATIVE_INFINITY]],
  ['End', [0, Number.POSITIVE_INFINITY]],
])

/**
 * Index of the next point of a table: the nearest one that way, in the same row, or in the next row that has one in whatever
 * column is nearest. Where there is none, the point stays. Null when the key is none of ours or the point has no place.
 */
export const nextCell = (key: string, at: number, places: readonly Place[]): number | null => {
  const [direction, here] = [directions.get(key), places[at]]
  if (direction === undefined || here === undefined || here === null) return null
  const [rows, columns] = direction
  /** How good a step to a point is: the least is taken; null for a point that is not that way. */
  const cost = (place: Place): number | null => {
    if (place === null) return null
    const [down, right] = [place.row - here.row, place.column - here.column]
    if (rows === 0) {
      if (down !== 0 || right * columns <= 0) return null
      return Number.isFinite(columns) ? Math.abs(right) : -Math.abs(right)
    }
    return down * rows <= 0 ? null : Math.abs(down) * 10_000 + Math.abs(right)
  }
  let [found, least] = [at, Number.POSITIVE_INFINITY]
  places.forEach((place, index) => {
    const price = cost(place)
    if (price === null || price >= least) return
    found = index
    least = price
  })
  return found
}

/** Where a territory is met on a map, in pixels; null for what is none. */
export type Spot = { readonly x: number; readonly y: number } | null

const onMap: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
])

/**
 * Index of the neighbour on a map that an arrow leads to: the nearest one that way, what lies aside counted double; at the edge
 * the point stays. Null when the key is none of ours or the point has no spot.
 */
export const nextOnMap = (key: string, at: number, spots: readonly Spot[]): number | null => {
  const [way, here] = [onMap.get(key), spots[at]]
  if (way === undefined || here === undefined || here === null) return null
  const [x, y] = way
  let [found, least] = [at, Number.POSITIVE_INFINITY]
  spots.forEach((spot, index) => {
    if (spot === null) return
    const [right, down] = [spot.x - here.x, spot.y - here.y]
    const ahead = right * x + down * y
    const aside = Math.abs(right * y) + Math.abs(down * x)
    const price = ahead + 2 * aside
    if (ahead <= 0 || price >= least) return
    found = index
    least = price
  })
  return found
}

/** What a mark is about: the place of its set, and the bucket of the calendar it stands for. */
export type About = { readonly set: number; readonly from: string }

/**
 * Index of the first point of the next set (Page Down) or of the one before (Page Up), in the same bucket where the sets have
 * several; null when the key is none of ours. At the ends the point stays.
 */
export const nextInSets = (key: string, at: number, marks: readonly About[]): number | null => {
  const here = marks[at]
  if (here === undefined || (key !== 'PageDown' && key !== 'PageUp')) return null
  const sets = [...new Set(marks.map(({ set }) => set))]
  const wanted = sets[sets.indexOf(here.set) + (key === 'PageDown' ? 1 : -1)]
  if (wanted === undefined) return at
  const hasBuckets = marks.some(({ set, from }) => set === here.set && from !== here.from)
  const same = hasBuckets ? marks.findIndex(({ set, from }) => set === wanted && from === here.from) : -1
  return same >= 0 ? same : marks.findIndex(({ set }) => set === wanted)
}

const pointsOf = (drawing: Element): readonly SVGElement[] => [
  ...drawing.querySelectorAll<SVGElement>('svg [tabindex]'),
]

/** Lets the tab key reach one point of the drawing: the first, unless one is already open to it. */
export const openToTab = (drawing: Element): void => {
  const points = pointsOf(drawing)
  if (!points.some((point) => point.getAttribute('tabindex') === '0')) points[0]?.setAttribute('tabindex', '0')
}

const placeOf = ({ dataset: { row, column } }: SVGElement): Place =>
  row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }

const spotOf = ({ dataset: { x, y } }: SVGElement): Spot =>
  x === undefined || y === undefined ? null : { x: Number(x), y: Number(y) }

/** Moves the focus to a point of the drawing, and the tab stop with it. */
export const focusOn = (drawing: Element, point: SVGElement): void => {
  for (const open of drawing.querySelectorAll('svg [tabindex="0"]')) open.setAttribute('tabindex', '-1')
  point.setAttribute('tabindex', '0')
  point.focus()
}

/** Moves the focus within the drawing that heard the key, and leaves the tab stop where the focus went. */
export const walk = (event: KeyboardEvent, marks: readonly About[] = []): void => {
  const { currentTarget, target } = event
  if (!(currentTarget instanceof Element) || !(target instanceof SVGElement)) return
  if (event.key === 'Escape') {
    target.blur()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const points = pointsOf(currentTarget)
  const at = points.indexOf(target)
  const next =
    nextInSets(event.key, at, marks) ??
    nextCell(event.key, at, points.map(placeOf)) ??
    nextOnMap(event.key, at, points.map(spotOf)) ??
    nextPoint(event.key, at, points.length)
  const point = next === null ? undefined : points[next]
  if (point === undefined) return
  event.preventDefault()
  focusOn(currentTarget, point)
}

/** Place of the mark in reading order that an event is about; null when it is none. */
export const markOf = (target: EventTarget | null): number | null => {
  const index = target instanceof SVGElement ? target.dataset.index : undefined
  return index === undefined ? null : Number(index)
}
