// The trend of one metric: the median of each set, bucket by bucket, as a line over the band of its middle half. A bucket
// without a value breaks the line; one alone between two gaps is a dot. Under it, how many pages each bucket rests on.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Area, Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'
import type { Flag } from './trend/dates.ts'
import { type TrendLayout, trendLayout } from './trend/layout.ts'
import { type TrendSeries, trendSeries } from './trend/series.ts'

const lineLook = { fill: 'none', 'stroke-width': 2.25, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const

type Flagged = { readonly it: Flag; readonly theme: Theme; readonly isFirst: boolean }
/** A date that can be focused and says what was then. */
const DateFlag = ({ it: { x, y, index, label }, theme, isFirst }: Flagged): VNode => {
  const tabindex = isFirst && index === 0 ? 0 : -1
  const attributes: object = { role: 'img', 'aria-label': label, tabindex, 'data-index': index }
  return (
    <path
      d={`M${round(x - 4)},${round(y)}L${round(x + 4)},${round(y)}L${round(x)},${round(y + 7)}Z`}
      fill={theme.quiet}
      {...attributes}
    >
      <title>{label}</title>
    </path>
  )
}

const draw = (it: TrendLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.areas.map((box) => (
      <Area box={box} fill={theme.grid} opacity={0.7} />
    ))}
    {it.bands.map(({ path, look }) => (
      <path d={path} fill={theme[`${look}-band`]} fill-opacity={0.8} />
    ))}
    {it.edges.map(({ path, look }) => (
      <path d={path} fill="none" stroke={theme[look]} stroke-width={0.75} stroke-opacity={0.8} />
    ))}
    {it.hatches.map(({ path, look }) => (
      <path d={path} fill="none" stroke={theme[look]} stroke-width={0.75} stroke-opacity={0.55} />
    ))}
    {it.lone.map(({ box, look }) => (
      <Area box={box} fill={theme[`${look}-band`]} />
    ))}
    {it.coverage.map(({ box, look, isKnown }) => (
      <Area box={box} fill={theme[look]} opacity={isKnown ? 0.6 : 0.16} />
    ))}
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.medians.map(({ path, look }) => (
      <path d={path} stroke={theme[look]} {...lineLook} />
    ))}
    {it.rules.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.points.map((point) => (
      <Reading it={point} theme={theme} />
    ))}
    {it.flags.map((flag) => (
      <DateFlag it={flag} theme={theme} isFirst={it.points.length === 0} />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const trendChart: Chart<'series', TrendSeries, TrendLayout> = {
  key: 'trend',
  needs: 'series',
  series: trendSeries,
  layout: trendLayout,
  draw,
  table: (series) => series.numbers,
  spans: ({ spans }) => spans,
}
export const trend = defineChart(trendChart)
