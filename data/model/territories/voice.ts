// Who speaks in each territory: local pages by where their organisations say they are, and what they are together. A page that
// serves two territories is one of each, and once of the nation. What is not known of a page stands beside the sums, never in
// them as 0. Pure.

import type { TerritoryVoice } from '../contract.ts'
import type { Territory, TerritoryLevel } from '../records.ts'
import { isRead, type TopicKey, topicKeys, topicMask } from '../topics/themes.ts'
import { isLocal, serving, territoriesAt, territoryKey } from './serving.ts'

/** Posts of a page by their topics. */
export type SpokenTopics = {
  /** In the order of `topicKeys`; a post may have several. */
  readonly posts: readonly number[]
  /** Posts whose topics are not known. */
  readonly unknown: number
}

/** What is known of one page over a period; each unknown is null. */
export type LocalPage = {
  /** Not silent for longer than was asked. */
  readonly isActive: boolean | null
  readonly followers: number | null
  /** Per covered week. */
  readonly postsPerWeek: number | null
  readonly posts: number
  /** Under its posts of the period, as far as they are known. */
  readonly interactions: number | null
  /** Of any time. */
  readonly lastPostAt: string | null
  /** Days known to be without a post since the last. */
  readonly silentDays: number | null
  readonly spoken: SpokenTopics
}

const everyTopic = topicKeys.reduce((mask, key) => mask | topicMask(key), 0)

/** @param masks one a post, as `PostColumns.topics` */
export const spokenTopics = (masks: Iterable<number>): SpokenTopics => {
  const posts = topicKeys.map(() => 0)
  let unknown = 0
  for (const mask of masks) {
    if (!isRead(mask)) unknown += 1
    // Most posts have few topics: from one to the next instead of asking for each, as there are thousands of posts.
    for (let rest = mask & everyTopic; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest)
      posts[place] = (posts[place] ?? 0) + 1
    }
  }
  return { posts, unknown }
}

/** What is known of some pages added up, and how many pages that is. */
export const summedOver = <P>(pages: readonly P[], of: (page: P) => number | null): TerritoryVoice['followers'] => {
  const known = pages.map(of).filter((value) => value !== null)
  return {
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    known: known.length,
    missing: pages.length - known.length,
  }
}

const topicsSpoken = (pages: readonly LocalPage[]): { topic: TopicKey; posts: number }[] =>
  topicKeys
    .map((topic, place) => ({
      topic,
      posts: pages.reduce((sum, { spoken }) => sum + (spoken.posts[place] ?? 0), 0),
    }))
    .filter(({ posts }) => posts > 0)
    .sort((a, b) => b.posts - a.posts)

const newestOf = (pages: readonly LocalPage[]): string | null =>
  pages.reduce<string | null>(
    (newest, { lastPostAt }) => (lastPostAt !== null && (newest === null || lastPostAt > newest) ? lastPostAt : newest),
    null,
  )

const fewestDays = (pages: readonly LocalPage[]): number | null =>
  pages.reduce<number | null>(
    (fewest, { silentDays }) => (silentDays !== null && (fewest === null || silentDays < fewest) ? silentDays : fewest),
    null,
  )

/** Pages of one side in one territory as one voice. Their order changes nothing. */
export const territoryVoice = (pages: readonly LocalPage[]): TerritoryVoice => {
  const active = pages.filter(({ isActive }) => isActive === true).length
  const silent = pages.filter(({ isActive }) => isActive === false).length
  return {
    pages: pages.length,
    active,
    silent,
    unknown: pages.length - active - silent,
    followers: summedOver(pages, ({ followers }) => followers),
    postsPerWeek: summedOver(pages, ({ postsPerWeek }) => postsPerWeek),
    posts: pages.reduce((sum, { posts }) => sum + posts, 0),
    interactions: summedOver(pages, ({ interactions }) => interactions),
    lastPostAt: newestOf(pages),
    silentDays: fewestDays(pages),
    topics: topicsSpoken(pages),
    topicsUnknown: pages.reduce((sum, { spoken }) => sum + spoken.unknown, 0),
  }
}

/** A page with the territories that its organisation declares; none: national, or not said. */
export type Declaring = { readonly territories: readonly Territory[] }

/** Pages of one territory: those that speak there, and those that speak to the whole région around it. */
export type PagesOfTerritory<P> = { readonly local: readonly P[]; readonly around: readonly P[] }

/**
 * Pages by the territories of a level, by key; every territory is there. Pages that declare the same are placed together, so
 * that thousands of pages cost no more than the different places they name.
 */
export const pagesByTerritory = <P extends Declaring>(
  pages: readonly P[],
  level: TerritoryLevel,
): ReadonlyMap<string, PagesOfTerritory<P>> => {
  const asked = territoriesAt(level)
  const found = new Map(asked.map((one) => [territoryKey(one), { local: [] as P[], around: [] as P[] }]))
  for (const [, alike] of Map.groupBy(pages, ({ territories }) => territories.map(territoryKey).join(' '))) {
    const declared = alike[0]?.territories ?? []
    for (const one of asked) {
      const way = serving(declared, one)
      const place = found.get(territoryKey(one))
      if (way === null || place === undefined) continue
      const side = isLocal(way) ? place.local : place.around
      for (const page of alike) side.push(page)
    }
  }
  return found
}
