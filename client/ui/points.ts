// Walking the points of a figure by keyboard: one stop for the tab key, arrows from point to point, Home and End to the
// ends, Escape out. The order is the drawing's own.

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

const pointsOf = (drawing: Element): readonly SVGElement[] => [
  ...drawing.querySelectorAll<SVGElement>('svg [tabindex]'),
]

/** Lets the tab key reach one point of the drawing: the first, unless one is already open to it. */
export const openToTab = (drawing: Element): void => {
  const points = pointsOf(drawing)
  if (!points.some((point) => point.getAttribute('tabindex') === '0')) points[0]?.setAttribute('tabindex', '0')
}

/** Moves the focus within the drawing that heard the key, and leaves the tab stop where the focus went. */
export const walk = (event: KeyboardEvent): void => {
  const { currentTarget, target } = event
  if (!(currentTarget instanceof Element) || !(target instanceof SVGElement)) return
  if (event.key === 'Escape') {
    target.blur()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const points = pointsOf(currentTarget)
  const next = nextPoint(event.key, points.indexOf(target), points.length)
  const point = next === null ? undefined : points[next]
  if (point === undefined) return
  event.preventDefault()
  target.setAttribute('tabindex', '-1')
  point.setAttribute('tabindex', '0')
  point.focus()
}

/** Place of the mark in reading order that an event is about; null when it is none. */
export const markOf = (target: EventTarget | null): number | null => {
  const index = target instanceof SVGElement ? target.dataset.index : undefined
  return index === undefined ? null : Number(index)
}
