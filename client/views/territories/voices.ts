// Pages that count as voice on the screen of territories, with how long each has been silent: of associations, or of the network,
// whose pages are asked for by their set.

import type { Dataset, Reply } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { useNavigation } from '../../ui/screen.ts'
import { figureQuery, keyOfQuery } from '../overview/query.ts'
import { type Request, useRequest } from '../request.ts'
import { askedIn, silencesQuery } from './asked.ts'

export type VoicePage = Reply<'presence'>['pages'][number]

export const useVoices = (data: Dataset): Request<readonly VoicePage[]> => {
  const { state } = useNavigation()
  const { network } = askedIn(state)
  const all = silencesQuery(state, data)
  const own = { ...figureQuery(state, data, null), ...(network !== null && { set: network }) }
  return useRequest(keyOfQuery([all, own]), async (signal) => {
    const { pages } = await ask('presence', { query: all, signal })
    if (network === null) return pages.filter(({ camp }) => camp === 'association')
    const members = await ask('presence', { query: own, signal })
    const ids = new Set(members.pages.map(({ id }) => id))
    return pages.filter(({ id }) => ids.has(id))
  })
}
