// A bar cut into the shares of several sets: one thing to point at, with one label. Where it rests on too little its parts are
// pale, with a rim in their colours.

import type { VNode } from 'preact'
import { type Box, round } from './marks.tsx'
import type { Look, Theme } from './theme.ts'

export type Stack = {
  readonly parts: readonly { readonly box: Box; readonly look: Look }[]
  readonly isPale: boolean
  readonly index: number
  readonly label: string
}

export const StackReading = ({ it, theme }: { readonly it: Stack; readonly theme: Theme }): VNode => (
  <g {...{ role: 'img', 'aria-label': it.label, tabindex: it.index === 0 ? 0 : -1, 'data-index': it.index }}>
    <title>{it.label}</title>
    {it.parts.map(({ box: { x0, x1, y0, y1 }, look }) => (
      <rect
        x={round(x0)}
        y={round(y0)}
        width={round(Math.max(0, x1 - x0))}
        height={round(Math.max(0, y1 - y0))}
        {...(it.isPale ? { fill: theme[`${look}-band`], stroke: theme[look] } : { fill: theme[look] })}
      />
    ))}
  </g>
)
