// How the tables of the Compare screen write numbers: values of a metric as they are shown elsewhere, ratios, intervals, p.

import type { Interval } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { numberText, ratioWords } from '../../../data/model/words/values.ts'

type Written = (value: number) => string

/** An estimate with its interval; a dash for what was not worked out, which is another thing than an unknown count. */
export const withInterval = (
  reader: Reader,
  value: number | null,
  interval: Interval | null | undefined,
  written: Written,
): string => {
  if (value === null) return reader.words.compare.none
  if (interval === null || interval === undefined) return written(value)
  return `${written(value)} (${reader.words.compare.interval(written(interval[0]), written(interval[1]))})`
}

export const asValue =
  (reader: Reader, metric: string): Written =>
  (value) =>
    numberText(metric, value, reader)
export const asRatio =
  (reader: Reader): Written =>
  (value) =>
    ratioWords(value, reader)
/** Two digits after the point. */
export const asNumber =
  (reader: Reader): Written =>
  (value) =>
    reader.formats.fixed(value, 2)

const leastP = 0.001
export const pText = (reader: Reader, p: number | null | undefined): string => {
  if (p === null || p === undefined) return reader.words.compare.none
  return p < leastP ? `< ${reader.formats.fixed(leastP, 3)}` : reader.formats.fixed(p, 3)
}
