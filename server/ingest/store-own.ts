// What the product's own export tells beside posts and values: grids, organisations, pages under their keys, decisions on
// pages. What the database knows already stays as it is there; what the import brings goes again when it is undone.

import type { OwnActor, OwnDecision, OwnPage, OwnRecord } from '../../data/model/own-export.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'

export type OwnStored = {
  /** Whether the import brought it. */
  readonly isNew: boolean
  /** Id of the page, when it is one. */
  readonly page: number | null
  /** Whose the page is, by the export. */
  readonly actor: ActorRecord | null
}

const nothing = { page: null, actor: null }

export const ownStorer = (store: Store, importId: number) => {
  const newActors: OwnActor[] = []
  const newPages = new Set<string>()
  const decisions: OwnDecision[] = []
  const placeOf = (platform: string, key: string): string => `${platform} ${key}`

  const addActor = (own: OwnActor): boolean => {
    if (store.actors.get(own.slug) !== null) return false
    const { slug, name, actorKind: kind, territories, website } = own
    const id = store.actors.add({ slug, name, kind, territories, website }, 'import', importId)
    for (const { grid, camp, decidedOn, reason } of own.camps) store.actors.place(grid, id, camp, decidedOn, reason)
    store.actors.setPlace(id, own.place ?? null)
    for (const alias of own.aliases) if (store.actors.knownAs(alias) === null) store.actors.addAlias(slug, alias)
    newActors.push(own)
    return true
  }

  const addPage = (own: OwnPage): OwnStored => {
    const { id, isNew } = store.pages.restore(own, importId)
    if (isNew) newPages.add(placeOf(own.platform, own.key))
    return { isNew, page: id, actor: own.actor === null ? null : store.actors.get(own.actor) }
  }

  return {
    store: (own: OwnRecord): OwnStored => {
      switch (own.kind) {
        case 'grid': {
          const isNew = store.actors.grids().every(({ key }) => key !== own.key)
          if (isNew) store.actors.addGrid(own.key, own.camps, own.decidedOn, own.reason, own.name ?? null)
          return { ...nothing, isNew }
        }
        case 'actor':
          return { ...nothing, isNew: addActor(own) }
        case 'page':
          return addPage(own)
        case 'decision':
          decisions.push(own)
          return { ...nothing, isNew: false }
      }
    },
    /** What can be said only once all lines are known: funders, mergers and federations of new actors, decisions on new pages. */
    finish: (): void => {
      for (const { slug, funders, shownAs } of newActors) {
        for (const { actor, address } of funders) store.actors.addFunder(slug, actor, address)
        if (shownAs !== null && shownAs !== slug && store.actors.get(shownAs) !== null)
          store.actors.mergeInto(slug, shownAs)
      }
      // Once it is known which organisations are one. A file may be wrong: what would close a circle is left out.
      for (const { slug, parent = null } of newActors) if (parent !== null) store.actors.memberships.join(slug, parent)
      for (const { platform, key, otherKey, isOne, decidedAt } of decisions) {
        // On pages that were here before, what was decided here counts.
        if (!newPages.has(placeOf(platform, key)) && !newPages.has(placeOf(platform, otherKey))) continue
        const { links } = store.pages
        const [page, other] = [key, otherKey].map((one) => links.part(links.pageOf(platform, one) ?? -1))
        if (page !== null && page !== undefined && other !== null && other !== undefined)
          links.decide(page, other, isOne, decidedAt)
      }
    },
  }
}
