// The position figure: where one page stands, measure by measure, among pages of its size, in its own camp and among the
// others, as the share of pages below it with its interval; the next mark above it; the rank in words.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'
import { type PositionLayout, positionLayout } from './position/layout.ts'
import { type PositionSeries, positionSeries } from './position/series.ts'

const draw = (it: PositionLayout, theme: Theme, id: string): VNode => (
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
    {it.nexts.map((line) => (
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

export const positionChart: Chart<'standing', PositionSeries, PositionLayout> = {
  key: 'position',
  needs: 'standing',
  series: positionSeries,
  layout: positionLayout,
  draw,
  table: (series) => series.numbers,
}
export const position = defineChart(positionChart)
