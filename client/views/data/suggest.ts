// Which known organisation a page is probably of, by its name and handle: the same words, whatever their accents and case.
// Pure, and only ever a proposal: two organisations that fit as well as each other give none.

import { slugOf } from '../../../data/model/actors.ts'
import type { ActorRow } from '../../../data/model/contract.ts'

/** Words that say nothing about whose a page is. */
const common = new Set(
  'association asso aidants aidant aidante familiaux familles famille france francais francaise groupe mutuelle banque assurance assurances officiel page avec pour les des aux sur dans nos nous'.split(
    ' ',
  ),
)
const wordsOf = (text: string): readonly string[] =>
  slugOf(text)
    .split('-')
    .filter((word) => word.length > 2)
const joined = (text: string): string => slugOf(text).replaceAll('-', '')

type Named = { readonly name: string; readonly handle: string | null }

/** 0: nothing in common that counts; more: the better it fits. */
const likeness = (page: Named, actor: Pick<ActorRow, 'slug' | 'name'>): number => {
  const called = [page.name, page.handle ?? ''].map(joined).filter((text) => text !== '')
  if ([actor.name, actor.slug].some((name) => called.includes(joined(name)))) return 1000
  const ofPage = wordsOf(page.name)
  const ofActor = wordsOf(actor.name)
  const shared = ofActor.filter((word) => ofPage.includes(word))
  // One of the two names is wholly in the other, with a word that is its own.
  const isWhole = shared.length > 0 && shared.length === Math.min(ofActor.length, ofPage.length)
  return isWhole && shared.some((word) => !common.has(word)) ? shared.length : 0
}

/** Slug of the organisation the page seems to be of; null when none or several do. */
export const suggestedFor = (page: Named, actors: readonly Pick<ActorRow, 'slug' | 'name'>[]): string | null => {
  const [best, next] = actors
    .map((actor) => ({ slug: actor.slug, fit: likeness(page, actor) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  return best === undefined || best.fit === next?.fit ? null : best.slug
}
