// How far a value of need can be trusted. What was counted stands as it is. What was worked out with a rate is as unsure as that
// rate is there: nobody publishes how départements differ inside a région, so they are taken to differ as much as régions do;
// the survey's own chance is added. Assumptions, each printed on the Method screen: the sample (VQS 2021, 334,000 answers) is
// spread evenly over 101 départements; clusters and weights cost a third of it (design effect 1.5, assumed); rates are normal.
// DREES, Études et résultats 1255 (2023). A file whose word is all that is known is taken at its word. Pure.

import { deviate } from '../statistics/sample.ts'
import type { NeedBasis } from './need.ts'
import { departementsIn, regionOf } from './serving.ts'

/** Caregivers among people aged 5 or over in 2021, 0-1: published for the nation. */
export const nationalRate = 0.148

/**
 * The same as published for régions of metropolitan France: Provence-Alpes-Côte d'Azur, Hauts-de-France, Bourgogne-Franche-Comté,
 * Normandie, Bretagne, Pays de la Loire. A test compares them with data/reference/regions.csv.
 */
export const publishedRates: readonly number[] = [0.158, 0.157, 0.142, 0.142, 0.131, 0.124]

/** Answers to the survey, in all and in a département of even shares. */
export const surveyAnswers = 334_000
export const answersPerDepartement = 3_300
/** How many times larger its variance is than that of as many people drawn one by one: assumed, not published. */
export const designEffect = 1.5

const meanRate = publishedRates.reduce((sum, rate) => sum + rate, 0) / publishedRates.length
/** Sample standard deviation of the published rates, 0-1: how far the rate of a territory lies from that of its like. */
export const rateSpread = Math.sqrt(
  publishedRates.reduce((sum, rate) => sum + (rate - meanRate) ** 2, 0) / (publishedRates.length - 1),
)

const samplingVariance = (rate: number, answers: number): number => (designEffect * rate * (1 - rate)) / answers

type Place = { readonly level: 'region' | 'departement'; readonly code: string }

/** A département that is its région has the rate that was published for itself. */
const isItsRegion = (place: Place): boolean =>
  place.level === 'region' || departementsIn(regionOf(place.code) ?? '').length === 1

/** Variance of the rate of a place around the one it was worked out with. */
const varianceOf = (rate: number, basis: 'region-rate' | 'national-rate', place: Place): number => {
  const region = place.level === 'region' ? place.code : (regionOf(place.code) ?? '')
  if (basis === 'region-rate') {
    const sampling = samplingVariance(rate, answersPerDepartement * departementsIn(region).length)
    return isItsRegion(place) ? sampling : rateSpread ** 2 + sampling
  }
  // The région from the nation, and a département from its région.
  const steps = isItsRegion(place) ? 1 : 2
  return steps * rateSpread ** 2 + samplingVariance(rate, surveyAnswers)
}

/** No need is nil: the lower end, and what is drawn of it, is kept above so small a part of the value. */
export const leastPart = 0.01

/**
 * 95 %: what the need of a place may be, in the unit of the value (persons).
 * @param value persons
 * @param place a code that is no territory counts as a département of no région
 * @param rate 0-1: that the value was worked out with; where it is not known the national one
 */
export const needInterval = (
  value: number,
  basis: NeedBasis,
  place: Place,
  rate: number | null = null,
): readonly [number, number] => {
  if (basis === 'observed' || basis === 'stated') return [value, value]
  const usedRate = rate === null || rate <= 0 || rate >= 1 ? nationalRate : rate
  const half = (deviate * Math.sqrt(varianceOf(usedRate, basis, place))) / usedRate
  return [value * Math.max(leastPart, 1 - half), value * (1 + half)]
}

/** More digits than these nothing is worth: populations are early results. */
const mostDigits = 6

/**
 * Significant digits that a value may be shown with: the last one is about a tenth of the half-width of its interval, so 2 for
 * 96,400 known within a quarter (96,000), 3 within a tenth. What was counted, or is stated: 6. Without a value 0.
 */
export const digitsOf = (basis: NeedBasis | null, interval: readonly [number, number] | null): number => {
  if (basis === null || interval === null) return 0
  const [low, high] = interval
  const halfWidth = (high - low) / (high + low)
  if (basis === 'observed' || basis === 'stated' || !(halfWidth > 0)) return mostDigits
  return Math.min(mostDigits, Math.max(1, Math.ceil(-Math.log10(halfWidth / 10))))
}
