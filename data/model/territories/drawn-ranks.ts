// Ranks of territories by how well they are served, with intervals from draws: in each, every territory gets a rate that it may
// as well have (its pages of unknown activity any number of them, its need anywhere in its interval), and its rank among these.
// Territories about which the same is known share their draws' ranks, so that neither order nor names decide anything. Goldstein
// and Spiegelhalter 1996, J. of the Royal Statistical Society A 159(3). Pure: seeded.

import { gammaDraws } from '../statistics/gamma-draws.ts'
import { deviate, tail } from '../statistics/sample.ts'
import { leastPart } from './need-uncertainty.ts'

/** What is known of one territory. */
export type Ranked = {
  /** What it is ranked by: the lowest is 1, equal ones share a rank. */
  readonly value: number
  /** Active pages, and those of unknown activity. */
  readonly active: number
  readonly unknown: number
  /** Pages that the nation's ratio would give for its need, and for both ends of it. */
  readonly expected: number
  readonly expectedInterval: readonly [number, number]
}

/** `interval` 95 %, whole ranks; the rank itself lies in it. */
export type DrawnRank = { readonly rank: number; readonly interval: readonly [number, number] }

const compared = (a: Ranked, b: Ranked): number =>
  a.active - b.active ||
  a.unknown - b.unknown ||
  a.expected - b.expected ||
  a.expectedInterval[0] - b.expectedInterval[0] ||
  a.expectedInterval[1] - b.expectedInterval[1]

/** Values of a sorted list that are below the one asked. */
const countBelow = (sorted: Float64Array, value: number): number => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < value) from = middle + 1
    else to = middle
  }
  return from
}

/** Puts places in the order of their rates, from the order of the draw before: shorter than to sort anew, since most stay near. */
const sortBy = (rates: Float64Array, order: Uint32Array): void => {
  for (let next = 1; next < order.length; next += 1) {
    const moved = order[next] ?? 0
    const rate = rates[moved] ?? 0
    let place = next
    for (; place > 0 && (rates[order[place - 1] ?? 0] ?? 0) > rate; place -= 1) order[place] = order[place - 1] ?? 0
    order[place] = moved
  }
}

/** How often each of the territories, which stand in order, had each rank: row by row, from rank 1. */
const rankCounts = (
  territories: readonly Ranked[],
  shape: number,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Uint32Array => {
  const { uniform, normal, gamma } = gammaDraws(seed)
  const size = territories.length
  const numbers = Float64Array.from(
    territories.flatMap(({ active, unknown, expected, expectedInterval }) => [
      active,
      unknown,
      expected,
      ...expectedInterval,
    ]),
  )
  /** One of the numbers of a territory: 200,000 draws read them from one array far faster than from objects. */
  const numberOf = (at: number, place: number): number => numbers[at * 5 + place] ?? 0
  const expectedOf = (at: number): number => {
    const expected = numberOf(at, 2)
    const low = numberOf(at, 3)
    const high = numberOf(at, 4)
    if (low === high) return expected
    const drawn = normal()
    const half = drawn < 0 ? expected - low : high - expected
    return Math.max(leastPart * expected, expected + (drawn * half) / deviate)
  }
  const activeOf = (at: number): number => {
    const active = numberOf(at, 0)
    const unknown = numberOf(at, 1)
    return unknown === 0 ? active : active + Math.floor(uniform() * (unknown + 1))
  }
  const counts = new Uint32Array(size * size)
  const rates = new Float64Array(size)
  const order = Uint32Array.from(territories, (_, at) => at)
  for (let resample = 0; resample < resamples; resample += 1) {
    for (let at = 0; at < size; at += 1) rates[at] = gamma(shape + activeOf(at)) / (shape + expectedOf(at))
    sortBy(rates, order)
    for (let place = 0; place < size; place += 1) {
      const cell = (order[place] ?? 0) * size + place
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  return counts
}

/** The least rank that is reached with a chance, among `draws` counted by rank. */
const reached = (counts: Uint32Array, draws: number, chance: number): number => {
  let sum = 0
  const at = counts.findIndex((count) => {
    sum += count
    return sum >= chance * draws
  })
  return at === -1 ? counts.length : at + 1
}

/**
 * In the order of the territories.
 * @param shape of the gamma distribution of rates (statistics/gamma-poisson.ts); null: they differ by chance alone, so that any
 * territory may have any rank
 */
export const drawnRanks = (
  territories: readonly Ranked[],
  shape: number | null,
  draws: { readonly resamples: number; readonly seed: number },
): readonly DrawnRank[] => {
  const size = territories.length
  const values = Float64Array.from(territories, ({ value }) => value).sort()
  const rankOf = ({ value }: Ranked): number => 1 + countBelow(values, value)
  if (shape === null || draws.resamples === 0)
    return territories.map((territory) => ({ rank: rankOf(territory), interval: [1, size] }))
  const sorted = territories.toSorted(compared)
  const counts = rankCounts(sorted, shape, draws)
  return territories.map((territory) => {
    const alike = sorted.flatMap((other, at) => (compared(other, territory) === 0 ? [at] : []))
    const pooled = new Uint32Array(size)
    for (const at of alike)
      for (let rank = 0; rank < size; rank += 1) pooled[rank] = (pooled[rank] ?? 0) + (counts[at * size + rank] ?? 0)
    const all = draws.resamples * alike.length
    const rank = rankOf(territory)
    return {
      rank,
      interval: [Math.min(rank, reached(pooled, all, tail)), Math.max(rank, reached(pooled, all, 1 - tail))],
    }
  })
}
