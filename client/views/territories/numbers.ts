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

/** Persons in need for one active page, with its interval: an end beyond the need itself says nothing, the other is told alone. */
export const perPageText = ({ need, service }: Pick<TerritoryRow, 'need' | 'service'>, reader: Reader): string => {
  const write = (value: number): string => personsText(value, Math.min(mostDigits, need.digits), reader)
  const { needPerPage } = service
  const most = need.interval?.[1] ?? null
  if (needPerPage === null || needPerPage.interval === null || most === null || needPerPage.interval[1] <= most)
    return estimateText(needPerPage, write, reader)
  return `${write(needPerPage.value)} (${reader.words.territories.noLessThan(write(needPerPage.interval[0]))})`
}

/** "1,6 fois moins (de 3 fois moins à 1,2 fois plus)": beside the nation. */
export const relativeText = ({ voice, service }: Pick<TerritoryRow, 'voice' | 'service'>, reader: Reader): string =>
  // Of a territory where no page is known the ratio is that of the directory, not of what speaks there.
  voice.pages === 0 || service.relative === null ? dash(reader) : besideNation(service.relative, reader)

/** A rate for each person as one for 1,000 of them. */
export const perThousandText = (estimate: Estimate | null, reader: Reader): string =>
  estimateText(estimate, (value) => reader.formats.number(rounded(value * 1000, mostDigits)), reader)

/** The same for 100,000 of them, for what is rarer. */
export const perHundredThousandText = (estimate: Estimate | null, reader: Reader): string =>
  estimateText(estimate, (value) => reader.formats.number(rounded(value * 100_000, mostDigits)), reader)

/** A sum with how many pages are missing from it: "1 240 (sans 2 pages)". */
export const summedText = (summed: Summed, reader: Reader): string => {
  const { words, formats } = reader
  if (summed.value === null) return dash(reader)
  const text = formats.number(rounded(summed.value, 3))
  return summed.missing === 0 ? text : words.territoriesScreen.without(text, words.shell.pages(summed.missing, formats))
}

/** "3 sur 5"; where some may be active or not "au moins 3 sur 5", "au plus 1 sur 3", "activité inconnue"; "aucune page connue". */
export const activeText = (
  { pages, active, unknown }: Pick<Voice, 'pages' | 'active' | 'unknown'>,
  { words, formats }: Reader,
): string => {
  const { activeOf, activeAtLeast, activeAtMost, activeUnknown, noPageKnown } = words.territoriesScreen
  const of = formats.whole(pages)
  if (pages === 0) return noPageKnown
  if (unknown === pages) return activeUnknown(pages, formats)
  if (active === 0 && unknown > 0) return activeAtMost({ active: formats.whole(unknown), of })
  return (unknown === 0 ? activeOf : activeAtLeast)({ active: formats.whole(active), of })
}

/** "aucune active", "2 actives", "au moins 2 actives", "activité inconnue": of pages that are counted beside it. */
export const activityText = (
  { pages, active, unknown }: Pick<Voice, 'pages' | 'active' | 'unknown'>,
  { words, formats }: Reader,
): string => {
  const { activity } = words.territoriesScreen.wide
  if (unknown === pages) return activity.unknown
  if (unknown === 0) return activity.active(active, formats)
  return active === 0 ? activity.atMost(unknown, formats) : activity.atLeast(active, formats)
}

/** "7 (3 à 18)": where it stands, and may stand, among the territories of its level. */
export const rankText = ({ service }: Pick<TerritoryRow, 'service'>, { words, formats }: Reader): string => {
  const { rank, rankInterval } = service
  if (rank === null) return words.compare.none
  if (rankInterval === null) return formats.whole(rank)
  const between = words.compare.interval(formats.whole(rankInterval[0]), formats.whole(rankInterval[1]))
  return `${formats.whole(rank)} (${between})`
}
