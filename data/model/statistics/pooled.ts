// Pooled statistics with a cluster bootstrap over pages: the mean of all posts of a camp (interactions of all its posts
// divided by their number) and a camp's share of voice. Both add first and divide after, so that a large page weighs as
// much as it has posts: another figure than the typical page, and named so. The interval draws pages, each with all its
// posts: an interval over posts would be far too narrow, since posts of one page resemble each other.
// Assumes independent pages. Smallest n is 3 pages in each group. References: Davison and Hinkley 1997, Bootstrap Methods
// and their Application, 3.8; Cameron and Miller 2015, J. of Human Resources 50(2). Checked with SciPy on the same draws.

import { bcaInterval } from './bca.ts'
import { percentileInterval } from './bootstrap.ts'
import type { BootstrapEstimate } from './ratio-of-medians.ts'
import { type Draws, leftOut, observed, type PageStatistic, resampled } from './resample.ts'

/** Sums of one page: what is counted (interactions) and over how many (posts with known interactions). */
export type PageSums = { readonly sum: number; readonly over: number }

const summed = (values: readonly number[]): PageStatistic => {
  const column = Float64Array.from(values)
  return (times) => {
    let sum = 0
    for (let page = 0; page < column.length; page += 1) sum += (times[page] ?? 0) * (column[page] ?? 0)
    return sum
  }
}

const meanOf = (pages: readonly PageSums[]): PageStatistic => {
  const [sums, overs] = [summed(pages.map(({ sum }) => sum)), summed(pages.map(({ over }) => over))]
  return (times) => sums(times) / overs(times)
}

/** All counted of all pages divided by all posts. Null without pages or without any post. */
export const pooledMean = (pages: readonly PageSums[], draws: Draws): BootstrapEstimate | null => {
  const statistic = meanOf(pages)
  const value = observed(pages.length, statistic)
  if (!Number.isFinite(value)) return null
  const found = resampled(pages.length, draws, statistic)
  return {
    value,
    bca: bcaInterval({ value, resampled: found, leftOut: [leftOut(pages.length, statistic)] }),
    // A draw of pages without any post has no mean; it could lie anywhere.
    percentile: found.some(Number.isNaN) ? null : percentileInterval(found),
  }
}

/** How many times the pooled mean of one group is that of the other, each drawn by itself. Null where one of them is null or 0. */
export const ratioOfPooledMeans = (
  x: readonly PageSums[],
  y: readonly PageSums[],
  draws: { readonly x: Draws; readonly y: Draws },
): BootstrapEstimate | null => {
  const [ofX, ofY] = [meanOf(x), meanOf(y)]
  const [above, below] = [observed(x.length, ofX), observed(y.length, ofY)]
  const value = above / below
  if (!Number.isFinite(value) || value === 0) return null
  const [drawnX, drawnY] = [resampled(x.length, draws.x, ofX), resampled(y.length, draws.y, ofY)]
  const found = drawnX.length > 0 && drawnY.length > 0 ? drawnX.map((mean, at) => mean / (drawnY[at] ?? 0)) : []
  const without = [
    leftOut(x.length, ofX).map((mean) => mean / below),
    leftOut(y.length, ofY).map((mean) => above / mean),
  ]
  return {
    value,
    bca: bcaInterval({ value, resampled: found, leftOut: without }),
    percentile: found.some(Number.isNaN) ? null : percentileInterval(found),
  }
}

/**
 * Each group's part of the total of all groups (posts or interactions of each camp), drawn group by group with stream 0,
 * 1 ... after `draws.stream`. One estimate a group, in their order.
 * @param groups values of the pages, each >= 0
 * @returns null when the total is 0; an interval is null when a group that has pages has fewer than 3
 */
export const sharesOfVoice = (
  groups: readonly (readonly number[])[],
  draws: Draws,
): readonly BootstrapEstimate[] | null => {
  const statistics = groups.map(summed)
  const sums = statistics.map((statistic, group) => observed(groups[group]?.length ?? 0, statistic))
  const total = sums.reduce((all, sum) => all + sum, 0)
  if (total === 0) return null
  const drawn = groups.map(({ length }, group) =>
    length === 0
      ? new Array<number>(draws.resamples).fill(0)
      : resampled(length, { ...draws, stream: draws.stream + group }, summed(groups[group] ?? [])),
  )
  const isDrawn = drawn.every(({ length }) => length > 0)
  const totals = Array.from({ length: isDrawn ? draws.resamples : 0 }, (_, at) =>
    drawn.reduce((all, values) => all + (values[at] ?? 0), 0),
  )
  const without = statistics.map((statistic, group) => leftOut(groups[group]?.length ?? 0, statistic))
  return sums.map((sum, group) => {
    const found = totals.map((all, at) => (drawn[group]?.[at] ?? 0) / all)
    const jackknife = without.flatMap((values, other) =>
      values.length === 0
        ? []
        : [values.map((left) => (other === group ? left : sum) / (total - (sums[other] ?? 0) + left))],
    )
    return {
      value: sum / total,
      bca: bcaInterval({ value: sum / total, resampled: found, leftOut: jackknife }),
      percentile: found.some(Number.isNaN) ? null : percentileInterval(found),
    }
  })
}
