// Intervals from leaving out one page after the other (jackknife), for figures that add up posts of pages: 95 %, by Student's t
// on a scale on which the figure has no bounds (logarithms of ratios, log-odds of shares). Purpose: one giant moves such a
// figure, and leaving it out shows how far; the usual bootstrap of so few clusters holds 85 to 92 %, this 94 to 95 %. Assumes
// independent pages; the smallest group gives the degrees of freedom. Smallest n: 3 pages in each group. References: Tukey
// 1958; Bell and McCaffrey 2002, Survey Methodology 28(2) 169-181; MacKinnon, Nielsen and Webb 2023, J. of Applied
// Econometrics 38(5) 671-694. Checked with NumPy and by the simulation of test/long/coverage.test.ts.

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

/**
 * Ends on the scale of `value`; null where a group has under 3 pages, or where the figure has no finite value without one
 * of the pages: that page alone makes it. Groups without pages are left out.
 */
export const jackknifeInterval = (
  value: number,
  groups: readonly (readonly number[])[],
): readonly [number, number] | null => {
  const sizes = groups.map(({ length }) => length).filter((size) => size > 0)
  const fewest = Math.min(...sizes)
  if (sizes.length === 0 || fewest < smallestBootstrap) return null
  const half = deviateOfT(fewest - 1) * jackknifeError(value, groups)
  return Number.isFinite(value) && Number.isFinite(half) ? [value - half, value + half] : null
}
