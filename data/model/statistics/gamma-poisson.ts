// Counts drawn towards what is expected of them (empirical Bayes of rates): 2 pages where 1 would be expected are not twice the
// nation's rate for sure. Each true rate, over the expected one, is taken as a draw from a gamma distribution of mean 1, whose
// shape is the most likely one for the counts (negative binomial). Smallest n: 2 units; steady from about 20. References: Clayton
// and Kaldor 1987, Biometrics 43(3) 671-681; the mean held at the nation, so that what one is drawn towards is printed: Marshall
// 1991, Applied Statistics 40(2) 283-294, whose moments a few large units decide. Checked with scipy.stats.nbinom and optimize.

import { gammaQuantile } from './gamma.ts'
import { tail } from './sample.ts'

/** A whole count, and that which the common rate would give: > 0. */
export type ExpectedCount = { readonly count: number; readonly expected: number }

/** A rate over the expected one, 1: as expected. */
export type DrawnRate = {
  readonly value: number
  /** 95 %. */
  readonly interval: readonly [number, number]
  /** 0-1: how far the count is taken at its word. */
  readonly weight: number
}

/** The rate of one unit among those of a shape: (shape + count) / (shape + expected), its own weight expected / (shape + expected). */
export const drawnRate = (shape: number, { count, expected }: ExpectedCount): DrawnRate => ({
  value: (shape + count) / (shape + expected),
  interval: [
    gammaQuantile(tail, shape + count) / (shape + expected),
    gammaQuantile(1 - tail, shape + count) / (shape + expected),
  ],
  weight: expected / (shape + expected),
})

/** Where the shape is sought; at the largest rates differ by one in a hundred, which no count of pages could tell from none. */
const [leastShape, mostShape] = [0.01, 10_000]
const gridSteps = 60
const goldenPart = (Math.sqrt(5) - 1) / 2

/** Log-likelihood by the shape, but for what does not depend on it; that of equal rates is minus the sum of the expected. */
const likelihoodOf = (units: readonly ExpectedCount[]): ((shape: number) => number) => {
  const most = Math.max(...units.map(({ count }) => count))
  // Units that count more than 0, more than 1, ...: Gamma(count + shape) / Gamma(shape) is the product of shape + 0, + 1 ...
  const above = Array.from({ length: most }, (_, than) => units.filter(({ count }) => count > than).length)
  return (shape) =>
    above.reduce((sum, units, than) => sum + units * Math.log1p(than / shape), 0) -
    units.reduce((sum, { count, expected }) => sum + (count + shape) * Math.log1p(expected / shape), 0)
}

/** The highest of a curve with one summit between both ends, which are logarithms. */
const summitOf = (curve: (place: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  for (let round = 0; round < 60; round += 1) {
    const part = goldenPart * (high - low)
    if (curve(high - part) < curve(low + part)) low = high - part
    else high = low + part
  }
  return (low + high) / 2
}

/**
 * Shape of the gamma distribution that the rates are most likely drawn from: 4 where they differ by a half, 100 by a tenth. Null
 * with fewer than two units, without a count above 0, or where the counts differ no more than chance makes them.
 */
export const gammaPoisson = (units: readonly ExpectedCount[]): number | null => {
  if (units.length < 2 || units.every(({ count }) => count === 0)) return null
  // Summed in one order, so that the order of units never changes the last digit.
  const sorted = units.toSorted((a, b) => a.expected - b.expected || a.count - b.count)
  const likelihood = likelihoodOf(sorted)
  const curve = (place: number): number => likelihood(Math.exp(place))
  const [from, to] = [Math.log(leastShape), Math.log(mostShape)]
  const places = Array.from({ length: gridSteps + 1 }, (_, step) => from + ((to - from) * step) / gridSteps)
  const heights = places.map(curve)
  const best = heights.indexOf(Math.max(...heights))
  if (best === gridSteps) return null
  const place = summitOf(curve, places[Math.max(0, best - 1)] ?? from, places[best + 1] ?? to)
  const ofEqualRates = -sorted.reduce((sum, { expected }) => sum + expected, 0)
  return curve(place) > ofEqualRates ? Math.exp(place) : null
}
