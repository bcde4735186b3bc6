// Takes back what a directory said of organisations: each fact becomes what it was, unless a later directory, or a person, said
// something else since. An organisation that another directory lists too is from then on that one's.

import { type ActorFacts, type FactKey, factKeys, isSameFact } from '../../data/model/directory.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import type { Statement } from '../store/statements.ts'
import { factsAmong, factsOf, setFacts } from './actor-facts.ts'

const isSame = (key: FactKey, one: Partial<ActorFacts>, other: Partial<ActorFacts>): boolean => {
  const [a, b] = [one[key], other[key]]
  return a !== undefined && b !== undefined && isSameFact(a, b)
}

/** Leaves to the next statement of a fact what this one took the place of. @returns whether there is one */
const leaveToNext = (store: Store, undone: Statement, key: FactKey, later: readonly Statement[]): boolean => {
  const next = later.find(({ stated }) => stated[key] !== undefined)
  if (next === undefined) return false
  // A person who said something else in between is not overruled.
  if (next.before[key] === undefined || isSame(key, next.before, undone.stated))
    store.statements.put({ ...next, before: { ...next.before, ...factsAmong(undone.before, [key]) } })
  return true
}

const restore = (store: Store, actor: ActorRecord, undone: Statement): readonly number[] => {
  const known = factsOf(store, actor)
  const keys = factKeys.filter((key) => {
    if (undone.before[key] === undefined) return false
    // Read anew for each fact: the one before may have changed the next statement.
    const isLeft = leaveToNext(store, undone, key, store.statements.after(undone))
    return !isLeft && isSame(key, known, undone.stated)
  })
  return keys.length === 0 ? [] : setFacts(store, actor, factsAmong(undone.before, keys))
}

/** Call before the organisations of the import are taken back. @returns pages whose sums are to be made anew */
export const takeBackListed = (store: Store, importId: number): readonly number[] => {
  const moved = store.statements.ofImport(importId).flatMap((undone) => {
    const actor = store.actors.byId(undone.actorId)
    return actor === null ? [] : restore(store, actor, undone)
  })
  const own = new Map(store.statements.ofImport(importId).map((statement) => [statement.actorId, statement]))
  for (const heir of store.statements.heirsOf(importId)) store.actors.handTo(heir, own.get(heir.actorId) ?? heir)
  store.statements.remove(importId)
  return moved
}
