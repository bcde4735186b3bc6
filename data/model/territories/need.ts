// What can stand for need in a territory, and on what each value rests. Facts only: how far a value can be trusted is in
// need-uncertainty.ts, where the numbers come from is in data/reference/ and in files that people bring. Pure.

import type { TerritoryLevel } from '../records.ts'

/** Indicators that the reference tables hold; a file may replace their values, or bring an indicator of its own. */
export const builtInIndicators = [
  'caregivers',
  'population-60',
  'population-75',
  'population-85',
  'apa-home',
  'pch',
  'ajpa',
] as const
export type BuiltInIndicator = (typeof builtInIndicators)[number]

/** What stands for need unless the reader chooses. */
export const usualNeed: BuiltInIndicator = 'caregivers'

/**
 * On what a value rests: `observed` counted or estimated for this very territory by a publisher; `region-rate` the rate published
 * for the région applied to the people of the territory; `national-rate` the national rate applied to them; `stated` brought in
 * a file whose own word is all that is known. The rate of a région applied to that région itself is its published rate.
 */
export const needBases = ['observed', 'region-rate', 'national-rate', 'stated'] as const
export type NeedBasis = (typeof needBases)[number]

/** Whether a value was worked out with a rate of elsewhere: drawn with a pattern, told as an estimate. */
export const isEstimate = (basis: NeedBasis): boolean => basis === 'region-rate' || basis === 'national-rate'

/** `share`: 0-1 of the inhabitants. */
export const needUnits = ['persons', 'share'] as const
export type NeedUnit = (typeof needUnits)[number]

/** One value of need as a file gives it. */
export type NeedRecord = {
  /** A built-in indicator, or one of the file's own, `a-z0-9-`. */
  readonly indicator: string
  /** What the file calls it; null for built-in ones, and where nobody said. */
  readonly label: string | null
  readonly unit: NeedUnit
  readonly level: TerritoryLevel
  /** Official code: 01, 2A, 971. */
  readonly code: string
  /** Persons, or a share 0-1. */
  readonly value: number
  /** What it is of, as stated: `2025-01-01`, `2022-12`, `2021`; null: nobody said. */
  readonly vintage: string | null
  /** Who publishes it, and what; the name of the file where nobody said. */
  readonly title: string
  /** Where it can be read; null: nobody said. */
  readonly address: string | null
}

const builtIn: ReadonlySet<string> = new Set(builtInIndicators)
export const isBuiltIn = (key: string): key is BuiltInIndicator => builtIn.has(key)
