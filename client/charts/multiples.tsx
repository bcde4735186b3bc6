// Small multiples: one metric over time in a panel of its own for each page, all with the same scale, so that many pages can be
// looked through at once. Gaps stay open; the own and the chosen pages are ringed.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type MultiplesLayout, multiplesLayout } from './multiples/layout.ts'
import { type MultiplesSeries, multiplesSeries } from './multiples/series.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const draw = (it: MultiplesLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.rings.map(({ x0, y0, x1, y1 }) => (
      <rect
        x={round(x0)}
        y={round(y0)}
        width={round(x1 - x0)}
        height={round(y1 - y0)}
        rx={3}
        fill="none"
        stroke={theme.ink}
        stroke-width={2}
      />
    ))}
    {it.lines.map(({ path, look, isOut }) => (
      <path
        d={path}
        fill="none"
        stroke={theme[look]}
        stroke-width={isOut ? 2.25 : 1.5}
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const multiplesChart: Chart<'pageSeries', MultiplesSeries, MultiplesLayout> = {
  key: 'multiples',
  needs: 'pageSeries',
  series: multiplesSeries,
  layout: multiplesLayout,
  draw,
  table: (series) => series.numbers,
}
export const multiples = defineChart(multiplesChart)
