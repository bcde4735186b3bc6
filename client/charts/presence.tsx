// Presence: one row a page, its weeks filled by the number of posts, open where it is known to be silent, stroked where no file
// speaks of it. The longest silence stands first.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Reading, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'
import { type PresenceLayout, presenceLayout } from './presence/layout.ts'
import { type PresenceSeries, presenceSeries } from './presence/series.ts'

const draw = (it: PresenceLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.grid.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.cells.map(({ path, colour, isFilled }) =>
      isFilled ? <path d={path} fill={theme[colour]} /> : <path d={path} fill="none" stroke={theme[colour]} />,
    )}
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

export const presenceChart: Chart<'presence', PresenceSeries, PresenceLayout> = {
  key: 'presence',
  needs: 'presence',
  series: presenceSeries,
  layout: presenceLayout,
  draw,
  table: (series) => series.numbers,
}
export const presence = defineChart(presenceChart)
