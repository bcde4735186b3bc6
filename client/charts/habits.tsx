// What works on a page: its posts grouped by format, weekday, hour, length, topic and call, each group against the habit of the
// page with its interval, beside the same of pages like it. A group with too few posts is named, not drawn.

import { type Chart, defineChart } from './chart.ts'
import { habitLayout } from './habits/layout.ts'
import { type HabitSeries, habitSeries } from './habits/series.ts'
import { drawLanes, type LanesLayout } from './parts/lanes.tsx'

export const habitsChart: Chart<'habits', HabitSeries, LanesLayout> = {
  key: 'habits',
  needs: 'habits',
  series: habitSeries,
  layout: habitLayout,
  draw: drawLanes,
  table: (series) => series.numbers,
}
export const habits = defineChart(habitsChart)
