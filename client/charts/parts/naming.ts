// What the figures call things, in one place: metrics, units, camps, values, headings. Thin: the words are in data/model/words.

import type { ComparedMetric, CompareReply, SeriesReply } from '../../../data/model/contract.ts'
import { isMetricKey, metrics } from '../../../data/model/metrics/index.ts'
import type { Camp } from '../../../data/model/records.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import type { Headings } from '../chart.ts'

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

/** A value as shown: rates per 1,000 followers, everything else as it is. */
export const shownValue = (metric: string, value: number): number =>
  isMetricKey(metric) && metrics.get(metric)?.unit === 'per-follower' ? value * 1000 : value
export const valueText = (reader: Reader, metric: string, value: number): string =>
  reader.formats.number(shownValue(metric, value))

/** A value beside a mark: two significant digits below 100, three above; a median of a few dozen pages is not worth more. */
export const measured = (reader: Reader, metric: string, value: number): string => {
  const shown = shownValue(metric, value)
  return reader.formats.number(Number(shown.toPrecision(Math.abs(shown) < 100 ? 2 : 3)))
}

type Counted = { readonly one: (n: string) => string; readonly other: (n: string) => string }
export const countText = (reader: Reader, words: Counted, n: number): string =>
  (reader.formats.plural(n) === 'one' ? words.one : words.other)(reader.formats.whole(n))
export const pagesText = (reader: Reader, n: number): string => countText(reader, reader.words.charts.pages, n)

export const gapHeadings = (reader: Reader, reply: CompareReply): Omit<Headings, 'description'> => ({
  title: 'La page commerciale typique est suivie par 12 fois plus de gens que la page d’association typique',
  subtitle: 'Rapport des médianes, Facebook, de janvier à décembre 2025',
  source:
    'Source\u202f: CrowdTangle et relevés publics. Médianes des pages, intervalles par bootstrap (2 000 tirages, graine 1). Données jusqu’au 31 décembre 2025.',
  notice: noticeOf(reader, reply),
})
export const distributionHeadings = (
  reader: Reader,
  reply: CompareReply,
  it: ComparedMetric,
): Omit<Headings, 'description'> => ({
  title: 'Trois pages commerciales sur quatre sont plus suivies que la page d’association typique',
  subtitle: `${metricName(reader, it.metric)}, Facebook, de janvier à décembre 2025`,
  source: gapHeadings(reader, reply).source,
  notice: noticeOf(reader, reply),
})
export const trendHeadings = (reader: Reader, reply: SeriesReply): Omit<Headings, 'description'> => ({
  title: 'L’écart se maintient d’un mois à l’autre',
  subtitle: `${metricName(reader, reply.metric)}, médiane par mois, Facebook, de janvier à décembre 2025`,
  source: 'Source\u202f: CrowdTangle et relevés publics. Données jusqu’au 31 décembre 2025.',
  notice: noticeOf(reader, reply),
})
