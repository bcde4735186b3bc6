// Simulated truth for the under-served rule: an invented nation of local pages over given territories, of which it is known
// where people truly meet too few voices, because they were made so. The rule is shown the pages and the published need, never
// the truth. Pure and seeded. The demonstration that people see is another: local-associations.ts.

import type { Camp } from '../model/records.ts'
import { median } from '../model/statistics/median.ts'
import { sampleOf } from '../model/statistics/sample.ts'
import { type Random, randomOf } from './random.ts'

/** What the simulation is told of a territory: its key and the need as published, in persons. */
export type PublishedNeed = { readonly key: string; readonly need: number }

/**
 * A territory as it truly is. `made` is what was done on purpose: `under-served` where the true need is at least
 * `clearlyInNeed` times the typical one and the true ratio 0.15 to 0.35 of the nation's; `well-served` where the need is as
 * high and the true ratio 1 to 1.8 of it; null where nothing was done. Both are of high need on purpose: elsewhere the need
 * alone would acquit, and nothing would be learnt about how voices are judged.
 */
export type TrueTerritory = {
  readonly key: string
  /** Persons in need in truth: the published figure is off by chance. */
  readonly need: number
  /** Active associative pages per person in need that are to be expected there, beside the nation's: 1 is as in the nation. */
  readonly relative: number
  readonly made: 'under-served' | 'well-served' | null
}

/** What files tell of a page: that it posts, that it fell silent, or not enough to tell. */
export type Activity = 'active' | 'silent' | 'unknown'
export type LocalPage = {
  readonly number: number
  readonly territory: string
  readonly camp: Extract<Camp, 'association' | 'commercial'>
  readonly activity: Activity
}

export type InventedNation = {
  readonly territories: readonly TrueTerritory[]
  /** By number, from 1. */
  readonly pages: readonly LocalPage[]
}

/** Beside the need of the typical territory (median). Half above it, so that chance in the need alone does not hide it. */
const clearlyInNeed = 1.5
/**
 * By how much published needs miss the truth, standard deviation of logs: the shares published for six metropolitan régions
 * (12.4 to 15.8 %) differ by 0.1 from each other, and a département may differ as much again from its région.
 */
const needSpread = 0.14
const [leastServed, lessServed] = [0.15, 0.35]
const [asServed, mostServed] = [1, 1.8]
/** Of gamma, for the territories nobody touched: the pages per need of one in three are off the mean by more than 40 %. */
const naturalShape = 6
const associativeShare = 0.7
const activities: readonly (readonly [Activity, number])[] = [
  ['active', 0.65],
  ['silent', 0.9],
  ['unknown', 1],
]

/** Gamma of a whole shape with mean 1: a sum of exponentials. */
const gamma = (random: Random, shape: number): number => {
  let sum = 0
  for (let step = 0; step < shape; step += 1) sum -= Math.log(1 - random.uniform())
  return sum / shape
}
const between = (random: Random, low: number, high: number): number => low + random.uniform() * (high - low)
const sumOf = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((sum, item) => sum + of(item), 0)

/** In an order of chance (Fisher and Yates). */
const shuffled = <T>(random: Random, list: readonly T[]): readonly T[] => {
  const mixed = [...list]
  for (let left = mixed.length; left > 1; left -= 1) {
    const [item] = mixed.splice(random.below(left), 1)
    if (item !== undefined) mixed.push(item)
  }
  return mixed
}

/** A third of those clearly in need is made under-served, a third well-served; what is left makes the mean 1 again. */
const truthOf = (random: Random, published: readonly PublishedNeed[]): readonly TrueTerritory[] => {
  const needs = published.map(({ key, need }) => ({ key, need: need * Math.exp(random.normal() * needSpread) }))
  const typical = median(sampleOf(needs.map(({ need }) => need))) ?? 0
  const inNeed = shuffled(
    random,
    needs.filter(({ need }) => need >= clearlyInNeed * typical).map(({ key }) => key),
  )
  const third = Math.floor(inNeed.length / 3)
  const underServed = new Set(inNeed.slice(0, third))
  const wellServed = new Set(inNeed.slice(third, 2 * third))
  const drawn = needs.map(({ key, need }): TrueTerritory => {
    if (underServed.has(key))
      return { key, need, relative: between(random, leastServed, lessServed), made: 'under-served' }
    if (wellServed.has(key)) return { key, need, relative: between(random, asServed, mostServed), made: 'well-served' }
    return { key, need, relative: gamma(random, naturalShape), made: null }
  })
  const voices = (of: readonly TrueTerritory[]): number => sumOf(of, ({ need, relative }) => need * relative)
  const untouched = drawn.filter(({ made }) => made === null)
  const rest = sumOf(drawn, ({ need }) => need) - voices(drawn.filter(({ made }) => made !== null))
  const scale = rest / voices(untouched)
  return drawn.map((territory) =>
    territory.made === null ? { ...territory, relative: territory.relative * scale } : territory,
  )
}

/** Keys, each with the part of [0, 1) that it ends at. */
const endsOf = (weights: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] => {
  const total = sumOf(weights, ([, weight]) => weight)
  let end = 0
  return weights.map(([key, weight]) => {
    end += weight / total
    return [key, end] as const
  })
}
const drawFrom = <T>(random: Random, ends: readonly (readonly [T, number])[]): T => {
  const at = random.uniform()
  const found = ends.find(([, end]) => at < end) ?? ends.at(-1)
  if (found === undefined) throw new RangeError('nothing to draw from')
  return found[0]
}

/**
 * @param pageCount all local pages of the nation, associative and commercial; each speaks in one territory
 * @throws RangeError without territories, or where what was made leaves nothing for the others
 */
export const inventedNation = (
  published: readonly PublishedNeed[],
  pageCount: number,
  seed: number,
): InventedNation => {
  const random = randomOf(seed)
  const territories = truthOf(random, published)
  if (territories.length === 0 || territories.some(({ relative }) => !(relative >= 0)))
    throw new RangeError('no nation of which the ratios have the mean 1')
  const camps = {
    association: endsOf(territories.map(({ key, need, relative }) => [key, need * relative])),
    commercial: endsOf(territories.map(({ key, need }) => [key, need * gamma(random, naturalShape)])),
  }
  const pages = Array.from({ length: pageCount }, (_, at): LocalPage => {
    const camp = random.uniform() < associativeShare ? 'association' : 'commercial'
    return {
      number: at + 1,
      territory: drawFrom(random, camps[camp]),
      camp,
      activity: drawFrom(random, activities),
    }
  })
  return { territories, pages }
}
