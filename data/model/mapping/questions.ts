// What a mapping leaves open on a table: the questions a person is asked before the table can be read. As few as honest:
// what a column, an address or a single cell of the table tells is not asked.

import type { MappingOffer } from '../contract.ts'
import { isCountField, type Mapping, type MappingField, type RowKind } from './mapping.ts'
import { plainName } from './plain-name.ts'
import { isMostly, type Profile } from './profile.ts'

type Question = MappingOffer['questions'][number]

const pageFields: readonly MappingField[] = ['page', 'page-address', 'page-id', 'handle', 'actor']

/** The column that a mapping says to be the field; null when none is, or the table lacks it. */
export const columnOf = (profiles: readonly Profile[], mapping: Mapping, field: MappingField): Profile | null => {
  const named = mapping.columns[field]
  if (named === undefined) return null
  return profiles.find(({ name }) => plainName(name) === plainName(named)) ?? null
}

const countFieldsOf = (mapping: Mapping): readonly MappingField[] =>
  mapping.rows === 'values' ? ['value'] : (Object.keys(mapping.columns) as MappingField[]).filter(isCountField)

/** Columns that the mapping leaves unread, by their names. */
const unread = (profiles: readonly Profile[], mapping: Mapping, isFit: (profile: Profile) => boolean): string[] => {
  const read = new Set(Object.values(mapping.columns).map(plainName))
  return profiles
    .filter((profile) => profile.name.trim() !== '' && !read.has(plainName(profile.name)) && isFit(profile))
    .map(({ name }) => name)
    .slice(0, 10)
}

const isNameLike = (profile: Profile): boolean =>
  profile.filled > 0 &&
  !isMostly(profile, profile.numbers + profile.dates + profile.webAddresses + profile.times) &&
  profile.characters / profile.filled < 60

/**
 * @param rowsMayBe the kinds that a row could be, where nothing tells between them; otherwise the one it is
 * @param isZoneAsked whether the zone is a proposal only
 */
export const questionsOf = (
  mapping: Mapping,
  profiles: readonly Profile[],
  rowsMayBe: readonly RowKind[],
  isZoneAsked: boolean,
): Question[] => {
  const questions: Question[] = []
  const ask = (about: Question['about'], column: string | null, examples: readonly string[]): void => {
    questions.push({ about, column, examples: [...examples] })
  }
  const column = (field: MappingField): Profile | null => columnOf(profiles, mapping, field)
  const has = (...fields: readonly MappingField[]): boolean => fields.some((field) => column(field) !== null)
  const posts = mapping.rows === 'posts' ? column('post-address') : null

  if (rowsMayBe.length > 1) ask('rows', null, [])
  const date = column('date')
  if (date === null)
    ask(
      'date',
      null,
      unread(profiles, mapping, (profile) => isMostly(profile, profile.dates)),
    )
  const isPlatformShown =
    mapping.platform !== null ||
    mapping.page !== null ||
    has('platform', 'page-address') ||
    (posts !== null && isMostly(posts, posts.postAddresses))
  if (!isPlatformShown) ask('platform', null, [])
  const isPageShown =
    mapping.page !== null || has(...pageFields) || (posts !== null && isMostly(posts, posts.pagedPosts))
  if (!isPageShown) ask('page', null, unread(profiles, mapping, isNameLike))
  if (date !== null && mapping.dayFirst === null && date.openDays.length > 0) ask('day-order', date.name, date.openDays)
  const open = countFieldsOf(mapping)
    .map(column)
    .find((profile) => (profile?.openNumbers.length ?? 0) > 0)
  if (mapping.decimal === null && open !== undefined && open !== null) ask('decimal-sign', open.name, open.openNumbers)
  if (mapping.rows === 'posts' && date !== null && date.zoneless.length > 0 && (isZoneAsked || mapping.zone === null))
    ask('zone', date.name, date.zoneless)
  if (!has(...countFieldsOf(mapping)))
    ask(
      'nothing-counted',
      null,
      unread(profiles, mapping, (profile) => isMostly(profile, profile.numbers)),
    )
  return questions
}
