// What the screen of pages asks, by its words in the address: search, which pages, in which order, and after how many days a
// page is silent. What is no such word is as if it were not there.

import type { Dataset, Query } from '../../../data/model/contract.ts'
import { usualSilence } from '../../../data/model/presence.ts'
import type { ViewState } from '../../location.ts'
import { figureQuery } from '../overview/query.ts'

export const shows = ['all', 'silent', 'unknown', 'speaking', 'marked'] as const
export type Show = (typeof shows)[number]
export const orders = ['silence', 'name', 'posts', 'followers'] as const
export type Order = (typeof orders)[number]
/** Days offered; another number in the address holds as well. */
export const silences: readonly number[] = [14, 30, usualSilence, 90, 180, 365]

export type Asked = {
  readonly search: string
  readonly show: Show
  readonly order: Order
  readonly silentAfter: number
}

const daysIn = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : usualSilence

export const askedIn = ({ local }: Pick<ViewState, 'local'>): Asked => ({
  search: local.q ?? '',
  show: shows.find((one) => one === local.show) ?? 'all',
  order: orders.find((one) => one === local.order) ?? 'silence',
  silentAfter: daysIn(local.silentAfter),
})

/** The state with one of its words changed; null: as usual. */
export const withLocal = (state: ViewState, key: string, value: string | null): Partial<ViewState> => {
  const { [key]: _, ...others } = state.local
  return { local: value === null || value === '' ? others : { ...others, [key]: value } }
}

/** Every page of the network and period shown, whatever groups another screen compares. */
export const presenceQuery = (state: ViewState, data: Dataset): Query<'presence'> => {
  const { silentAfter } = askedIn(state)
  return {
    ...figureQuery(state, data, null),
    ...(silentAfter !== usualSilence && { silentAfter: String(silentAfter) }),
  }
}
