// Lorenz curves: what the lowest tenth of the pages of each set holds of the total, the two lowest, and so on, under the
// diagonal on which all would hold the same.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type LorenzLayout, lorenzLayout } from './lorenz/layout.ts'
import { type LorenzSeries, lorenzSeries } from './lorenz/series.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Reading, Rule, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const draw = (it: LorenzLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.curves.map(({ path, look }) => (
      <path d={path} fill="none" stroke={theme[look]} stroke-width={2.25} stroke-linejoin="round" />
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

export const lorenzChart: Chart<'concentration', LorenzSeries, LorenzLayout> = {
  key: 'lorenz',
  needs: 'concentration',
  series: lorenzSeries,
  layout: lorenzLayout,
  draw,
  table: (series) => series.numbers,
}
export const lorenz = defineChart(lorenzChart)
