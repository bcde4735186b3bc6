// A ratio as people say it: "× 12", "÷ 3". Two significant digits, which is what an interval over a few dozen pages is worth.

import type { Reader } from '../../../data/model/words/index.ts'

/** A factor that two digits would round to 1 keeps a third, since 1 means level. */
const factorText = (reader: Reader, factor: number): string =>
  reader.formats.number(Number(factor.toPrecision(Number(factor.toPrecision(2)) === 1 ? 3 : 2)))

/** 12.3 -> "× 12", 0.31 -> "÷ 3,2", 0 -> "0". */
export const ratioText = (reader: Reader, ratio: number): string => {
  const { charts } = reader.words
  if (ratio <= 0) return charts.zero
  return ratio >= 1 ? charts.times(factorText(reader, ratio)) : charts.dividedBy(factorText(reader, 1 / ratio))
}
