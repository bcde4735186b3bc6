// Slanted strokes that fill a box: what is not known, told without colour. Plain lines, which end at the edges of the box; shapes
// of any outline are filled by tiles instead (territories/patterns.tsx).

import { type Box, round } from './marks.tsx'

const strokeEvery = 4

/** One path of strokes that stay within the box. */
export const strokesIn = ({ x0, x1, y0, y1 }: Box): string => {
  const height = y1 - y0
  const lines: string[] = []
  for (let x = x0 - height + strokeEvery; x < x1; x += strokeEvery) {
    const [from, to] = [Math.max(x, x0), Math.min(x + height, x1)]
    if (to - from > 0.5) lines.push(`M${round(from)},${round(y1 - (from - x))}L${round(to)},${round(y1 - (to - x))}`)
  }
  return lines.join('')
}
