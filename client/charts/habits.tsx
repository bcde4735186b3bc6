// What works on a page: its posts grouped by format, weekday, hour, length, topic and call, each group against the habit of the
// page with its interval, beside the same of pages like it. A group with too few posts is named, not drawn.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type HabitLayout, habitLayout } from './habits/layout.ts'
import { type HabitSeries, habitSeries } from './habits/series.ts'
import { Figure } from './parts/frame.tsx'
import { Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

const draw = (it: HabitLayout, theme: Theme, id: string): VNode => (
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
    {it.peers.map((line) => (
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

export const habitsChart: Chart<'habits', HabitSeries, HabitLayout> = {
  key: 'habits',
  needs: 'habits',
  series: habitSeries,
  layout: habitLayout,
  draw,
  table: (series) => series.numbers,
}
export const habits = defineChart(habitsChart)
