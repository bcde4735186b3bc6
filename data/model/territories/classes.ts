// Classes of a map: thirds of need and of voice for both at once, and equal parts of one indicator with round bounds for the
// key. What is not known has no class and so is never drawn as a low value; equal values are never parted. Pure.

import type { TerritoryRow } from '../contract.ts'
import { quantile } from '../statistics/quantile.ts'
import { sampleOf } from '../statistics/sample.ts'

export type Third = 0 | 1 | 2

/** Thirds of both, 0 the lowest; or what is missing for them. `none-known`: the directory knows no page there. */
export type BivariateClass =
  | { readonly need: Third; readonly voice: Third }
  | { readonly missing: 'need' | 'voice' | 'none-known' }

/** Bounds of the thirds: a value above the first is in the second third, above the second in the last. Empty without values. */
export type BivariateBreaks = { readonly need: readonly number[]; readonly voice: readonly number[] }

/** What the classes need of a row of the reply. */
export type BivariateRow = {
  readonly key: string
  readonly need: Pick<TerritoryRow['need'], 'value'>
  readonly voice: Pick<TerritoryRow['voice'], 'pages' | 'active' | 'unknown'>
}

/** Active pages per person in need; null where the need is not known, or where pages may be active or not and none surely is. */
const voiceOf = ({ need, voice }: BivariateRow): number | null => {
  if (need.value === null || need.value <= 0 || (voice.active === 0 && voice.unknown > 0)) return null
  return voice.pages === 0 ? null : voice.active / need.value
}

const thirds = (values: readonly (number | null)[]): readonly number[] => {
  const sample = sampleOf(values.filter((value) => value !== null))
  return [1 / 3, 2 / 3].flatMap((part) => quantile(sample, part) ?? [])
}

/** Of need over all territories where it is known; of voice over those where a page is known, and whether it is active. */
export const bivariateBreaks = (rows: readonly BivariateRow[]): BivariateBreaks => ({
  need: thirds(rows.map(({ need }) => need.value)),
  voice: thirds(rows.map(voiceOf)),
})

const thirdOf = (value: number, breaks: readonly number[]): Third => {
  const above = breaks.filter((bound) => value > bound).length
  return above === 2 ? 2 : above === 1 ? 1 : 0
}

/** The class of each territory by its key. A third may be empty where many values are equal. */
export const bivariateClasses = (rows: readonly BivariateRow[]): ReadonlyMap<string, BivariateClass> => {
  const breaks = bivariateBreaks(rows)
  const classOf = (row: BivariateRow): BivariateClass => {
    if (row.need.value === null) return { missing: 'need' }
    if (row.voice.pages === 0) return { missing: 'none-known' }
    const voice = voiceOf(row)
    if (voice === null) return { missing: 'voice' }
    return { need: thirdOf(row.need.value, breaks.need), voice: thirdOf(voice, breaks.voice) }
  }
  return new Map(rows.map((row) => [row.key, classOf(row)]))
}

export type QuantileClasses = {
  /** Bounds between classes, ascending and round: a value on a bound is in the class above it. One fewer than classes. */
  readonly breaks: readonly number[]
  /** 0 the lowest; null for what is not known. */
  classOf(value: number | null): number | null
}

const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** Bounds that leave a value in every class, of ascending ones: those that would not are dropped. */
const partingBounds = (sorted: readonly number[], bounds: readonly number[]): readonly number[] => {
  const holdsOne = (from: number, to: number): boolean => sorted.some((value) => value >= from && value < to)
  const kept: number[] = []
  for (const bound of bounds) {
    const from = kept.at(-1) ?? Number.NEGATIVE_INFINITY
    if (holdsOne(from, bound) && holdsOne(bound, Number.POSITIVE_INFINITY)) kept.push(bound)
  }
  return kept
}

/** Classes of about equally many values, with as few digits in the bounds as keep the classes apart; fewer where values are equal. */
export const quantileClasses = (values: readonly (number | null)[], count: number): QuantileClasses => {
  const sample = sampleOf(values.filter((value) => value !== null))
  const parts = Array.from({ length: Math.max(0, count - 1) }, (_, at) => (at + 1) / count)
  const exact = partingBounds(
    sample.sorted,
    parts.flatMap((part) => quantile(sample, part) ?? []),
  )
  const rounded = [2, 3, 4, 5, 6].map((digits) => exact.map((bound) => roundTo(bound, digits)))
  const breaks = rounded.find((bounds) => partingBounds(sample.sorted, bounds).length === exact.length) ?? exact
  return {
    breaks,
    classOf: (value) => (value === null ? null : breaks.filter((bound) => value >= bound).length),
  }
}
