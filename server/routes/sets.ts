// Which pages of a platform are in each set that a figure compares (data/model/sets.ts): by the camp, kind, territory, network or
// name of their organisation, by their size at the end of the period, or one by one. No page is in two sets: a comparison of a
// page with itself would say nothing.

import type { FigureSet } from '../../data/model/contract.ts'
import { networksOf } from '../../data/model/networks.ts'
import type { Camp, Territory } from '../../data/model/records.ts'
import {
  campOfSet,
  keyOfSet,
  keysOf,
  mostSets,
  partsOfSet,
  type SetDimension,
  type SetPart,
  setDimensions,
  usualSets,
} from '../../data/model/sets.ts'
import { sizeStratum } from '../../data/model/statistics/index.ts'
import { BadRequest } from '../problem.ts'
import type { Store } from '../store/open.ts'
import type { PageRecord } from '../store/pages.ts'
import { kept } from './kept.ts'

export type NamedSet = { readonly key: string; readonly parts: readonly SetPart[]; readonly camp: Camp | null }

/** A page with all that sets ask of it. */
export type PlacedPage = PageRecord & {
  /** Of its organisation in the grid; null without one. */
  readonly camp: Camp | null
  readonly kind: string | null
  readonly territories: readonly Territory[]
  /** Slugs of its organisation and of all federations above it; empty without one. */
  readonly networks: readonly string[]
}
export type SetPage = PlacedPage & {
  /** Place of its set among the sets of the figure. */
  readonly set: number
}

const expected = setDimensions
  .map((dimension) => {
    const keys = keysOf[dimension]
    return `${dimension}:${keys instanceof RegExp ? '...' : keys.join('|')}`
  })
  .join(', ')

/**
 * @param parameter that asks for them, named where it is refused
 * @throws BadRequest for what is no set, fewer than `fewest`, too many, or one twice
 */
export const namedSets = (
  asked: string | readonly string[] | undefined,
  fewest = 2,
  parameter = 'set',
): readonly NamedSet[] => {
  const texts = asked === undefined ? usualSets : typeof asked === 'string' ? [asked] : asked
  const sets = texts.map((text) => {
    const parts = partsOfSet(text)
    if ('fault' in parts) throw new BadRequest(`${parameter}: found "${parts.fault}", expected ${expected}`)
    return { key: keyOfSet(parts), parts, camp: campOfSet(parts) }
  })
  if (sets.length < fewest || sets.length > mostSets)
    throw new BadRequest(`set: found ${sets.length}, expected ${fewest} to ${mostSets} sets`)
  if (new Set(sets.map(({ key }) => key)).size < sets.length)
    throw new BadRequest('set: expected different sets, found one twice')
  return sets
}

/** @param followersOf a page at the end of the period; null where not known */
const isOf = (page: PlacedPage, { dimension, key }: SetPart, followersOf: (id: number) => number | null): boolean => {
  switch (dimension) {
    case 'camp':
      return page.camp === key
    case 'kind':
      return page.kind === key
    case 'network':
      return page.networks.includes(key)
    case 'actor':
      return page.actor === key
    case 'page':
      return String(page.id) === key
    case 'territory':
      return page.territories.some(({ level, code }) => `${level}-${code}` === key)
    case 'size':
      return sizeStratum(followersOf(page.id)) === key
  }
}

/** What narrows: one of the parts of each dimension holds. `dimensions`: only these are looked at. */
export const isIn = (
  page: PlacedPage,
  parts: readonly SetPart[],
  followersOf: (id: number) => number | null,
  dimensions: readonly SetDimension[] = setDimensions,
): boolean =>
  dimensions.every((dimension) => {
    const asked = parts.filter((part) => part.dimension === dimension)
    return asked.length === 0 || asked.some((part) => isOf(page, part, followersOf))
  })

/** Named by the slug of an organisation. */
const isOfActor = (dimension: SetDimension): boolean => dimension === 'actor' || dimension === 'network'

const nameIn = (store: Store, { dimension, key }: SetPart): string | null => {
  if (isOfActor(dimension)) return store.actors.get(key)?.name ?? null
  return dimension === 'page' ? (store.pages.get(Number(key))?.name ?? null) : null
}

/** Organisations as they are shown, those that no page is of too. */
export const shownActors = (store: Store) => kept(store, 'actors', [], () => store.actors.all())

/** Pages as they are shown, of every platform. */
export const shownPages = (store: Store) => kept(store, 'all pages', [], () => store.pages.all())

/** Pages of the platform with what sets ask of them. */
export const placedPages = (store: Store, platform: string, grid: string): readonly PlacedPage[] =>
  kept(store, 'pages', [platform, grid], () => placedIn(store, platform, grid))

const placedIn = (store: Store, platform: string, grid: string): readonly PlacedPage[] => {
  const camps = store.actors.campsIn(grid)
  const all = shownActors(store)
  const actors = new Map(all.map((actor) => [actor.slug, actor]))
  const networks = networksOf(all)
  return shownPages(store).flatMap((page) => {
    if (page.platform !== platform) return []
    const actor = page.actor === null ? undefined : actors.get(page.actor)
    return {
      ...page,
      camp: (page.actor === null ? undefined : camps.get(page.actor)) ?? null,
      kind: actor?.kind ?? null,
      territories: actor?.territories ?? [],
      networks: networks.get(page.actor ?? '') ?? [],
    }
  })
}

/** @throws BadRequest for an organisation or page that does not exist, and for a page in two sets */
export const setPages = (
  store: Store,
  sets: readonly NamedSet[],
  pages: readonly PlacedPage[],
  followersOf: (id: number) => number | null,
  parameter = 'set',
): { readonly sets: readonly FigureSet[]; readonly pages: readonly SetPage[] } => {
  const placed = pages.flatMap((page): readonly SetPage[] => {
    const places = sets.flatMap(({ parts }, set) => (isIn(page, parts, followersOf) ? [set] : []))
    const [set, another] = places
    if (another !== undefined)
      throw new BadRequest(`set: expected sets without a page in common, found "${page.name}" in two`, 'sets-overlap')
    return set === undefined ? [] : [{ ...page, set }]
  })
  return {
    pages: placed,
    sets: sets.map(({ key, parts, camp }, set) => ({
      key,
      camp,
      parts: parts.map((part) => {
        const name = nameIn(store, part)
        if (name === null && (isOfActor(part.dimension) || part.dimension === 'page'))
          throw new BadRequest(`${parameter}: found "${part.dimension}:${part.key}", expected one that exists`)
        return { ...part, name }
      }),
      pages: placed.filter((page) => page.set === set).length,
    })),
  }
}
