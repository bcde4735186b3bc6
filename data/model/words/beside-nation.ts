// Active pages per need beside those of the nation, in words: "11 fois moins (de 1,6 à 500 fois moins)". One home for the map,
// the list of territories to strengthen and every table of territories.

import type { Reader } from './index.ts'
import { ratioText, rounded } from './values.ts'

/** `value`: 1 is the nation, 0 no page known to be active, which is not none; `interval`: null where it cannot be told. */
export type BesideNation = { readonly value: number; readonly interval: readonly [number, number] | null }

/** How a factor of 1 or more is written. */
type FactorText = (factor: number) => string

const pointText = (ratio: number, reader: Reader, factorText: FactorText): string => {
  const { beside } = reader.words.territoryMap
  if (ratio <= 0) return beside.noneActive
  if (ratio === 1) return beside.same
  return ratio > 1 ? beside.more(factorText(ratio)) : beside.fewer(factorText(1 / ratio))
}

/** "de 1,6 à 500 fois moins", "de 2 fois moins à 3 fois plus". Without a lower end there is only how many there are at most. */
export const rangeBeside = (
  [low, high]: readonly [number, number],
  reader: Reader,
  factorText: FactorText = (factor) => ratioText(factor, reader),
): string => {
  const { words, formats } = reader
  const { beside } = words.territoryMap
  if (low <= 0) return beside.atMost(formats.number(rounded(high, 2)))
  if (low > 1) return beside.allMore(factorText(low), factorText(high))
  if (high < 1) return beside.allFewer(factorText(1 / high), factorText(1 / low))
  return beside.fromTo(pointText(low, reader, factorText), pointText(high, reader, factorText))
}

export const besideNation = ({ value, interval }: BesideNation, reader: Reader): string => {
  const said = pointText(value, reader, (factor) => ratioText(factor, reader))
  return interval === null ? said : reader.words.territoryMap.beside.within(said, rangeBeside(interval, reader))
}
