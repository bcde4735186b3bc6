// Names of what the screen of territories shows: territories, indicators of need, bases, verdicts, and a need with no more
// digits than its basis allows. Why a territory counts as it does is in territory-reason.ts, what all of them show in
// territory-findings.ts. Pure; wording in <tag>/territories.ts.

import type { TerritoriesReply, TerritoryReply, TerritoryRow } from '../contract.ts'
import type { TerritoryLevel } from '../records.ts'
import { isEstimate, type NeedBasis } from '../territories/need.ts'
import { needOrigins } from '../territories/need-sources.ts'
import { territoryOf } from '../territories/serving.ts'
import type { Verdict } from '../territories/under-served.ts'
import { territoryNames } from '../territory-names.ts'
import type { Reader } from './index.ts'
import { gridOf, territoryText } from './naming.ts'
import { rounded } from './values.ts'

export type NeedIndicator = TerritoriesReply['indicator']
export type NeedValue = TerritoriesReply['territories'][number]['need']
export type TerritoryBasis = TerritoriesReply | TerritoryReply

/** Level of the territories that a reply tells of. */
export const levelOf = (reply: TerritoryBasis): TerritoryLevel =>
  'level' in reply ? reply.level : (territoryOf(reply.territory.key)?.level ?? 'departement')

/** By whose name voices are called: associations of the grid, or the network that was asked for. */
export const voiceKey = ({ network, grid }: TerritoryBasis): 'article' | 'legal' | 'network' =>
  network === null ? gridOf({ grid }) : 'network'

/** "Finistère"; a key of no territory stays as it is. */
export const territoryName = (key: string): string => {
  const territory = territoryOf(key)
  return (territory === null ? undefined : territoryNames[territory.level].get(territory.code)) ?? key
}

/** With its level where both levels have the name, for lists of both: "Finistère", "Mayotte (région)". */
export const territoryNameWithLevel = (key: string, { words }: Reader): string => {
  const name = territoryName(key)
  const territory = territoryOf(key)
  if (territory === null) return name
  const other = territory.level === 'region' ? 'departement' : 'region'
  const isShared = [...territoryNames[other].values()].includes(name)
  return isShared ? words.territories.withLevel(name, words.territories.level[territory.level].one) : name
}

/** "dans le Finistère", "en Île-de-France"; for a code that no table knows, the code with its level. */
export const inTerritory = (key: string, reader: Reader): string =>
  territoryOf(key) === null ? territoryText(key, reader) : reader.words.places.in(territoryName(key))

type NamedIndicator = Pick<NeedIndicator, 'key' | 'label'>
type IndicatorWords = { readonly [K in 'name' | 'one' | 'other' | 'many' | 'more']: string }
/** Words of an indicator, in the form that each place asks for; one that somebody brought is told by its name. */
const wordsOf = (indicator: NamedIndicator | string, { words }: Reader): IndicatorWords => {
  const { indicators, brought } = words.territories
  const { key, label } = typeof indicator === 'string' ? { key: indicator, label: null } : indicator
  const own: Readonly<Record<string, IndicatorWords>> = indicators
  const known = label === null && Object.hasOwn(own, key) ? own[key] : undefined
  if (known !== undefined) return known
  const name = label ?? key
  return {
    name,
    one: brought.one(name),
    other: brought.other(name),
    many: brought.many(name),
    more: brought.more(name),
  }
}

/** "Proches aidants"; the name given with the file for one that somebody brought. @param indicator itself, or its key */
export const indicatorName = (indicator: NamedIndicator | string, reader: Reader): string =>
  wordsOf(indicator, reader).name

/** What is counted: "aidants", "personnes de 75 ans ou plus"; "aidant" for a count of one. */
export const needUnit = (indicator: NamedIndicator | string, reader: Reader, count = 2): string => {
  const { one, other } = wordsOf(indicator, reader)
  return reader.formats.plural(count) === 'one' ? one : other
}

/** "beaucoup d’aidants". */
export const manyInNeed = (indicator: NamedIndicator | string, reader: Reader): string =>
  wordsOf(indicator, reader).many

