// A territory found by what somebody types: its code or its name, whatever the accents and capitals. Pure.

import { slugOf } from '../../../data/model/actors.ts'
import { type TerritoryLevel, territoryLevels } from '../../../data/model/records.ts'
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

const isExactly = (key: string, text: string): boolean => {
  const territory = territoryOf(key)
  const code = territory?.level === 'departement' ? territory.code : undefined
  return [territoryName(key), territoryLabel(key), code].some(
    (one) => one !== undefined && slugOf(one) === slugOf(text),
  )
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
