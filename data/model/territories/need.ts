// What can stand for need in a territory, and on what each value rests. Facts only: how far a value can be trusted is in
// need-uncertainty.ts, where the numbers come from is in data/reference/ and in files that people bring. Pure.

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
