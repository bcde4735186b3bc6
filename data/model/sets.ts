// Sets of pages as a query names them, and the one spelling of each: what pages are compared by. `kind:bank,kind:insurer`
// are the pages of banks and of insurers, `camp:association,size:500-2k` the pages of associations of that size: values of
// one dimension widen a set, another dimension narrows it; `network:unapei` are the pages of a federation and of all its members. Pure; which pages are in a set is the store's to say.

import { actorKinds, type Camp, camps } from './records.ts'
import { sizeStrata } from './statistics/size-strata.ts'

/**
 * `territory` holds `region-11` or `departement-2A`, `network` the slug of a federation (its pages, those of its members and of
 * the members of those), `actor` a slug, `page` the number of a page.
 */
export const setDimensions = ['camp', 'kind', 'size', 'territory', 'network', 'actor', 'page'] as const
export type SetDimension = (typeof setDimensions)[number]
export type SetPart = { readonly dimension: SetDimension; readonly key: string }

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What a dimension takes: a list of its keys, or what they look like. */
export const keysOf: Readonly<Record<SetDimension, readonly string[] | RegExp>> = {
  camp: camps,
  kind: actorKinds,
  size: sizeStrata.map(({ name }) => name),
  territory: /^(region-\d{2}|departement-(\d{2,3}|2[AB]))$/,
  network: slug,
  actor: slug,
  page: /^\d{1,15}$/,
}

/** A set may name so many things. */
const mostParts = 200

/** The sets compared where nobody names any, in their one spelling. */
export const usualSets: readonly string[] = ['camp:association', 'camp:commercial']
/** More sets in one figure would be a table, not a comparison. */
export const mostSets = 6

const isDimension = (text: string): text is SetDimension => (setDimensions as readonly string[]).includes(text)

const takes = (dimension: SetDimension, key: string): boolean => {
  const keys = keysOf[dimension]
  return keys instanceof RegExp ? keys.test(key) : keys.includes(key)
}

const partOf = (text: string): SetPart | null => {
  const colon = text.indexOf(':')
  const [dimension, key] = [text.slice(0, colon), text.slice(colon + 1)]
  return isDimension(dimension) && takes(dimension, key) ? { dimension, key } : null
}

/** In the order of `setDimensions`, then by key; each once. */
const inOrder = (parts: readonly SetPart[]): readonly SetPart[] =>
  setDimensions.flatMap((dimension) =>
    [...new Set(parts.filter((part) => part.dimension === dimension).map(({ key }) => key))]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((key) => ({ dimension, key })),
  )

/** The parts of a set in order, or the text of the first that is none: `{ fault: 'kind:shop' }`. */
export const partsOfSet = (text: string): readonly SetPart[] | { readonly fault: string } => {
  const texts = text.split(',')
  if (texts.length > mostParts) return { fault: text }
  const parts: SetPart[] = []
  for (const one of texts) {
    const part = partOf(one)
    if (part === null) return { fault: one }
    parts.push(part)
  }
  return inOrder(parts)
}

/** The one spelling: `partsOfSet` of it gives the parts back. */
export const keyOfSet = (parts: readonly SetPart[]): string =>
  inOrder(parts)
    .map(({ dimension, key }) => `${dimension}:${key}`)
    .join(',')

/** The camp that a set is, where it is nothing else. */
export const campOfSet = (parts: readonly SetPart[]): Camp | null => {
  const [only, another] = parts
  if (only === undefined || another !== undefined || only.dimension !== 'camp') return null
  return camps.find((camp) => camp === only.key) ?? null
}
