// The map of territories in the page that the row `territories` opens: map and table of a reply, the same outlines by Observable
// Plot, and what a change of indicator takes.

import * as Plot from '@observablehq/plot'
import { h, render, type VNode } from 'preact'
import type { Told } from '../../../client/charts/chart.ts'
import { screenTheme } from '../../../client/charts/parts/theme.ts'
import { landOf } from '../../../client/charts/territories/boundaries.ts'
import { territories } from '../../../client/charts/territories.tsx'
import type { Reply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { cleared, place, timed } from './timed.ts'

type Territories = Reply<'territories'>

const width = 960
const reader = readerOf('fr')

const tableOf = ({ table: { caption, columns, rows } }: Told): VNode =>
  h(
    'table',
    null,
    h('caption', null, caption),
    h('tr', null, ...columns.map(({ label }) => h('th', { scope: 'col' }, label))),
    ...rows.map((row) => h('tr', null, ...row.map((cell) => h('td', null, cell)))),
  )

const draw = (reply: Territories, metric: string | null): void => {
  const told = territories.tell(reply, reader, { metric })
  render(h('div', null, told.svg({ width, margin: 0 }, screenTheme, 'territories'), tableOf(told)), place())
}

const mapAndTable = async (reply: Territories): Promise<number> => {
  await cleared()
  return timed(() => draw(reply, null))
}

/** Need against voice is on the screen; then one of the two alone, of the same reply. */
const indicatorChanged = async (reply: Territories): Promise<number> => {
  await cleared()
  await timed(() => draw(reply, null))
  return timed(() => draw(reply, 'need-share'))
}

/** Another indicator of need: another reply. */
const needChanged = async (reply: Territories, other: Territories): Promise<number> => {
  await cleared()
  await timed(() => draw(reply, null))
  return timed(() => draw(other, null))
}

/** The same outlines coloured by one value, a map alone: no insets, key, pattern, reading by keyboard or table. */
const plotGeo = async (reply: Territories): Promise<number> => {
  await cleared()
  const land = landOf('departement', () => true)
  const ratios = new Map(reply.territories.map(({ key, service }) => [key, service.relative?.value ?? 0]))
  return timed(() =>
    place().append(
      Plot.plot({
        width,
        projection: { type: 'conic-conformal', rotate: [-3, -46.5], parallels: [44, 49], domain: land },
        color: { scheme: 'blues' },
        marks: [
          Plot.geo(land, {
            fill: (outline: { properties: { code: string } }) => ratios.get(`departement-${outline.properties.code}`),
            stroke: 'white',
          }),
        ],
      }),
    ),
  )
}

/** What the row calls. */
export const measuredMap = { mapAndTable, indicatorChanged, needChanged, plotGeo }
