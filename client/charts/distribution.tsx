// The distribution of one metric: every page a dot at its value, one row a set, with the set's median, its interval and the
// middle half. Heavy-tailed counts stand on a log axis with the zeros in a strip of their own: a zero has no place on it.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type DistributionLayout, distributionLayout } from './distribution/layout.ts'
import { type DistributionSeries, distributionSeries } from './distribution/series.ts'
import { Figure } from './parts/frame.tsx'
import { Ring } from './parts/marked.tsx'
import { Area, Mark, Reading, Rule, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const draw = (it: DistributionLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.bands.map(({ box, look }) => (
      <Area box={box} fill={theme[`${look}-band`]} />
    ))}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.clouds.map(({ path, look }) => (
      <path d={path} fill={theme[look]} fill-opacity={0.6} />
    ))}
    {it.medians.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.leaders.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.rings.map((ring) => (
      <Ring it={ring} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const distributionChart: Chart<'compare', DistributionSeries, DistributionLayout> = {
  key: 'distribution',
  needs: 'compare',
  series: distributionSeries,
  layout: distributionLayout,
  draw,
  table: (series) => series.numbers,
}
export const distribution = defineChart(distributionChart)
