// The gap figure: one row a metric, how many times the typical page of the right set weighs the typical page of the left one,
// on a log scale with "equal" in the middle, so that "twice" and "half" are equally far from it. A row without a ratio says why.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type GapLayout, gapLayout, type Whisker } from './gap/layout.ts'
import { type GapSeries, gapSeries } from './gap/series.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const half = 6

/** A bar; where the axis cuts it, its end is an arrow head. */
const outline = ({ x0, x1, y, isCut: [low, high] }: Whisker): string => {
  const at = (x: number, dy: number) => `${round(x)},${round(y + dy)}`
  const start = low
    ? `${at(x0 + half, -half)}L${at(x0 - 2, 0)}L${at(x0 + half, half)}`
    : `${at(x0, -half)}L${at(x0, half)}`
  const end = high
    ? `${at(x1 - half, half)}L${at(x1 + 2, 0)}L${at(x1 - half, -half)}`
    : `${at(x1, half)}L${at(x1, -half)}`
  return `M${start}L${end}Z`
}

const draw = (it: GapLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {[...it.grid, ...it.stems].map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.whiskers.map((whisker) => (
      <path
        d={outline(whisker)}
        fill={theme[`${whisker.look}-band`]}
        stroke={theme[whisker.look]}
        stroke-width={0.75}
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

export const gapChart: Chart<'compare', GapSeries, GapLayout> = {
  key: 'gap',
  needs: 'compare',
  series: gapSeries,
  layout: gapLayout,
  draw,
  table: (series) => series.numbers,
}
export const gap = defineChart(gapChart)
