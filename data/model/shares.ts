// What a set has of the whole: share of voice (posts, or what is under them, of a set over all of them), and how concentrated
// values are among pages. Functions over sets, not metrics of a page. Unknown values are left out and counted, and stand in no
// total. Pure.

import { type PostColumns, unknownCount } from './post-columns.ts'
import {
  clusteredShares,
  type Draws,
  type Estimate,
  gini,
  type LorenzPoint,
  lorenz,
  sampleOf,
  topShare,
} from './statistics/index.ts'

/** What a page, or a set of pages, adds to a row. */
export type VoicePart = {
  readonly posts: number
  /** Of these posts, those with a known count. */
  readonly known: number
  /** Sum over the known ones. */
  readonly value: number
}

export const noVoice: VoicePart = { posts: 0, known: 0, value: 0 }

const added = (one: VoicePart, other: VoicePart): VoicePart => ({
  posts: one.posts + other.posts,
  known: one.known + other.known,
  value: one.value + other.value,
})
export const sumOfVoice = (parts: readonly VoicePart[]): VoicePart => parts.reduce(added, noVoice)

/** Rows that the posts of a page stand in: the same for all, or post by post, null where they are not known. */
export type RowsOfPosts = readonly string[] | ((post: number) => readonly string[] | null)

export type PageVoice = {
  readonly rows: ReadonlyMap<string, VoicePart>
  /** Posts in no row, because theirs are not known. */
  readonly withoutRow: number
}

/** What a page has in each row; a page whose rows are the same for all its posts stands in them without a post too. */
export const voiceOfPage = (
  posts: PostColumns,
  of: 'posts' | 'interactions' | 'views',
  rowsOf: RowsOfPosts,
): PageVoice => {
  const fixed = typeof rowsOf === 'function' ? [] : rowsOf
  const ofPost = typeof rowsOf === 'function' ? rowsOf : () => rowsOf
  const rows = new Map(fixed.map((key) => [key, { ...noVoice }]))
  let withoutRow = 0
  for (let post = 0; post < posts.size; post += 1) {
    const keys = ofPost(post)
    if (keys === null) {
      withoutRow += 1
      continue
    }
    const count = of === 'posts' ? 1 : (posts[of][post] ?? unknownCount)
    for (const key of keys) {
      const part = rows.get(key) ?? { ...noVoice }
      part.posts += 1
      if (count !== unknownCount) {
        part.known += 1
        part.value += count
      }
      rows.set(key, part)
    }
  }
  return { rows, withoutRow }
}

/** A set that published, and of whose posts no count is known: its sum of 0 is no 0. */
const isUnknown = ({ posts, known }: VoicePart): boolean => posts > 0 && known === 0

/**
 * What each set has of all of them together, 0-1, with its interval over pages.
 * @param sets the pages of each set
 * @returns null where the whole is 0, or where a set has posts and none of them a known count
 */
export const voiceShares = (sets: readonly (readonly VoicePart[])[], draws: Draws): readonly Estimate[] | null =>
  sets.some((parts) => isUnknown(sumOfVoice(parts)))
    ? null
    : clusteredShares(
        sets.map((parts) => parts.map(({ value }) => value)),
        draws,
      )

export type Concentration = {
  /** 0: all pages have the same; towards 1: one has all. Null without a value, with one below 0, or a whole of 0. */
  readonly gini: number | null
  /** What the largest tenth of pages has of the whole, 0-1; null under 10 pages. */
  readonly topTenth: number | null
  /** Pages from the smallest on against what they have together; null as `gini` is. */
  readonly lorenz: readonly LorenzPoint[] | null
  readonly n: number
  readonly missing: number
}

/** How unequal pages of one set are in followers, posts or interactions. */
export const concentrationOf = (values: readonly (number | null)[]): Concentration => {
  const known = values.filter((value) => value !== null)
  const sample = sampleOf(known)
  return {
    gini: gini(sample),
    topTenth: topShare(sample),
    lorenz: lorenz(sample),
    n: known.length,
    missing: values.length - known.length,
  }
}
