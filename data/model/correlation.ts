// Do two metrics rise together over the pages of a set: Spearman's correlation of their ranks, with n and an interval. It says
// nothing of what causes what. Interval, 95 %: on Fisher's scale with the variance of Bonett and Wright 2000, Psychometrika
// 65(1) 23-28, (1 + rho² / 2) / (n - 3), which fits ranks where the usual 1 / (n - 3) is too narrow. Pure.

import { certaintyOf, fewestPages } from './certainty.ts'
import { excludes } from './comparison/ends.ts'
import type { Correlation } from './contract/analyses.ts'
import { spearman } from './statistics/index.ts'
import { deviate } from './statistics/sample.ts'

/** Values of two metrics for one page; null where the metric is undefined for it. */
export type PagePair = { readonly x: number | null; readonly y: number | null }

/** Null for fewer than 4 pages, and for a correlation of 1 or -1, which has no place on Fisher's scale. */
const intervalOf = (rho: number, n: number): [number, number] | null => {
  if (n < 4 || Math.abs(rho) === 1) return null
  const half = deviate * Math.sqrt((1 + rho ** 2 / 2) / (n - 3))
  return [Math.tanh(Math.atanh(rho) - half), Math.tanh(Math.atanh(rho) + half)]
}

/** Without a correlation under `fewestPages` pages with both values; their order is irrelevant. */
export const correlationOf = (pages: readonly PagePair[]): Correlation => {
  const known = pages.flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }]))
  const counts = { n: known.length, missing: pages.length - known.length }
  const found =
    known.length < fewestPages
      ? null
      : spearman(
          known.map(({ x }) => x),
          known.map(({ y }) => y),
        )
  if (found === null)
    return { ...counts, rho: null, interval: null, p: null, certainty: certaintyOf(known.length, false) }
  const interval = intervalOf(found.rho, known.length)
  // At 1 and -1 there is no interval, and all ranks agree.
  const isApart = interval === null ? Math.abs(found.rho) === 1 : excludes(interval, 0)
  return { ...counts, rho: found.rho, interval, p: found.p, certainty: certaintyOf(known.length, isApart) }
}
