// Random numbers from a seed, the same on every machine: nothing here may ask Math.random. The generator is sfc32 of
// C. Doty-Humphrey's PractRand: 128 bits of state, a counter in it so that no seed has a short period.

/** A function that gives whole numbers from 0 to 2^32 - 1. Two streams of one seed are independent of each other. */
export const randomOf = (seed: number, stream = 0): (() => number) => {
  let a = seed | 0
  let b = Math.floor(seed / 2 ** 32) | 0
  let c = stream | 0
  let counter = 1
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }
  // The author's count of rounds after which near seeds no longer resemble each other.
  for (let round = 0; round < 20; round += 1) next()
  return next
}
