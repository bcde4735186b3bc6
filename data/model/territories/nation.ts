// What is known of each territory of a level, and of all of them together: what the service ratios, the ranks and the rule start
// from. Sums are made in one order, so that neither the order of territories nor their names change the last digit. Pure.

import { median } from '../statistics/median.ts'
import { poissonInterval } from '../statistics/poisson-interval.ts'
import { sampleOf } from '../statistics/sample.ts'
import { type UnitWeights, unitWeights } from '../statistics/weighted-sum-interval.ts'

/** What is known of one territory; every one of its level is given in one go. Pages are local ones of the voice. */
export type TerritoryInput = {
  readonly key: string
  /** Persons; null where not known. The value lies in its interval. */
  readonly need: { readonly value: number | null; readonly interval: readonly [number, number] | null }
  /** Pages that the directory knows; of these, active ones, and those of which files cannot tell. */
  readonly known: number
  readonly active: number
  readonly unknown: number
  /** Of each page with a known value. */
  readonly followers: readonly number[]
  readonly postsPerWeek: readonly number[]
  /** Active pages of the two camps, whatever counts as voice. */
  readonly activeAssociations: number
  readonly activeCommercial: number
}

/** Persons in need, as far as a ratio can be made of them: more than none. */
export type Need = { readonly value: number; readonly low: number; readonly high: number }
export const needOf = ({ need: { value, interval } }: Pick<TerritoryInput, 'need'>): Need | null =>
  value === null || interval === null || value <= 0 ? null : { value, low: interval[0], high: interval[1] }

const sumOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b).reduce((sum, one) => sum + one, 0)

/** What all territories have in common. */
export type Nation = {
  readonly need: number
  readonly ratio: number | null
  readonly typicalNeed: number | null
  readonly followers: UnitWeights | null
  readonly postsPerWeek: UnitWeights | null
}

export const nationOf = (territories: readonly TerritoryInput[]): Nation => {
  const counted = territories.flatMap((territory) => {
    const need = needOf(territory)
    return need === null ? [] : [{ territory, need: need.value }]
  })
  const need = sumOf(counted.map((one) => one.need))
  const isAnyTold = counted.some(({ territory: { known, unknown } }) => known > unknown)
  const active = counted.reduce((sum, { territory }) => sum + territory.active, 0)
  return {
    need,
    ratio: isAnyTold ? active / need : null,
    typicalNeed: median(sampleOf(territories.flatMap(({ need: { value } }) => value ?? []))),
    followers: unitWeights(territories.flatMap(({ followers }) => followers)),
    postsPerWeek: unitWeights(territories.flatMap(({ postsPerWeek }) => postsPerWeek)),
  }
}

/** What the count of active pages per person in need may be: also where none is known to be active and some may be. */
export const ratioEnds = (
  { active, unknown }: Pick<TerritoryInput, 'active' | 'unknown'>,
  need: Need,
): readonly [number, number] => [
  poissonInterval(active)[0] / need.high,
  poissonInterval(active + unknown)[1] / need.low,
]

/** Active pages cannot be counted where none surely is active and some may be. */
export const isUncounted = ({ active, unknown }: TerritoryInput): boolean => active === 0 && unknown > 0
