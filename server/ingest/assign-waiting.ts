// Gives pages of an import that is there already to an actor that a person names only now.

import { zoneOf } from '../../data/model/territories.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import { settlePages } from './settle-pages.ts'

/** How many pages, as they are shown, have no actor among these. */
export const waitingAmong = (store: Store, ids: readonly number[]): number =>
  new Set(ids.flatMap((id) => store.pages.get(id) ?? []).flatMap(({ id, actorId }) => (actorId === null ? [id] : [])))
    .size

/** Gives the pages of an import that have no actor yet to `actor`. @returns how many */
export const assignWaiting = (store: Store, importId: number, actor: ActorRecord): number => {
  const parts = store.pages.seenBy(importId).filter((id) => store.pages.own(id)?.actorId === null)
  const shown = parts.flatMap((id) => store.pages.get(id) ?? [])
  const zone = zoneOf(actor.territories)
  for (const id of parts) store.pages.assign(id, actor.id, zone, importId)
  settlePages(
    store,
    parts,
    shown.filter((page) => store.pages.get(page.id)?.zone !== page.zone).map(({ id }) => id),
  )
  return new Set(shown.filter(({ actorId }) => actorId === null).map(({ id }) => id)).size
}
