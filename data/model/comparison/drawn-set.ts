// One set of a comparison with all that is worked out of it once, whatever it is compared with: its values in order, its
// resamples, its summary. Every pair it is part of shares them, so that a ratio comes from the draws of its two medians.

import { whyUntested } from '../certainty.ts'
import type { ComparedMetric, ComparedPoint } from '../contract.ts'
import { camps } from '../records.ts'
import {
  type ClusteredDraws,
  clusteredDraws,
  type DrawnMedian,
  type Draws,
  drawnMedian,
  gini,
  meanOfClustered,
  medianInterval,
  type PageSums,
  quantile,
  type Sample,
  sampleOf,
  topShare,
  trimmedMean,
} from '../statistics/index.ts'
import { bounded, ends } from './ends.ts'

/** One page of a set with its value of the metric; null when the metric is undefined for it: counted as missing. */
export type PageValue = Omit<ComparedPoint, 'value' | 'set'> & {
  readonly value: number | null
  /** Of the metric's `pooled`; null or absent where it has none, or none for this page. */
  readonly pooled?: PageSums | null
}
/** `key`: as `keyOfSet` writes it. No page may be in two sets. */
export type PageSet = { readonly key: string; readonly pages: readonly PageValue[] }

export type DrawnSet = {
  readonly points: readonly ComparedPoint[]
  readonly missing: number
  readonly sample: Sample
  /** Posts that the values rest on; null for states. */
  readonly posts: number | null
  /** Null without a value. */
  readonly median: DrawnMedian | null
  /** Of all its posts; drawn when first asked, since it takes longest. */
  readonly pooled: () => ClusteredDraws
}

/** A stream per set, not per place: a set keeps its interval when the sets change places. */
export const streamOf = (key: string): number => {
  const place = camps.findIndex((camp) => key === `camp:${camp}`)
  if (place !== -1) return place
  let hash = 0
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return camps.length + (hash % 1_000_003)
}

const pointOf = ({ pooled: _, ...page }: PageValue, value: number, set: number): ComparedPoint => ({
  ...page,
  set,
  value,
})

/** Those with a known count where the metric tells them, else all posts of the pages. */
const postsOf = (pages: readonly PageValue[]): number | null =>
  pages.reduce<number | null>((sum, { pooled, posts }) => {
    const own = pooled?.over ?? posts
    return sum === null || own === null ? null : sum + own
  }, 0)

/** @param place of the set among those of the figure */
export const drawnSet = (
  { key, pages }: PageSet,
  place: number,
  { resamples, seed }: Omit<Draws, 'stream'>,
): DrawnSet => {
  // In one order, so that the draws of a page do not depend on where it stands in the list.
  const known = pages
    .flatMap((page) => (page.value === null ? [] : [{ page, point: pointOf(page, page.value, place) }]))
    .sort((a, b) => a.point.pageId - b.point.pageId)
  const points = known.map(({ point }) => point)
  const draws = { resamples, seed, stream: streamOf(key) }
  const sample = sampleOf(points.map(({ value }) => value))
  let pooled: ClusteredDraws | undefined
  return {
    points,
    missing: pages.length - points.length,
    sample,
    posts: postsOf(known.map(({ page }) => page)),
    median: drawnMedian(sample, draws),
    pooled: () => {
      pooled ??= clusteredDraws(
        known.flatMap(({ page }) => page.pooled ?? []),
        draws,
      )
      return pooled
    },
  }
}

/** Cut off at each end for the trimmed mean. */
const trimmedShare = 0.2

/** Without an interval where the set is too small to be compared, or where its pages do not bound the mean. */
const pooledMeanOf = ({ sample, posts, pooled }: DrawnSet): ComparedMetric['sets'][number]['pooledMean'] => {
  const found = meanOfClustered(pooled())
  if (found === null) return null
  const isTooSmall = whyUntested({ pages: sample.size, posts }) !== null
  return { value: found.value, interval: isTooSmall ? null : bounded(found.interval) }
}

export const summaryOf = (set: DrawnSet): ComparedMetric['sets'][number] => {
  const { sample, missing, posts, median } = set
  const trimmed = trimmedMean(sample, trimmedShare)
  const around = medianInterval(sample)
  return {
    n: sample.size,
    missing,
    median: median?.value ?? null,
    q1: quantile(sample, 0.25),
    q3: quantile(sample, 0.75),
    interval: around?.isReached ? ends(around.interval) : null,
    trimmedMean: trimmed === null ? null : { value: trimmed, share: trimmedShare },
    gini: gini(sample),
    topTenth: topShare(sample),
    posts,
    pooledMean: pooledMeanOf(set),
  }
}
