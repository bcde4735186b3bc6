// Choosing a period in a figure over time: drawn across with the pointer, or from point to point with Shift and the arrows. What
// is chosen goes into the address, so that every figure follows and the browser's own way back undoes it.

import { useRef, useState } from 'preact/hooks'
import type { Span } from '../charts/chart.ts'

/** Pixels of way after which a press is no click. */
const leastWay = 8

/** Index of the bucket under a place across, or of the nearest one; null without any. */
export const bucketAt = (spans: readonly Span[], x: number): number | null => {
  const far = ({ x0, x1 }: Span): number => Math.max(x0 - x, 0, x - x1)
  let found: number | null = null
  spans.forEach((span, index) => {
    const before = found === null ? undefined : spans[found]
    if (before === undefined || far(span) < far(before)) found = index
  })
  return found
}

export type Stretch = { readonly from: string; readonly to: string; readonly x0: number; readonly x1: number }
/** The run of buckets between two of them, both included, in either order; null where one is not there. */
export const stretchOf = (spans: readonly Span[], a: number, b: number): Stretch | null => {
  const [first, last] = [spans[Math.min(a, b)], spans[Math.max(a, b)]]
  return first === undefined || last === undefined
    ? null
    : { from: first.bucket, to: last.bucket, x0: first.x0, x1: last.x1 }
}

type Press = { readonly x: number; readonly bucket: number }
export type Brush = {
  /** What is being chosen; null: nothing. */
  readonly stretch: Stretch | null
  readonly press: (x: number) => void
  /** @returns whether a period is being drawn */
  readonly move: (x: number) => boolean
  /** The end of a press. @returns the period drawn; null for a mere click */
  readonly release: () => Stretch | null
  /** From the bucket where the keys began to another one. */
  readonly extend: (from: string, to: string) => void
  readonly cancel: () => void
}

/** @param spans the buckets across, empty where no period can be chosen */
export const useBrush = (spans: readonly Span[]): Brush => {
  const pressed = useRef<Press | null>(null)
  const anchor = useRef<number | null>(null)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const indexOf = (bucket: string): number => spans.findIndex((span) => span.bucket === bucket)
  const cancel = (): void => {
    pressed.current = null
    anchor.current = null
    setStretch(null)
  }
  return {
    stretch,
    press: (x) => {
      const bucket = bucketAt(spans, x)
      pressed.current = bucket === null ? null : { x, bucket }
    },
    move: (x) => {
      const start = pressed.current
      const now = bucketAt(spans, x)
      if (start === null || now === null || (stretch === null && Math.abs(x - start.x) < leastWay)) return false
      setStretch(stretchOf(spans, start.bucket, now))
      return true
    },
    release: () => {
      const drawn = pressed.current === null ? null : stretch
      cancel()
      return drawn
    },
    extend: (from, to) => {
      anchor.current ??= indexOf(from)
      setStretch(stretchOf(spans, anchor.current, indexOf(to)))
    },
    cancel,
  }
}
