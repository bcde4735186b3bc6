// How the pages of a set divide their posts among formats, and what a post of each format gets. The share is that of the
// average page (statistics/typical-shares.ts), with that of all posts together beside it. Posts whose format the source does
// not name in words we know are counted apart and stand in no share. It tells what is done; formats differ in what they are
// used for, so what they get is no proof of what would work. Pure.

import { fewestPages } from './certainty.ts'
import { columnFormats, type PostColumns, unknownCount } from './post-columns.ts'
import type { PostFormat } from './records.ts'
import { type Draws, median, medianInterval, sampleOf, typicalShares } from './statistics/index.ts'

/** What a post can be; `other` is a format that is not known. */
export type KnownFormat = Exclude<PostFormat, 'other'>
export const knownFormats: readonly KnownFormat[] = columnFormats.filter((format) => format !== 'other')

/** Posts of a page by format, in the order of `knownFormats`. */
export type PageFormats = {
  readonly posts: readonly number[]
  /** Of them, those with known interactions, and these added up. */
  readonly known: readonly number[]
  readonly interactions: readonly number[]
  /** Posts of a format that is not known. */
  readonly unknown: number
}

/** Place in `knownFormats` by place in `columnFormats`; -1 for `other`. */
const placeOf: readonly number[] = columnFormats.map((format) =>
  (knownFormats as readonly PostFormat[]).indexOf(format),
)

export const pageFormats = (posts: PostColumns): PageFormats => {
  const counts = () => new Array<number>(knownFormats.length).fill(0)
  const found = { posts: counts(), known: counts(), interactions: counts(), unknown: 0 }
  for (let at = 0; at < posts.size; at += 1) {
    const place = placeOf[posts.format[at] ?? 0] ?? -1
    if (place === -1) {
      found.unknown += 1
      continue
    }
    found.posts[place] = (found.posts[place] ?? 0) + 1
    const count = posts.interactions[at] ?? unknownCount
    if (count === unknownCount) continue
    found.known[place] = (found.known[place] ?? 0) + 1
    found.interactions[place] = (found.interactions[place] ?? 0) + count
  }
  return found
}

export type FormatShare = {
  readonly format: KnownFormat
  /** Mean over pages of the share of their posts, 0-1; null without a page with a post of known format. */
  readonly share: number | null
  /** 95 %, over pages; null under 3 of them. */
  readonly interval: readonly [number, number] | null
  /** Share of all posts of the set, 0-1; null as `share` is. */
  readonly ofPosts: number | null
  readonly posts: number
  /** Pages with such a post. */
  readonly pages: number
  /** Median over pages of interactions per post of this format, with its interval; null with too few pages. */
  readonly perPost: number | null
  readonly perPostInterval: readonly [number, number] | null
  /** Pages that it is the median of. */
  readonly perPostPages: number
}
export type SetFormats = {
  /** Pages with a post of known format. */
  readonly n: number
  /** Pages without one. */
  readonly missing: number
  /** Posts of known format, and of formats not known. */
  readonly posts: number
  readonly unknown: number
  /** In the order of `knownFormats`. */
  readonly formats: readonly FormatShare[]
  /** The format with the largest share, and how often it is first again when pages are drawn; null without pages. */
  readonly first: { readonly format: KnownFormat; readonly share: number; readonly held: number | null } | null
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The formats of a set, of its pages' formats. */
export const formatsOfSet = (pages: readonly PageFormats[], draws: Draws): SetFormats => {
  const typical = pages.filter(({ posts }) => sumOf(posts) > 0)
  const found = typicalShares(
    typical.map(({ posts }) => posts),
    draws,
  )
  const total = sumOf(typical.map(({ posts }) => sumOf(posts)))
  const formats = knownFormats.map((format, place): FormatShare => {
    const means = typical.flatMap(({ known, interactions }) => {
      const count = known[place] ?? 0
      return count === 0 ? [] : [(interactions[place] ?? 0) / count]
    })
    // One page alone is no sample of pages: its own mean.
    const areEnough = pages.length === 1 || means.length >= fewestPages
    const sample = sampleOf(means)
    const interval = areEnough ? medianInterval(sample) : null
    const posts = sumOf(typical.map((page) => page.posts[place] ?? 0))
    return {
      format,
      share: found?.shares[place] ?? null,
      interval: found?.intervals[place] ?? null,
      ofPosts: total === 0 ? null : posts / total,
      posts,
      pages: typical.filter((page) => (page.posts[place] ?? 0) > 0).length,
      perPost: areEnough ? median(sample) : null,
      perPostInterval: interval?.isReached === true ? interval.interval : null,
      perPostPages: means.length,
    }
  })
  const first = found === null ? undefined : formats[found.largest]
  return {
    n: typical.length,
    missing: pages.length - typical.length,
    posts: total,
    unknown: sumOf(pages.map(({ unknown }) => unknown)),
    formats,
    first:
      first === undefined || found === null
        ? null
        : { format: first.format, share: first.share ?? 0, held: found.held },
  }
}
