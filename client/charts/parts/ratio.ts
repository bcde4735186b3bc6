// A ratio as people say it: "× 12", "÷ 3". Two significant digits, which is what an interval over a few dozen pages is worth.

import type { Reader } from '../../../data/model/words/index.ts'

const factorText = (reader: Reader, factor: number): string => {
  const { formats } = reader
  if (factor >= 100) return formats.whole(Number(factor.toPrecision(2)))
  if (factor >= 10) return formats.whole(factor)
  return formats.number(Number(factor.toFixed(factor < 1.1 ? 2 : 1)))
}

/** 12.3 -> "× 12", 0.31 -> "÷ 3,2", 0 -> "0". */
export const ratioText = (reader: Reader, ratio: number): string => {
  const { charts } = reader.words
  if (ratio <= 0) return charts.zero
  return ratio >= 1 ? charts.times(factorText(reader, ratio)) : charts.dividedBy(factorText(reader, 1 / ratio))
}
