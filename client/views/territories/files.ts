// Addresses of the two figures of territories as files, which are told all that the screen is asked, and its language.

import type { Dataset } from '../../../data/model/contract.ts'
import { usualShow } from '../../../data/model/territories/shows.ts'
import type { Language } from '../../../data/model/words/index.ts'
import type { ViewState } from '../../location.ts'
import { filesOf } from '../overview/query.ts'
import { askedIn, territoriesQuery } from './asked.ts'

export const filesOfTerritories = (
  name: 'territories' | 'strengthen',
  state: ViewState,
  data: Dataset,
  lang: Language,
): ReturnType<typeof filesOf> => {
  const { show } = askedIn(state)
  const isShown = name === 'territories' && show !== usualShow
  return filesOf(name, { ...territoriesQuery(state, data), ...(isShown && { metric: show }), lang })
}
