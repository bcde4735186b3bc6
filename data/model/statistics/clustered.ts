// Figures that add up the posts of pages, with the interval that is shown: the mean of all posts of a camp, the ratio of
// two such means, and shares of voice. Values as in pooled.ts, whose percentile and BCa intervals are those of the books
// and cover too little when pages are few and unequal; the ones here were held at 93 to 97 % from 20 pages a camp on
// (test/long/coverage.test.ts, data/reference/coverage-simulation.csv). Methods and references: jackknife.ts, and for a
// mean by itself, whose skewness nothing cancels, smoothed-bootstrap.ts. Smallest n is 3 pages in each group.

import type { Estimate } from './cliffs-delta.ts'
import { jackknifeInterval } from './jackknife.ts'
import type { PageSums } from './pooled.ts'
import type { Draws } from './resample.ts'
import { smoothedInterval } from './smoothed-bootstrap.ts'

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

type Pooled = { readonly mean: number; readonly leftOut: readonly number[] }

/** All posts of all pages, and without each page; NaN where there is no post. */
const pooled = (pages: readonly PageSums[]): Pooled => {
  const [sum, over] = [sumOf(pages.map((page) => page.sum)), sumOf(pages.map((page) => page.over))]
  return { mean: sum / over, leftOut: pages.map((page) => (sum - page.sum) / (over - page.over)) }
}

const raised = (ends: readonly [number, number] | null): Estimate['interval'] =>
  ends === null ? null : [Math.exp(ends[0]), Math.exp(ends[1])]

/** All counted of all pages divided by all posts. Null without any post; a mean of 0 has no interval. */
export const clusteredMean = (pages: readonly PageSums[], draws: Draws): Estimate | null => {
  const { mean, leftOut } = pooled(pages)
  if (!Number.isFinite(mean)) return null
  return { value: mean, interval: mean === 0 ? null : raised(smoothedInterval(pages, leftOut.map(Math.log), draws)) }
}

/** How many times the pooled mean of x is that of y. Null where one of them is undefined or 0. */
export const clusteredRatio = (x: readonly PageSums[], y: readonly PageSums[]): Estimate | null => {
  const [above, below] = [pooled(x), pooled(y)]
  const value = above.mean / below.mean
  if (!Number.isFinite(value) || value === 0) return null
  const groups = [
    above.leftOut.map((mean) => Math.log(mean / below.mean)),
    below.leftOut.map((mean) => Math.log(above.mean / mean)),
  ]
  return { value, interval: raised(jackknifeInterval(Math.log(value), groups)) }
}

const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The total of a group with each page left out, the others standing for it: scaled back to as many pages. */
const totalsWithoutOne = (values: readonly number[], total: number): readonly number[] =>
  values.map((value) => ((total - value) * values.length) / (values.length - 1))

/**
 * Each group's part of the total of all groups, in their order; the numbers of pages are taken as given.
 * @param groups values of the pages (posts or interactions), each >= 0
 * @returns null when the total is 0; no interval for a share of 0 or 1, or when a group that has pages has fewer than 3
 */
export const clusteredShares = (groups: readonly (readonly number[])[]): readonly Estimate[] | null => {
  const sums = groups.map(sumOf)
  const total = sumOf(sums)
  if (total === 0) return null
  const without = groups.map((values, group) => totalsWithoutOne(values, sums[group] ?? 0))
  return sums.map((own, group) => {
    const others = total - own
    const leftOut = without.map((totals, at) =>
      totals.map((left) => Math.log(at === group ? left / others : own / (others - (sums[at] ?? 0) + left))),
    )
    const ends = jackknifeInterval(Math.log(own / others), leftOut)
    return { value: own / total, interval: ends === null ? null : [shareOf(ends[0]), shareOf(ends[1])] }
  })
}
