// How wide a drawing may be: asked of the page, told for paper.

import { createContext } from 'preact'
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Of a figure on paper: A4 less the margins of styles/devices.css (180 mm). */
export const paperWidth = 680

/** No figure is laid out for less: an element that is folded or just made may say that it has next to no width. */
const narrowest = 280
const drawnWidth = (room: number): number => (room > 0 ? Math.max(Math.floor(room), narrowest) : 0)

/** What a screen that is made for paper lays its figures out for, before it makes them smaller to fit; null: as wide as the page. */
export const PaperWidthContext = createContext<number | null>(null)

/**
 * Width to draw for in whole CSS pixels: that of the element; 0 until it is in the page, which is before it is first painted.
 * On paper it is told, because a page being printed is laid out too late for a new drawing.
 */
export const useWidth = (
  usuallyOnPaper: number,
): { readonly ref: { current: HTMLDivElement | null }; readonly width: number } => {
  const onPaper = useContext(PaperWidthContext) ?? usuallyOnPaper
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const read = (): void => setWidth(drawnWidth(element.clientWidth))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    const readPaper = (): void => setWidth(onPaper)
    addEventListener('beforeprint', readPaper)
    addEventListener('afterprint', read)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', readPaper)
      removeEventListener('afterprint', read)
    }
  }, [onPaper])
  return { ref, width }
}
