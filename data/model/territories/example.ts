// What the Method screen works by hand: an invented nation of four territories for the ratios and the rule, and one estimate of
// need. Pure.

import type { TerritoryInput } from './nation.ts'

const territory = (key: string, persons: number, active: number): TerritoryInput => ({
  key,
  need: { value: persons, interval: [0.75 * persons, 1.25 * persons] },
  known: active,
  active,
  unknown: 0,
  followers: [],
  postsPerWeek: [],
  activeAssociations: active,
  activeCommercial: 0,
})

/** 2,000,000 persons and 24 active pages. */
export const exampleTerritories: readonly TerritoryInput[] = [
  territory('A', 800_000, 1),
  territory('B', 500_000, 9),
  territory('C', 400_000, 8),
  territory('D', 300_000, 6),
]

/** One estimate of the reference tables: Ain, people aged 5 or over in 2025, at the national rate. A test compares it with them. */
export const exampleNeed = { place: { level: 'departement', code: '01' }, people: 651_223 } as const
