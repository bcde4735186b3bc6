// Whether a mapping can read a table at all: its columns are there, and it says of which page, day and number a row speaks.

import { isZone } from '../periods.ts'
import { pageAddressOf, platforms } from '../platforms.ts'
import { isCountField, type Mapping, type MappingField } from './mapping.ts'
import { plainName } from './plain-name.ts'

/** What a mapping does not say; a question of the contract asks for each. */
export type Lack = 'date' | 'page' | 'platform' | 'nothing-counted'

/** Columns that the mapping names and the table lacks, as the mapping writes them. */
export const columnsMissing = (mapping: Mapping, columns: readonly string[]): readonly string[] => {
  const known = new Set(columns.map(plainName))
  return Object.values(mapping.columns).filter((column) => !known.has(plainName(column)))
}

const pageFields: readonly MappingField[] = ['page', 'page-address', 'page-id', 'handle', 'actor']

/**
 * What is missing whatever the table holds; empty when the mapping can be tried. Posts may count nothing and values may be
 * undated, but a post has a day.
 */
export const lacksOf = (mapping: Mapping): readonly Lack[] => {
  const has = (...fields: readonly MappingField[]): boolean =>
    fields.some((field) => mapping.columns[field] !== undefined)
  const isOfPosts = mapping.rows === 'posts'
  const namesPage = mapping.page !== null || has(...pageFields) || (isOfPosts && has('post-address'))
  const namesPlatform =
    mapping.platform !== null ||
    (mapping.page !== null && pageAddressOf(mapping.page) !== null) ||
    has('platform', 'page-address') ||
    (isOfPosts && has('post-address'))
  const counts =
    mapping.rows === 'values'
      ? has('metric') && has('value')
      : Object.keys(mapping.columns).some((field) => isCountField(field as MappingField))
  return [
    ...(isOfPosts && !has('date') ? (['date'] as const) : []),
    ...(namesPage ? [] : (['page'] as const)),
    ...(namesPlatform ? [] : (['platform'] as const)),
    ...(counts || isOfPosts ? [] : (['nothing-counted'] as const)),
  ]
}

/** A column that two fields count from: one of them would hold the numbers of the other. Null when there is none. */
const countedTwice = (columns: Mapping['columns']): string | null => {
  const seen = new Set<string>()
  for (const [field, column] of Object.entries(columns)) {
    if (!isCountField(field as MappingField)) continue
    if (seen.has(plainName(column))) return column
    seen.add(plainName(column))
  }
  return null
}

/** A key whose value has the right type and yet cannot be used; null when all can. */
export const wrongIn = ({
  columns,
  zone,
  page,
  platform,
}: Mapping): { readonly key: keyof Mapping; readonly found: string } | null => {
  if (zone !== null && !isZone(zone)) return { key: 'zone', found: zone }
  if (page !== null && pageAddressOf(page) === null) return { key: 'page', found: page }
  if (platform !== null && !platforms.has(platform)) return { key: 'platform', found: platform }
  const column = countedTwice(columns)
  return column === null ? null : { key: 'columns', found: column }
}
