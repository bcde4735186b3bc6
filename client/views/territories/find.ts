// A territory found by what somebody types: its code, also without its zero or as it was before, or its name, whatever the accents
// and capitals. Pure.

import { slugOf } from '../../../data/model/actors.ts'
import { type TerritoryLevel, territoryLevels } from '../../../data/model/records.ts'
import { codeOf } from '../../../data/model/territories/cells.ts'
import { territoriesAt, territoryKey, territoryOf } from '../../../data/model/territories/serving.ts'
import { territoryName } from '../../../data/model/words/territories.ts'

const keysAt = (level: TerritoryLevel): readonly string[] => territoriesAt(level).map(territoryKey)

/** As lists offer it: "29 Finistère", "Bretagne". */
export const territoryLabel = (key: string): string => {
  const territory = territoryOf(key)
  const name = territoryName(key)
  return territory?.level === 'departement' ? `${territory.code} ${name}` : name
}

/** Labels of all territories, those of the level shown first, each once. */
export const territoryOffers = (level: TerritoryLevel): readonly string[] => [
  ...new Set(
    [...keysAt(level), ...territoryLevels.filter((other) => other !== level).flatMap(keysAt)].map(territoryLabel),
  ),
]

/** Whether the words typed each begin a word of the name, or the text is the code. */
export const isFound = (key: string, text: string): boolean => {
  const asked = slugOf(text).split('-')
  const named = slugOf(territoryLabel(key)).split('-')
  return asked.every((word) => named.some((one) => one.startsWith(word)))
}

/** Codes that people still write for what others stand for by now: Corse until 1976, the parts of Rhône since 2015. */
const otherCodes: Readonly<Record<string, readonly string[]>> = {
  20: ['departement-2A', 'departement-2B'],
  '69D': ['departement-69'],
  '69M': ['departement-69'],
}

const isExactly = (key: string, text: string): boolean => {
  const territory = territoryOf(key)
  if (territory === null) return false
  if (codeOf(text, territory.level) === territory.code) return true
  if (otherCodes[text.trim().toUpperCase()]?.includes(key) === true) return true
  return [territoryName(key), territoryLabel(key)].some((one) => slugOf(one) === slugOf(text))
}

/** Those of which the text is the code or the name; where it is of none, those with words that begin so. */
export const keysFound = (keys: readonly string[], text: string): readonly string[] => {
  const exactly = keys.filter((key) => isExactly(key, text))
  return exactly.length > 0 ? exactly : keys.filter((key) => isFound(key, text))
}

/**
 * What a text names, the nearest alone: exactly so at the level shown, exactly so at the other one, by beginnings of words at
 * the level shown, then at the other. Several where it names several; empty where nothing is typed, or nothing is so called.
 */
export const territoriesNamed = (text: string, level: TerritoryLevel): readonly string[] => {
  if (slugOf(text) === '') return []
  const places = [level, ...territoryLevels.filter((other) => other !== level)].map(keysAt)
  for (const fits of [isExactly, isFound])
    for (const keys of places) {
      const named = keys.filter((key) => fits(key, text))
      if (named.length > 0) return named
    }
  return []
}
