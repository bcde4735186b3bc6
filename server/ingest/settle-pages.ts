// After pages were named, assigned, linked or taken back: finds out which of them are one, and makes anew what follows from
// that, names and sums by month. Everything else reads pages as they are shown.

import type { Store } from '../store/open.ts'

/** Sums the months of a page as it is shown anew from the posts of all its parts; nothing when the page is gone. */
const rebuildMonths = (store: Store, pageId: number): void => {
  const page = store.pages.get(pageId)
  if (page === null) return
  store.totals.clear(store.pages.links.members(page.id))
  store.totals.rebuild(page.id, page.platform, page.zone, store.posts.ofPage(page.id))
}

/**
 * Links these pages and all that could be one with them anew, and brings names and sums of those that changed up to date.
 * @param toRebuild pages whose sums are to be made anew in any case
 */
export const settlePages = (store: Store, ids: Iterable<number>, toRebuild: Iterable<number> = []): void => {
  const given = [...ids]
  const changed = store.pages.links.relink(given)
  const shownOf = (id: number): number[] => {
    const page = store.pages.get(id)
    return page === null ? [] : [page.id]
  }
  for (const id of new Set([...given.flatMap(shownOf), ...changed])) store.pages.refresh(id)
  for (const id of new Set([...[...toRebuild].flatMap(shownOf), ...changed])) rebuildMonths(store, id)
}

/** Says whose a page is, all parts of it, by a person. `actor` null: nobody's. */
export const assignPage = (store: Store, id: number, actor: { readonly id: number } | null, zone: string): void => {
  const before = store.pages.get(id)
  const parts = store.pages.links.members(id)
  for (const part of parts) store.pages.assign(part, actor?.id ?? null, zone, null)
  settlePages(store, parts, before?.zone === zone ? [] : parts)
}
