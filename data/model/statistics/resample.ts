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
