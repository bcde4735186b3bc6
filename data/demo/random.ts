// Chance for the invented data: seeded, so that the same data comes out on every machine. Marsaglia's 32-bit xorshift
// (Journal of Statistical Software 8(14), 2003) with a multiplied output: ample for a demonstration, not for anything secret.

export type Random = {
  /** In [0, 1). */
  readonly uniform: () => number
  /** Standard normal (Box and Muller 1958). */
  readonly normal: () => number
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** Events in a time for which `mean` (below 30) are expected (Knuth's product of uniforms). */
  readonly poisson: (mean: number) => number
  /** A whole number whose expectation is `value`: 2.3 gives 2 or 3, so that small counts keep their mean and their zeros. */
  readonly whole: (value: number) => number
}

/** @param seed any whole number; neighbouring seeds give unrelated sequences */
export const randomOf = (seed: number): Random => {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bf03635) >>> 0 || 1
  const uniform = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (Math.imul(state, 0x85ebca6b) >>> 0) / 4294967296
  }
  for (let warmUp = 0; warmUp < 8; warmUp += 1) uniform()
  const below = (limit: number): number => Math.floor(uniform() * limit)
  return {
    uniform,
    below,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    pick: (from) => {
      const found = from[below(from.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    poisson: (mean) => {
      const limit = Math.exp(-mean)
      let count = 0
      for (let product = uniform(); product > limit; product *= uniform()) count += 1
      return count
    },
    whole: (value) => Math.floor(value + uniform()),
  }
}
