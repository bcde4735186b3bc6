// What stands low on a long screen: drawn, and asked for, once it comes near the window or when the first of the screen has had
// its time. Until then its height is kept free, so that nothing jumps when it comes.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Pixels before it is seen; and milliseconds after which it comes in any case, for print and for searching in the page. */
const near = 800
const patienceMs = 2_500

type Props = {
  /** Class with the height kept free. */
  readonly size: string
  readonly children: () => ComponentChildren
}

export const Below = ({ size, children }: Props): ComponentChildren => {
  const ref = useRef<HTMLDivElement>(null)
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    if (isDue || ref.current === null) return undefined
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDue(true)
      },
      { rootMargin: `${near}px` },
    )
    watch.observe(ref.current)
    const timer = setTimeout(() => setDue(true), patienceMs)
    return () => {
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [isDue])
  return isDue ? children() : <div class={`loading ${size}`} ref={ref} />
}
