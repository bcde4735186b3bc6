// What the screen of territories asks, by its words in the address: level, indicator, network, rule, what the map shows, order
// of the table, and the territories set side by side. What is no such word is as if it were not there. Pure.

import type { Dataset, Query } from '../../../data/model/contract.ts'
import { usualSilence } from '../../../data/model/presence.ts'
import type { TerritoryLevel } from '../../../data/model/records.ts'
import { usualNeed } from '../../../data/model/territories/need.ts'
import { territoryOf } from '../../../data/model/territories/serving.ts'
import { isShow, type Show, usualShow } from '../../../data/model/territories/shows.ts'
import { type Thresholds, usualThresholds } from '../../../data/model/territories/under-served.ts'
import type { ViewState } from '../../location.ts'
import { figureQuery } from '../overview/query.ts'

export const orders = ['name', 'need', 'pages', 'relative', 'verdict'] as const
export type Order = (typeof orders)[number]
/** Territories set side by side at once: more are no comparison. */
export const mostBeside = 6

export type Asked = {
  readonly level: TerritoryLevel
  readonly need: string
  /** A set of pages, `network:unafam` or `actor:a,actor:b`; null: those of associations. */
  readonly network: string | null
  readonly thresholds: Thresholds
  readonly silentAfter: number
  readonly show: Show
  readonly order: Order
  /** Keys of territories, `departement-29`. */
  readonly beside: readonly string[]
  readonly search: string
}

/** A multiple as the route takes it: at most three digits on either side of the point. */
const factor = /^\d{1,3}(\.\d{1,3})?$/
const factorIn = (text: string | undefined, usual: number): number =>
  text !== undefined && factor.test(text) ? Number(text) : usual
const showIn = (text = ''): Show => (isShow(text) ? text : usualShow)
const besideIn = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').split(','))].filter((key) => territoryOf(key) !== null).slice(0, mostBeside)

export const askedIn = ({ local }: Pick<ViewState, 'local'>): Asked => ({
  level: local.level === 'region' ? 'region' : 'departement',
  need: local.need ?? usualNeed,
  network: local.network ?? null,
  thresholds: {
    needAbove: factorIn(local.needAbove, usualThresholds.needAbove),
    voiceBelow: factorIn(local.voiceBelow, usualThresholds.voiceBelow),
  },
  silentAfter: /^[1-9]\d{0,2}$/.test(local.silentAfter ?? '') ? Number(local.silentAfter) : usualSilence,
  show: showIn(local.show),
  order: orders.find((one) => one === local.order) ?? 'verdict',
  beside: besideIn(local.with),
  search: local.q ?? '',
})

/** A number of the rule as the address writes it; null: as usual, or no such number. */
export const factorText = (text: string, usual: number): string | null => {
  const written = text.trim().replace(',', '.')
  return factor.test(written) && Number(written) !== usual ? String(Number(written)) : null
}

/** What both routes are asked; only what differs from their own defaults is said. */
type PlaceQuery = Omit<Query<'territory'>, 'against' | 'againstFrom' | 'againstTo' | 'keep' | 'of'>
export const territoryQuery = (state: ViewState, data: Dataset): PlaceQuery => {
  const { need, network, thresholds, silentAfter } = askedIn(state)
  const { needAbove, voiceBelow } = thresholds
  return {
    data,
    grid: state.grid,
    ...(state.platform !== null && { platform: state.platform }),
    ...(state.from !== null && { from: state.from }),
    ...(state.to !== null && { to: state.to }),
    ...(need !== usualNeed && { need }),
    ...(network !== null && { network }),
    ...(silentAfter !== usualSilence && { silentAfter: String(silentAfter) }),
    ...(needAbove !== usualThresholds.needAbove && { needAbove: String(needAbove) }),
    ...(voiceBelow !== usualThresholds.voiceBelow && { voiceBelow: String(voiceBelow) }),
  }
}
export const territoriesQuery = (state: ViewState, data: Dataset): PlaceQuery & Pick<Query<'territories'>, 'level'> => {
  const { level } = askedIn(state)
  return { ...territoryQuery(state, data), ...(level === 'region' && { level }) }
}

/** Silences of all pages, counted to the same day as on the map. */
export const silencesQuery = (state: ViewState, data: Dataset): Query<'presence'> => {
  const { silentAfter } = askedIn(state)
  return {
    ...figureQuery(state, data, null),
    ...(silentAfter !== usualSilence && { silentAfter: String(silentAfter) }),
  }
}
