// Takes back one import: what it alone knew goes, what others saw too stays. The content is then what it was before.

import type { ImportRow } from '../../data/model/contract.ts'
import { zoneOf } from '../../data/model/territories.ts'
import type { Store } from '../store/open.ts'
import { forgetBytes } from './received.ts'
import { rebuildMonths } from './store-drafts.ts'

/** Leaves a page that lost its actor to what the earliest of the other imports says of it. */
const assignToNext = (store: Store, pageId: number): void => {
  if (store.pages.get(pageId)?.actorId !== null) return
  const claim = store.pages.claimOn(pageId)
  const actor = claim === null ? null : store.actors.get(claim.actor)
  if (claim !== null && actor !== null) store.pages.assign(pageId, actor.id, zoneOf(actor.territories), claim.importId)
}

/** The import as undone, or why it cannot be undone. */
export type Undone = ImportRow | 'unknown' | 'already-undone'

export const undoImport = (store: Store, id: number, now: string): Undone => {
  const known = store.imports.get(id)
  if (known === null) return 'unknown'
  if (known.undoneAt !== null) return 'already-undone'
  const done = store.transaction(() => {
    const pages = new Set([...store.pages.seenBy(id), ...store.posts.pageIdsOf(id)])
    store.totals.clear([...pages])
    store.posts.undo(id)
    store.readings.undo(id)
    store.pages.undo(id)
    for (const page of pages) assignToNext(store, page)
    store.actors.undo(id)
    for (const page of pages) rebuildMonths(store, page)
    store.imports.markUndone(id, now)
    return store.imports.get(id)
  })
  if (done === null) throw new Error(`import ${id} disappeared while it was undone`)
  const isReadElsewhere = store.imports
    .all()
    .some(({ sha256, undoneAt, areBytesKept }) => sha256 === known.sha256 && undoneAt === null && areBytesKept)
  if (known.areBytesKept && !isReadElsewhere) forgetBytes(store.file, known.sha256)
  return done
}
