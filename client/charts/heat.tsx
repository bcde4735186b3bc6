// The week as a table of colour: a row a day, a column an hour or a block of hours, one panel a set. The darker, the more; the
// strongest cells carry a dot and unknown ones strokes, so that nothing is told by colour alone.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { type HeatLayout, heatLayout, type PlacedCell } from './heat/layout.ts'
import { type HeatSeries, heatSeries } from './heat/series.ts'
import { Figure } from './parts/frame.tsx'
import { Mark, Rule, round, Words } from './parts/marks.tsx'
import type { Theme } from './parts/theme.ts'

/** Focusable by script, as the readings of other figures are, and found by row and column. */
const attributesOf = ({ label, index, row, column }: PlacedCell) => ({
  role: 'img' as const,
  'aria-label': label,
  tabindex: index === 0 ? 0 : -1,
  'data-index': index,
  'data-row': row,
  'data-column': column,
})

const Cell = ({ it, theme }: { it: PlacedCell; theme: Theme }): VNode => (
  <rect
    x={round(it.box.x0)}
    y={round(it.box.y0)}
    width={round(it.box.x1 - it.box.x0)}
    height={round(it.box.y1 - it.box.y0)}
    fill={it.opacity === null ? theme.ground : theme[it.look]}
    fill-opacity={it.opacity === null ? undefined : round(it.opacity)}
    stroke={theme.grid}
    {...attributesOf(it)}
  >
    <title>{it.label}</title>
  </rect>
)

const draw = (it: HeatLayout, theme: Theme, id: string): VNode => (
  <Figure frame={it.frame} theme={theme} id={id}>
    {it.signs.map((sign) => (
      <Mark it={sign} theme={theme} />
    ))}
    {it.cells.map((cell) => (
      <Cell it={cell} theme={theme} />
    ))}
    {it.swatches.map(({ box, look, opacity }) => (
      <rect
        x={round(box.x0)}
        y={round(box.y0)}
        width={round(box.x1 - box.x0)}
        height={round(box.y1 - box.y0)}
        fill={theme[look]}
        fill-opacity={round(opacity)}
        stroke={theme.grid}
      />
    ))}
    {it.strokes === '' ? null : <path d={it.strokes} stroke={theme.rule} fill="none" pointer-events="none" />}
    {it.lines.map((line) => (
      <Rule it={line} theme={theme} />
    ))}
    {it.dots.map(({ x, y }) => (
      <circle
        cx={round(x)}
        cy={round(y)}
        r={3.5}
        fill={theme.ground}
        stroke={theme.ink}
        stroke-width={1}
        pointer-events="none"
      />
    ))}
    {it.texts.map((text) => (
      <Words it={text} theme={theme} />
    ))}
  </Figure>
)

export const heatChart: Chart<'week', HeatSeries, HeatLayout> = {
  key: 'heat',
  needs: 'week',
  series: heatSeries,
  layout: heatLayout,
  draw,
  table: (series) => series.numbers,
}
export const heat = defineChart(heatChart)
