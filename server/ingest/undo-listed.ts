// Takes back what a directory said of organisations: each fact becomes what it was, unless a later directory, or a person, said
// something else since. An organisation that another directory lists too is from then on that one's.

import { type FactKey, factKeys } from '../../data/model/directory.ts'
import type { ActorRecord } from '../store/actors.ts'
import { placeByKind } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import type { Statement } from '../store/statements.ts'
import { factsAmong, factsOf, setFacts } from './actor-facts.ts'
import { factBelow, isSame, nextAbove, setBelow } from './statement-chain.ts'

/** Whether another file of a later day says something of the fact: then that goes on counting, above what this one hid. */
const leaveToNext = (store: Store, undone: Statement, key: FactKey): boolean => {
  const next = nextAbove(store, undone, key)
  if (next === null) return false
  // A person who said something else in between is not overruled.
  if (isSame(key, factBelow(next, key), undone.stated)) setBelow(store, next, key, factBelow(undone, key))
  return true
}

const restore = (store: Store, actor: ActorRecord, undone: Statement): readonly number[] => {
  const known = factsOf(store, actor)
  const keys = factKeys.filter(
    (key) => undone.before[key] !== undefined && !leaveToNext(store, undone, key) && isSame(key, known, undone.stated),
  )
  return keys.length === 0 ? [] : setFacts(store, actor, factsAmong(undone.before, keys))
}

/** Makes what an undone import brought the other import's, as that one calls it; what a person corrected stays. */
const handOver = (store: Store, heir: Statement, own: Statement | undefined): void => {
  const actor = store.actors.byId(heir.actorId)
  if (actor === null) return
  const name = actor.name === own?.name ? heir.name : actor.name
  const kind = actor.kind === own?.kind ? heir.kind : actor.kind
  store.actors.change(actor.id, { ...actor, name, kind })
  if (kind !== actor.kind) {
    const day = store.imports.get(heir.importId)?.importedAt.slice(0, 10)
    if (day !== undefined) placeByKind(store, actor.id, kind, day)
  }
  store.actors.handTo(actor.id, heir.importId)
}

/** Call before the organisations of the import are taken back. @returns pages whose sums are to be made anew */
export const takeBackListed = (store: Store, importId: number): readonly number[] => {
  const moved = store.statements.ofImport(importId).flatMap((undone) => {
    const actor = store.actors.byId(undone.actorId)
    return actor === null ? [] : restore(store, actor, undone)
  })
  const own = new Map(store.statements.ofImport(importId).map((statement) => [statement.actorId, statement]))
  for (const heir of store.statements.heirsOf(importId)) handOver(store, heir, own.get(heir.actorId))
  store.statements.remove(importId)
  return moved
}
