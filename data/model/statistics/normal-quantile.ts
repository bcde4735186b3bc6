// The normal distribution's deviate that has a given share below it, for the BCa interval: a rough start, then Newton's
// method on the upper tail of normal.ts until nothing changes, so that both agree to the last digits. Start: Abramowitz
// and Stegun 1964, 26.2.22. Checked with scipy.special.ndtri and R's qnorm.

import { upperTail } from './normal.ts'

/** P(Z < z), in 0-1. */
export const shareBelow = (z: number): number => (z < 0 ? upperTail(-z) : 1 - upperTail(z))

/** z with P(Z < z) = share; minus infinity at 0, infinity at 1. */
export const normalQuantile = (share: number): number => {
  if (share === 0.5) return 0
  if (share > 0.5) return -normalQuantile(1 - share)
  if (share <= 0) return Number.NEGATIVE_INFINITY
  const root = Math.sqrt(-2 * Math.log(share))
  let z = root - (2.30753 + 0.27061 * root) / (1 + 0.99229 * root + 0.04481 * root ** 2)
  for (let round = 0; round < 20; round += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    // On the logarithm of the tail, which is nearly a parabola: plain Newton overshoots far out.
    const tail = upperTail(Math.max(0, z))
    const step = (Math.log(tail / share) * tail) / density
    z += step
    if (Math.abs(step) <= 1e-15 * Math.abs(z)) break
  }
  return -z
}
