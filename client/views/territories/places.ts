// Which territories of a level a page speaks in, by what its organisation declares: the same rule as the counts of the server,
// turned round for lists of pages. Pure.

import type { TerritoryLevel } from '../../../data/model/records.ts'
import { departementsIn, regionOf, territoryOf } from '../../../data/model/territories/serving.ts'

const oneOnly = (codes: readonly string[]): readonly string[] => (codes.length === 1 ? codes : [])

const placesOfOne = (key: string, level: TerritoryLevel): readonly string[] => {
  const declared = territoryOf(key)
  if (declared === null) return []
  if (declared.level === level) return [key]
  // A région of one département is one territory under two codes; any other is not spread over its départements.
  if (level === 'departement') return oneOnly(departementsIn(declared.code)).map((code) => `departement-${code}`)
  const region = regionOf(declared.code)
  return region === null ? [] : [`region-${region}`]
}

/** Keys of the territories of the level where a page of an organisation that declares these is local, each once. */
export const localPlaces = (declared: readonly string[], level: TerritoryLevel): readonly string[] => [
  ...new Set(declared.flatMap((key) => placesOfOne(key, level))),
]

/** Whether pages speak to everyone, to a whole région, or here, by what their organisations declare. */
export const scopeOf = (declared: readonly string[], level: TerritoryLevel): 'national' | 'regional' | 'local' => {
  if (declared.length === 0) return 'national'
  return localPlaces(declared, level).length === 0 ? 'regional' : 'local'
}

/** Pages by territory: those with the most to say first as `pages` comes in order; a page of two territories stands in both. */
export const groupedByPlace = <P extends { readonly territories: readonly string[] }>(
  pages: readonly P[],
  level: TerritoryLevel,
): readonly (readonly [key: string, pages: readonly P[]])[] => {
  const groups = new Map<string, P[]>()
  for (const page of pages)
    for (const key of localPlaces(page.territories, level)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [page])
      else group.push(page)
    }
  return [...groups]
}

/** What an organisation that is local to a territory may declare: itself, a département of a région, the région of an only one. */
export const declaredIn = (key: string): readonly string[] => {
  const territory = territoryOf(key)
  if (territory === null) return []
  if (territory.level === 'region') return [key, ...departementsIn(territory.code).map((code) => `departement-${code}`)]
  const region = regionOf(territory.code)
  return region === null || departementsIn(region).length > 1 ? [key] : [key, `region-${region}`]
}

/** Those of one level: territories of two levels hold each other, and are no two sides. */
export const keysOfLevel = (keys: readonly string[], level: TerritoryLevel): readonly string[] =>
  keys.filter((key) => territoryOf(key)?.level === level)

/** Which of a page's territories are chosen, and which are not; null unless it has both. */
export const bothSides = (
  declared: readonly string[],
  chosen: readonly string[],
  level: TerritoryLevel,
): { readonly inside: readonly string[]; readonly outside: readonly string[] } | null => {
  const [outside = [], inside = []] = [false, true].map((isChosen) =>
    localPlaces(declared, level).filter((key) => chosen.includes(key) === isChosen),
  )
  return inside.length === 0 || outside.length === 0 ? null : { inside, outside }
}
