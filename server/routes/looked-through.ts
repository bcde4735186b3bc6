// All posts of a network as they are looked through, kept in memory until the data changes: reading 200,000 of them takes half
// a second, finding fifty among them then a few milliseconds. Page by page, in order of publication, each with its page's
// habit, which rests on the posts before it whatever the period or the filters shown.

import type { PostOrder as Order } from '../../data/model/contract/posts.ts'
import { performances, scoreLimit } from '../../data/model/over-performance.ts'
import type { Bounds } from '../../data/model/periods.ts'
import { interactionsOf, platforms } from '../../data/model/platforms.ts'
import { columnFormats, unknownCount } from '../../data/model/post-columns.ts'
import type { PostFormat } from '../../data/model/records.ts'
import type { Store } from '../store/open.ts'
import type { LookedPost } from '../store/post-search.ts'

/** From `from` up to `to`, which is left out: places of the posts of one page. */
export type Run = { readonly from: number; readonly to: number }
/** Columns over all posts; counts are `unknownCount` where they are not known, habits not a number where there is none. */
export type LookedThrough = {
  readonly size: number
  readonly id: Float64Array
  readonly pageId: Float64Array
  readonly at: Float64Array
  readonly format: Uint8Array
  readonly isDay: Uint8Array
  readonly reactions: Float64Array
  readonly comments: Float64Array
  readonly shares: Float64Array
  readonly interactions: Float64Array
  readonly topics: Uint32Array
  readonly hasText: Uint8Array
  readonly habit: Float64Array
  /** At the limit where the posts before are all alike and this one has more: how far beyond cannot be told, so it comes last. */
  readonly score: Float64Array
  /** 0: no score, for want of a habit or of any spread in it. */
  readonly hasScore: Uint8Array
  readonly isBeyond: Uint8Array
  readonly pages: ReadonlyMap<number, Run>
  /** Place of a post by its number; null where there is none. */
  readonly placeOf: (id: number) => number | null
  /** All places, the first shown first. */
  readonly inOrder: (order: Order) => Uint32Array
}

/** By page, then in order of publication. */
const byPage = (a: LookedPost, b: LookedPost): number => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]
const formatPlace = (format: string): number => {
  const place = columnFormats.indexOf(format as PostFormat)
  return place === -1 ? columnFormats.indexOf('other') : place
}

const runsOf = (pageId: Float64Array): ReadonlyMap<number, Run> => {
  const runs = new Map<number, Run>()
  let from = 0
  for (let at = 1; at <= pageId.length; at += 1) {
    const page = pageId[from]
    if (page === undefined || pageId[at] === page) continue
    runs.set(page, { from, to: at })
    from = at
  }
  return runs
}

/** Habits of every post, page by page. */
const habitsOf = (interactions: Float64Array, pages: ReadonlyMap<number, Run>) => {
  const [habit, score] = [new Float64Array(interactions.length), new Float64Array(interactions.length)]
  const [hasScore, isBeyond] = [new Uint8Array(interactions.length), new Uint8Array(interactions.length)]
  habit.fill(Number.NaN)
  score.fill(Number.NEGATIVE_INFINITY)
  for (const { from, to } of pages.values())
    for (const one of performances({ size: to - from, interactions: interactions.subarray(from, to) })) {
      const place = from + one.at
      habit[place] = one.habit
      score[place] = one.score ?? (one.isBeyond ? scoreLimit : 0)
      hasScore[place] = Number(one.score !== null)
      isBeyond[place] = Number(one.isBeyond)
    }
  return { habit, score, hasScore, isBeyond }
}

const lookThrough = (store: Store, platform: string): LookedThrough => {
  const rows = [...store.postSearches.posts(platform)].sort(byPage)
  const known = platforms.get(platform)
  const column = (at: number): Float64Array => Float64Array.from(rows, (row) => Number(row[at]))
  const [id, pageId, at, reactions, comments, shares] = [0, 1, 2, 5, 6, 7].map(column)
  if (!id || !pageId || !at || !reactions || !comments || !shares) throw new Error('six columns are asked for')
  const orUnknown = (count: number): number | null => (count === unknownCount ? null : count)
  const interactions = Float64Array.from(rows, ([, , , , , reacted, commented, shared]) => {
    const counts = { reactions: orUnknown(reacted), comments: orUnknown(commented), shares: orUnknown(shared) }
    return (known === undefined ? null : interactionsOf(known, counts)) ?? unknownCount
  })
  const pages = runsOf(pageId)
  const habits = habitsOf(interactions, pages)
  const places = new Map<number, number>()
  for (const [place, number] of id.entries()) places.set(number, place)
  const sortedBy: Readonly<Record<Order, Float64Array>> = {
    beyond: habits.score,
    newest: at,
    interactions,
    comments,
  }
  const sorted = new Map<Order, Uint32Array>()
  return {
    size: rows.length,
    id,
    pageId,
    at,
    format: Uint8Array.from(rows, (row) => formatPlace(row[3])),
    isDay: Uint8Array.from(rows, (row) => row[4]),
    reactions,
    comments,
    shares,
    interactions,
    topics: Uint32Array.from(rows, (row) => row[8]),
    hasText: Uint8Array.from(rows, (row) => row[9]),
    ...habits,
    pages,
    placeOf: (number) => places.get(number) ?? null,
    inOrder: (order) => {
      const made = sorted.get(order)
      if (made !== undefined) return made
      const keys = sortedBy[order]
      const all = Uint32Array.from(keys, (_, place) => place)
      // Equal ones: the newest first, then by number.
      all.sort(
        (a, b) =>
          (keys[a] === keys[b] ? 0 : (keys[b] ?? 0) - (keys[a] ?? 0)) ||
          (at[b] ?? 0) - (at[a] ?? 0) ||
          (id[b] ?? 0) - (id[a] ?? 0),
      )
      sorted.set(order, all)
      return all
    },
  }
}

type Memory = { readonly version: string; readonly platform: string; readonly posts: LookedThrough }
/** Of one network at a time: a reader stays with one, and a million posts take a hundred megabytes. */
const memories = new WeakMap<Store, Memory>()

/** Shared by all who ask until the data changes. */
export const lookedThrough = (store: Store, platform: string): LookedThrough => {
  const version = store.version()
  const known = memories.get(store)
  if (known?.version === version && known.platform === platform) return known.posts
  const posts = lookThrough(store, platform)
  memories.set(store, { version, platform, posts })
  return posts
}

const firstFrom = (at: Float64Array, { from, to }: Run, seconds: number): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((at[middle] ?? 0) < seconds) low = middle + 1
    else high = middle
  }
  return low
}

/** Places of the posts of a page published in `bounds`. */
export const runIn = ({ pages, at }: LookedThrough, pageId: number, bounds: Bounds): Run => {
  const run = pages.get(pageId) ?? { from: 0, to: 0 }
  return { from: firstFrom(at, run, bounds.from / 1000), to: firstFrom(at, run, bounds.to / 1000) }
}
