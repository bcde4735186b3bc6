// Gives pages of an import that is there already to an actor that a person names only now.

import { zoneOf } from '../../data/model/territories.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import { rebuildMonths } from './store-drafts.ts'

/** Gives the pages of an import that have no actor yet to `actor`. @returns how many */
export const assignWaiting = (store: Store, importId: number, actor: ActorRecord): number => {
  let count = 0
  for (const id of store.pages.seenBy(importId)) {
    const page = store.pages.get(id)
    if (page === null || page.actorId !== null) continue
    count += 1
    const zone = zoneOf(actor.territories)
    store.pages.assign(id, actor.id, zone, importId)
    if (zone !== page.zone) rebuildMonths(store, id)
  }
  return count
}