/** "plus d’aidants". */
export const moreInNeed = (indicator: NamedIndicator | string, reader: Reader): string =>
  wordsOf(indicator, reader).more

/** Of whom a share of need is: "des 5 ans ou plus", "de la population". @param key of the indicator */
export const shareOf = (key: string, { words }: Reader): string =>
  words.territories.shareOf[key === 'caregivers' ? 'caregivers' : 'all']

type NeedSource = NeedIndicator['sources'][number]
/** Whether a title is this product's own, which each language says in its words; others stay as their publisher wrote them. */
export const isOwnSource = ({ title, importId }: Pick<NeedSource, 'title' | 'importId'>): boolean =>
  importId === null && title === needOrigins.caregivers.title
/** Who publishes a value of need, and what. */
export const sourceTitle = (source: Pick<NeedSource, 'title' | 'importId'>, { words }: Reader): string =>
  isOwnSource(source) ? words.territories.estimateSource : source.title

/** A vintage as tables hold it, a day, a month or a year, as it is read; a dash where nobody said. */
export const vintageText = (vintage: string | null, { words, formats }: Reader): string => {
  if (vintage === null) return words.compare.none
  if (/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return formats.day(vintage)
  return /^\d{4}-\d{2}$/.test(vintage) ? formats.month(vintage) : vintage
}

/** "estimé au taux national". @param basis null where there is no value */
export const basisName = (basis: NeedBasis | null, { words }: Reader): string =>
  words.territories.basis[basis ?? 'unknown']

/** Short, for keys and tables: "Beaucoup de personnes, peu de voix". */
export const verdictName = (verdict: Verdict, { words }: Reader): string => words.territories.verdicts[verdict]

/** Of one territory: also which half of the rule fails there, where one surely does. */
export const verdictOfRow = (
  { verdict, needSide, voiceSide }: Pick<TerritoryRow, 'verdict' | 'needSide' | 'voiceSide'>,
  reader: Reader,
): string => {
  const { halves } = reader.words.territories
  if (verdict !== 'not-under-served') return verdictName(verdict, reader)
  if (needSide === 'below') return voiceSide === 'above' ? halves.both : halves.needBelow
  return voiceSide === 'above' ? halves.voiceAbove : verdictName(verdict, reader)
}

/** Whole persons with `digits` significant digits, as they are shown. */
const shownPersons = (persons: number, digits: number): number => Math.round(rounded(persons, Math.max(1, digits)))

export const personsText = (persons: number, digits: number, { formats }: Reader): string =>
  formats.whole(shownPersons(persons, digits))

/** "83 000 aidants", "1 aidant". */
export const personsCounted = (
  persons: number,
  digits: number,
  indicator: NamedIndicator | string,
  reader: Reader,
): string => `${personsText(persons, digits, reader)} ${needUnit(indicator, reader, shownPersons(persons, digits))}`

const isAbout = ({ basis }: Pick<NeedValue, 'basis'>): boolean => basis !== null && isEstimate(basis)

/** "96 123", "environ 96 000" for an estimate, "inconnu". */
export const needText = (need: Pick<NeedValue, 'value' | 'basis' | 'digits'>, reader: Reader): string => {
  const { words } = reader
  if (need.value === null) return words.territories.needUnknown
  const text = personsText(need.value, need.digits, reader)
  return isAbout(need) ? words.territories.about(text) : text
}

/** With what is counted: "environ 96 000 aidants"; "inconnu" without a value. */
export const needCounted = (
  need: Pick<NeedValue, 'value' | 'basis' | 'digits'>,
  indicator: NamedIndicator | string,
  reader: Reader,
): string => {
  if (need.value === null) return needText(need, reader)
  const text = personsCounted(need.value, need.digits, indicator, reader)
  return isAbout(need) ? reader.words.territories.about(text) : text
}

/** "entre 82 000 et 110 000"; null without an interval, or where it is no wider than the value as shown. */
export const needIntervalText = (need: Pick<NeedValue, 'interval' | 'digits'>, reader: Reader): string | null => {
  if (need.interval === null) return null
  const [low, high] = need.interval.map((end) => personsText(end, need.digits, reader))
  return low === undefined || high === undefined || low === high ? null : reader.words.territories.between(low, high)
}
