// The gamma distribution of scale 1: its shares below and above a value and its quantile, behind the exact interval of a count
// and of rates drawn towards a mean. Series below the mean, continued fraction above it, the front factor kept from cancelling at
// large shapes; quantiles are sought on logarithms, where small shapes need it. Written here because the library has none.
// References: NIST Digital Library of Mathematical Functions 8.11.4, 8.9.2 and 5.11.1; front factor: Loader 2000, Fast and
// Accurate Computation of Binomial Probabilities. Checked with scipy.special and mpmath to 1e-10 relative, shapes 0.01 to 1e6.

import { normalQuantile } from './normal-quantile.ts'

/** From here on the asymptotic series of the gamma function is exact to the last digits. */
const largeShape = 15

/** ln Gamma(shape + 1) - (shape ln shape - shape + ln(2 pi shape) / 2), for a large shape. */
const stirlingRest = (shape: number): number => {
  const square = shape * shape
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / shape
}

/** ln Gamma(shape + 1) for shape > -1. */
export const logFactorial = (shape: number): number => {
  let [large, shift] = [shape, 0]
  for (; large < largeShape; large += 1) shift += Math.log(large + 1)
  return large * Math.log(large) - large + Math.log(2 * Math.PI * large) / 2 + stirlingRest(large) - shift
}

/** x - ln(1 + x), without cancelling near 0. */
const excessOverLog = (x: number): number => {
  if (Math.abs(x) > 0.1) return x - Math.log1p(x)
  // ln(1 + x) = 2 artanh(ratio), whose first term is x - x ratio.
  const ratio = x / (2 + x)
  let sum = x * ratio
  let power = 2 * ratio
  for (let odd = 3; odd < 60; odd += 2) {
    power *= ratio * ratio
    const next = sum - power / odd
    if (next === sum) break
    sum = next
  }
  return sum
}

/** x^shape e^-x / Gamma(shape + 1). */
const front = (shape: number, x: number): number =>
  shape < largeShape
    ? Math.exp(shape * Math.log(x) - x - logFactorial(shape))
    : Math.exp(-shape * excessOverLog((x - shape) / shape) - stirlingRest(shape)) / Math.sqrt(2 * Math.PI * shape)

/** 1 + x / (shape + 1) + x^2 / ((shape + 1)(shape + 2)) + ... */
const belowSeries = (shape: number, x: number): number => {
  let term = 1
  let sum = 1
  for (let step = 1; term > sum * Number.EPSILON; step += 1) {
    term *= x / (shape + step)
    sum += term
  }
  return sum
}

const tiny = 1e-300

/** The continued fraction of DLMF 8.9.2, by Lentz's method: the share above, over x^shape e^-x / Gamma(shape). */
const aboveFraction = (shape: number, x: number): number => {
  let odd = x + 1 - shape
  let numerator = 1 / tiny
  let denominator = 1 / odd
  let fraction = denominator
  for (let step = 1; step < 100_000; step += 1) {
    const even = -step * (step - shape)
    odd += 2
    const below = even * denominator + odd
    denominator = 1 / (Math.abs(below) < tiny ? tiny : below)
    numerator = odd + even / numerator
    if (Math.abs(numerator) < tiny) numerator = tiny
    const change = denominator * numerator
    fraction *= change
    if (Math.abs(change - 1) < Number.EPSILON) break
  }
  return fraction
}

/** P(G < x) and P(G > x), each kept to its last digits; shape > 0, x >= 0. */
const tails = (shape: number, x: number): readonly [below: number, above: number] => {
  if (x === 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  if (x < shape + 1) {
    const below = Math.min(1, front(shape, x) * belowSeries(shape, x))
    return [below, 1 - below]
  }
  const above = Math.min(1, front(shape, x) * shape * aboveFraction(shape, x))
  return [1 - above, above]
}

/** P(G < x), in 0-1. */
export const gammaBelow = (shape: number, x: number): number => tails(shape, x)[0]

/** P(G > x), in 0-1. */
export const gammaAbove = (shape: number, x: number): number => tails(shape, x)[1]

/** Below so small a value the first term of the series is all there is. */
const firstTermOnly = 1e-20
/** A step on the logarithm after which the next would change nothing. */
const lastStep = 1e-15

/** x with P(G < x) = share; 0 at 0, infinity at 1. @throws RangeError on a shape that is not above 0 */
export const gammaQuantile = (share: number, shape: number): number => {
  if (!(shape > 0)) throw new RangeError(`a gamma distribution cannot have the shape ${shape}`)
  if (share <= 0) return 0
  if (share >= 1) return Number.POSITIVE_INFINITY
  // x^shape / Gamma(shape + 1) is never below the share, so that this is never above the quantile.
  const least = Math.exp((Math.log(share) + logFactorial(shape)) / shape)
  if (least < firstTermOnly) return least
  // Start of Wilson and Hilferty 1931: the cube root is nearly normal.
  const cubeRoot = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape))
  // Newton's method on the logarithms of x and of the smaller tail, halved where it leaves what is known.
  let place = Math.log(Math.max(least, shape * cubeRoot ** 3))
  let [low, high] = [Math.log(least), Number.POSITIVE_INFINITY]
  for (let round = 0; round < 100; round += 1) {
    const x = Math.exp(place)
    const [below, above] = tails(shape, x)
    const slope = shape * front(shape, x)
    if (below < share) low = place
    else high = place
    const gap = share <= 0.5 ? Math.log(share / below) * below : Math.log(above / (1 - share)) * above
    const step = Math.max(-1, Math.min(1, gap / slope))
    // Checked before the bounds: the last steps may leave them by a rounding.
    if (Math.abs(step) <= lastStep * Math.max(1, Math.abs(place))) break
    const isInside = place + step >= low && place + step <= high
    place = isInside ? place + step : (low + Math.min(high, place + 1)) / 2
  }
  return Math.exp(place)
}
