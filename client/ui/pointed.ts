// Which mark of a drawing is told of in the line under it: the one a pointer is near, else the one that has the focus. What a
// reader pointed at stays until they point at another mark, leave the figure or press Escape.

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { boxOfMark, nearestTo, type Target } from './nearest.ts'

const markAt = (drawing: Element, index: number): SVGElement | null =>
  drawing.querySelector<SVGElement>(`svg [data-index="${index}"]`)

const targetsOf = (drawing: Element): readonly Target[] =>
  [...drawing.querySelectorAll<SVGElement>('svg [data-index]')].flatMap((mark) => {
    const box = boxOfMark(mark)
    return box === null ? [] : [{ index: Number(mark.dataset.index), ...box }]
  })

type Outline = { readonly path: string; readonly moved: string | null }
const outlineOf = (mark: SVGElement | null): Outline | null => {
  const path = mark?.dataset.x === undefined ? null : mark.getAttribute('d')
  return path === null ? null : { path, moved: mark?.parentElement?.getAttribute('transform') ?? null }
}

export type Pointed = {
  /** Place of the mark in reading order; null: none. */
  readonly at: number | null
  /** Its words; empty without one. */
  readonly words: string
  /** The outline of a territory and where it is moved to; null of any other mark, whose own look tells. */
  readonly outline: Outline | null
  /** Where a pointer is, in the units of the drawing; null before there is one. */
  readonly placeOf: (event: PointerEvent | MouseEvent) => { readonly x: number; readonly y: number } | null
  /** The mark that a pointer means. */
  readonly under: (event: PointerEvent | MouseEvent) => number | null
  readonly point: (at: number | null) => void
  readonly focus: (at: number | null) => void
  readonly forget: () => void
}

/** @param drawn another value once the drawing is another one */
export const usePointed = (drawing: { readonly current: HTMLElement | null }, drawn: unknown): Pointed => {
  const targets = useRef<readonly Target[] | null>(null)
  const [pointed, point] = useState<number | null>(null)
  const [focused, focus] = useState<number | null>(null)
  const [words, setWords] = useState('')
  const [outline, setOutline] = useState<Outline | null>(null)
  const at = pointed ?? focused
  useLayoutEffect(() => {
    targets.current = null
  }, [drawn])
  useLayoutEffect(() => {
    const element = drawing.current
    const mark = at === null || element === null ? null : markAt(element, at)
    setWords(mark?.getAttribute('aria-label') ?? '')
    setOutline(outlineOf(mark))
    if (mark === null || pointed === null) return undefined
    mark.dataset.pointed = ''
    return () => {
      delete mark.dataset.pointed
    }
  }, [at, pointed, drawn])
  const placeOf = useCallback(({ clientX, clientY }: PointerEvent | MouseEvent): ReturnType<Pointed['placeOf']> => {
    const element = drawing.current
    const svg = element?.querySelector('svg') ?? null
    if (element === null || svg === null) return null
    const { left, top, width } = svg.getBoundingClientRect()
    const scale = width === 0 ? 1 : Number(svg.getAttribute('width')) / width
    return { x: (clientX - left) * scale, y: (clientY - top) * scale }
  }, [])
  const under = useCallback((event: PointerEvent | MouseEvent): number | null => {
    // Over a territory its outline tells, however near the middle of another one is.
    const { target } = event
    if (target instanceof SVGElement && target.dataset.x !== undefined) return Number(target.dataset.index)
    const [element, place] = [drawing.current, placeOf(event)]
    if (element === null || place === null) return null
    targets.current ??= targetsOf(element)
    return nearestTo(targets.current, place.x, place.y)
  }, [])
  const forget = useCallback((): void => {
    point(null)
    focus(null)
  }, [])
  return { at, words, outline, placeOf, under, point, focus, forget }
}
