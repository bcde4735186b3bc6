// Lines of a directory into the store: organisations found by their names or made, with what the line states of them, their
// federation and their pages. What a line leaves open stays. Each change is kept with what it took the place of.

import { slugOf } from '../../data/model/actors.ts'
import { type ActorFacts, factKeys, type ListedActor, type ListedDraft } from '../../data/model/directory.ts'
import { type ActorKind, type Expectation, excerpt, type Rejection } from '../../data/model/records.ts'
import type { ActorRecord } from '../store/actors.ts'
import { addNamedActor, placeByKind } from '../store/add-actor.ts'
import type { Store } from '../store/open.ts'
import { factsAmong, factsOf, setFacts } from './actor-facts.ts'
import type { PageResolver } from './known-pages.ts'
import { settlePages } from './settle-pages.ts'
import { factBelow, isSame, nextAbove, setBelow } from './statement-chain.ts'
import type { State } from './store-posts.ts'

/** What became of a line: stored, or why it cannot be. */
export type ListedStored = State | readonly Rejection[]

/** @param today day of the import, `2026-11-22`: from when the usual camps of new organisations hold */
export const listedStorer = (store: Store, importId: number, pages: PageResolver, today: string) => {
  const { actors, statements } = store
  /** Organisations that lines were about, that were named as federations too, and that the import made. */
  /** Line of each organisation that was listed. */
  const seen = new Map<number, number>()
  const mentioned = new Set<number>()
  const made = new Set<number>()
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
    const record = actors.byId(addNamedActor(store, actor, null, importId, today))
    if (record === null) throw new Error(`organisation ${actor.slug} was made but is not stored`)
    made.add(record.id)
    return record
  }

  /** Keeps what the import states of it; what counts changes where no file of a later day says otherwise. @returns whether it did */
  const state = (actor: ActorRecord, name: string, kind: ActorKind, stated: Partial<ActorFacts>): boolean => {
    const facts = factsOf(store, actor)
    const place = { importId, actorId: actor.id }
    let before: Partial<ActorFacts> = {}
    let changes: Partial<ActorFacts> = {}
    for (const key of factKeys) {
      if (stated[key] === undefined) continue
      const above = nextAbove(store, place, key)
      const below = above === null ? facts : factBelow(above, key)
      if (!isSame(key, below, stated)) before = { ...before, ...factsAmong(below, [key]) }
      if (above !== null) setBelow(store, above, key, stated)
      else if (!isSame(key, facts, stated)) changes = { ...changes, ...factsAmong(stated, [key]) }
    }
    statements.put({ ...place, name, kind, stated, before })
    if (Object.keys(changes).length === 0) return false
    for (const page of setFacts(store, actor, changes)) moved.add(page)
    return true
  }

  /** The federation under its name, made when nobody knows it. */
  const federationNamed = (name: string): ActorRecord => {
    const federation = known(name) ?? make(name, 'federation')
    if (!mentioned.has(federation.id)) state(federation, name, 'federation', {})
    mentioned.add(federation.id)
    return federation
  }

  const faultsOf = (line: number, { name, parent, pages: given }: ListedActor, actor: ActorRecord | null) => {
    const faults: Rejection[] = []
    const reject = (column: string | null, found: string, expected: Expectation): void => {
      faults.push({ line, column, found: excerpt(found), expected })
    }
    const earlier = actor === null ? undefined : seen.get(actor.id)
    if (earlier !== undefined) reject(name.column, `${name.value} (= ${earlier})`, 'one-line-per-organisation')
    const federation = parent === null ? null : known(parent.value)
    if (parent !== null && (slugOf(parent.value) === slugOf(name.value) || isBelow(federation, actor)))
      reject(parent.column, parent.value, 'no-member-circle')
    for (const { value, column } of given)
      if (store.pages.holdersOf(value).some((held) => held.actor !== null && held.actor !== actor?.id))
        reject(column, value.address ?? '', 'page-of-this-organisation')
    return faults
  }
  const isBelow = (federation: ActorRecord | null, actor: ActorRecord | null): boolean =>
    federation !== null &&
    actor !== null &&
    (federation.id === actor.id || actors.memberships.federationsOf(federation.slug).includes(actor.slug))

  /** Gives the pages that are nobody's yet. @returns whether there were any */
  const givePages = (actor: ActorRecord, given: ListedActor['pages']): boolean => {
    let isAny = false
    for (const { value: page } of given) {
      const held = store.pages.holdersOf(page)
      if (held.every((one) => one.actor === null)) isAny = true
      const { id } = pages.resolve({ ...page, actor: actor.slug })
      if (held.length === 0) store.pages.nameOnce(id, actor.name)
    }
    return isAny
  }

  /** What was made as a federation that others name is what its own line says. */
  const settleKind = (actor: ActorRecord, kind: ActorKind | null): ActorRecord => {
    if (kind === null || kind === actor.kind || !made.has(actor.id)) return actor
    actors.change(actor.id, { ...actor, kind })
    placeByKind(store, actor.id, kind, today)
    return { ...actor, kind }
  }

  return {
    store: ({ line, listed }: ListedDraft): ListedStored => {
      const { name, kind, website, territories, place, parent } = listed
      const found = known(name.value)
      const faults = faultsOf(line, listed, found)
      if (faults.length > 0) return faults
      const actor = found === null ? make(name.value, kind ?? 'association') : settleKind(found, kind)
      seen.set(actor.id, line)
      mentioned.add(actor.id)
      const stated: Partial<ActorFacts> = {
        ...(website !== null && { website }),
        ...(territories !== null && { territories }),
        ...(parent !== null && { parent: federationNamed(parent.value).slug }),
        ...(place !== null && { place }),
      }
      const isStated = state(actor, name.value, kind ?? actor.kind, stated)
      const isGiven = givePages(actors.byId(actor.id) ?? actor, listed.pages)
      if (made.has(actor.id)) return 'inserted'
      return isStated || isGiven ? 'updated' : 'unchanged'
    },
    /** Pages whose organisation moved to another calendar are summed anew. */
    finish: (): void => {
      if (moved.size > 0) settlePages(store, moved, moved)
    },
  }
}
