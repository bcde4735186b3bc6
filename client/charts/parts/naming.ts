// What the figures call things: metrics, units, sets, values. Thin: the words, and how far numbers are rounded, are in
// data/model/words.

import type { CompareReply, FigureSet } from '../../../data/model/contract.ts'
import { isMetricKey, shownValue } from '../../../data/model/metrics/index.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { numberText } from '../../../data/model/words/values.ts'

type Basis = Pick<CompareReply, 'grid' | 'data'>

/** Grids other than the two built in are named as `article` is. */
const gridOf = (basis: Basis): 'article' | 'legal' => (basis.grid === 'legal' ? 'legal' : 'article')

export const aheadName = (reader: Reader, basis: Basis, set: FigureSet, isShort: boolean): string => {
  const { ahead, aheadShort, otherAhead } = reader.words.charts
  if (set.camp !== null) return (isShort ? aheadShort : ahead)[gridOf(basis)][set.camp]
  const name = setName(basis, set, reader)
  return isShort ? name : otherAhead(name)
}

export const noticeOf = (reader: Reader, basis: Basis): string | null =>
  basis.data === 'demo' ? reader.words.charts.invented : null

/** Head of the column that names the sets: camps, or groups of any kind. */
export const setColumn = (reader: Reader, sets: readonly FigureSet[]): string =>
  sets.every(({ camp }) => camp !== null) ? reader.words.charts.columns.camp : reader.words.compare.columns.set

/** A metric without words of its own is called by its key. */
export const metricName = (reader: Reader, metric: string): string =>
  isMetricKey(metric) ? reader.words.metrics[metric].name : metric
export const unitName = (reader: Reader, metric: string): string =>
  isMetricKey(metric) ? reader.words.metrics[metric].unit : metric

export const besideName = (reader: Reader, metric: string): string =>
  isMetricKey(metric) ? reader.words.metrics[metric].beside : ''

export const valueText = (reader: Reader, metric: string, value: number): string =>
  reader.formats.number(shownValue(metric, value))

/** A value beside a mark, rounded as in the sentences. */
export const measured = (reader: Reader, metric: string, value: number): string => numberText(metric, value, reader)

type Counted = { readonly one: (n: string) => string; readonly other: (n: string) => string }
export const countText = (reader: Reader, words: Counted, n: number): string =>
  (reader.formats.plural(n) === 'one' ? words.one : words.other)(reader.formats.whole(n))
export const pagesText = (reader: Reader, n: number): string => countText(reader, reader.words.charts.pages, n)
