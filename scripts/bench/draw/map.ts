// The map of territories in the page that the row `territories` opens: map and table of a reply, the same outlines by Observable
// Plot, and what a change of indicator takes.

import * as Plot from '@observablehq/plot'
import { h, render } from 'preact'
import { screenTheme } from '../../../client/charts/parts/theme.ts'
import { landOf } from '../../../client/charts/territories/boundaries.ts'
import { territories } from '../../../client/charts/territories.tsx'
import { ReaderContext } from '../../../client/ui/screen.ts'
import { TerritoryTable } from '../../../client/views/territories/table.tsx'
import type { Reply } from '../../../data/model/contract.ts'
import { readerOf } from '../../../data/model/words/index.ts'
import { cleared, place, timed } from './timed.ts'

type Territories = Reply<'territories'>

const width = 960
const reader = readerOf('fr')

/** The map and its twin below, the table of all territories, as the screen has them. */
const draw = (reply: Territories, metric: string | null): void => {
  const told = territories.tell(reply, reader, { metric })
  const map = told.svg({ width, margin: 0 }, screenTheme, 'territories')
  render(h(ReaderContext.Provider, { value: reader }, map, h(TerritoryTable, { reply })), place())
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
