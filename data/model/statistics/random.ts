// Random numbers from a seed, the same on every machine: nothing here may ask Math.random. The generator is sfc32 of
// C. Doty-Humphrey's PractRand: 128 bits of state, a counter in it so that no seed has a short period. Numbers are made
// in blocks: a bootstrap of two camps draws millions, and the state then stays in registers.

/** Fills a block with whole numbers from 0 to 2^32 - 1; the next block goes on where the last one ended. */
export type Filler = (block: Uint32Array) => void

/** Two streams of one seed are independent of each other. */
export const fillerOf = (seed: number, stream = 0): Filler => {
  const state = Int32Array.of(seed | 0, Math.floor(seed / 2 ** 32) | 0, stream | 0, 1)
  const fill: Filler = (block) => {
    // Read one by one: taking a typed array apart goes through its iterator, five times slower than the numbers.
    let a = state[0] ?? 0
    let b = state[1] ?? 0
    let c = state[2] ?? 0
    let counter = state[3] ?? 0
    for (let place = 0; place < block.length; place += 1) {
      const drawn = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + drawn) | 0
      block[place] = drawn
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = counter
  }
  // The author's count of rounds after which near seeds no longer resemble each other.
  fill(new Uint32Array(20))
  return fill
}

/** The same numbers one by one. */
export const randomOf = (seed: number, stream = 0): (() => number) => {
  const fill = fillerOf(seed, stream)
  const block = new Uint32Array(64)
  let place = block.length
  return () => {
    if (place === block.length) {
      fill(block)
      place = 0
    }
    place += 1
    return block[place - 1] ?? 0
  }
}
