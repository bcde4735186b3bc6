// Formats side by side: for each format one bar a set with its interval, what the average page divides its posts into; or a dot
// a set, what a post of that format gets.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type FormatsLayout, formatsLayout, type PlacedBar } from './formats/layout.ts'
import { type FormatsSeries, formatsSeries } from './formats/series.ts'
import { Figure } from './parts/frame.tsx'
import { Area, Mark, Reading, Rule, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const Bar = ({ it, theme }: { it: PlacedBar; theme: Theme }): VNode => (
  <Area box={it.box} fill={theme[it.look]} opacity={0.35} />
)

const draw = (it: FormatsLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.bars.map((bar) => (
      <Bar it={bar} theme={theme} />
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
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const formatsChart: Chart<'formatMix', FormatsSeries, FormatsLayout> = {
  key: 'formats',
  needs: 'formatMix',
  series: formatsSeries,
  layout: formatsLayout,
  draw,
  table: (series) => series.numbers,
}
export const formats = defineChart(formatsChart)
