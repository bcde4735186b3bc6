// Studentized bootstrap over pages, smoothed, for figures that add up the posts of a few very unequal pages (95 %). A drawn page
// brings its posts, and its level is scattered by the normal-reference bandwidth of the camp's levels (on logarithms, mean
// kept): a giant that was not seen is what a plain bootstrap cannot draw, whose percentile and BCa intervals hold 85 to 92 %.
// Assumes independent pages. Smallest n is 3. References: Hall 1988, Annals of Statistics 16(3) 927-953 (studentized);
// Silverman and Young 1987, Biometrika 74(3) 469-479 (smoothed); Silverman 1986, Density Estimation, 3.4.2 (bandwidth).
// Chosen and checked by the simulation of test/long/coverage.test.ts; definition written out in test/data/statistics.

import { normalQuantile } from './normal-quantile.ts'
import type { PageSums } from './pooled.ts'
import { endsOf } from './quantile.ts'
import { fillerOf } from './random.ts'
import type { Draws } from './resample.ts'
import { level } from './sample.ts'

/** Scatter is one of so many equally likely deviates: a power of two, so that the last bits of a drawn number choose it. */
const scattered = 1024
const deviates = Array.from({ length: scattered }, (_, place) => normalQuantile((place + 0.5) / scattered))

/** Factors with mean 1 that scatter a page's level; all 1 where levels do not differ or are too few to tell. */
const scattersOf = (pages: readonly PageSums[]): Float64Array => {
  const levels = pages.filter(({ sum, over }) => sum > 0 && over > 0).map(({ sum, over }) => Math.log(sum / over))
  const centre = levels.reduce((sum, value) => sum + value, 0) / levels.length
  const squares = levels.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const spread = levels.length < 2 ? 0 : Math.sqrt(squares / (levels.length - 1))
  const posts = pages.reduce((sum, { over }) => sum + over, 0)
  // As many equal pages as would tell as much (Kish 1965): a page with most of the posts counts for most.
  const effective = posts ** 2 / pages.reduce((sum, { over }) => sum + over ** 2, 0)
  const bandwidth = 1.06 * spread * effective ** -0.2
  const factors = deviates.map((deviate) => Math.exp(bandwidth * deviate))
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length
  return Float64Array.from(factors, (factor) => factor / mean)
}

/** All pages of one resample together. */
export type SmoothedSums = {
  readonly sum: number
  readonly over: number
  /** Of `sum`, around what the mean foretells for so many posts. */
  readonly variance: number
}

/** The pages of each resample added up, in the order drawn. One pass without a call: a figure goes through a million pages. */
export const smoothedDraws = (pages: readonly PageSums[], draws: Draws): readonly SmoothedSums[] => {
  const [own, posts] = [Float64Array.from(pages, ({ sum }) => sum), Float64Array.from(pages, ({ over }) => over)]
  const scatters = scattersOf(pages)
  const fill = fillerOf(draws.seed, draws.stream)
  const size = pages.length
  const numbers = new Uint32Array(size)
  const step = size / 2 ** 32
  return Array.from({ length: draws.resamples }, () => {
    fill(numbers)
    let [sum, over, squares, products, squaresOver] = [0, 0, 0, 0, 0]
    for (let draw = 0; draw < size; draw += 1) {
      // The first bits choose the page, the last ten its scatter.
      const number = numbers[draw] ?? 0
      const page = Math.trunc(number * step)
      const drawn = (own[page] ?? 0) * (scatters[number & (scattered - 1)] ?? 1)
      const drawnOver = posts[page] ?? 0
      sum += drawn
      over += drawnOver
      squares += drawn * drawn
      products += drawn * drawnOver
      squaresOver += drawnOver * drawnOver
    }
    // The sum of (drawn - mean drawnOver)²; rounding may leave less than nothing of it.
    const mean = sum / over
    const around = Math.max(0, squares - 2 * mean * products + mean * mean * squaresOver)
    return { sum, over, variance: (around * size) / (size - 1) }
  })
}

/** A figure on a scale without bounds, with its standard error. */
export type Estimated = { readonly value: number; readonly error: number }

/** A difference that rounding alone makes is none, or divided by an error of 0 it would be infinite. */
const isRounding = (difference: number): boolean => Math.abs(difference) < 1e-12

/**
 * From the resamples, each as far from the figure as its own standard error is large.
 * @returns null without resamples or where an end is not finite: there one page makes the figure
 */
export const studentizedInterval = (
  { value, error }: Estimated,
  resampled: readonly Estimated[],
): readonly [number, number] | null => {
  const deviations = resampled.map((drawn) =>
    isRounding(drawn.value - value) ? 0 : (drawn.value - value) / drawn.error,
  )
  const ends = endsOf(deviations, (1 - level) / 2, (1 + level) / 2)
  if (ends === null || !Number.isFinite(value) || !Number.isFinite(error)) return null
  return [value - ends[1] * error, value - ends[0] * error]
}
