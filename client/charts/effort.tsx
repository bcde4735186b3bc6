// Effort and return: how often each page posts against what each of its posts gets, both on log axes, with the typical page and
// the trend of each set. The quarters that the medians of all pages make are named in words; nothing is said of causes.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type EffortLayout, effortLayout } from './effort/layout.ts'
import { type EffortSeries, effortSeries } from './effort/series.ts'
import { Figure } from './parts/frame.tsx'
import { Ring } from './parts/marked.tsx'
import { Mark, Reading, Rule, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const draw = (it: EffortLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.clouds.map(({ path, look }) => (
      <path d={path} stroke={theme[look]} stroke-width={3} stroke-linecap="round" stroke-opacity={0.6} />
    ))}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.typical.map((sign) => (
      <Mark it={sign} theme={theme} />
    ))}
    {it.rings.map((ring) => (
      <Ring it={ring} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const effortChart: Chart<'effort', EffortSeries, EffortLayout> = {
  key: 'effort',
  needs: 'effort',
  series: effortSeries,
  layout: effortLayout,
  draw,
  table: (series) => series.numbers(),
}
export const effort = defineChart(effortChart)
