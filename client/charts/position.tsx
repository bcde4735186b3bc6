// The position figure: where one page stands, measure by measure, among pages of its size, in its own camp and among the
// others, as the share of pages below it with its interval; the next mark above it; the rank in words.

import { type Chart, defineChart } from './chart.ts'
import { drawLanes, type LanesLayout } from './parts/lanes.tsx'
import { positionLayout } from './position/layout.ts'
import { type PositionSeries, positionSeries } from './position/series.ts'

export const positionChart: Chart<'standing', PositionSeries, LanesLayout> = {
  key: 'position',
  needs: 'standing',
  series: positionSeries,
  layout: positionLayout,
  draw: drawLanes,
  table: (series) => series.numbers,
}
export const position = defineChart(positionChart)
