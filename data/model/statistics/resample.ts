// Resamples of pages for any statistic: the page is the unit and is drawn with replacement, each time with all its posts
// (a cluster bootstrap). A statistic is told how often each page was drawn, so that pooled sums, means and shares need no
// copies. Also the jackknife (each page left out once), which the BCa interval needs. Assumes that pages are like a random
// draw from those one wants to speak of; smallest n is 3. For medians bootstrap.ts is faster.
// References: Efron and Tibshirani 1993, An Introduction to the Bootstrap; of clusters: Davison and Hinkley 1997, 3.8.

import { smallestBootstrap } from './bootstrap.ts'
import { fillerOf } from './random.ts'

/** Of one group of pages, given how often each is drawn; NaN or infinite where it is undefined for such a draw. */
export type PageStatistic = (times: Uint32Array) => number

/** How to draw: the same settings give the same draws on every machine. */
export type Draws = {
  readonly resamples: number
  readonly seed: number
  /** Tells groups of one comparison apart: with one stream, camps of equal size would be drawn alike. */
  readonly stream: number
}

/** The statistic of each resample, in the order drawn. Empty under 3 pages. */
export const resampled = (pages: number, draws: Draws, statistic: PageStatistic): readonly number[] => {
  if (pages < smallestBootstrap) return []
  const fill = fillerOf(draws.seed, draws.stream)
  const numbers = new Uint32Array(pages)
  const times = new Uint32Array(pages)
  const found: number[] = []
  for (let resample = 0; resample < draws.resamples; resample += 1) {
    times.fill(0)
    fill(numbers)
    for (let draw = 0; draw < pages; draw += 1) {
      const page = Math.floor(((numbers[draw] ?? 0) * pages) / 2 ** 32)
      times[page] = (times[page] ?? 0) + 1
    }
    found.push(statistic(times))
  }
  return found
}

/** So many numbers are kept from one group to the next: 2,000 resamples of 600 units. */
const mostNumbers = 1_200_000
let kept: { readonly seed: number; readonly stream: number; readonly numbers: Uint32Array } | null = null

/** The first numbers of a stream; those of another one take their place. */
const numbersOf = (seed: number, stream: number, count: number): Uint32Array => {
  if (kept !== null && kept.seed === seed && kept.stream === stream && kept.numbers.length >= count) return kept.numbers
  const numbers = new Uint32Array(count)
  fillerOf(seed, stream)(numbers)
  kept = { seed, stream, numbers }
  return numbers
}

/**
 * Sum of `sums` over sum of `overs` of the units drawn, in the order drawn: what `resampled` gives, but for the last bits, and
 * several times faster where many groups are drawn with one stream, since its numbers are made once.
 */
export const resampledRatios = (sums: Float64Array, overs: Float64Array, draws: Draws): readonly number[] => {
  const units = sums.length
  const count = units * draws.resamples
  if (count > mostNumbers)
    return resampled(units, draws, (times) => {
      let [sum, over] = [0, 0]
      for (let unit = 0; unit < units; unit += 1) {
        sum += (times[unit] ?? 0) * (sums[unit] ?? 0)
        over += (times[unit] ?? 0) * (overs[unit] ?? 0)
      }
      return sum / over
    })
  if (units < smallestBootstrap) return []
  const numbers = numbersOf(draws.seed, draws.stream, count)
  const found = new Array<number>(draws.resamples)
  for (let resample = 0; resample < draws.resamples; resample += 1) {
    const first = resample * units
    let [sum, over] = [0, 0]
    for (let at = first; at < first + units; at += 1) {
      const unit = Math.floor(((numbers[at] ?? 0) * units) / 2 ** 32)
      sum += sums[unit] ?? 0
      over += overs[unit] ?? 0
    }
    found[resample] = sum / over
  }
  return found
}

/** The statistic of all pages, each once. */
export const observed = (pages: number, statistic: PageStatistic): number => statistic(new Uint32Array(pages).fill(1))

/** The statistic with each page left out once, in the order of the pages. */
export const leftOut = (pages: number, statistic: PageStatistic): readonly number[] => {
  const times = new Uint32Array(pages).fill(1)
  return Array.from(times, (_, page) => {
    times[page] = 0
    const value = statistic(times)
    times[page] = 1
    return value
  })
}
