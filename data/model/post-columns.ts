// Posts of a page in a period as columns, in order of publication: what metrics that look at single posts read. A million
// posts fit in memory so, and a metric goes through one or two columns instead of a million objects. Pure.

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
  readonly views: CountColumn
  /** Of the page, when the post was published. */
  readonly followers: CountColumn
  /** Place in `columnFormats`. */
  readonly format: Uint8Array
  /** 1 where only the day is known: no figure of hours may use the post. */
  readonly isDay: Uint8Array
  /** Bit n: topic n of topics.ts; bits from `firstCallBit` on: calls. 0 until the topics of the post were read. */
  readonly topics: Uint32Array
}

export const noPosts: PostColumns = {
  size: 0,
  at: new Float64Array(0),
  reactions: new Int32Array(0),
  comments: new Int32Array(0),
  shares: new Int32Array(0),
  views: new Int32Array(0),
  followers: new Int32Array(0),
  format: new Uint8Array(0),
  isDay: new Uint8Array(0),
  topics: new Uint32Array(0),
}
