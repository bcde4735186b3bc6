// Camps drawn from a law that is known, to see how often intervals hold the truth. Pages are as unequal as on a social
// network: their levels (mean interactions per post) and their numbers of posts are lognormal; posts scatter lognormally
// around the level of their own page, so that those of one page resemble each other, and are counted in whole numbers.

import { randomOf } from '../../data/model/statistics/index.ts'

export type Chance = { readonly share: () => number; readonly normal: () => number }

/** `share` is within 0-1, never 0 or 1. */
export const chanceOf = (seed: number, stream: number): Chance => {
  const next = randomOf(seed, stream)
  const share = (): number => (next() + 0.5) / 2 ** 32
  // Box and Muller's two deviates, one of them kept for the next call.
  let spare: number | null = null
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(share()))
    const angle = 2 * Math.PI * share()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  return { share, normal }
}

/** Interactions of the posts of one page: their sum, number and sum of squares. */
export type SimulatedPage = { readonly sum: number; readonly over: number; readonly squares: number }

export type Side = 'left' | 'right'
/** Of the pages of a camp: interactions per post at the level of its typical page, and the standard deviation of their logarithms. */
type Law = { readonly level: number; readonly spread: number }
export type Laws = Readonly<Record<Side, Law>> & {
  /** How many pages the right camp has for one of the left, in turn. */
  readonly sizes: readonly number[]
}

/**
 * `alike`: one camp is the other multiplied, which is what most methods suppose. `unlike`: the smaller camp is far more
 * unequal than the larger, the case in which methods that suppose it come out worst.
 */
export const laws = {
  alike: { left: { level: 12, spread: 1 }, right: { level: 36, spread: 1 }, sizes: [1, 1.5] },
  unlike: { left: { level: 12, spread: 1.5 }, right: { level: 36, spread: 0.8 }, sizes: [3] },
} as const satisfies Readonly<Record<string, Laws>>

/** Standard deviations of logarithms, and the number of posts of a typical page. */
const spread = { postsPerPage: 0.8, withinPage: 1 }
const typicalPosts = 40

const drawPage = ({ share, normal }: Chance, law: Law): SimulatedPage => {
  const level = law.level * Math.exp(law.spread * normal())
  const over = Math.max(1, Math.round(typicalPosts * Math.exp(spread.postsPerPage * normal())))
  let [sum, squares] = [0, 0]
  for (let post = 0; post < over; post += 1) {
    const expected = level * Math.exp(spread.withinPage * normal() - spread.withinPage ** 2 / 2)
    const count = Math.floor(expected + share())
    sum += count
    squares += count ** 2
  }
  return { sum, over, squares }
}

export const drawCamp = (chance: Chance, law: Law, pages: number): readonly SimulatedPage[] =>
  Array.from({ length: pages }, () => drawPage(chance, law))

/** What the product compares: interactions per post of each page. */
export const valuesOf = (pages: readonly SimulatedPage[]): readonly number[] => pages.map(({ sum, over }) => sum / over)

export type Truth = {
  readonly laws: Laws
  readonly medians: Readonly<Record<Side, number>>
  /** Median of the ratios of a page of the right camp to one of the left. */
  readonly pairRatio: number
  /** Of a page of the right camp over one of the left: P(above) - P(below). */
  readonly delta: number
  /** Exact, by the mean of a lognormal: number of posts and level of a page are drawn apart from each other. */
  readonly pooledMeans: Readonly<Record<Side, number>>
  /** Values of pages of the left camp in order, for shares of pages above a limit. */
  readonly leftValues: Float64Array
}

const middle = (sorted: Float64Array): number => sorted[sorted.length / 2] ?? 0

/** @param pagesOfTruth what is not exact comes from so many a camp: 200,000 are right to some 0.4 %, intervals of 60 pages 30 % wide */
export const truthOf = (laws: Laws, seed: number, pagesOfTruth = 200_000): Truth => {
  const drawn = (side: Side, stream: number): readonly number[] =>
    valuesOf(drawCamp(chanceOf(seed, stream), laws[side], pagesOfTruth))
  const [ofLeft, ofRight] = [drawn('left', 11), drawn('right', 12)]
  const ratios = Float64Array.from(ofRight, (value, pair) => value / (ofLeft[pair] ?? 0)).sort()
  const [left, right] = [Float64Array.from(ofLeft).sort(), Float64Array.from(ofRight).sort()]
  let [below, wins] = [0, 0]
  for (const value of right) {
    while (below < pagesOfTruth && (left[below] ?? 0) < value) below += 1
    wins += below
  }
  const meanOf = ({ level, spread: scatter }: Law): number => level * Math.exp(scatter ** 2 / 2)
  return {
    laws,
    medians: { left: middle(left), right: middle(right) },
    pairRatio: middle(ratios),
    delta: (2 * wins) / pagesOfTruth ** 2 - 1,
    pooledMeans: { left: meanOf(laws.left), right: meanOf(laws.right) },
    leftValues: left,
  }
}
