// The state of the address as the query of the Compare screen's figures: that of any figure, with the groups and posts chosen.

import type { Dataset, Query } from '../../../data/model/contract.ts'
import type { Language } from '../../../data/model/words/index.ts'
import type { ViewState } from '../../location.ts'
import { filterEntries } from '../../question.ts'
import { figureQuery } from '../overview/query.ts'

/** Parameters that every figure of the screen shares. */
export const compareQuery = (state: ViewState, data: Dataset): Query<'effort'> => {
  const { sets } = state.question
  const filters = Object.fromEntries(filterEntries({ ...state.question, sets: [] }))
  return { ...figureQuery(state, data, null), ...filters, ...(sets.length > 0 && { set: [...sets] }) }
}

/** The same for a figure as a file, which is told its language. */
export const fileQuery = (state: ViewState, data: Dataset, lang: Language): Query<'figure'> => ({
  ...compareQuery(state, data),
  lang,
})
