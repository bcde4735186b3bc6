// Interval of a sum over few units of unequal weight, 95 %: the followers of the four pages of a territory could as well have
// been those of three, or of five. Each unit is a Poisson count of one with its weight; with equal weights it is the interval of
// poisson-interval.ts. For the upper end one more unit of mean weight is thought of, not the heaviest: ends far too wide. Assumes
// independent units. Smallest n is 0. References: Fay and Feuer 1997, Statistics in Medicine 16(7) 791-801; Tiwari, Clegg and Zou
// 2006, Statistical Methods in Medical Research 15(6) 547-569. Checked with scipy.stats.gamma.ppf.

import { gammaQuantile } from './gamma.ts'
import { tail } from './sample.ts'

/** Of all units, those of other sums too: the mean of their weights and of the squares of these. */
export type UnitWeights = { readonly mean: number; readonly meanSquare: number }

const momentsOf = (weights: readonly number[]): readonly [sum: number, squares: number] => {
  // Summed in one order, so that the order of units never changes the last digit.
  const sorted = weights.toSorted((a, b) => a - b)
  return [sorted.reduce((sum, weight) => sum + weight, 0), sorted.reduce((sum, weight) => sum + weight * weight, 0)]
}

/** Null without units. @param weights >= 0, of every unit there is */
export const unitWeights = (weights: readonly number[]): UnitWeights | null => {
  if (weights.length === 0) return null
  const [sum, squares] = momentsOf(weights)
  return { mean: sum / weights.length, meanSquare: squares / weights.length }
}

/** The gamma distribution with this mean and variance, at a share. */
const gammaLike = (share: number, mean: number, variance: number): number =>
  (variance / mean) * gammaQuantile(share, mean ** 2 / variance)

export type WeightedSum = { readonly value: number; readonly interval: readonly [number, number] | null }

/** Sum of the weights with its interval; no interval where no unit anywhere weighs anything. @param units of all there are */
export const weightedSumInterval = (weights: readonly number[], units: UnitWeights): WeightedSum => {
  const [value, variance] = momentsOf(weights)
  if (units.mean === 0) return { value, interval: null }
  const low = value === 0 ? 0 : gammaLike(tail, value, variance)
  return { value, interval: [low, gammaLike(1 - tail, value + units.mean, variance + units.meanSquare)] }
}
