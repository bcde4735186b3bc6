// Two sets compared within strata of page size: the gap of each stratum, and over all of them how often a page is ahead of a
// page of its own size. It answers whether a gap between camps is more than a gap in size.

import { whyUntested } from '../certainty.ts'
import type { Stratified } from '../contract/analyses.ts'
import { bySizeStratum, vanElteren } from '../statistics/index.ts'
import { drawnSet, type PageValue, summaryOf } from './drawn-set.ts'
import { ends } from './ends.ts'
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
  const isTested = all !== null && whyUntested({ pages: Math.min(all.pages.x, all.pages.y), posts: null }) === null
  return {
    strata: drawn.map((of) => {
      const { gap, tests } = comparePair(of.left, of.right, rules)
      return {
        stratum: of.stratum,
        left: summaryOf(of.left),
        right: summaryOf(of.right),
        gap,
        superiority: tests.superiority,
      }
    }),
    pooled: isTested
      ? {
          superiority: { value: all.superiority.value, interval: ends(all.superiority.interval) },
          p: all.p,
          strata: all.strata,
          pages: { left: all.pages.y, right: all.pages.x },
        }
      : null,
    unsized: { left: withValue(sides.left.unknown), right: withValue(sides.right.unknown) },
  }
}
