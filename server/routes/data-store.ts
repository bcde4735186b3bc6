// The data set that a request is about: the real one unless it names the demonstration.

import type { Dataset } from '../../data/model/contract.ts'
import type { Datasets } from '../datasets.ts'
import { NotFound } from '../problem.ts'
import type { Store } from '../store/open.ts'

/** @throws NotFound where there is no demonstration */
export const storeOf = (
  datasets: Datasets,
  data: Dataset = 'real',
): { readonly data: Dataset; readonly store: Store } => {
  const store = datasets.store(data)
  if (store === null) throw new NotFound('There is no demonstration data.', 'no-demo')
  return { data, store }
}
