// Lorenz curve: the share of everything (followers, interactions) that the smallest share of pages holds. Purpose: how
// unequal a camp is, as a picture; Gini and the share of the top tenth are read off it. Assumes values of a kind that adds
// up, none below 0. Smallest n is 1. Reference: Lorenz 1905, Publications of the American Statistical Association 9(70)
// 209-219. Checked with numpy.cumsum of the sorted values.

import type { Sample } from './sample.ts'

export type LorenzPoint = {
  /** Share of pages, the smallest first, 0-1. */
  readonly pages: number
  /** Share of the total those pages hold, 0-1, never above `pages`. */
  readonly total: number
}

/** Sum of the values; null for an empty sample, a value below 0, or a total of 0: there is nothing to have a share of. */
export const totalOf = ({ sorted }: Sample): number | null => {
  const total = sorted.reduce((sum, value) => sum + value, 0)
  return (sorted[0] ?? -1) < 0 || total === 0 ? null : total
}

/** From 0, 0 to 1, 1, a point after each page. Null where `totalOf` is. */
export const lorenz = (sample: Sample): readonly LorenzPoint[] | null => {
  const total = totalOf(sample)
  if (total === null) return null
  const points: LorenzPoint[] = [{ pages: 0, total: 0 }]
  let reached = 0
  for (const [place, value] of sample.sorted.entries()) {
    reached += value
    points.push({ pages: (place + 1) / sample.size, total: place + 1 === sample.size ? 1 : reached / total })
  }
  return points
}

/** Share of the total that a share of the pages holds, the smallest first: a straight line between two points of the curve. */
export const heldBy = (curve: readonly LorenzPoint[], pages: number): number => {
  const right = Math.max(
    1,
    curve.findIndex((point) => point.pages >= pages),
  )
  const [before, after] = [curve[right - 1], curve[right]]
  if (before === undefined || after === undefined) throw new RangeError('a Lorenz curve has two points at least')
  return before.total + ((pages - before.pages) / (after.pages - before.pages)) * (after.total - before.total)
}
