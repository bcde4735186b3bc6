// The numbers of a territory in words, one column a place: itself, those set beside it, its région, the nation. The same lines for
// each, so that they can be read across. Pure.

import type { TerritoryRow } from '../../../data/model/contract.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { needText, personsText, verdictOfRow } from '../../../data/model/words/territories.ts'
import { percentText, rounded, smallShareText } from '../../../data/model/words/values.ts'
import {
  activeText,
  dash,
  estimateText,
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

export const numbersOf = (row: TerritoryRow, reader: Reader): PlaceNumbers => {
  const { need, service, camps } = row
  return {
    ...ofVoice(row.voice, reader),
    need: needText(need, reader),
    share: need.share === null ? dash(reader) : smallShareText(need.share, reader),
    perPage: perPageText(row, reader),
    relative: relativeText(row, reader),
    rank: rankText(row, reader),
    followersPer: perThousandText(service.followersPerNeed, reader),
    postsPer: perThousandText(service.postsPerWeekPerNeed, reader),
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
  const perThousand = (sum: number | null): string =>
    sum === null || need === null || need === 0 ? none : reader.formats.number(rounded((sum / need) * 1000, 2))
  return {
    ...ofVoice(voice, reader),
    need: need === null ? none : persons(need),
    share: none,
    perPage: pagesPerNeed === null || pagesPerNeed === 0 ? none : personsText(1 / pagesPerNeed, 2, reader),
    relative: none,
    rank: none,
    followersPer: perThousand(voice.followers.value),
    postsPer: perThousand(voice.postsPerWeek.value),
    commercial: none,
    associativeShare: none,
    verdict: none,
  }
}
