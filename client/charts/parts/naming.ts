// What the figures call things: metrics, units, camps, values. Thin: the words, and how far numbers are rounded, are in
// data/model/words.

import type { CompareReply } from '../../../data/model/contract.ts'
import { isMetricKey, shownValue } from '../../../data/model/metrics/index.ts'
import type { Camp } from '../../../data/model/records.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { numberText } from '../../../data/model/words/naming.ts'

type Basis = Pick<CompareReply, 'grid' | 'data'>

/** Grids other than the two built in are named as `article` is. */
const gridOf = (basis: Basis): 'article' | 'legal' => (basis.grid === 'legal' ? 'legal' : 'article')

export const campName = (reader: Reader, basis: Basis, camp: Camp): string =>
  reader.words.shell.camps[gridOf(basis)][camp]
export const campAhead = (reader: Reader, basis: Basis, camp: Camp, isShort: boolean): string =>
  (isShort ? reader.words.charts.aheadShort : reader.words.charts.ahead)[gridOf(basis)][camp]

export const noticeOf = (reader: Reader, basis: Basis): string | null =>
  basis.data === 'demo' ? reader.words.charts.invented : null

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
