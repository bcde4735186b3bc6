// The order of all pages in one metric: a row a page, its value as a dot with its interval, its rank with the ranks between
// which it probably is. The first pages are drawn, and always those that stand out; the table holds all.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'
import { type RankLayout, rankLayout } from './rank/layout.ts'
import { type RankSeries, rankSeries } from './rank/series.ts'

const draw = (it: RankLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.keys.map((key) => (
      <Mark it={key} theme={theme} />
    ))}
    {it.rings.map(({ x, y, r }) => (
      <circle cx={round(x)} cy={round(y)} r={round(r)} fill="none" stroke={theme.ink} stroke-width={1.5} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const rankChart: Chart<'ranking', RankSeries, RankLayout> = {
  key: 'rank',
  needs: 'ranking',
  series: rankSeries,
  layout: rankLayout,
  draw,
  table: (series) => series.numbers,
}
export const rank = defineChart(rankChart)
