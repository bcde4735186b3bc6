// The pages that the rows of one import name: found or made once, given to the organisation that is named, described as
// the newest row does.

import type { PageDraft } from '../../data/model/records.ts'
import { zoneOf } from '../../data/model/territories.ts'
import type { ActorRecord } from '../store/actors.ts'
import type { Store } from '../store/open.ts'
import { actorFinder } from './actor-finder.ts'

export type KnownPage = {
  readonly id: number
  /** The page as which it is shown: its sums by month are kept there. */
  readonly shownId: number
  readonly platform: string
  zone: string
  sighting: PageDraft
  sightedAt: string
}

/** Of two descriptions of a page at one instant always the same one, whatever the order of rows. */
const isLater = (a: PageDraft, b: PageDraft): boolean => a !== b && JSON.stringify(a) > JSON.stringify(b)

export type PageResolver = ReturnType<typeof pageResolver>

/** Distinct page objects remembered at a time: bounds memory for sources that make one a row. */
const rememberedPages = 5_000

/**
 * @param unclaimedFor whose the pages are that have no actor yet; null: they wait
 * @param toRebuild gets the pages whose sums are to be made anew
 */
export const pageResolver = (
  store: Store,
  importId: number,
  unclaimedFor: ActorRecord | null,
  toRebuild: Set<number>,
) => {
  const byDraft = new Map<PageDraft, KnownPage>()
  const byOwn = new Map<PageDraft, KnownPage>()
  const byId = new Map<number, KnownPage>()
  const actorNamed = actorFinder(store)

  const assign = (page: KnownPage, actor: ActorRecord): void => {
    const zone = zoneOf(actor.territories)
    store.pages.assign(page.id, actor.id, zone, importId)
    const shown = store.pages.get(page.id)?.zone ?? zone
    if (shown !== page.zone) toRebuild.add(page.id)
    page.zone = shown
  }

  const pageOf = (id: number, draft: PageDraft, actor: ActorRecord | null): KnownPage => {
    const known = byId.get(id)
    if (known !== undefined) return known
    const record = store.pages.get(id)
    if (record === null) throw new Error(`page ${id} was resolved but is not stored`)
    const { id: shownId, platform, zone } = record
    const page = { id, shownId, platform, zone, sighting: draft, sightedAt: '' }
    byId.set(id, page)
    if (actor !== null && store.pages.own(id)?.actorId === null) assign(page, actor)
    return page
  }

  return {
    resolve: (draft: PageDraft): KnownPage => {
      const known = byDraft.get(draft) ?? byOwn.get(draft)
      if (known !== undefined) return known
      const named = actorNamed(draft.actor)
      const { id } = store.pages.resolve(named === null ? draft : { ...draft, actor: named.slug }, importId)
      const page = pageOf(id, draft, named ?? unclaimedFor)
      if (byDraft.size >= rememberedPages) byDraft.clear()
      byDraft.set(draft, page)
      return page
    },
    /** A page of our own export, kept already: described as its line does. */
    remember: (id: number, draft: PageDraft, actor: ActorRecord | null): void => {
      const page = pageOf(id, draft, actor ?? unclaimedFor)
      page.sighting = draft
      byOwn.set(draft, page)
    },
    /** What the newest row says of the page, whatever the order of rows; of two of one day always the same one. */
    see: (page: KnownPage, at: string, draft: PageDraft): void => {
      if (at < page.sightedAt || (at === page.sightedAt && !isLater(draft, page.sighting))) return
      page.sightedAt = at
      page.sighting = draft
    },
    /** Keeps the descriptions. @returns the pages of the import */
    finish: (): readonly number[] => {
      for (const { id, sighting } of byId.values()) {
        // The name of an organisation that is known is not the name of its page.
        store.pages.see(id, importId, actorNamed(sighting.actor) === null ? sighting : { ...sighting, name: null })
        // What two parts of a page hold was counted twice.
        if (store.pages.isShared(id)) toRebuild.add(id)
      }
      return [...byId.keys()]
    },
  }
}
