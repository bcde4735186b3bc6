// Which mark of a drawing a pointer means: the nearest one within reach, so that a dot of four pixels can be met by a finger.
// Places are read from the attributes the marks are drawn with; nothing is measured.

export type Target = {
  /** Place in reading order, as in `data-index`. */
  readonly index: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
/** What is read of an element. */
type Drawn = { readonly localName: string; readonly getAttribute: (name: string) => string | null }

/** Pixels from the edge of a mark at which it is still meant: with the mark, at least 24 in all (WCAG 2.5.8). */
export const reachOfPointer = 16

const numberOf = (mark: Drawn, name: string): number => Number(mark.getAttribute(name) ?? 0)

/** The box of a circle, a rectangle, or a path of straight lines; of a territory the spot where it is met; null for any other element. */
export const boxOfMark = (mark: Drawn): Omit<Target, 'index'> | null => {
  if (mark.getAttribute('data-x') !== null) {
    const [x, y] = [numberOf(mark, 'data-x'), numberOf(mark, 'data-y')]
    return { x0: x, y0: y, x1: x, y1: y }
  }
  if (mark.localName === 'circle') {
    const [x, y, r] = [numberOf(mark, 'cx'), numberOf(mark, 'cy'), numberOf(mark, 'r')]
    return { x0: x - r, y0: y - r, x1: x + r, y1: y + r }
  }
  if (mark.localName === 'rect') {
    const [x, y] = [numberOf(mark, 'x'), numberOf(mark, 'y')]
    return { x0: x, y0: y, x1: x + numberOf(mark, 'width'), y1: y + numberOf(mark, 'height') }
  }
  const corners = [...(mark.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
  if (corners.length === 0) return null
  const [xs, ys] = [corners.map(([, x]) => Number(x)), corners.map(([, , y]) => Number(y))]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** How far a coordinate lies outside of a span; 0 inside. */
const beyond = (at: number, low: number, high: number): number => Math.max(low - at, 0, at - high)

/** The mark whose box is nearest, of several that are equally near the one whose middle is; null out of reach of all. */
export const nearestTo = (targets: readonly Target[], x: number, y: number, reach = reachOfPointer): number | null => {
  let found: number | null = null
  let [near, nearMiddle] = [reach, Number.POSITIVE_INFINITY]
  for (const { index, x0, y0, x1, y1 } of targets) {
    const distance = Math.hypot(beyond(x, x0, x1), beyond(y, y0, y1))
    if (distance > near) continue
    const middle = Math.hypot(x - (x0 + x1) / 2, y - (y0 + y1) / 2)
    if (distance === near && middle >= nearMiddle) continue
    found = index
    near = distance
    nearMiddle = middle
  }
  return found
}
