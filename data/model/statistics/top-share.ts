// Share of the top tenth: what part of all followers or interactions the largest tenth of pages holds. Purpose:
// concentration in words anyone understands. Where a tenth is not a whole number of pages, the last page counts in part
// (a straight line between two points of the Lorenz curve), so that 11 pages are not suddenly judged by 2.
// Assumes values that add up, none below 0. Smallest n is one page in the part asked for: 10 pages for a tenth.
// Definition of this product after Lorenz 1905; checked with numpy.interp(0.9, pages, totals) on the curve.

import { totalOf } from './lorenz.ts'
import type { Sample } from './sample.ts'

/**
 * @param part of the pages, above 0, at most 1
 * @returns in 0-1; null where the part is less than one page, a value is below 0, or the total is 0
 */
export const topShare = (sample: Sample, part = 0.1): number | null => {
  const total = totalOf(sample)
  const pages = part * sample.size
  if (total === null || pages < 1) return null
  const whole = Math.min(sample.size, Math.floor(pages))
  let sum = 0
  for (let place = sample.size - whole; place < sample.size; place += 1) sum += (sample.sorted[place] ?? 0) / total
  return Math.min(1, sum + ((pages - whole) * (sample.sorted[sample.size - whole - 1] ?? 0)) / total)
}
