// What is known of an organisation beside its name and kind, read and set together: its pages follow the calendar of where it
// works.

import type { ActorFacts, FactKey } from '../../data/model/directory.ts'
import { zoneOf } from '../../data/model/territories.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'

/** As it was said: a federation under the slug it was named by. */
export const factsOf = (store: Store, { slug, website, territories, place }: ActorRecord): ActorFacts => ({
  website,
  territories,
  parent: store.actors.memberships.saidOf(slug),
  place,
})

const withFact = <K extends FactKey>(
  all: Partial<ActorFacts>,
  key: K,
  value: ActorFacts[K] | undefined,
): Partial<ActorFacts> => (value === undefined ? all : { ...all, [key]: value })

/** Those of `keys` that `facts` has. */
export const factsAmong = (facts: Partial<ActorFacts>, keys: readonly FactKey[]): Partial<ActorFacts> =>
  keys.reduce<Partial<ActorFacts>>((all, key) => withFact(all, key, facts[key]), {})

/** Sets some facts; a federation that would close a circle, or is gone, is left out. @returns pages whose sums are to be made anew */
export const setFacts = (store: Store, actor: ActorRecord, facts: Partial<ActorFacts>): readonly number[] => {
  const { website = actor.website, territories = actor.territories, parent, place } = facts
  const { id, slug, name, kind } = actor
  store.actors.change(id, { name, kind, website, territories })
  if (parent !== undefined) store.actors.memberships.join(slug, parent)
  if (place !== undefined) store.actors.setPlace(id, place)
  const zone = zoneOf(territories)
  return zone === zoneOf(actor.territories) ? [] : store.pages.rezone(id, zone)
}
