// Voice beside need in every territory of a level at once: active pages per person in need with its interval, the same beside
// the nation, drawn towards it where pages are few, and ranked; and which territories count as under-served.
// An interval is as wide as both of its parts ask: few pages (exact Poisson), pages that may be active or not (the upper end
// counts them), and the interval of the need. The nation's ratio is taken as fixed. Pure: seeded.

import type { TerritoryRow } from '../contract.ts'
import { drawnRate, gammaPoisson } from '../statistics/gamma-poisson.ts'
import { type UnitWeights, weightedSumInterval } from '../statistics/weighted-sum-interval.ts'
import { wilson } from '../statistics/wilson.ts'
import { drawnRanks, type Ranked } from './drawn-ranks.ts'
import { isUncounted, type Nation, type Need, nationOf, needOf, ratioEnds, type TerritoryInput } from './nation.ts'
import { sideOf, type Thresholds, verdictOf } from './under-served.ts'
import { voiceSideOf } from './voice-side.ts'

export type { TerritoryInput } from './nation.ts'

/** Goes into a row of the reply as it is. */
export type ServiceRow = Readonly<Pick<TerritoryRow, 'key' | 'service' | 'needSide' | 'voiceSide' | 'verdict'>>
type Service = TerritoryRow['service']
type Estimate = NonNullable<Service['relative']>

/** The same seed gives the same ranks; neither the order of territories nor their keys change any. */
export type ServiceOptions = {
  readonly thresholds: Thresholds
  readonly resamples: number
  readonly seed: number
  /** Draws the ranks, or brings those drawn before of the same: they take most of the time, and know no thresholds. */
  readonly ranksOf?: typeof drawnRanks
}

export type Services = {
  /** In the order of the territories. */
  readonly rows: readonly ServiceRow[]
  /** Median need of the territories where it is known; null without any. */
  readonly typicalNeed: number | null
  /** Active pages per person in need over the territories whose need is known; null without need, or where no page anywhere is known to be active or not. */
  readonly nationalRatio: number | null
}

/** A copy that the reply may own. */
const estimateOf = ({
  value,
  interval,
}: Readonly<{ value: number; interval: readonly [number, number] | null }>): Estimate => ({
  value,
  interval: interval === null ? null : [...interval],
})

/** An estimate whose ends are numbers; no interval where one is not (a need that may be nil). */
const estimate = (value: number, low: number, high: number): Estimate => ({
  value,
  interval: Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null,
})

const perNeed = (values: readonly number[], need: Need | null, units: UnitWeights | null): Estimate | null => {
  if (need === null || units === null || values.length === 0) return null
  const { value, interval } = weightedSumInterval(values, units)
  if (interval === null) return { value: value / need.value, interval: null }
  return estimate(value / need.value, interval[0] / need.high, interval[1] / need.low)
}

const pagesAndNeed = (
  territory: TerritoryInput,
  nation: Nation,
): Pick<Service, 'needPerPage' | 'pagesPerNeed' | 'relative'> => {
  const need = needOf(territory)
  if (need === null || nation.ratio === null || isUncounted(territory))
    return { needPerPage: null, pagesPerNeed: null, relative: null }
  const { active } = territory
  const [low, high] = ratioEnds(territory, need)
  const value = active / need.value
  return {
    needPerPage: active === 0 ? null : estimate(need.value / active, 1 / high, 1 / low),
    pagesPerNeed: estimate(value, low, high),
    relative: nation.ratio === 0 ? null : estimate(value / nation.ratio, low / nation.ratio, high / nation.ratio),
  }
}

/** What a territory is ranked by, where it has a rank. */
const rankedOf = (territory: TerritoryInput, nation: Nation): Omit<Ranked, 'value'> | null => {
  const need = needOf(territory)
  if (need === null || isUncounted(territory) || nation.ratio === null || nation.ratio === 0) return null
  const { active, unknown } = territory
  const { ratio } = nation
  return { active, unknown, expected: need.value * ratio, expectedInterval: [need.low * ratio, need.high * ratio] }
}

/** Drawn towards the nation: at it, with an interval that nobody can tell, where territories differ by chance alone. */
const shrunkenOf = (
  { active, unknown, expected, expectedInterval }: Omit<Ranked, 'value'>,
  shape: number | null,
): Estimate => {
  if (shape === null) return { value: 1, interval: null }
  const [few, many] = expectedInterval
  const low = drawnRate(shape, { count: active, expected: many }).interval[0]
  const high = drawnRate(shape, { count: active + unknown, expected: few }).interval[1]
  return estimate(drawnRate(shape, { count: active, expected }).value, low, high)
}

type Standing = Pick<Service, 'shrunken' | 'rank' | 'rankInterval'>
const noStanding: Standing = { shrunken: null, rank: null, rankInterval: null }

/** By the key of the territory; those without are of unknown need or of unknown activity. */
const standingsOf = (
  territories: readonly TerritoryInput[],
  nation: Nation,
  options: ServiceOptions,
): ReadonlyMap<string, Standing> => {
  const known = territories.flatMap((territory) => {
    const ranked = rankedOf(territory, nation)
    return ranked === null ? [] : [{ key: territory.key, ranked }]
  })
  const shape = gammaPoisson(known.map(({ ranked: { active, expected } }) => ({ count: active, expected })))
  const drawn = known.map(({ key, ranked }) => ({ key, ranked, shrunken: shrunkenOf(ranked, shape) }))
  const { ranksOf = drawnRanks, resamples, seed } = options
  const ranks = ranksOf(
    drawn.map(({ ranked, shrunken }) => ({ ...ranked, value: shrunken.value })),
    shape,
    { resamples, seed },
  )
  return new Map(
    drawn.map(({ key, shrunken }, at) => {
      const { rank, interval } = ranks[at] ?? { rank: null, interval: null }
      return [key, { shrunken, rank, rankInterval: interval === null ? null : [...interval] }]
    }),
  )
}

/** Of all territories of one level together. */
export const servicesOf = (territories: readonly TerritoryInput[], options: ServiceOptions): Services => {
  const nation = nationOf(territories)
  const { needAbove, voiceBelow } = options.thresholds
  const standings = standingsOf(territories, nation, options)
  const rows = territories.map((territory): ServiceRow => {
    const { key, known, activeAssociations, activeCommercial } = territory
    const need = needOf(territory)
    const associative = wilson(activeAssociations, activeAssociations + activeCommercial)
    const needSide =
      nation.typicalNeed === null ? 'unknown' : sideOf(territory.need.interval, needAbove * nation.typicalNeed)
    const voiceSide = voiceSideOf(territory, nation, voiceBelow)
    return {
      key,
      service: {
        ...pagesAndNeed(territory, nation),
        ...(standings.get(key) ?? noStanding),
        followersPerNeed: perNeed(territory.followers, need, nation.followers),
        postsPerWeekPerNeed: perNeed(territory.postsPerWeek, need, nation.postsPerWeek),
        balance: activeAssociations === 0 ? null : activeCommercial / activeAssociations,
        associativeShare: associative === null ? null : estimateOf(associative),
      },
      needSide,
      voiceSide,
      verdict: verdictOf(needSide, voiceSide, known),
    }
  })
  return { rows, typicalNeed: nation.typicalNeed, nationalRatio: nation.ratio }
}
