// Adding an organisation that a person names, on screen or with an import: one way to give it its camps and their reasons.

import { campOfKind } from '../../data/model/actors.ts'
import type { Actor, ActorKind, Camp } from '../../data/model/records.ts'
import type { Store } from './open.ts'

/** Puts an actor in the camps usual for its kind; where the kind alone does not tell, it is left as it is. */
export const placeByKind = (store: Store, id: number, kind: ActorKind, today: string): void => {
  const { article, legal } = campOfKind(kind)
  const byKind = 'camp habituel de ce genre d’organisation'
  store.actors.place('article', id, article, today, byKind)
  if (legal !== null) store.actors.place('legal', id, legal, today, byKind)
}

/**
 * Adds the actor and puts it in a camp of each built-in grid: the one chosen, else the default of its kind; where the
 * kind alone does not tell, it stays unassigned. Reasons are kept in French, like those of the grids.
 * @param importId the import that names it (--new); null when a person adds it on screen
 * @param today day of the decision, `2026-11-22`
 * @returns its id
 */
export const addNamedActor = (
  store: Store,
  actor: Actor,
  camp: Camp | null,
  importId: number | null,
  today: string,
): number => {
  const id = store.actors.add(actor, importId === null ? 'person' : 'import', importId)
  placeByKind(store, id, actor.kind, today)
  const chosen = importId === null ? 'choisi à l’écran Pages' : 'choisi lors de l’import'
  if (camp !== null) store.actors.place('article', id, camp, today, chosen)
  return id
}
