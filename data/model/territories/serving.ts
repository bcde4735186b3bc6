// Territories by their keys, which département is of which région, and in which way a page speaks in one: here itself, from within
// (a département of the région), or around (the whole région, a département of it being asked). Only the first two are local: what
// speaks to a whole région is never spread over its départements, nor a national page over any. A région of one département is
// one territory under two codes. Pure.

import type { Territory, TerritoryLevel } from '../records.ts'
import { territoryNames } from '../territory-names.ts'

/** Départements of each région by their codes (INSEE, Code officiel géographique 2026). A test compares it with data/reference. */
const departementsOf: ReadonlyMap<string, string> = new Map([
  ['01', '971'],
  ['02', '972'],
  ['03', '973'],
  ['04', '974'],
  ['06', '976'],
  ['11', '75 77 78 91 92 93 94 95'],
  ['24', '18 28 36 37 41 45'],
  ['27', '21 25 39 58 70 71 89 90'],
  ['28', '14 27 50 61 76'],
  ['32', '02 59 60 62 80'],
  ['44', '08 10 51 52 54 55 57 67 68 88'],
  ['52', '44 49 53 72 85'],
  ['53', '22 29 35 56'],
  ['75', '16 17 19 23 24 33 40 47 64 79 86 87'],
  ['76', '09 11 12 30 31 32 34 46 48 65 66 81 82'],
  ['84', '01 03 07 15 26 38 42 43 63 69 73 74'],
  ['93', '04 05 06 13 83 84'],
  ['94', '2A 2B'],
])

/** `departement-2A`: a code with its level, as sets, addresses and replies name a territory. */
export const territoryKey = ({ level, code }: Territory): string => `${level}-${code}`

/** Null for what is no territory there is. */
export const territoryOf = (key: string): Territory | null => {
  const level: TerritoryLevel = key.startsWith('region-') ? 'region' : 'departement'
  const code = key.slice(level.length + 1)
  return key === `${level}-${code}` && territoryNames[level].has(code) ? { level, code } : null
}

/** Codes of the départements of a région; empty for a code that is none. */
export const departementsIn = (region: string): readonly string[] => departementsOf.get(region)?.split(' ') ?? []

const regions: ReadonlyMap<string, string> = new Map(
  [...departementsOf].flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region] as const)),
)
/** Code of the région that a département is of; null for a code that is none. */
export const regionOf = (departement: string): string | null => regions.get(departement) ?? null

/** Every territory of a level by its code. */
export const territoriesAt = (level: TerritoryLevel): readonly Territory[] =>
  [...territoryNames[level].keys()].map((code) => ({ level, code }))

/** How an organisation that declares some territories serves one of them, the nearest way first. */
export const servings = ['here', 'within', 'around'] as const
export type Serving = (typeof servings)[number]

const servingOne = (served: Territory, asked: Territory): Serving | null => {
  if (served.level === asked.level) return served.code === asked.code ? 'here' : null
  const [region, departement] = served.level === 'region' ? [served, asked] : [asked, served]
  if (regionOf(departement.code) !== region.code) return null
  if (departementsIn(region.code).length === 1) return 'here'
  return served.level === 'region' ? 'around' : 'within'
}

/** The nearest way in which declared territories reach the one asked; null where none does, or none is declared. */
export const serving = (declared: readonly Territory[], asked: Territory): Serving | null => {
  const ways = declared.map((served) => servingOne(served, asked))
  return servings.find((way) => ways.includes(way)) ?? null
}

/** Whether it is counted among the local voices of the territory. */
export const isLocal = (way: Serving | null): boolean => way === 'here' || way === 'within'
