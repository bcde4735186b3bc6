// Two sets compared within strata of page size: the gap of each stratum, and over all of them how often a page is ahead of a
// page of its own size. It answers whether a gap between camps is more than a gap in size.

import { afterCorrection, certaintyOf, whyUntested } from '../certainty.ts'
import type { Stratified } from '../contract/analyses.ts'
import { bySizeStratum, type VanElteren, vanElteren } from '../statistics/index.ts'
import { type DrawnSet, drawnSet, type PageValue, summaryOf } from './drawn-set.ts'
import { ends, excludes } from './ends.ts'
import { comparePair, type Rules } from './pair.ts'

/** A page with its followers at the end of the period; null where not known. */
export type SizedPage = PageValue & { readonly followers: number | null }
export type SizedSet = { readonly key: string; readonly pages: readonly SizedPage[] }
export type SizedComparison = Rules & {
  readonly left: SizedSet
  readonly right: SizedSet
  readonly resamples: number
  readonly seed: number
}

const strataOf = (pages: readonly SizedPage[]) => bySizeStratum(pages, ({ followers }) => followers)

const withValue = (pages: readonly SizedPage[]): number => pages.filter(({ value }) => value !== null).length

/** One stratum as if it stood alone. */
const stratumOf = (left: DrawnSet, right: DrawnSet, rules: Rules): Omit<Stratified['strata'][number], 'stratum'> => {
  const { gap, tests } = comparePair(left, right, rules)
  const p = tests.mannWhitney?.p ?? null
  return {
    left: summaryOf(left),
    right: summaryOf(right),
    gap: p === null ? gap : { ...gap, certainty: afterCorrection(gap.certainty, p) },
    superiority: tests.superiority,
    p,
  }
}

const pooledOf = ({ superiority, p, strata, pages }: VanElteren): Stratified['pooled'] => {
  const fewest = Math.min(pages.x, pages.y)
  if (whyUntested({ pages: fewest, posts: null }) !== null) return null
  return {
    superiority: { value: superiority.value, interval: ends(superiority.interval) },
    p,
    certainty: afterCorrection(certaintyOf(fewest, excludes(superiority.interval, 0.5)), p),
    strata,
    pages: { left: pages.y, right: pages.x },
  }
}

/** `right` is compared with `left`. */
export const stratified = ({ left, right, resamples, seed, ...rules }: SizedComparison): Stratified => {
  const sides = { left: strataOf(left.pages), right: strataOf(right.pages) }
  const drawn = sides.left.strata.map(({ stratum, pages }, at) => ({
    stratum,
    left: drawnSet({ key: `${left.key},size:${stratum}`, pages }, 0, { resamples, seed }),
    right: drawnSet({ key: `${right.key},size:${stratum}`, pages: sides.right.strata[at]?.pages ?? [] }, 1, {
      resamples,
      seed,
    }),
  }))
  const all = vanElteren(drawn.map((of) => ({ x: of.right.sample, y: of.left.sample })))
  return {
    strata: drawn.map((of) => ({ stratum: of.stratum, ...stratumOf(of.left, of.right, rules) })),
    pooled: all === null ? null : pooledOf(all),
    unsized: { left: withValue(sides.left.unknown), right: withValue(sides.right.unknown) },
  }
}
