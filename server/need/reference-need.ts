// Need as the reference tables of data/reference hold it, read once when first asked for. It is real beside invented pages too.

import type { TerritoryLevel } from '../../data/model/records.ts'
import { type BuiltInIndicator, builtInIndicators, type NeedBasis } from '../../data/model/territories/need.ts'
import { needOrigins } from '../../data/model/territories/need-sources.ts'
import { type ReferenceRow, readReference } from '../reference-table.ts'

/** People who live in a territory on 1 January 2025. */
export type Inhabitants = {
  readonly all: number
  /** Aged 5 or over: of whom the survey of caregivers speaks. */
  readonly fiveOrOver: number
}

export type ReferenceNeed = {
  /** Persons; null where nobody published it. */
  readonly value: number | null
  /** Of the people of `perPeople`; null as `value`. */
  readonly share: number | null
  /** Null as `value`. */
  readonly basis: NeedBasis | null
}

export type ReferenceTerritory = {
  readonly inhabitants: Inhabitants
  readonly need: Readonly<Record<BuiltInIndicator, ReferenceNeed>>
}

const tables: Readonly<Record<TerritoryLevel, { readonly file: string; readonly code: string }>> = {
  region: { file: 'regions.csv', code: 'code_region' },
  departement: { file: 'departements.csv', code: 'code_departement' },
}

/** People that a share of an indicator is of. */
export const perPeople = (indicator: string, { all, fiveOrOver }: Inhabitants): number =>
  indicator === 'caregivers' ? fiveOrOver : all

/** @throws Error for a cell that is no number */
const numberIn = (row: ReferenceRow, column: string): number | null => {
  const cell = row(column)
  if (cell === '') return null
  const value = Number(cell)
  if (!Number.isFinite(value)) throw new Error(`data/reference, ${row('name')}, ${column}: found "${cell}"`)
  return value
}
const peopleIn = (row: ReferenceRow, column: string): number => {
  const people = numberIn(row, column)
  if (people === null) throw new Error(`data/reference, ${row('name')}, ${column}: expected a number of people`)
  return people
}

/** Caregivers are worked out with a published rate, everything else is counted. */
const caregiversIn = (row: ReferenceRow): ReferenceNeed => {
  const rate = numberIn(row, 'caregivers_estimate_rate_pct')
  return {
    value: numberIn(row, needOrigins.caregivers.column),
    share: rate === null ? null : rate / 100,
    basis: row('caregivers_estimate_basis') === 'national_rate' ? 'national-rate' : 'region-rate',
  }
}

const needIn = (row: ReferenceRow, indicator: BuiltInIndicator, inhabitants: Inhabitants): ReferenceNeed => {
  if (indicator === 'caregivers') return caregiversIn(row)
  const value = numberIn(row, needOrigins[indicator].column)
  if (value === null) return { value, share: null, basis: null }
  return { value, share: value / perPeople(indicator, inhabitants), basis: 'observed' }
}

const territoryIn = (row: ReferenceRow): ReferenceTerritory => {
  const inhabitants = { all: peopleIn(row, 'pop_total_2025'), fiveOrOver: peopleIn(row, 'pop_5plus_2025') }
  const need = Object.fromEntries(builtInIndicators.map((key) => [key, needIn(row, key, inhabitants)]))
  return { inhabitants, need: need as ReferenceTerritory['need'] }
}

const read = (level: TerritoryLevel): ReadonlyMap<string, ReferenceTerritory> =>
  new Map(readReference(tables[level].file).map((row) => [row(tables[level].code), territoryIn(row)]))

const known = new Map<TerritoryLevel, ReadonlyMap<string, ReferenceTerritory>>()
/** Territories of a level by code. @throws Error where the tables do not fit: a fault of the product */
export const referenceNeed = (level: TerritoryLevel): ReadonlyMap<string, ReferenceTerritory> => {
  const table = known.get(level) ?? read(level)
  known.set(level, table)
  return table
}
