// What can stand for need at a level, territory by territory: the reference tables, and above them what people brought in
// files. A value that nobody published is null, never 0.

import type { NeedIndicator, NeedValue } from '../../data/model/contract.ts'
import type { TerritoryLevel } from '../../data/model/records.ts'
import { type BuiltInIndicator, builtInIndicators, isBuiltIn, isEstimate } from '../../data/model/territories/need.ts'
import { needOrigins } from '../../data/model/territories/need-sources.ts'
import type { Store } from '../store/open.ts'
import { perPeople, type ReferenceTerritory, referenceNeed } from './reference-need.ts'
import { type StatedNeed, withSummedRegions } from './summed-regions.ts'

type Source = NeedIndicator['sources'][number]
/** The value of an indicator in one territory, as published: without what its uncertainty is. */
export type KnownNeed = Pick<NeedValue, 'value' | 'share' | 'basis' | 'source' | 'replaced'>
export type NeedColumn = {
  readonly key: string
  readonly label: string | null
  readonly unit: NeedIndicator['unit']
  /** By code; every territory of the level is there. */
  readonly values: ReadonlyMap<string, KnownNeed>
}
export type NeedTable = {
  /** Inhabitants by code. */
  readonly population: ReadonlyMap<string, number>
  /** Those of the reference tables first. */
  readonly columns: readonly NeedColumn[]
}

const sourceOf = (indicator: BuiltInIndicator): Source => {
  const { title, address, vintage } = needOrigins[indicator]
  return { title, address, vintage, importId: null }
}

const referenceColumn = (key: BuiltInIndicator, territories: ReadonlyMap<string, ReferenceTerritory>): NeedColumn => {
  const source = sourceOf(key)
  const values = new Map(
    [...territories].map(([code, { need }]): [string, KnownNeed] => {
      const { value, share, basis } = need[key]
      return [code, { value, share, basis, source: value === null ? null : source, replaced: null }]
    }),
  )
  return { key, label: null, unit: 'persons', values }
}

/** What a file says of a territory, above what the reference tables say of it. */
const statedNeed = (stored: StatedNeed, territory: ReferenceTerritory, replaced: number | null): KnownNeed => {
  const { unit, value, title, address, vintage, importId } = stored
  const people = perPeople(stored.indicator, territory.inhabitants)
  const source: Source = { title, address, vintage, importId, ...(stored.isSummed && { isSummed: true }) }
  return unit === 'share'
    ? { value: value * people, share: value, basis: 'stated', source, replaced }
    : { value, share: value / people, basis: 'stated', source, replaced }
}

const unknownNeed: KnownNeed = { value: null, share: null, basis: null, source: null, replaced: null }

/** A column with what files say in the place of its values. */
const withStored = (
  column: NeedColumn,
  stored: readonly StatedNeed[],
  territories: ReadonlyMap<string, ReferenceTerritory>,
): NeedColumn => {
  const values = new Map(column.values)
  for (const one of stored) {
    const territory = territories.get(one.code)
    if (territory !== undefined)
      values.set(one.code, statedNeed(one, territory, column.values.get(one.code)?.value ?? null))
  }
  return { ...column, values }
}

/** An indicator that files alone know. */
const ownColumn = (
  key: string,
  stored: readonly StatedNeed[],
  territories: ReadonlyMap<string, ReferenceTerritory>,
): NeedColumn => {
  const label = stored.find((one) => one.label !== null)?.label ?? null
  const unit = stored.every((one) => one.unit === 'share') ? 'share' : 'persons'
  const values = new Map([...territories.keys()].map((code) => [code, unknownNeed]))
  return withStored({ key, label, unit, values }, stored, territories)
}

const statedAt = (store: Store, level: TerritoryLevel): readonly StatedNeed[] => {
  const values = store.need.values(level)
  if (level === 'departement') return values
  const reference = { regions: referenceNeed('region'), departements: referenceNeed('departement') }
  const [ofRegions, ofDepartements] = [values, store.need.values('departement')].map((all) =>
    Map.groupBy(all, ({ indicator }) => indicator),
  )
  const indicators = new Set([...(ofRegions?.keys() ?? []), ...(ofDepartements?.keys() ?? [])])
  return [...indicators].flatMap((indicator) =>
    withSummedRegions(
      { regions: ofRegions?.get(indicator) ?? [], departements: ofDepartements?.get(indicator) ?? [] },
      reference,
    ),
  )
}

/** @param store of real data: what people brought is kept there, beside the demonstration too */
export const needTable = (store: Store, level: TerritoryLevel): NeedTable => {
  const territories = referenceNeed(level)
  const stored = Map.groupBy(statedAt(store, level), ({ indicator }) => indicator)
  const own = [...stored].filter(([key]) => !isBuiltIn(key))
  return {
    population: new Map([...territories].map(([code, { inhabitants }]) => [code, inhabitants.all])),
    columns: [
      ...builtInIndicators.map((key) =>
        withStored(referenceColumn(key, territories), stored.get(key) ?? [], territories),
      ),
      ...own.map(([key, values]) => ownColumn(key, values, territories)),
    ],
  }
}

const keyOf = ({ importId, title, address, vintage }: Source): string =>
  JSON.stringify([importId, title, address, vintage])

/** What a column is made of, the commonest first. */
const sourcesOf = (values: readonly KnownNeed[]): Source[] => {
  const known = values.flatMap(({ source }) => (source === null ? [] : [source]))
  return [...Map.groupBy(known, keyOf).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([first]) => (first === undefined ? [] : [first]))
}

/** What is said of a column as a whole. */
export const indicatorOf = ({ key, label, unit, values }: NeedColumn): NeedIndicator => {
  const all = [...values.values()]
  const known = all.filter(({ value }) => value !== null)
  return {
    key,
    label,
    unit,
    sources: sourcesOf(all),
    known: known.length,
    missing: all.length - known.length,
    estimated: known.filter(({ basis }) => basis !== null && isEstimate(basis)).length,
  }
}
