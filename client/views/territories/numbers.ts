// How the screen of territories writes numbers: no more digits than what they rest on, and a dash where there is none, which is
// another thing than nought. Pure.

import type { Reply, TerritoryRow } from '../../../data/model/contract.ts'
import { besideNation } from '../../../data/model/words/beside-nation.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { personsText } from '../../../data/model/words/territories.ts'
import { rounded } from '../../../data/model/words/values.ts'

export type TerritoriesReply = Reply<'territories'>
export type TerritoryReply = Reply<'territory'>
export type Voice = TerritoryRow['voice']
type Estimate = NonNullable<TerritoryRow['service']['relative']>
type Summed = Voice['followers']

/** What a ratio of a few pages is worth, whatever the need has. */
const mostDigits = 2

export const dash = ({ words }: Reader): string => words.compare.none

/** "12 000 (8 000 à 20 000)". */
export const estimateText = (estimate: Estimate | null, write: (value: number) => string, reader: Reader): string => {
  if (estimate === null) return dash(reader)
  const { value, interval } = estimate
  if (interval === null) return write(value)
  const between = reader.words.compare.interval(write(interval[0]), write(interval[1]))
  return `${write(value)} (${between})`
}

/** Persons in need for one active page, with its interval. */
export const perPageText = ({ need, service }: Pick<TerritoryRow, 'need' | 'service'>, reader: Reader): string =>
  estimateText(service.needPerPage, (value) => personsText(value, Math.min(mostDigits, need.digits), reader), reader)

/** "1,6 fois moins (de 3 fois moins à 1,2 fois plus)": beside the nation. */
export const relativeText = ({ service }: Pick<TerritoryRow, 'service'>, reader: Reader): string =>
  service.relative === null ? dash(reader) : besideNation(service.relative, reader)

/** A rate for each person as one for 1,000 of them. */
export const perThousandText = (estimate: Estimate | null, reader: Reader): string =>
  estimateText(estimate, (value) => reader.formats.number(rounded(value * 1000, mostDigits)), reader)

/** A sum with how many pages are missing from it: "1 240 (sans 2 pages)". */
export const summedText = (summed: Summed, reader: Reader): string => {
  const { words, formats } = reader
  if (summed.value === null) return dash(reader)
  const text = formats.number(rounded(summed.value, 3))
  return summed.missing === 0 ? text : words.territoriesScreen.without(text, words.shell.pages(summed.missing, formats))
}

/** "3 sur 5", "au moins 3 sur 5" where some may be active or not. */
export const activeText = ({ pages, active, unknown }: Voice, { words, formats }: Reader): string => {
  const { activeOf, activeAtLeast } = words.territoriesScreen
  const said = { active: formats.whole(active), of: formats.whole(pages) }
  return unknown === 0 ? activeOf(said) : activeAtLeast(said)
}

/** "7 (3 à 18)": where it stands, and may stand, among the territories of its level. */
export const rankText = ({ service }: Pick<TerritoryRow, 'service'>, { words, formats }: Reader): string => {
  const { rank, rankInterval } = service
  if (rank === null) return words.compare.none
  if (rankInterval === null) return formats.whole(rank)
  const between = words.compare.interval(formats.whole(rankInterval[0]), formats.whole(rankInterval[1]))
  return `${formats.whole(rank)} (${between})`
}
