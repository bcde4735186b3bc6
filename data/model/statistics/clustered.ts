// Figures that add up the posts of pages, with the interval that is shown: the mean of all posts of a camp, the ratio of
// two such means, and shares of voice. Values as in pooled.ts, whose percentile and BCa intervals are those of the books
// and hold too little when pages are few and unequal; these hold 93 to 97 % from 20 pages a camp on (test/long/coverage.test.ts,
// data/reference/coverage-simulation.csv): a smoothed studentized bootstrap over pages on logarithms, or on log-odds of shares,
// scaled by the jackknife's error. Methods and references: smoothed-bootstrap.ts, jackknife.ts. Smallest n: 3 pages a group.

import type { Estimate } from './cliffs-delta.ts'
import { areEnough, jackknifeError, jackknifeInterval } from './jackknife.ts'
import type { PageSums } from './pooled.ts'
import type { Draws } from './resample.ts'
import { type Estimated, type SmoothedSums, smoothedDraws, studentizedInterval } from './smoothed-bootstrap.ts'

type Ends = readonly [number, number] | null

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

type LoggedMean = Estimated & { readonly mean: number; readonly leftOut: readonly number[] }

/** Logarithm of the mean of all posts, with and without each page. The mean is NaN without any post. */
const loggedMean = (pages: readonly PageSums[]): LoggedMean => {
  const [sum, over] = [sumOf(pages.map((page) => page.sum)), sumOf(pages.map((page) => page.over))]
  const value = Math.log(sum / over)
  const leftOut = pages.map((page) => Math.log((sum - page.sum) / (over - page.over)))
  return { mean: sum / over, value, leftOut, error: jackknifeError(value, [leftOut]) }
}

const loggedDraws = (pages: readonly PageSums[], draws: Draws): readonly Estimated[] =>
  smoothedDraws(pages, draws).map(({ sum, over, variance }) => ({
    value: Math.log(sum / over),
    error: Math.sqrt(variance) / sum,
  }))

const raised = (ends: Ends): Ends => (ends === null ? null : [Math.exp(ends[0]), Math.exp(ends[1])])

/** What the bootstrap and the jackknife hold between them: the one sees skewness, the other few pages better. */
const around = (found: Estimated, leftOut: readonly (readonly number[])[], resampled: readonly Estimated[]): Ends => {
  const [a, b] = [studentizedInterval(found, resampled), jackknifeInterval(found.value, leftOut)]
  return a === null || b === null ? null : [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

const subtracted = (a: Estimated, b: Estimated): Estimated => ({
  value: a.value - b.value,
  error: Math.hypot(a.error, b.error),
})

/** The pooled mean of one group, drawn once for every ratio that it is part of. */
export type ClusteredDraws = {
  /** NaN without any post. */
  readonly mean: number
  readonly logged: LoggedMean
  /** Logarithms, in the order drawn; empty under 3 pages. */
  readonly resampled: readonly Estimated[]
}

export const clusteredDraws = (pages: readonly PageSums[], draws: Draws): ClusteredDraws => {
  const logged = loggedMean(pages)
  const isDrawn = Number.isFinite(logged.mean) && areEnough([logged.leftOut])
  return { mean: logged.mean, logged, resampled: isDrawn ? loggedDraws(pages, draws) : [] }
}

/** The mean that was drawn. Null without any post; a mean of 0 has no interval. */
export const meanOfClustered = ({ mean, logged, resampled }: ClusteredDraws): Estimate | null =>
  Number.isFinite(mean) ? { value: mean, interval: raised(around(logged, [logged.leftOut], resampled)) } : null

/** All counted of all pages divided by all posts. */
export const clusteredMean = (pages: readonly PageSums[], draws: Draws): Estimate | null =>
  meanOfClustered(clusteredDraws(pages, draws))

/** How many times the pooled mean of x is that of y, drawn with two streams of one seed. Null where one of them is undefined or 0. */
export const ratioOfClustered = (x: ClusteredDraws, y: ClusteredDraws): Estimate | null => {
  const [above, below] = [x.logged, y.logged]
  const value = x.mean / y.mean
  if (!Number.isFinite(value) || value === 0) return null
  if (!areEnough([above.leftOut, below.leftOut])) return { value, interval: null }
  const drawn = x.resampled.map((found, at) => subtracted(found, y.resampled[at] ?? below))
  const groups = [above.leftOut.map((left) => left - below.value), below.leftOut.map((left) => above.value - left)]
  return { value, interval: raised(around(subtracted(above, below), groups, drawn)) }
}

/** The same of two groups that stand in no other ratio. */
export const clusteredRatio = (
  x: readonly PageSums[],
  y: readonly PageSums[],
  draws: { readonly x: Draws; readonly y: Draws },
): Estimate | null => ratioOfClustered(clusteredDraws(x, draws.x), clusteredDraws(y, draws.y))

/** A total with its variance. */
type Total = Pick<SmoothedSums, 'sum' | 'variance'>
const nothing: Total = { sum: 0, variance: 0 }
const added = (a: Total, b: Total): Total => ({ sum: a.sum + b.sum, variance: a.variance + b.variance })

/** log(share / (1 - share)) of one part against the others together, to first order. */
const logOdds = (own: Total, others: Total): Estimated => ({
  value: Math.log(own.sum / others.sum),
  error: Math.hypot(Math.sqrt(own.variance) / own.sum, Math.sqrt(others.variance) / others.sum),
})

const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The total of a group with each page left out, the others standing for it: scaled back to as many pages. */
const totalsWithoutOne = (values: readonly number[], total: number): readonly number[] =>
  values.map((value) => ((total - value) * values.length) / (values.length - 1))

/**
 * Each group's part of the total of all groups, in their order; the numbers of pages are taken as given. Groups are drawn
 * with stream 0, 1 ... after `draws.stream`.
 * @param groups values of the pages (posts or interactions), each >= 0
 * @returns null when the total is 0; no interval for a share of 0 or 1, or when a group that has pages has fewer than 3
 */
export const clusteredShares = (groups: readonly (readonly number[])[], draws: Draws): readonly Estimate[] | null => {
  const sums = groups.map(sumOf)
  const total = sumOf(sums)
  if (total === 0) return null
  const without = groups.map((values, group) => totalsWithoutOne(values, sums[group] ?? 0))
  const isDrawn = areEnough(groups)
  const drawn = groups.map((values, group) =>
    isDrawn && values.length > 0
      ? smoothedDraws(
          values.map((sum) => ({ sum, over: 1 })),
          { ...draws, stream: draws.stream + group },
        )
      : [],
  )
  return sums.map((own, group) => {
    const others = total - own
    const leftOut = without.map((totals, at) =>
      totals.map((left) => Math.log(at === group ? left / others : own / (others - (sums[at] ?? 0) + left))),
    )
    const value = Math.log(own / others)
    const resampled = (drawn[group] ?? []).map((part, at) =>
      logOdds(
        part,
        drawn.reduce((all, totals, other) => (other === group ? all : added(all, totals[at] ?? nothing)), nothing),
      ),
    )
    const ends = around({ value, error: jackknifeError(value, leftOut) }, leftOut, resampled)
    return { value: own / total, interval: ends === null ? null : [shareOf(ends[0]), shareOf(ends[1])] }
  })
}
