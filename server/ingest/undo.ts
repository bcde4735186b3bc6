// Takes back one import: what it alone knew goes, what others saw too stays. The content is then what it was before. The
// received file stays, so that the import can be repeated, until somebody asks to forget it.

import type { ImportRow } from '../../data/model/contract.ts'
import { zoneOf } from '../../data/model/territories.ts'
import type { Store } from '../store/open.ts'
import { forgetBytes } from './received.ts'
import { settlePages } from './settle-pages.ts'
import { takeBackListed } from './undo-listed.ts'

/** Leaves a page that lost its actor to what the earliest of the other imports says of it. */
const assignToNext = (store: Store, pageId: number): void => {
  if (store.pages.own(pageId)?.actorId !== null) return
  const claim = store.pages.claimOn(pageId)
  const actor = claim === null ? null : store.actors.get(claim.actor)
  if (claim !== null && actor !== null) store.pages.assign(pageId, actor.id, zoneOf(actor.territories), claim.importId)
}

/** The import as undone, or why it cannot be undone. */
export type Undone = ImportRow | 'unknown' | 'already-undone'

/** Undoes within the caller's transaction. */
export const takeBack = (store: Store, id: number, now: string): Undone => {
  const known = store.imports.get(id)
  if (known === null) return 'unknown'
  if (known.undoneAt !== null) return 'already-undone'
  const pages = new Set([...store.pages.seenBy(id), ...store.posts.pageIdsOf(id)])
  // Also the pages that are one with them, or become so.
  const around = new Set([...store.pages.links.related(pages), ...pages])
  store.totals.clear([...around])
  const moved = takeBackListed(store, id)
  store.posts.undo(id)
  store.readings.undo(id)
  store.pages.undo(id)
  for (const page of pages) assignToNext(store, page)
  store.actors.undo(id)
  store.need.undo(id)
  settlePages(store, [...around, ...moved], [...around, ...moved])
  store.imports.markUndone(id, now)
  return store.imports.get(id) ?? 'unknown'
}

export const undoImport = (store: Store, id: number, now: string): Undone =>
  store.transaction(() => takeBack(store, id, now))

/** The import without its file, or why that cannot be forgotten. */
export type Forgotten = ImportRow | 'unknown' | 'not-undone'

/** Forgets the received file and the picture of an undone import; what another import keeps stays. */
export const forgetFile = (store: Store, id: number): Forgotten => {
  const known = store.imports.get(id)
  const making = store.lives.making(id)
  if (known === null || making === null) return 'unknown'
  if (known.undoneAt === null) return 'not-undone'
  store.transaction(() => store.lives.forgetFile(id))
  if (known.areBytesKept && !store.lives.isKeptElsewhere(known.sha256, id)) forgetBytes(store.file, known.sha256)
  const picture = making.pictureSha256
  if (picture !== null && !store.lives.isPictureElsewhere(picture, id)) forgetBytes(store.file, picture)
  return store.imports.get(id) ?? 'unknown'
}
