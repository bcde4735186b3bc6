// A territory in few words, for who points at it or walks the map: its value, its need and what that rests on, its pages, its
// ratio beside the nation, and the last word of the rule. The whole reason is in the table and on the territory's page.

import type { TerritoriesReply, TerritoryRow } from '../../../data/model/contract.ts'
import { besideNation } from '../../../data/model/words/beside-nation.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { basisName, needCounted } from '../../../data/model/words/territories.ts'
import { territoryReasons } from '../../../data/model/words/territory-reason.ts'

export const relativeWords = ({ service: { relative } }: TerritoryRow, reader: Reader): string | null =>
  relative === null ? null : besideNation(relative, reader)

export const activeText = ({ voice }: TerritoryRow, { words, formats }: Reader): string => {
  const { mark } = words.territoryMap
  if (voice.pages === 0) return mark.none
  // None surely active and some that nobody can tell of is not none.
  const isUnknown = voice.active === 0 && voice.unknown > 0
  const [count, said] = isUnknown ? [voice.unknown, mark.unknown] : [voice.active, mark.active]
  const say = formats.plural(count) === 'one' ? said.one : said.other
  return say(formats.whole(count), formats.whole(voice.pages))
}

const needAndBasis = ({ need }: TerritoryRow, { indicator }: TerritoriesReply, reader: Reader): string => {
  if (need.basis === null) return reader.words.territoryMap.mark.needUnknown
  const said = needCounted(need, indicator, reader)
  return reader.words.territoryMap.mark.need(said, basisName(need.basis, reader))
}

/** @param value what stands first, without a full stop, unless the last word of the rule begins with it */
export const markLabel = (row: TerritoryRow, value: string, reply: TerritoriesReply, reader: Reader): string => {
  const { mark } = reader.words.territoryMap
  const relative = relativeWords(row, reader)
  const why = territoryReasons(row, reply, reader).at(-1) ?? ''
  const said = [
    ...(why.startsWith(value) ? [] : [value]),
    needAndBasis(row, reply, reader),
    activeText(row, reader),
    ...(relative === null ? [] : [mark.relative(relative)]),
  ]
  return mark.say({ name: row.name, said: said.join(mark.separator), why })
}
