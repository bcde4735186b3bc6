// The ways to group the posts of a page when one asks what works there: by format, weekday, hour, length, topic and call. Each
// way has its groups in a fixed order, and its limits are those of this product, stated where they are shown. Pure.

import { weekHourOf } from '../periods.ts'
import { columnFormats, type PostColumns } from '../post-columns.ts'
import { callKeys, callMask, isRead, topicKeys, topicMask } from '../topics/themes.ts'

export const weekdayKeys = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** Six hours each, from midnight on, as clocks in the zone of the page show. */
export const hourKeys = ['night', 'morning', 'afternoon', 'evening'] as const
export const hoursPerBlock = 6
/** Below `mediumFrom` characters a text is short, from `longFrom` on long. */
export const lengthKeys = ['short', 'medium', 'long'] as const
export const mediumFrom = 200
export const longFrom = 600

/** Formats but `other`, which says nothing that one could do more of. */
export const formatKeys = columnFormats.filter((format) => format !== 'other')

export const habitDimensions = ['format', 'weekday', 'hours', 'length', 'topic', 'call'] as const
export type HabitDimension = (typeof habitDimensions)[number]

export const habitKeys: Readonly<Record<HabitDimension, readonly string[]>> = {
  format: formatKeys,
  weekday: weekdayKeys,
  hours: hourKeys,
  length: lengthKeys,
  topic: topicKeys,
  call: callKeys,
}

/** All that groups are made of: the posts, the zone of their page, and the lengths of their texts where these were read. */
export type GroupedPosts = {
  readonly posts: PostColumns
  readonly zone: string
  /** Characters of each text in the order of the posts; null for a post without a text. Null: not read for this page. */
  readonly lengths: readonly (number | null)[] | null
}

/** Places among the keys of the dimension that a post belongs to, empty for none; null where that is not known of it. */
type PlacesOf = (of: GroupedPosts, post: number) => readonly number[] | null

const places = Array.from({ length: 32 }, (_, place) => [place] as const)
const only = (place: number): readonly number[] => places[place] ?? []

const weekHour = ({ posts, zone }: GroupedPosts, post: number): number => weekHourOf((posts.at[post] ?? 0) * 1000, zone)

const bitsOf =
  (masks: readonly number[]): PlacesOf =>
  ({ posts }, post) => {
    const mask = posts.topics[post] ?? 0
    if (!isRead(mask)) return null
    return masks.flatMap((one, place) => ((mask & one) === 0 ? [] : [place]))
  }

/** A text of nothing but a picture is short: its length is 0. */
export const lengthPlace = (characters: number): number => (characters < mediumFrom ? 0 : characters < longFrom ? 1 : 2)

export const placesIn: Readonly<Record<HabitDimension, PlacesOf>> = {
  format: ({ posts }, post) => {
    const format = posts.format[post]
    return format === undefined || columnFormats[format] === 'other' ? null : only(format)
  },
  weekday: (of, post) => only(Math.floor(weekHour(of, post) / 24)),
  hours: (of, post) =>
    of.posts.isDay[post] === 1 ? null : only(Math.floor((weekHour(of, post) % 24) / hoursPerBlock)),
  length: ({ lengths }, post) => {
    const length = lengths?.[post] ?? null
    return length === null ? null : only(lengthPlace(length))
  },
  topic: bitsOf(topicKeys.map(topicMask)),
  call: bitsOf(callKeys.map(callMask)),
}
