// A figure of lanes: a line for each thing shown, with its interval as a bar, ticks across it and one reading on it. What the
// ticks are, and where all of it stands, is each figure's own.

import type { VNode } from 'preact'
import { Figure, type Frame } from './frame.tsx'
import { type Box, type Line, type Point, Reading, Rule, round, type Text, Words } from './marks.tsx'
import type { ColourName, Theme } from './theme.ts'

export type LanesLayout = {
  readonly frame: Frame
  readonly grid: readonly Line[]
  readonly bars: readonly { readonly box: Box; readonly fill: ColourName; readonly edge: ColourName }[]
  readonly ticks: readonly Line[]
  readonly points: readonly Point[]
  readonly texts: readonly Text[]
}

export const drawLanes = (it: LanesLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.bars.map(({ box: { x0, x1, y0, y1 }, fill, edge }) => (
      <rect
        x={round(x0)}
        y={round(y0)}
        width={round(x1 - x0)}
        height={round(y1 - y0)}
        fill={theme[fill]}
        stroke={theme[edge]}
        stroke-width={0.75}
      />
    ))}
    {it.ticks.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)
