// Territories to strengthen first: one row each with its need, its pages and how many active pages it has for its need beside
// the nation, on a logarithmic axis with the nation at 1; grouped by what the rule says. The table holds every one with its reason.

import type { VNode } from 'preact'
import { type Chart, defineChart } from './chart.ts'
import { drawLanes } from './parts/lanes.tsx'
import type { Theme } from './parts/theme.ts'
import { type StrengthenLayout, strengthenLayout } from './strengthen/layout.ts'
import { type StrengthenSeries, strengthenSeries } from './strengthen/series.ts'

const draw = (it: StrengthenLayout, theme: Theme, id: string): VNode =>
  drawLanes({ ...it, grid: it.lines, bars: [], ticks: [] }, theme, id)

export const strengthenChart: Chart<'territories', StrengthenSeries, StrengthenLayout> = {
  key: 'strengthen',
  needs: 'territories',
  series: strengthenSeries,
  layout: strengthenLayout,
  draw,
  table: (series) => series.numbers,
}
export const strengthen = defineChart(strengthenChart)
