// The numbers of a territory in words, one column a place: itself, those set beside it, its région, the nation. The same lines for
// each, so that they can be read across. Pure.

import type { TerritoryRow } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { territoriesAt, territoryOf } from '../../../data/model/territories/serving.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { needText, personsText, shareOf, verdictOfRow } from '../../../data/model/words/territories.ts'
import { percentText, rounded, smallShareText } from '../../../data/model/words/values.ts'
import {
  activeText,
  dash,
  estimateText,
  perHundredThousandText,
  perPageText,
  perThousandText,
  rankText,
  relativeText,
  summedText,
  type TerritoryReply,
  type Voice,
} from './numbers.ts'

/** Lines of the table, in order. */
export const lines = [
  'need',
  'share',
  'active',
  'silent',
  'perPage',
  'relative',
  'rank',
  'followersPer',
  'postsPer',
  'followers',
  'postsPerWeek',
  'interactions',
  'lastPost',
  'commercial',
  'associativeShare',
  'verdict',
] as const
export type Line = (typeof lines)[number]
/** What is said of a place on each line. */
export type PlaceNumbers = Readonly<Record<Line, string>>

const ofVoice = (
  voice: Voice,
  reader: Reader,
): Pick<PlaceNumbers, 'active' | 'silent' | 'followers' | 'postsPerWeek' | 'interactions' | 'lastPost'> => ({
  active: activeText(voice, reader),
  silent: reader.formats.whole(voice.silent),
  followers: summedText(voice.followers, reader),
  postsPerWeek: summedText(voice.postsPerWeek, reader),
  interactions: summedText(voice.interactions, reader),
  lastPost:
    voice.lastPostAt === null
      ? dash(reader)
      : reader.formats.dayShort(dayOf(Date.parse(voice.lastPostAt), defaultZone)),
})

/** What a ratio of a sum lacks, as the sum itself says it. */
const lacking = (text: string, { missing, value }: Voice['followers'], reader: Reader): string => {
  const { words, formats } = reader
  if (missing === 0 || value === null) return text
  return words.territoriesScreen.without(text, words.shell.pages(missing, formats))
}

const rankAmong = (row: TerritoryRow, reader: Reader): string => {
  const own = territoryOf(row.key)
  if (own === null || row.service.rank === null) return rankText(row, reader)
  const of = reader.formats.whole(territoriesAt(own.level).length)
  return reader.words.territories.rankOf(rankText(row, reader), of)
}

/** @param indicator key of what stands for need */
export const numbersOf = (row: TerritoryRow, indicator: string, reader: Reader): PlaceNumbers => {
  const { need, service, camps, voice } = row
  return {
    ...ofVoice(row.voice, reader),
    need: needText(need, reader),
    share: need.share === null ? dash(reader) : `${smallShareText(need.share, reader)} ${shareOf(indicator, reader)}`,
    perPage: perPageText(row, reader),
    relative: relativeText(row, reader),
    rank: rankAmong(row, reader),
    followersPer: lacking(perThousandText(service.followersPerNeed, reader), voice.followers, reader),
    postsPer: lacking(perHundredThousandText(service.postsPerWeekPerNeed, reader), voice.postsPerWeek, reader),
    commercial: activeText(camps.commercial, reader),
    associativeShare: estimateText(service.associativeShare, (share) => percentText(share, reader), reader),
    verdict: verdictOfRow(row, reader),
  }
}

/** Digits of a sum over estimates. */
const nationalDigits = 2
export const nationalNumbers = ({ nation, indicator }: TerritoryReply, reader: Reader): PlaceNumbers => {
  const { need, voice, pagesPerNeed } = nation
  const none = dash(reader)
  const digits = indicator.estimated > 0 ? nationalDigits : 6
  const persons = (value: number): string => personsText(value, digits, reader)
  /** Pages of unknown activity may be active: then there are fewer persons for one. */
  const perPage = (value: number): string =>
    voice.unknown > 0 ? noMoreThan(personsText(value, 2, reader)) : personsText(value, 2, reader)
  const perPersons = (sum: Voice['followers'], times: number): string =>
    sum.value === null || need === null || need === 0
      ? none
      : lacking(reader.formats.number(rounded((sum.value / need) * times, 2)), sum, reader)
  const { about, noMoreThan } = reader.words.territories
  return {
    ...ofVoice(voice, reader),
    need: need === null ? none : indicator.estimated > 0 ? about(persons(need)) : persons(need),
    share: none,
    perPage: pagesPerNeed === null || pagesPerNeed === 0 ? none : perPage(1 / pagesPerNeed),
    relative: none,
    rank: none,
    followersPer: perPersons(voice.followers, 1000),
    postsPer: perPersons(voice.postsPerWeek, 100_000),
    commercial: none,
    associativeShare: none,
    verdict: none,
  }
}
