// Who speaks of something: of the posts of a set whose texts were read, the share that speaks of a topic or makes a call, over
// all pages of the set together, with its interval over pages (a page that is drawn brings all its posts). Posts whose text
// was not read stand in no sum: not known is not silent. Pure.

import { fewestPages, fewestPostsOfSet } from './certainty.ts'
import type { PostColumns } from './post-columns.ts'
import { clusteredMean, type Draws, type PageSums } from './statistics/index.ts'
import { isRead } from './topics/themes.ts'

/** Posts of a page whose texts were read, and of these, those that speak of it. */
export type Spoken = { readonly read: number; readonly speaking: number }

/** @param bits some of which a post must have */
export const spokenIn = ({ size, topics }: Pick<PostColumns, 'size' | 'topics'>, bits: number): Spoken => {
  let [read, speaking] = [0, 0]
  for (let post = 0; post < size; post += 1) {
    const mask = topics[post] ?? 0
    if (!isRead(mask)) continue
    read += 1
    if ((mask & bits) !== 0) speaking += 1
  }
  return { read, speaking }
}

export type SpeakingShare = Spoken & {
  /** Pages with a post that speaks of it. */
  readonly pages: number
  /** 0-1; null where nothing was read. */
  readonly share: number | null
  /** 95 %; null under the small-number rule, and for a share of 0. */
  readonly interval: readonly [number, number] | null
  /** Under the small-number rule: too few pages or posts to say more than what was counted. */
  readonly isThin: boolean
}

/** Of the pages of one set together. */
export const speakingShare = (pages: readonly Spoken[], draws: Draws): SpeakingShare => {
  const known: readonly PageSums[] = pages.flatMap(({ read, speaking }) =>
    read === 0 ? [] : [{ sum: speaking, over: read }],
  )
  const read = known.reduce((sum, { over }) => sum + over, 0)
  const speaking = known.reduce((sum, page) => sum + page.sum, 0)
  const isThin = known.length < fewestPages || read < fewestPostsOfSet
  const interval = isThin || speaking === 0 ? null : (clusteredMean(known, draws)?.interval ?? null)
  return {
    read,
    speaking,
    pages: known.filter(({ sum }) => sum > 0).length,
    share: read === 0 ? null : speaking / read,
    // The interval is one of a mean, which knows no highest value: a share does.
    interval: interval === null ? null : [interval[0], Math.min(1, interval[1])],
    isThin,
  }
}
