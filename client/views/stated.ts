// A value that somebody stated of a page, as it is shown wherever it is: to its last digit, a limit called a limit, its day
// or month.

import type { Bound } from '../../data/model/records.ts'
import type { Reader } from '../../data/model/words/index.ts'

export const exactText = ({ formats }: Reader, value: number): string =>
  Number.isInteger(value) ? formats.whole(value) : formats.number(value)

export const statedText = (
  reader: Reader,
  { value, bound }: { readonly value: number; readonly bound: Bound },
): string => {
  const { above, below } = reader.words.data.observations
  const text = exactText(reader, value)
  return bound === 'above' ? above(text) : bound === 'below' ? below(text) : text
}

/** @param observedOn day or month; null: undated */
export const statedDay = ({ words, formats }: Reader, observedOn: string | null): string => {
  if (observedOn === null) return words.data.observations.undated
  return observedOn.length === 7 ? formats.month(observedOn) : formats.day(observedOn.slice(0, 10))
}
