// Active pages per need beside those of the nation, in words: "11 fois moins (de 1,6 à 500 fois moins)". One home for the map,
// the list of territories to strengthen and every table of territories.

import type { Reader } from './index.ts'
import { ratioText, rounded } from './values.ts'

/** `value`: 1 is the nation, 0 no active page known, which is not none; `interval`: null where it cannot be told. */
export type BesideNation = { readonly value: number; readonly interval: readonly [number, number] | null }

const pointText = (ratio: number, reader: Reader): string => {
  const { beside } = reader.words.territoryMap
  if (ratio <= 0) return beside.noneKnown
  if (ratio === 1) return beside.same
  return ratio > 1 ? beside.more(ratioText(ratio, reader)) : beside.fewer(ratioText(1 / ratio, reader))
}

/** Without a lower end there is only how many there are at most. */
const rangeText = ([low, high]: readonly [number, number], reader: Reader): string => {
  const { words, formats } = reader
  const { beside } = words.territoryMap
  if (low <= 0) return beside.atMost(formats.number(rounded(high, 2)))
  if (low > 1) return beside.allMore(ratioText(low, reader), ratioText(high, reader))
  if (high < 1) return beside.allFewer(ratioText(1 / high, reader), ratioText(1 / low, reader))
  return beside.fromTo(pointText(low, reader), pointText(high, reader))
}

export const besideNation = ({ value, interval }: BesideNation, reader: Reader): string => {
  const said = pointText(value, reader)
  return interval === null ? said : reader.words.territoryMap.beside.within(said, rangeText(interval, reader))
}
