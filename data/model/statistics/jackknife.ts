// Standard errors and intervals from leaving out one page after the other (jackknife), for figures that add up the posts of
// pages, on a scale on which they have no bounds (logarithms, log-odds). Purpose: one giant page moves such a figure, and
// leaving it out shows how far. Interval, 95 %: Student's t, the smallest group giving the degrees of freedom. Assumes
// independent pages, and for the interval that nothing is skewed. Smallest n is 3 pages in each group. References: Tukey 1958;
// Bell and McCaffrey 2002, Survey Methodology 28(2) 169-181; MacKinnon, Nielsen and Webb 2023, J. of Applied Econometrics
// 38(5) 671-694. Checked with NumPy.

import { smallestBootstrap } from './bootstrap.ts'
import { deviateOfT } from './student.ts'

/**
 * Standard error of a figure, around the figure itself: a little wider than around the mean of the values, on purpose.
 * @param groups for each group of pages, the figure with each of its pages left out
 */
export const jackknifeError = (value: number, groups: readonly (readonly number[])[]): number =>
  Math.sqrt(
    groups.reduce((sum, values) => {
      const squares = values.reduce((all, left) => all + (left - value) ** 2, 0)
      return sum + (values.length === 0 ? 0 : (squares * (values.length - 1)) / values.length)
    }, 0),
  )

/** Pages of the smallest group that has any; 0 without pages. */
const fewestOf = (groups: readonly (readonly number[])[]): number => {
  const sizes = groups.map(({ length }) => length).filter((size) => size > 0)
  return sizes.length === 0 ? 0 : Math.min(...sizes)
}

/** Whether each group that has pages has three. */
export const areEnough = (groups: readonly (readonly number[])[]): boolean => fewestOf(groups) >= smallestBootstrap

/**
 * Ends on the scale of `value`; null where a group has under 3 pages, or where the figure has no finite value without one
 * of the pages: that page alone makes it. Groups without pages are left out.
 */
export const jackknifeInterval = (
  value: number,
  groups: readonly (readonly number[])[],
): readonly [number, number] | null => {
  if (!areEnough(groups)) return null
  const half = deviateOfT(fewestOf(groups) - 1) * jackknifeError(value, groups)
  return Number.isFinite(value) && Number.isFinite(half) ? [value - half, value + half] : null
}
