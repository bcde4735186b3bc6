// The under-served rule put to nations of which the truth is known (data/demo/local-voices.ts): how many of the territories that
// were made under-served it finds, and how many well-served ones it accuses. Beside it the plain way that a table of point
// values invites: need above the median, pages per need below the nation's. Seeds 1 to 40 were for looking while the rule and
// the simulation were made; what is told rests on others.

import {
  type InventedNation,
  inventedNation,
  type LocalPage,
  type PublishedNeed,
} from '../../data/demo/local-voices.ts'
import type { TerritoryLevel } from '../../data/model/records.ts'
import { median } from '../../data/model/statistics/median.ts'
import { sampleOf } from '../../data/model/statistics/sample.ts'
import { needInterval } from '../../data/model/territories/need-uncertainty.ts'
import { servicesOf, type TerritoryInput } from '../../data/model/territories/service.ts'
import { territoryKey } from '../../data/model/territories/serving.ts'
import { isToStrengthen } from '../../data/model/territories/to-strengthen.ts'
import { usualThresholds, type Verdict } from '../../data/model/territories/under-served.ts'
import { referenceNeed } from '../../server/need/reference-need.ts'

/** Every territory of the level as the rule knows it before any page. */
const withoutPages = (level: TerritoryLevel): readonly Pick<TerritoryInput, 'key' | 'need'>[] =>
  [...referenceNeed(level)].map(([code, { need }]) => {
    const { value, basis, share } = need.caregivers
    const interval = value === null || basis === null ? null : needInterval(value, basis, { level, code }, share)
    return { key: territoryKey({ level, code }), need: { value, interval } }
  })

/** What the simulation is told. */
export const publishedNeeds = (level: TerritoryLevel): readonly PublishedNeed[] =>
  withoutPages(level).map(({ key, need }) => ({ key, need: need.value ?? 0 }))

const inputOf = ({ key, need }: Pick<TerritoryInput, 'key' | 'need'>, pages: readonly LocalPage[]): TerritoryInput => {
  const count = (camp: LocalPage['camp'], activity?: LocalPage['activity']): number =>
    pages.filter((page) => page.camp === camp && (activity === undefined || page.activity === activity)).length
  const active = count('association', 'active')
  return {
    key,
    need,
    known: count('association'),
    active,
    unknown: count('association', 'unknown'),
    followers: [],
    postsPerWeek: [],
    activeAssociations: active,
    activeCommercial: count('commercial', 'active'),
  }
}

/** No ranks are asked for here: as few draws as there can be. */
const options = { thresholds: usualThresholds, resamples: 2, seed: 1 }
const byRule = (inputs: readonly TerritoryInput[]): readonly Verdict[] =>
  servicesOf(inputs, options).rows.map(({ verdict }) => verdict)

const byPointValues = (inputs: readonly TerritoryInput[]): readonly Verdict[] => {
  const needs = inputs.flatMap(({ need }) => (need.value === null ? [] : [need.value]))
  const typical = median(sampleOf(needs)) ?? 0
  const ratio = inputs.reduce((sum, { active }) => sum + active, 0) / needs.reduce((sum, need) => sum + need, 0)
  return inputs.map(({ need: { value }, active }) =>
    value !== null && value > typical && active / value < ratio ? 'under-served' : 'not-under-served',
  )
}

/** Territories over all seeds; accused: told as under-served, or as without a known page where the rule holds. */
export type Judged = {
  /** Made under-served; of these, accused as they should be, and those of which nothing was told. */
  readonly made: number
  readonly found: number
  readonly unsure: number
  /** Made well-served, and of these, accused. */
  readonly wellServed: number
  readonly accused: number
  /** Accused, whatever was made of them; of these, not truly in need above the median, or not truly below the nation's ratio. */
  readonly told: number
  readonly toldWrongly: number
}
const nobody: Judged = { made: 0, found: 0, unsure: 0, wellServed: 0, accused: 0, told: 0, toldWrongly: 0 }

const judgedIn = ({ territories }: InventedNation, verdicts: readonly Verdict[]): Judged => {
  const of = (made: 'under-served' | 'well-served'): readonly Verdict[] =>
    verdicts.filter((_, at) => territories[at]?.made === made)
  const [underServed, wellServed] = [of('under-served'), of('well-served')]
  const typical = median(sampleOf(territories.map(({ need }) => need))) ?? 0
  const told = territories.filter((_, at) => isToStrengthen(verdicts[at] ?? 'cannot-tell'))
  return {
    made: underServed.length,
    found: underServed.filter(isToStrengthen).length,
    unsure: underServed.filter((verdict) => verdict === 'cannot-tell').length,
    wellServed: wellServed.length,
    accused: wellServed.filter(isToStrengthen).length,
    told: told.length,
    toldWrongly: told.filter(({ need, relative }) => need <= typical || relative >= 1).length,
  }
}
const together = (a: Judged, b: Judged): Judged => ({
  made: a.made + b.made,
  found: a.found + b.found,
  unsure: a.unsure + b.unsure,
  wellServed: a.wellServed + b.wellServed,
  accused: a.accused + b.accused,
  told: a.told + b.told,
  toldWrongly: a.toldWrongly + b.toldWrongly,
})

/**
 * Both ways put to the same nations, one a seed.
 * @param pageCount local pages of the nation, associative and commercial
 */
export const judged = (
  level: TerritoryLevel,
  pageCount: number,
  seeds: readonly number[],
): Readonly<Record<'rule' | 'pointValues', Judged>> => {
  const bare = withoutPages(level)
  const published = publishedNeeds(level)
  let [rule, pointValues] = [nobody, nobody]
  for (const seed of seeds) {
    const nation = inventedNation(published, pageCount, seed)
    const pages = Map.groupBy(nation.pages, ({ territory }) => territory)
    const inputs = bare.map((territory) => inputOf(territory, pages.get(territory.key) ?? []))
    rule = together(rule, judgedIn(nation, byRule(inputs)))
    pointValues = together(pointValues, judgedIn(nation, byPointValues(inputs)))
  }
  return { rule, pointValues }
}

/** `seedsFrom(1001, 200)`: 1001 to 1200. */
export const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at)
