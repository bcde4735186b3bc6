// Interval of the mean of all posts of a few pages, 95 %: a studentized bootstrap over pages on logarithms, smoothed, since a
// giant that was not seen is what a plain bootstrap cannot draw (percentile and BCa hold 85 %). A drawn page brings its posts,
// its level scattered by the normal-reference bandwidth of the camp's levels, so that the mean stays. Never within the
// jackknife's ends, which see small camps better. Assumes independent pages. Smallest n is 3. References: Hall 1988, Annals of
// Statistics 16(3) 927-953 (studentized); Silverman and Young 1987, Biometrika 74(3) 469-479 (smoothed); Silverman 1986,
// Density Estimation, 3.4.2 (bandwidth). Chosen and checked by the simulation of test/long/coverage.test.ts.

import { smallestBootstrap } from './bootstrap.ts'
import { jackknifeError, jackknifeInterval } from './jackknife.ts'
import { normalQuantile } from './normal-quantile.ts'
import type { PageSums } from './pooled.ts'
import { endsOf } from './quantile.ts'
import { fillerOf } from './random.ts'
import type { Draws } from './resample.ts'
import { level } from './sample.ts'

/** Scatter is drawn from so many equally likely deviates: a power of two, so that the last bits of a number choose. */
const deviates = Array.from({ length: 1024 }, (_, place) => normalQuantile((place + 0.5) / 1024))

/** Factors with mean 1 that scatter a page's level; all 1 where levels do not differ or are too few to tell. */
const scattersOf = (pages: readonly PageSums[]): Float64Array => {
  const levels = pages.filter(({ sum, over }) => sum > 0 && over > 0).map(({ sum, over }) => Math.log(sum / over))
  const centre = levels.reduce((sum, value) => sum + value, 0) / levels.length
  const squares = levels.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const spread = levels.length < 2 ? 0 : Math.sqrt(squares / (levels.length - 1))
  const bandwidth = 1.06 * spread * pages.length ** -0.2
  const factors = deviates.map((deviate) => Math.exp(bandwidth * deviate))
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length
  return Float64Array.from(factors, (factor) => factor / mean)
}

type Logged = { readonly value: number; readonly error: number }

/** Logarithm of a pooled mean with its standard error, from how far each page's sum is from what the mean foretells. */
const logOfMean = (sums: Float64Array, overs: Float64Array): Logged => {
  let [sum, over] = [0, 0]
  for (let page = 0; page < sums.length; page += 1) {
    sum += sums[page] ?? 0
    over += overs[page] ?? 0
  }
  const mean = sum / over
  let squares = 0
  for (let page = 0; page < sums.length; page += 1) squares += ((sums[page] ?? 0) - mean * (overs[page] ?? 0)) ** 2
  return { value: Math.log(mean), error: Math.sqrt((squares * sums.length) / (sums.length - 1)) / sum }
}

/** (logarithm of a resample - `value`) / its standard error, for each resample. */
const deviationsOf = (pages: readonly PageSums[], value: number, draws: Draws): readonly number[] => {
  const scatters = scattersOf(pages)
  const fill = fillerOf(draws.seed, draws.stream)
  const numbers = new Uint32Array(2 * pages.length)
  const [sums, overs] = [new Float64Array(pages.length), new Float64Array(pages.length)]
  return Array.from({ length: draws.resamples }, () => {
    fill(numbers)
    for (let draw = 0; draw < pages.length; draw += 1) {
      const page = pages[Math.floor(((numbers[2 * draw] ?? 0) * pages.length) / 2 ** 32)]
      sums[draw] = (page?.sum ?? 0) * (scatters[(numbers[2 * draw + 1] ?? 0) % scatters.length] ?? 1)
      overs[draw] = page?.over ?? 0
    }
    const drawn = logOfMean(sums, overs)
    return drawn.value === value ? 0 : (drawn.value - value) / drawn.error
  })
}

/**
 * Interval of the logarithm of the pooled mean of `pages`.
 * @param leftOut the logarithm without each page
 * @returns null under 3 pages, or where one page alone makes the mean
 */
export const smoothedInterval = (
  pages: readonly PageSums[],
  leftOut: readonly number[],
  draws: Draws,
): readonly [number, number] | null => {
  if (pages.length < smallestBootstrap) return null
  const { value } = logOfMean(
    Float64Array.from(pages, ({ sum }) => sum),
    Float64Array.from(pages, ({ over }) => over),
  )
  const ends = endsOf(deviationsOf(pages, value, draws), (1 - level) / 2, (1 + level) / 2)
  const jackknife = jackknifeInterval(value, [leftOut])
  if (ends === null || jackknife === null) return null
  const error = jackknifeError(value, [leftOut])
  return [Math.min(jackknife[0], value - ends[1] * error), Math.max(jackknife[1], value - ends[0] * error)]
}
