// Posts of a page in a period as columns, in order of publication: what metrics that look at single posts read. A million
// posts fit in memory so, and a metric goes through one or two columns instead of a million objects. Pure.

import type { Bounds } from './periods.ts'
import { interactionsOf, type Platform } from './platforms.ts'
import type { PostFormat } from './records.ts'

/** Counts under posts, in their order: whole numbers >= 0; `unknownCount` where the source does not publish the count. */
export type CountColumn = Int32Array | Float64Array
/** Stands in a column where a count is not known: no count is below 0, and 0 means that someone counted none. */
export const unknownCount = -1

/** Places in `format`; a new format goes to the end, since stored columns hold the place. */
export const columnFormats = [
  'photo',
  'album',
  'video',
  'live',
  'link',
  'text',
  'event',
  'other',
] as const satisfies readonly PostFormat[]

export type PostColumns = {
  /** Number of posts; every column is as long. */
  readonly size: number
  /** Instants of publication, seconds since 1970 UTC, ascending. */
  readonly at: Float64Array
  readonly reactions: CountColumn
  readonly comments: CountColumn
  readonly shares: CountColumn
  /** Reactions, comments and shares, as far as the platform publishes them (`interactionsOf`); unknown when a published part is. */
  readonly interactions: CountColumn
  readonly views: CountColumn
  /** Of the page, when the post was published. */
  readonly followers: CountColumn
  /** When the counts were read, seconds since 1970 UTC; `unknownCount` where that is not known. */
  readonly readAt: CountColumn
  /** Place in `columnFormats`. */
  readonly format: Uint8Array
  /** 1 where only the day is known: no figure of hours may use the post. */
  readonly isDay: Uint8Array
  /** 1 where the time of import stands for the time of reading. */
  readonly isReadEstimated: Uint8Array
  /** Bit n: topic n of topics.ts; bits from `firstCallBit` on: calls. 0 until the topics of the post were read. */
  readonly topics: Uint32Array
}

export const noPosts: PostColumns = {
  size: 0,
  at: new Float64Array(0),
  reactions: new Int32Array(0),
  comments: new Int32Array(0),
  shares: new Int32Array(0),
  interactions: new Int32Array(0),
  views: new Int32Array(0),
  followers: new Int32Array(0),
  readAt: new Int32Array(0),
  format: new Uint8Array(0),
  isDay: new Uint8Array(0),
  isReadEstimated: new Uint8Array(0),
  topics: new Uint32Array(0),
}

/** One post as its columns tell it. Counts: null where unknown. */
export type PostFacts = {
  /** Seconds since 1970 UTC. */
  readonly at: number
  readonly reactions: number | null
  readonly comments: number | null
  readonly shares: number | null
  readonly views: number | null
  readonly followers: number | null
  /** Seconds since 1970 UTC; absent or null: unknown. */
  readonly readAt?: number | null
  readonly format: PostFormat
  readonly isDay: boolean
  readonly isReadEstimated?: boolean
  readonly topics: number
}

const most32 = 2 ** 31 - 1

/** Counts as a column, the narrow kind where all fit: a video may have more views than 32 bits hold. */
export const countColumn = (counts: readonly number[]): CountColumn =>
  counts.every((count) => count <= most32) ? Int32Array.from(counts) : Float64Array.from(counts)

/** Posts as columns, put in order of publication. Written for clarity: the store has a faster way for a million of them. */
export const columnsOf = (posts: readonly PostFacts[], platform: Platform | undefined): PostColumns => {
  const inOrder = posts.toSorted((a, b) => a.at - b.at)
  const counts = (of: (post: PostFacts) => number | null) =>
    countColumn(inOrder.map((post) => of(post) ?? unknownCount))
  return {
    size: posts.length,
    at: Float64Array.from(inOrder, ({ at }) => at),
    reactions: counts(({ reactions }) => reactions),
    comments: counts(({ comments }) => comments),
    shares: counts(({ shares }) => shares),
    interactions: counts((post) => (platform === undefined ? null : interactionsOf(platform, post))),
    views: counts(({ views }) => views),
    followers: counts(({ followers }) => followers),
    readAt: counts(({ readAt }) => readAt ?? null),
    format: Uint8Array.from(inOrder, ({ format }) => columnFormats.indexOf(format)),
    isDay: Uint8Array.from(inOrder, ({ isDay }) => Number(isDay)),
    isReadEstimated: Uint8Array.from(inOrder, ({ isReadEstimated }) => Number(isReadEstimated ?? false)),
    topics: Uint32Array.from(inOrder, ({ topics }) => topics),
  }
}

/** Place of the first post published at or after an instant. */
const firstFrom = (at: Float64Array, seconds: number): number => {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((at[middle] ?? 0) < seconds) low = middle + 1
    else high = middle
  }
  return low
}

/** Posts published in `bounds`, sharing memory with all of them. */
export const postsWithin = (posts: PostColumns, { from, to }: Bounds): PostColumns => {
  const first = firstFrom(posts.at, from / 1000)
  const end = firstFrom(posts.at, to / 1000)
  if (first === 0 && end === posts.size) return posts
  return {
    size: end - first,
    at: posts.at.subarray(first, end),
    reactions: posts.reactions.subarray(first, end),
    comments: posts.comments.subarray(first, end),
    shares: posts.shares.subarray(first, end),
    interactions: posts.interactions.subarray(first, end),
    views: posts.views.subarray(first, end),
    followers: posts.followers.subarray(first, end),
    readAt: posts.readAt.subarray(first, end),
    format: posts.format.subarray(first, end),
    isDay: posts.isDay.subarray(first, end),
    isReadEstimated: posts.isReadEstimated.subarray(first, end),
    topics: posts.topics.subarray(first, end),
  }
}

const chosen = <C extends CountColumn | Uint8Array | Uint32Array>(column: C, places: readonly number[]): C => {
  const kept = column.slice(0, places.length)
  for (let at = 0; at < places.length; at += 1) kept[at] = column[places[at] ?? 0] ?? 0
  return kept as C
}

/** The posts at these places, which ascend. */
export const postsAt = (posts: PostColumns, places: readonly number[]): PostColumns =>
  places.length === posts.size
    ? posts
    : {
        size: places.length,
        at: chosen(posts.at, places),
        reactions: chosen(posts.reactions, places),
        comments: chosen(posts.comments, places),
        shares: chosen(posts.shares, places),
        interactions: chosen(posts.interactions, places),
        views: chosen(posts.views, places),
        followers: chosen(posts.followers, places),
        readAt: chosen(posts.readAt, places),
        format: chosen(posts.format, places),
        isDay: chosen(posts.isDay, places),
        isReadEstimated: chosen(posts.isReadEstimated, places),
        topics: chosen(posts.topics, places),
      }

const columnKeys = Object.keys(noPosts).filter((key) => key !== 'size') as readonly (keyof Omit<PostColumns, 'size'>)[]

/** Memory that the columns take. */
export const bytesOf = (posts: PostColumns): number => columnKeys.reduce((sum, key) => sum + posts[key].byteLength, 0)
