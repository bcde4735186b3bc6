// What a person decides of pages: that they are one, or that they are not. Nothing is moved, so each decision is taken back
// by deciding what was decided before.

import type { Store } from '../store/open.ts'
import type { Decision } from '../store/page-links.ts'
import { settlePages } from './settle-pages.ts'

/** Ids of two kept pages (not of pages as they are shown), and what to decide of them. */
export type PageDecision = { readonly page: number; readonly other: number; readonly isOne: Decision }

/** Why pages cannot be one. */
export type CannotJoin = 'unknown-page' | 'same-page' | 'other-platform' | 'other-actor'

const faultOf = (store: Store, { page, other, isOne }: PageDecision): CannotJoin | null => {
  const [a, b] = [store.pages.get(page), store.pages.get(other)]
  if (a === null || b === null) return 'unknown-page'
  if (page === other) return 'same-page'
  if (a.platform !== b.platform) return 'other-platform'
  // Whose the posts are would be decided by the way: a person has to say it first.
  const isClash = isOne === true && a.actorId !== null && b.actorId !== null && a.actorId !== b.actorId
  return isClash ? 'other-actor' : null
}

/**
 * Keeps decisions and shows the pages accordingly. Call in a transaction.
 * @param now UTC instant
 * @returns what was decided before, in reverse order, so that deciding it takes all back; or why it cannot be
 */
export const decidePages = (
  store: Store,
  decisions: readonly PageDecision[],
  now: string,
): readonly PageDecision[] | CannotJoin => {
  for (const decision of decisions) {
    const fault = faultOf(store, decision)
    if (fault !== null) return fault
  }
  const ids = decisions.flatMap(({ page, other }) => [page, other])
  const around = new Set([...ids, ...store.pages.links.related(ids)])
  const before = decisions.map(({ page, other, isOne }) => {
    const [a, b] = [store.pages.links.part(page), store.pages.links.part(other)]
    if (a === null || b === null) throw new Error(`page ${page} or ${other} disappeared`)
    return { page, other, isOne: store.pages.links.decide(a, b, isOne, now) }
  })
  settlePages(store, around)
  return before.toReversed()
}

/** Decisions that take one kept page out of the page as which it is shown: it is not one with any of the other parts. */
export const separating = (store: Store, page: number): readonly PageDecision[] =>
  store.pages.links
    .members(page)
    .filter((other) => other !== page)
    .map((other) => ({ page, other, isOne: false }))
