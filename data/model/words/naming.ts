// How sentences name camps and write numbers: shared by findings and headings. Values are rounded to what they are worth.

import type { CompareReply } from '../contract.ts'
import { isMetricKey, type MetricKey, shownValue } from '../metrics/index.ts'
import type { Camp } from '../records.ts'
import type { Reader } from './index.ts'

export type Basis = Omit<CompareReply, 'metrics'>
/**
 * The two camps as a grid names them; further grids are named as `article` is. `counted` writes `n` pages, or another text
 * for the number ("17 à 21"), with the plural of `n`.
 */
export type Names = {
  readonly typical: string
  readonly all: string
  readonly counted: (n: number, text?: string) => string
}

export const namesOf = (basis: Basis, camp: Camp, reader: Reader): Names => {
  const { typical, all, counted } = reader.words.findings.pages[basis.grid === 'legal' ? 'legal' : 'article'][camp]
  const { formats } = reader
  return {
    typical,
    all,
    counted: (n, text = formats.whole(n)) => (formats.plural(n) === 'one' ? counted.one : counted.other)(text),
  }
}

export const raised = (text: string, reader: Reader): string =>
  `${text.charAt(0).toLocaleUpperCase(reader.formats.tag)}${text.slice(1)}`

export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** Two digits below 100, three above; a factor that rounding would make 1 keeps a third digit, since 1 means level. */
const worth = (value: number): number => rounded(value, Math.abs(value) < 100 ? 2 : 3)
export const ratioText = (ratio: number, reader: Reader): string =>
  reader.formats.number(rounded(ratio, 2) === 1 ? rounded(ratio, 3) : rounded(ratio, 2))

const shownOf = (metric: MetricKey, value: number): number => worth(shownValue(metric, value))

/** A value as shown, without its unit; rates per 1,000 followers. */
export const numberText = (metric: MetricKey, value: number, reader: Reader): string =>
  reader.formats.number(shownOf(metric, value))

export const valueText = (metric: MetricKey, value: number, reader: Reader): string => {
  const { one, other } = reader.words.findings.metrics[metric].value
  const isOne = reader.formats.plural(shownOf(metric, value)) === 'one'
  return (isOne ? one : other)(numberText(metric, value, reader))
}

export type Sides = { readonly left: Names; readonly right: Names }
export const sidesOf = (basis: Basis, reader: Reader): Sides => ({
  left: namesOf(basis, basis.left, reader),
  right: namesOf(basis, basis.right, reader),
})

/** @throws RangeError for a metric that has no words */
export const keyOf = (metric: string): MetricKey => {
  if (isMetricKey(metric)) return metric
  throw new RangeError(`no words for the metric "${metric}"`)
}
