// Finding the organisation that a row names, by its slug or as people write it.

import { slugOf } from '../../data/model/actors.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'

/**
 * Finds an actor by its slug, else by its name as `slugOf` leaves it: a table of values names organisations as people do.
 * Null when there is none, and when several actors have that name.
 */
export const actorFinder = (store: Store): ((named: string | null) => ActorRecord | null) => {
  const found = new Map<string, ActorRecord | null>()
  let byName: ReadonlyMap<string, readonly ActorRecord[]> | null = null
  return (named) => {
    if (named === null) return null
    let actor = found.get(named)
    if (actor !== undefined) return actor
    actor = store.actors.get(named) ?? store.actors.knownAs(named)
    if (actor === null) {
      byName ??= Map.groupBy(store.actors.everyone(), ({ name }) => slugOf(name))
      const [one, ...others] = byName.get(named) ?? []
      actor = one === undefined || others.length > 0 ? null : one
    }
    found.set(named, actor)
    return actor
  }
}
