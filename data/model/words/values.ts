// How sentences write numbers: shared by findings and headings. Values are rounded to what they are worth.

import { isMetricKey, type MetricKey, shownValue } from '../metrics/index.ts'
import type { ComparedPair, Side } from '../two-sided.ts'
import type { Reader } from './index.ts'

export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** Two digits; a factor that rounding would make 1 keeps a third digit, since 1 means level. */
const ratioWorth = (ratio: number): number => (rounded(ratio, 2) === 1 ? rounded(ratio, 3) : rounded(ratio, 2))
export const ratioText = (ratio: number, reader: Reader): string => reader.formats.number(ratioWorth(ratio))

/** The one way a ratio of the camps is written: 12.3 -> "× 12", 0.31 -> "÷ 3,2", 0 -> "0". */
export const ratioWords = (ratio: number, reader: Reader): string => {
  const { charts } = reader.words
  if (ratio <= 0) return charts.zero
  return ratio >= 1 ? charts.times(ratioText(ratio, reader)) : charts.dividedBy(ratioText(1 / ratio, reader))
}

/** "de ÷ 9,9 à × 8,3". */
export const intervalWords = ([low, high]: readonly [number, number], reader: Reader): string =>
  reader.words.charts.fromTo(ratioWords(low, reader), ratioWords(high, reader))

/** Two digits below 100, three above, and `further` ones. */
const digitsOf = (value: number, further: number): number => (Math.abs(value) < 100 ? 2 : 3) + further
const shownOf = (metric: string, value: number, further = 0): number => {
  const shown = shownValue(metric, value)
  return rounded(shown, digitsOf(shown, further))
}

const mostFurther = 3
/**
 * Digits that each median needs beyond the usual so that what is printed gives the printed ratio, the fewest in all: 0.863
 * and 1.95 with a ratio of 2.3 are told as 0.86 and 1.95. None where no digits would help.
 */
const furtherDigits = ({ metric, left, right, gap }: ComparedPair): { left: number; right: number } => {
  const none = { left: 0, right: 0 }
  const [a, b] = [left.median, right.median]
  if (gap.ratio === null || a === null || b === null) return none
  const told = ratioWorth(Math.max(gap.ratio, 1 / gap.ratio))
  for (let total = 0; total <= 2 * mostFurther; total++)
    for (let ofLeft = Math.max(0, total - mostFurther); ofLeft <= Math.min(total, mostFurther); ofLeft++) {
      const ratio = shownOf(metric, b, total - ofLeft) / shownOf(metric, a, ofLeft)
      if (ratioWorth(Math.max(ratio, 1 / ratio)) === told) return { left: ofLeft, right: total - ofLeft }
    }
  return none
}

/** A value as shown, without its unit; rates per 1,000 followers. */
export const numberText = (metric: string, value: number, reader: Reader, further = 0): string => {
  const shown = shownOf(metric, value, further)
  if (further === 0 || shown === 0) return reader.formats.number(shown)
  const decimals = Math.max(0, digitsOf(shown, further) - 1 - Math.floor(Math.log10(Math.abs(shown))))
  const written = shown.toFixed(Math.min(20, decimals)).replace(/\.?0+$|$/, '')
  return reader.formats.fixed(shown, written.split('.')[1]?.length ?? 0)
}

export const valueText = (metric: MetricKey, value: number, reader: Reader, further = 0): string => {
  const { one, other } = reader.words.findings.metrics[metric].value
  const isOne = reader.formats.plural(shownOf(metric, value, further)) === 'one'
  return (isOne ? one : other)(numberText(metric, value, reader, further))
}

/** Up to it, a rhythm is told in weeks between two posts: nobody posts 0.096 times. */
const seldom = 0.5
/** "2,7 fois par semaine", "environ une fois toutes les 10 semaines". @param postsPerWeek from 0 */
export const rhythmText = (postsPerWeek: number, reader: Reader): string =>
  postsPerWeek === 0 || postsPerWeek > seldom
    ? valueText('posting-frequency', postsPerWeek, reader)
    : reader.words.advice.everyWeeks(reader.formats.whole(Math.round(1 / postsPerWeek)))

/** A value with its unit as a sentence tells it: a slow rhythm in weeks. */
export const plainValueText = (metric: MetricKey, value: number, reader: Reader): string =>
  metric === 'posting-frequency' ? rhythmText(value, reader) : valueText(metric, value, reader)

/** The median of a side of the comparison, alone and with its unit, with the same digits in sentences and on figures; null without values. */
export const medianText = (compared: ComparedPair, side: Side, reader: Reader): string | null => {
  const { median } = compared[side]
  return median === null ? null : numberText(compared.metric, median, reader, furtherDigits(compared)[side])
}
export const medianValueText = (compared: ComparedPair, side: Side, reader: Reader): string | null => {
  const { median } = compared[side]
  return median === null ? null : valueText(keyOf(compared.metric), median, reader, furtherDigits(compared)[side])
}

/** @throws RangeError for a metric that has no words */
export const keyOf = (metric: string): MetricKey => {
  if (isMetricKey(metric)) return metric
  throw new RangeError(`no words for the metric "${metric}"`)
}

/** A fraction as percent with two digits: 0.0146 -> "1,5 %". */
export const smallShareText = (share: number, { formats, words }: Reader): string =>
  `${formats.number(rounded(share * 100, 2))}${words.locale.percentSign}`

/** A fraction as percent. */
export const percentText = (share: number, { formats }: Reader): string => formats.percent(share)
