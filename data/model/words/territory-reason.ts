// Why a territory counts as it does, in a few plain sentences: its need beside the typical territory, its voices beside the
// nation, then the verdict, or what would settle it. Pure; wording in <tag>/territories.ts.

import type { TerritoryRow } from '../contract.ts'
import { isEstimate } from '../territories/need.ts'
import { territoryOf } from '../territories/serving.ts'
import type { Side } from '../territories/under-served.ts'
import { voiceSidesOf } from '../territories/voice-side.ts'
import { rangeBeside } from './beside-nation.ts'
import type { Reader } from './index.ts'
import { namesOf } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import {
  basisName,
  inTerritory,
  levelOf,
  needCounted,
  needIntervalText,
  needUnit,
  personsCounted,
  personsText,
  type TerritoryBasis,
  voiceKey,
} from './territories.ts'
import { rounded } from './values.ts'

/** More digits of a ratio say nothing to a reader, and fewer where the need has fewer. */
const mostDigits = 2
const digitsOf = ({ need }: TerritoryRow): number => Math.min(mostDigits, Math.max(1, need.digits))

/** How many times more, or fewer; one that rounding would make 1 keeps a third digit where the need has one, since 1 means level. */
const timesWorth = (ratio: number, row: TerritoryRow): number => {
  const factor = Math.max(ratio, 1 / ratio)
  const times = rounded(factor, digitsOf(row))
  return times === 1 && row.need.digits > mostDigits ? rounded(factor, mostDigits + 1) : times
}

/** Whether the typical need and the national ratio of the reply are of the level of this row: those of a région say nothing of its départements. */
const isOfLevel = (row: TerritoryRow, reply: TerritoryBasis): boolean => territoryOf(row.key)?.level === levelOf(reply)

/** Told only where the reader chose it: else it is the typical territory, or the nation, itself. */
const withThreshold = (said: string, threshold: number, reader: Reader): string =>
  threshold === 1 ? said : reader.words.territories.reason.threshold(said, reader.formats.number(threshold))

const besideTypical = (
  { said, typical }: { readonly said: string; readonly typical: string },
  ratio: number,
  row: TerritoryRow,
  { words, formats }: Reader,
): string => {
  const { reason } = words.territories
  if (ratio === 0) return reason.nothing({ said, typical })
  const times = timesWorth(ratio, row)
  if (times === 1) return reason.same({ said, typical })
  return (ratio > 1 ? reason.more : reason.less)({ said, times: formats.number(times), typical })
}

/** What the value rests on, and how sure it is as far as anybody knows. */
const needNotes = ({ need }: TerritoryRow, reader: Reader): string => {
  const { separator, ownUncertainty } = reader.words.territories.reason
  const interval = needIntervalText(need, reader)
  const notes = [basisName(need.basis, reader), ...(need.source?.isSummed ? [reader.words.needImport.summed] : [])]
  if (interval !== null) return [...notes, interval].join(separator)
  return [...notes, ...(need.basis === 'stated' ? [ownUncertainty] : [])].join(separator)
}

const needSentence = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string => {
  const { reason, level } = reader.words.territories
  const { need } = row
  const where = inTerritory(row.key, reader)
  const own = territoryOf(row.key)?.level
  if (need.value === null) return reason.needUnknown({ where, what: needUnit(reply.indicator, reader) })
  const said = reason.need({
    where,
    need: needCounted(need, reply.indicator, reader),
    notes: needNotes(row, reader),
  })
  if (own === undefined || reply.typicalNeed === null || reply.typicalNeed === 0 || !isOfLevel(row, reply)) return said
  const { typical } = level[own]
  const told = withThreshold(
    besideTypical({ said, typical }, need.value / reply.typicalNeed, row, reader),
    reply.needAbove,
    reader,
  )
  return row.needSide === 'unknown' ? told : reason.needSide[row.needSide](told)
}

const association = { key: 'camp:association', parts: [{ dimension: 'camp', key: 'association', name: null }] } as const

/** "3 pages d’association"; of the network where one is asked for. */
const voicePages = (count: number, { network, grid }: TerritoryBasis, reader: Reader): string =>
  network === null
    ? namesOf(
        { grid },
        { ...association, parts: [...association.parts], camp: 'association', pages: count },
        reader,
      ).counted(count)
    : byNumber(reader.words.territories.pages.network, count, reader)

/** "1 active et 2 silencieuses". */
const activityText = ({ voice }: TerritoryRow, reader: Reader): string => {
  const { pages } = reader.words.territories
  const parts = (['active', 'silent', 'unknown'] as const).filter((part) => voice[part] > 0)
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0)
    return reader.formats.plural(voice[only]) === 'one' ? pages.allOf[only].one : pages.allOf[only].other
  return reader.formats.list(parts.map((part) => byNumber(pages[part], voice[part], reader)))
}

