// What a new database starts with: the reference tables, or the demonstration. Loaded only where a database is filled.

import { fillDemo } from '../demo.ts'
import { loadReference } from '../reference.ts'
import type { Store } from '../store/open.ts'
import { recountAll } from '../topics/recount.ts'
import { takeReferenceLists } from '../topics/reference-lists.ts'
import type { Filling } from './run.ts'

export const fillStore = async (store: Store, filling: Filling): Promise<void> => {
  if (filling.kind === 'demonstration') fillDemo(store)
  else await loadReference(store, filling.now)
  await takeReferenceLists(store)
  recountAll(store)
  store.columns.fill()
}
