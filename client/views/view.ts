// What every view is given, and what several of them ask of the data there is.

import type { Dataset, DatasetsReply } from '../../data/model/contract.ts'
import type { ViewState } from '../location.ts'
import type { Request } from './request.ts'

export type ViewProps = { readonly datasets: Request<DatasetsReply> }

/** Real or invented: what the address asks for as far as it exists, else what opens first. */
export const shownData = (state: ViewState, datasets: DatasetsReply): Dataset => {
  if (datasets.demo === null) return 'real'
  return state.data ?? datasets.opens
}

/** The state of the data shown. */
export const shownState = (state: ViewState, datasets: DatasetsReply): DatasetsReply['real'] =>
  (shownData(state, datasets) === 'demo' ? datasets.demo : null) ?? datasets.real
