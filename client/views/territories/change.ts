// A change of what the screen of territories asks, as a change of the address; what is as usual stays out of it. Pure.

import { territoryOf } from '../../../data/model/territories/serving.ts'
import type { ViewState } from '../../location.ts'
import { askedIn, mostBeside } from './asked.ts'

type Change = Pick<ViewState, 'local'>

/** @param value null: as usual */
export const withWord = (state: ViewState, word: string, value: string | null): Change => {
  const { [word]: _, ...others } = state.local
  return { local: value === null || value === '' ? others : { ...others, [word]: value } }
}

/** The page of a territory, or the map of all (null), with all else kept. Words typed into a list stay with the list. */
export const placeAt = (state: ViewState, territory: string | null): Partial<ViewState> => ({
  screen: 'territories',
  territory,
  local: territory === null ? { ...state.local, ...levelOf(state) } : state.local,
})
/** Back to the map of the level of the territory left. */
const levelOf = ({ territory, local }: ViewState): Record<string, string> => {
  const level = territory === null ? null : territoryOf(territory)?.level
  return level === 'region' && local.level !== 'region' ? { level } : {}
}

/** One more territory set beside, or without it where it stands there; at most so many. */
export const toggledBeside = (state: ViewState, key: string): Change => {
  const { beside } = askedIn(state)
  const next = beside.includes(key) ? beside.filter((one) => one !== key) : [...beside, key].slice(0, mostBeside)
  return withWord(state, 'with', next.join(','))
}
