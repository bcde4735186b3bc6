// Pages that the figures leave out for want of a camp are of two sorts: nobody said whose they are, or their organisation
// stands in no camp of the grid. Only the first can be helped on the Data screen.

import type { Dataset } from '../../../data/model/contract.ts'
import { ask } from '../../api.ts'
import { useRequest } from '../request.ts'

export type LeftOut = { readonly withoutActor: number; readonly withoutCamp: number }

/**
 * @param platform null for all of them
 * @param unassigned both sorts together, as the server counts them; asks nothing when there is none
 * @returns null until known
 */
export const useUnassigned = (data: Dataset, platform: string | null, unassigned: number): LeftOut | null => {
  const pages = useRequest(unassigned === 0 ? null : `${data} ${unassigned}`, (signal) =>
    ask('pages', { query: { data, unassigned: '1' }, signal }),
  )
  if (unassigned === 0 || pages.value === null) return null
  const waiting = pages.value.pages.filter((page) => platform === null || page.platform === platform).length
  return { withoutActor: waiting, withoutCamp: Math.max(0, unassigned - waiting) }
}
