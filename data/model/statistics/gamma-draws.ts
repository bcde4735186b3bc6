// Random numbers of a normal and of a gamma distribution from a seed, for the ranks of territories: what each rate may be.
// Normal: polar method; gamma: a cube of a normal, taken or drawn again, exact for every shape. References: Marsaglia and Bray
// 1964, SIAM Review 6(3) 260-264; Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26(3) 363-372.
// Checked by the moments of SciPy's norm and gamma, and by the share of draws below their quantiles.

import { randomOf } from './random.ts'

export type GammaDraws = {
  /** Between 0 and 1, never either. */
  uniform(): number
  /** Mean 0, variance 1. */
  normal(): number
  /** Mean and variance `shape` > 0. */
  gamma(shape: number): number
}

/** The same seed and stream give the same draws. */
export const gammaDraws = (seed: number, stream = 0): GammaDraws => {
  const random = randomOf(seed, stream)
  const uniform = (): number => (random() + 0.5) / 2 ** 32
  // The second of each pair waits in a typed array: a number in a closure would be made anew on the heap each time.
  const spare = Float64Array.of(Number.NaN)
  const normal = (): number => {
    const kept = spare[0] ?? Number.NaN
    spare[0] = Number.NaN
    if (!Number.isNaN(kept)) return kept
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare[0] = y * scale
      return x * scale
    }
  }
  const gamma = (shape: number): number => {
    // Below 1 by the shape above it.
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const centre = shape - 1 / 3
    const slope = 1 / Math.sqrt(9 * centre)
    for (;;) {
      const deviate = normal()
      const root = 1 + slope * deviate
      if (root <= 0) continue
      const cube = root * root * root
      const square = deviate * deviate
      const chance = uniform()
      // Nearly all are taken by the first bound, which needs no logarithm.
      if (chance < 1 - 0.0331 * square * square) return centre * cube
      if (Math.log(chance) < square / 2 + centre * (1 - cube + Math.log(cube))) return centre * cube
    }
  }
  return { uniform, normal, gamma }
}
