// Upright strokes over a set's band, so that two bands which cross stay apart without colour. Plain lines: a band or two need no
// tile to refer to, as the hundred outlines of a map do (territories/patterns.tsx).

import { bisector } from 'd3'

/** A bucket's middle half in pixels; null where there is none. */
export type Edge = { readonly x: number; readonly low: number | null; readonly high: number | null }

const every = 5
const { right: after } = bisector(({ x }: Edge) => x)

/** One path of strokes, `every` pixels apart, between the edges; interrupted where two months beside each other lack one. */
export const hatchOf = (edges: readonly Edge[]): string => {
  const [first, last] = [edges[0]?.x ?? 0, edges.at(-1)?.x ?? 0]
  const strokes: string[] = []
  for (let x = first + every / 2; x < last; x += every) {
    const index = after(edges, x)
    const [a, b] = [edges[index - 1], edges[index]]
    if (a === undefined || b === undefined) continue
    if (a.low === null || a.high === null || b.low === null || b.high === null) continue
    const share = (x - a.x) / (b.x - a.x)
    const [low, high] = [a.low + (b.low - a.low) * share, a.high + (b.high - a.high) * share]
    strokes.push(`M${x.toFixed(1)},${low.toFixed(1)}V${high.toFixed(1)}`)
  }
  return strokes.join('')
}