/** "83 000 aidants", for one active page. */
const perPageText = (persons: number, row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string =>
  personsCounted(persons, digitsOf(row), reply.indicator, reader)

const pagesSentence = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string => {
  const { reason, pages } = reader.words.territories
  const { voice, service } = row
  if (voice.pages === 0) return reason.noneKnown(pages.none[voiceKey(reply)])
  const known = reason.known({
    pages: voicePages(voice.pages, reply, reader),
    activity: activityText(row, reader),
  })
  const said =
    service.needPerPage === null
      ? known
      : reason.perPage({ said: known, need: perPageText(service.needPerPage.value, row, reply, reader) })
  const national = reply.nation.pagesPerNeed
  if (national === null || national === 0 || row.need.value === null) return said
  return service.needPerPage === null
    ? reason.nationAlone({ said, need: perPageText(1 / national, row, reply, reader) })
    : reason.nation({ said, need: personsText(1 / national, digitsOf(row), reader) })
}

/** Active pages per need beside the national ratio; null where it is not known. */
const relativeSentence = (row: TerritoryRow, reader: Reader): string | null => {
  const { reason } = reader.words.territories
  const { relative } = row.service
  if (relative === null) return null
  const factorText = (ratio: number): string => reader.formats.number(rounded(ratio, digitsOf(row)))
  if (relative.value === 0) {
    const high = relative.interval?.[1] ?? 0
    if (high === 0) return null
    if (rounded(high, digitsOf(row)) === 1) return reason.relativeNone.same
    return high > 1 ? reason.relativeNone.upTo(factorText(high)) : reason.relativeNone.fewer(factorText(1 / high))
  }
  const times = rounded(relative.value, digitsOf(row))
  const side = times > 1 ? reason.relative.more : reason.relative.fewer
  const said = times === 1 ? reason.relative.same : side(factorText(Math.max(relative.value, 1 / relative.value)))
  const [low, high] = relative.interval ?? [relative.value, relative.value]
  return rounded(low, digitsOf(row)) === rounded(high, digitsOf(row))
    ? said
    : reason.relativeBetween({ said, between: rangeBeside([low, high], reader, factorText) })
}

const voiceSentences = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): readonly string[] => {
  const { voiceSide } = reader.words.territories.reason
  const relative = relativeSentence(row, reader)
  const pages = pagesSentence(row, reply, reader)
  if (relative === null) return [pages]
  const told = withThreshold(relative, reply.voiceBelow, reader)
  return [pages, row.voiceSide === 'unknown' ? told : voiceSide[row.voiceSide](told)]
}

const aroundSentences = (row: TerritoryRow, { network }: TerritoryBasis, reader: Reader): readonly string[] =>
  network !== null || row.around.association === 0
    ? []
    : [byNumber(reader.words.territories.reason.around, row.around.association, reader)]

const settledNeed = (side: Side, { need }: TerritoryRow, { words }: Reader): string | null => {
  const { settle } = words.territories.reason
  if (side === 'unknown') return settle.needUnknown
  if (side !== 'unsure') return null
  return need.basis === null || isEstimate(need.basis) ? settle.needUnsure : settle.needClose
}

/** Whether knowing of each page if it is active could tell on which side of their threshold the voices lie. */
const isSettledByActivity = ({ need, voice }: TerritoryRow, { nation, voiceBelow }: TerritoryBasis): boolean =>
  nation.need !== null &&
  nation.pagesPerNeed !== null &&
  voiceSidesOf({ need, ...voice }, { need: nation.need, ratio: nation.pagesPerNeed }, voiceBelow).some(
    (side) => side === 'above' || side === 'below',
  )

const settledVoice = (side: Side, row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string | null => {
  const { settle } = reader.words.territories.reason
  if (side === 'unsure') {
    if (isSettledByActivity(row, reply)) return byNumber(settle.voiceUnknownPages, row.voice.unknown, reader)
    return row.voice.active === 0 ? settle.voiceZero : settle.voiceFew
  }
  const isNowhere = reply.nation.pagesPerNeed === null || reply.nation.pagesPerNeed === 0
  return side === 'unknown' && row.need.value !== null && isNowhere ? settle.voiceNone : null
}

const verdictSentence = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string => {
  const { verdict, cannotTell, settle, undecided } = reader.words.territories.reason
  switch (row.verdict) {
    case 'under-served':
    case 'none-known':
      return verdict[row.verdict]
    case 'not-under-served':
      if (row.needSide === 'below') return row.voiceSide === 'above' ? verdict.both : verdict.needBelow
      return verdict.voiceAbove
    case 'cannot-tell': {
      const need = settledNeed(row.needSide, row, reader)
      const voice = settledVoice(row.voiceSide, row, reply, reader)
      if (need !== null && voice !== null) return cannotTell(settle.and(need, voice))
      return need === null && voice === null ? undecided : cannotTell(need ?? voice ?? '')
    }
    default:
      return row.verdict satisfies never
  }
}

/** Sentences in order: need, voice, pages of the whole région, verdict. */
export const territoryReasons = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): readonly string[] =>
  [
    needSentence(row, reply, reader),
    ...voiceSentences(row, reply, reader),
    ...aroundSentences(row, reply, reader),
    verdictSentence(row, reply, reader),
  ].map((text) => sentence(text, reader))

/** The same as one text: the answer to "pourquoi ce territoire ?". */
export const territoryReason = (row: TerritoryRow, reply: TerritoryBasis, reader: Reader): string =>
  territoryReasons(row, reply, reader).join(' ')
