// Lines of a directory into the store: organisations found by their names or made, with what the line states of them, their
// federation and their pages. What a line leaves open stays. Each change is kept with what it took the place of.

import { slugOf } from '../../data/model/actors.ts'
import type { ActorFacts, ListedActor, ListedDraft } from '../../data/model/directory.ts'
import { excerpt, type ActorKind, type Expectation, type Rejection } from '../../data/model/records.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import { changedFacts, factsAmong, factsOf, setFacts } from './actor-facts.ts'
import type { PageResolver } from './known-pages.ts'
import { settlePages } from './settle-pages.ts'
import type { State } from './store-posts.ts'

/** What became of a line: stored, or why it cannot be. */
export type ListedStored = State | readonly Rejection[]

/**
 * @param nameColumn header of the column with the names, for rejections
 * @param today day of the import, `2026-11-22`: from when the usual camps of new organisations hold
 */
export const listedStorer = (store: Store, importId: number, pages: PageResolver, today: string) => {
  const { actors, statements } = store
  const seen = new Set<number>()
  const moved = new Set<number>()
  let earlier: ReadonlyMap<string, ActorRecord> | null = null

  /** The organisation that a name means already, as it is shown. */
  const known = (name: string): ActorRecord | null => {
    const slug = slugOf(name)
    earlier ??= new Map(actors.everyone().map((actor) => [slugOf(actor.name), actor]))
    const found = actors.get(slug) ?? actors.knownAs(slug) ?? earlier.get(slug) ?? null
    return found === null ? null : actors.shown(found.slug)
  }

  const make = (name: string, kind: ActorKind): ActorRecord => {
    const actor = { slug: slugOf(name), name, kind, territories: [], website: null }
    const made = actors.byId(addNamedActor(store, actor, null, importId, today))
    if (made === null) throw new Error(`organisation ${actor.slug} was made but is not stored`)
    return made
  }

  /** Keeps that the import speaks of it; what another line of it said stays. */
  const state = (actor: ActorRecord, name: string, kind: ActorKind, stated: Partial<ActorFacts>): boolean => {
    const facts = factsOf(store, actor)
    const changed = changedFacts(stated, facts)
    statements.put({ importId, actorId: actor.id, name, kind, stated, before: factsAmong(facts, changed) })
    if (changed.length === 0) return false
    for (const page of setFacts(store, actor, factsAmong(stated, changed))) moved.add(page)
    return true
  }

  /** The federation under its name, made when nobody knows it. */
  const federationNamed = (name: string): ActorRecord => {
    const federation = known(name) ?? make(name, 'federation')
    if (!mentioned.has(federation.id)) state(federation, name, 'federation', {})
    mentioned.add(federation.id)
    return federation
  }
  const mentioned = new Set<number>()

  const faultsOf = (line: number, { name, parent, pages: given }: ListedActor, actor: ActorRecord | null) => {
    const faults: Rejection[] = []
    const reject = (column: string | null, found: string, expected: Expectation): void => {
      faults.push({ line, column, found: excerpt(found), expected })
    }
    if (actor !== null && seen.has(actor.id)) reject(null, name, 'one-line-per-organisation')
    const federation = parent === null ? null : known(parent.value)
    if (parent !== null && (slugOf(parent.value) === slugOf(name) || isBelow(federation, actor)))
      reject(parent.column, parent.value, 'no-member-circle')
    for (const { value, column } of given)
      if (store.pages.ownersOf(value).some((owner) => owner !== actor?.id))
        reject(column, value.address ?? '', 'page-of-this-organisation')
    return faults
  }
  const isBelow = (federation: ActorRecord | null, actor: ActorRecord | null): boolean =>
    federation !== null &&
    actor !== null &&
    (federation.id === actor.id || actors.memberships.federationsOf(federation.slug).includes(actor.slug))

  return {
    store: ({ line, listed }: ListedDraft): ListedStored => {
      const { name, kind, website, territories, place, parent } = listed
      const found = known(name)
      const faults = faultsOf(line, listed, found)
      if (faults.length > 0) return faults
      const actor = found ?? make(name, kind ?? 'association')
      seen.add(actor.id)
      mentioned.add(actor.id)
      const stated: Partial<ActorFacts> = {
        ...(website !== null && { website }),
        ...(territories !== null && { territories }),
        ...(parent !== null && { parent: federationNamed(parent.value).slug }),
        ...(place !== null && { place }),
      }
      let isChanged = state(actor, name, kind ?? actor.kind, stated)
      const now = actors.byId(actor.id) ?? actor
      for (const { value: page } of listed.pages) {
        if (store.pages.ownersOf(page).length === 0) isChanged = true
        const { id } = pages.resolve({ ...page, actor: now.slug })
        store.pages.nameOnce(id, now.name)
      }
      return found === null ? 'inserted' : isChanged ? 'updated' : 'unchanged'
    },
    /** Pages whose organisation moved to another calendar are summed anew. */
    finish: (): void => {
      if (moved.size > 0) settlePages(store, moved, moved)
    },
  }
}
