// Draws from a seed: the same again, and spread as the distributions ask. Bounds are five standard errors of 40,000 draws.

import { describe, expect, test } from 'vitest'
import { gammaBelow, gammaDraws, shareBelow } from '../../../data/model/statistics/index.ts'

const drawn = (draw: () => number): Float64Array => Float64Array.from({ length: 40_000 }, draw).sort()

/** Largest distance between the share of draws below a value and that of the distribution (Kolmogorov-Smirnov). */
const distance = (sorted: Float64Array, below: (value: number) => number): number =>
  sorted.reduce((most, value, at) => {
    const share = below(value)
    return Math.max(most, Math.abs(share - at / sorted.length), Math.abs(share - (at + 1) / sorted.length))
  }, 0)

// SciPy: scipy.special.kolmogi(1e-6) / sqrt(40000)
const farthest = 2.69 / 200

describe('draws', () => {
  test('of a normal distribution', () => {
    expect(distance(drawn(gammaDraws(3).normal), shareBelow)).toBeLessThan(farthest)
  })
  test.each([0.05, 0.4, 1, 1.7, 6, 250])('of a gamma distribution of shape %f', (shape) => {
    const { gamma } = gammaDraws(11)
    const draws = drawn(() => gamma(shape))
    expect(distance(draws, (x) => gammaBelow(shape, x))).toBeLessThan(farthest)
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
    expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / draws.length))
  })
  test('come again with their seed, and others with another', () => {
    const few = (seed: number, stream: number) => Array.from({ length: 6 }, gammaDraws(seed, stream).normal)
    expect(few(1, 0)).toEqual(few(1, 0))
    expect(few(1, 0)).not.toEqual(few(2, 0))
    expect(few(1, 0)).not.toEqual(few(1, 1))
  })
})
