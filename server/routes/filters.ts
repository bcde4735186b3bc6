// The filters of a figure's query, read and checked, and what they leave of pages and of posts.

import { isGeneralActor } from '../../data/model/actors.ts'
import type { Filters, PostsLeftOut } from '../../data/model/contract/query.ts'
import type { PostColumns } from '../../data/model/post-columns.ts'
import { type FilteredPosts, filteredPosts, keepsAll } from '../../data/model/post-filter.ts'
import { actorKinds, postFormats } from '../../data/model/records.ts'
import { keysOf, type SetPart } from '../../data/model/sets.ts'
import { sizeStrata } from '../../data/model/statistics/index.ts'
import { callKeys, topicKeys } from '../../data/model/topics.ts'
import { BadRequest } from '../problem.ts'
import { wholeOf } from './route.ts'

type Kinded = { readonly kind?: string | null }
type Asked = {
  readonly [K in 'size' | 'kind' | 'territory' | 'topic' | 'call' | 'format' | 'onTopic' | 'age']?: string | undefined
}

const oldestAge = 3660
/** A reading lies within this part of the age asked for, and within a day at least. */
const agePart = 4

/** Each once, in the order of the list of all. @throws BadRequest */
const chosen = <K extends string>(name: string, all: readonly K[], text: string | undefined): K[] => {
  const asked = text?.split(',') ?? []
  for (const key of asked)
    if (!(all as readonly string[]).includes(key))
      throw new BadRequest(`${name}: found "${key}", expected some of ${all.join(', ')}`)
  return all.filter((key) => asked.includes(key))
}

const territoriesIn = (text: string | undefined): string[] => {
  const asked = [...new Set(text?.split(',') ?? [])].sort()
  for (const key of asked)
    if (keysOf.territory instanceof RegExp && !keysOf.territory.test(key))
      throw new BadRequest(`territory: found "${key}", expected one such as region-11 or departement-2A`)
  return asked
}

const ageIn = (text: string | undefined): Filters['age'] => {
  if (text === undefined) return null
  const days = wholeOf(text, 'age')
  if (days < 1 || days > oldestAge) throw new BadRequest(`age: found ${days}, expected 1 to ${oldestAge} days`)
  return { days, withinDays: Math.max(1, Math.floor(days / agePart)) }
}

/** @throws BadRequest for what is no topic, call, format, size, kind, territory or age */
export const filtersOf = (query: Asked): Omit<Filters, 'pagesLeftOut'> => ({
  topic: chosen('topic', topicKeys, query.topic),
  call: chosen('call', callKeys, query.call),
  format: chosen('format', postFormats, query.format),
  onTopic: query.onTopic === '1',
  age: ageIn(query.age),
  size: chosen(
    'size',
    sizeStrata.map(({ name }) => name),
    query.size,
  ),
  kind: chosen('kind', actorKinds, query.kind),
  territory: territoriesIn(query.territory),
})

export const noFilters: Filters = { ...filtersOf({}), pagesLeftOut: 0 }

/** What filters of pages ask, as the parts of a set. */
export const pageParts = ({ size, kind, territory }: Omit<Filters, 'pagesLeftOut'>): readonly SetPart[] => [
  ...size.map((key) => ({ dimension: 'size', key }) as const),
  ...kind.map((key) => ({ dimension: 'kind', key }) as const),
  ...territory.map((key) => ({ dimension: 'territory', key }) as const),
]

export const filtersPosts = (filters: Filters): boolean => !keepsAll(filters) || filters.age !== null

/** Counts what filters leave of posts, page by page. */
export const postFilter = (filters: Filters) => {
  const seen = { posts: 0, kept: 0, topicsUnknown: 0, formatUnknown: 0, withoutReading: 0 }
  return {
    of: (posts: PostColumns, page: Kinded): FilteredPosts['posts'] =>
      filteredPosts(posts, filters, isGeneralActor(page.kind ?? null)).posts,
    /** Counts the posts of a page in the whole period, each once. */
    count: (posts: PostColumns, page: Kinded): void => {
      const {
        posts: kept,
        topicsUnknown,
        formatUnknown,
      } = filteredPosts(posts, filters, isGeneralActor(page.kind ?? null))
      seen.posts += posts.size
      seen.kept += kept.size
      seen.topicsUnknown += topicsUnknown
      seen.formatUnknown += formatUnknown
      if (filters.age !== null) for (const at of kept.readAt) seen.withoutReading += Number(at < 0)
    },
    leftOut: (): PostsLeftOut => (filtersPosts(filters) ? { ...seen } : null),
  }
}
