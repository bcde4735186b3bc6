// What a file says of a région by saying it of each of its départements: their sum, so that both levels show the same numbers.
// A région that a file gives itself keeps that value; one of whose départements a single one lacks, or is of another file, has none.

import { departementsIn, territoriesAt } from '../../data/model/territories/serving.ts'
import type { StoredNeed } from '../store/need.ts'
import { perPeople, type ReferenceTerritory } from './reference-need.ts'

/** `isSummed`: worked out from several départements. */
export type StatedNeed = StoredNeed & { readonly isSummed?: true }

type Territories = ReadonlyMap<string, ReferenceTerritory>

const personsOf = ({ indicator, unit, value, code }: StoredNeed, departements: Territories): number => {
  const territory = departements.get(code)
  if (territory === undefined) throw new Error(`departement ${code} has no row in the reference tables`)
  return unit === 'persons' ? value : value * perPeople(indicator, territory.inhabitants)
}

/**
 * @param stored values that count, of one indicator, at each level
 * @returns those of régions, with the sums that their départements make
 */
export const withSummedRegions = (
  stored: { readonly regions: readonly StoredNeed[]; readonly departements: readonly StoredNeed[] },
  reference: { readonly regions: Territories; readonly departements: Territories },
): readonly StatedNeed[] => {
  const given = new Set(stored.regions.map(({ code }) => code))
  const byCode = new Map(stored.departements.map((one) => [one.code, one]))
  const summed = territoriesAt('region').flatMap(({ code, level }): readonly StatedNeed[] => {
    const parts = departementsIn(code).flatMap((departement) => byCode.get(departement) ?? [])
    const [first] = parts
    const people = reference.regions.get(code)
    const isWhole = parts.length === departementsIn(code).length && new Set(parts.map((one) => one.importId)).size === 1
    if (given.has(code) || first === undefined || people === undefined || !isWhole) return []
    const persons = parts.reduce((sum, one) => sum + personsOf(one, reference.departements), 0)
    const isShare = parts.every(({ unit }) => unit === 'share')
    return [
      {
        ...first,
        level,
        code,
        unit: isShare ? 'share' : 'persons',
        value: isShare ? persons / perPeople(first.indicator, people.inhabitants) : persons,
        ...(parts.length > 1 && { isSummed: true }),
      },
    ]
  })
  return [...stored.regions, ...summed]
}
