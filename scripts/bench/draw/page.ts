// The page that the row `draw` opens in a browser: our figures beside Observable Plot (SVG too) and Chart.js (a canvas), all
// drawing the same points. Each is timed from data in hand to the frame that shows it.

import * as Plot from '@observablehq/plot'
import { Chart, LinearScale, LogarithmicScale, PointElement, ScatterController } from 'chart.js'
import { render } from 'preact'
import { distribution } from '../../../client/charts/distribution.tsx'
import { effort } from '../../../client/charts/effort.tsx'
import { screenTheme } from '../../../client/charts/parts/theme.ts'
import type { CompareReply, Reply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { measuredMap } from './map.ts'
import { cleared, place, timed } from './timed.ts'

Chart.register(LinearScale, LogarithmicScale, PointElement, ScatterController)

const width = 960
const reader = readerOf('fr')
const options = { metric: null } as const

const ours = async (reply: Reply<'effort'>): Promise<number> => {
  await cleared()
  return timed(() =>
    render(effort.tell(reply, reader, options).svg({ width, margin: 0 }, screenTheme, 'effort'), place()),
  )
}

const plot = async ({ points }: Reply<'effort'>): Promise<number> => {
  await cleared()
  return timed(() =>
    place().append(
      Plot.plot({
        width,
        height: 560,
        x: { type: 'log', grid: true },
        y: { type: 'log', grid: true },
        marks: [
          Plot.dot(
            points.filter(({ postsPerWeek, perPost }) => postsPerWeek > 0 && perPost > 0),
            { x: 'postsPerWeek', y: 'perPost', fill: 'set', title: 'page' },
          ),
        ],
      }),
    ),
  )
}

const canvas = async ({ points }: Reply<'effort'>): Promise<number> => {
  await cleared()
  const element = document.createElement('canvas')
  element.width = width
  element.height = 560
  place().append(element)
  const data = points.map(({ postsPerWeek, perPost }) => ({ x: postsPerWeek, y: perPost }))
  let chart: Chart | null = null
  const spent = await timed(() => {
    chart = new Chart(element, {
      type: 'scatter',
      data: { datasets: [{ data, backgroundColor: '#0f6b6b' }] },
      options: {
        animation: false,
        responsive: false,
        scales: { x: { type: 'logarithmic' }, y: { type: 'logarithmic' } },
      },
    })
  })
  ;(chart as Chart | null)?.destroy()
  return spent
}

/** The distribution of one reply is on the screen; another reply comes: until that one is. */
const changed = async (before: CompareReply, after: CompareReply): Promise<number> => {
  await cleared()
  const draw = (reply: CompareReply): void =>
    render(distribution.tell(reply, reader, options).svg({ width, margin: 0 }, screenTheme, 'distribution'), place())
  await timed(() => draw(before))
  return timed(() => draw(after))
}

/** What the row calls. */
const measured = { ours, plot, canvas, changed, map: measuredMap }
export type Measured = typeof measured
Object.assign(globalThis, { measured })
