// How a table that no source knows could be read: each column's field, from its header and from all that stands in it, and
// what has to be asked. A guess is only ever a proposal; what can be two things is a question.

import type { MappingOffer } from '../contract.ts'
import { claimsOf } from './header-words.ts'
import { isCountField, type Mapping, type MappingField, type RowKind } from './mapping.ts'
import { plainName } from './plain-name.ts'
import { isMostly, type Profile, profilesOf } from './profile.ts'
import { columnOf, questionsOf } from './questions.ts'

export type GuessHead = {
  /** Name of the file: the proposal's name is made of it. */
  readonly file: string
  /** Zone that the person named already. */
  readonly zone?: string | null
}

const isShort = ({ characters, filled }: Profile): boolean => filled > 0 && characters / filled < 60
const isText = (profile: Profile): boolean =>
  profile.filled > 0 && !isMostly(profile, profile.numbers + profile.dates + profile.times + profile.webAddresses)
const isHalf = (profile: Profile, count: number): boolean => profile.filled > 0 && count * 2 >= profile.filled
const hasFewValues = (profile: Profile): boolean => profile.values.size < 20
const hasBlanks = ({ values }: Profile): boolean => [...values].some((value) => /\s/.test(value))

/** Whether what stands in a column can be the field that its header speaks for: half of the cells may be faults to be told. */
const isFit = (field: MappingField, profile: Profile): boolean => {
  if (isCountField(field) || field === 'value') return isHalf(profile, profile.numbers)
  switch (field) {
    case 'date':
      return isHalf(profile, profile.dates)
    case 'time':
      return isHalf(profile, profile.times)
    case 'platform':
      return isHalf(profile, profile.platforms)
    case 'format':
      return isHalf(profile, profile.formats) || (isText(profile) && isShort(profile) && hasFewValues(profile))
    case 'metric':
      return isText(profile) && isShort(profile) && hasFewValues(profile)
    case 'page-address':
      return isHalf(profile, profile.pageAddresses)
    case 'post-address':
      return isHalf(profile, profile.postAddresses)
    case 'link':
      return isMostly(profile, profile.webAddresses)
    case 'source-address':
      return isMostly(profile, profile.webAddresses) && !isMostly(profile, profile.pageAddresses)
    case 'page-id':
      return isMostly(profile, profile.longNumbers)
    case 'post-id':
      return profile.filled > 0 && profile.dates === 0 && !hasBlanks(profile) && profile.webAddresses === 0
    case 'handle':
      return isText(profile) && isShort(profile) && !hasBlanks(profile)
    case 'page':
    case 'actor':
      return isText(profile) && isShort(profile)
    case 'text':
    case 'note':
      return isText(profile)
    default:
      return false
  }
}

/** Fields that a column shows by its content alone, whatever its header; 30 is surer than 20. */
const shownFields = (profile: Profile): readonly (readonly [MappingField, number])[] => {
  if (isMostly(profile, profile.postAddresses)) return [['post-address', 30]]
  if (isMostly(profile, profile.pageAddresses)) return [['page-address', 30]]
  if (isMostly(profile, profile.platforms)) return [['platform', 30]]
  if (isMostly(profile, profile.formats)) return [['format', 25]]
  if (isMostly(profile, profile.dates)) return [['date', 20]]
  if (profile.filled > 0 && [...profile.values].every((value) => /^@[\w.]+$/.test(value))) return [['handle', 30]]
  // Names of pages are short; what is written in sentences is what was posted.
  if (isText(profile) && profile.characters / profile.filled >= 60) return [['text', 20]]
  return []
}

/** What an address is where it is neither that of a post nor of a page. */
const isWeak = (field: MappingField): boolean => field === 'link' || field === 'source-address'

type Claim = { readonly at: number; readonly field: MappingField; readonly strength: number }

/** One field a column and one column a field, the surest first, the earlier column first among equals. */
const assigned = (profiles: readonly Profile[]): Partial<Record<MappingField, string>> => {
  const seen = new Set<string>()
  const claims: Claim[] = []
  for (const [at, profile] of profiles.entries()) {
    const name = plainName(profile.name)
    // Of columns with the same name the first alone can be told by it.
    if (name === '' || seen.has(name)) continue
    seen.add(name)
    for (const { field, strength } of claimsOf(profile.name))
      if (isFit(field, profile)) claims.push({ at, field, strength: isWeak(field) ? strength - 45 : strength })
    for (const [field, strength] of shownFields(profile)) claims.push({ at, field, strength })
  }
  const columns: Partial<Record<MappingField, string>> = {}
  const taken = new Set<number>()
  for (const { at, field, strength } of claims.sort((a, b) => b.strength - a.strength || a.at - b.at)) {
    const profile = profiles[at]
    if (profile === undefined || taken.has(at) || columns[field] !== undefined) continue
    // Several columns of dates and no header to tell them apart: that is asked.
    const isOneOfMany = field === 'date' && strength <= 20 && profiles.filter((p) => isMostly(p, p.dates)).length > 1
    if (isOneOfMany) continue
    columns[field] = profile.name
    taken.add(at)
  }
  return columns
}

/** What a row can be by the fields that were found, the likelier first. */
const kindsOf = (columns: Partial<Record<MappingField, string>>): readonly [RowKind, ...RowKind[]] => {
  const has = (...fields: readonly MappingField[]): boolean => fields.some((field) => columns[field] !== undefined)
  if (has('metric') && has('value')) return ['values']
  const isOfPages = has('followers', 'page-likes')
  const isCountedOtherwise = Object.keys(columns).some(
    (field) => isCountField(field as MappingField) && field !== 'followers' && field !== 'page-likes',
  )
  if (has('post-address', 'post-id', 'format', 'time')) return ['posts']
  // A table of pages may describe each page in a column that looks like a text.
  if (has('text')) return isOfPages && !isCountedOtherwise ? ['page-values', 'posts'] : ['posts']
  if (isOfPages && !isCountedOtherwise) return ['page-values']
  return isOfPages ? ['page-values', 'posts'] : ['posts', 'page-values']
}

/** `likes` of a table without other kinds of reactions are all of them: what people count under a post is the total. */
const withTotal = (columns: Partial<Record<MappingField, string>>): Partial<Record<MappingField, string>> => {
  const { likes, ...others } = columns
  const kinds: readonly MappingField[] = ['reactions', 'loves', 'wows', 'hahas', 'sads', 'angrys', 'cares']
  if (likes === undefined || kinds.some((kind) => columns[kind] !== undefined)) return columns
  return { ...others, reactions: likes }
}

const notOfValues: readonly MappingField[] = ['text', 'post-address', 'post-id', 'format', 'link', 'time']
const notOfPosts: readonly MappingField[] = ['metric', 'value', 'source-address', 'note']

/** Drops what a row of this kind has not, and gives its column to what it may be there. */
const fitted = (columns: Partial<Record<MappingField, string>>, rows: RowKind): Mapping['columns'] => {
  const isDropped = (field: MappingField): boolean => {
    if (rows === 'posts') return notOfPosts.includes(field)
    if (rows === 'page-values') return notOfValues.includes(field) || field === 'metric' || field === 'value'
    return notOfValues.includes(field) || isCountField(field)
  }
  const kept: Partial<Record<MappingField, string>> = {}
  for (const [field, column] of Object.entries(columns) as [MappingField, string][])
    if (!isDropped(field)) kept[field] = column
  const other = columns['source-address'] ?? columns.link ?? columns['post-address']
  if (rows === 'posts' && columns.link === undefined && other !== undefined && other !== columns['post-address'])
    kept.link = other
  if (rows !== 'posts' && other !== undefined) kept['source-address'] = other
  return rows === 'posts' ? withTotal(kept) : kept
}

const only = <T>(sets: readonly ReadonlySet<T>[]): T | null => {
  const all = new Set(sets.flatMap((set) => [...set]))
  const [first] = all
  return all.size === 1 && first !== undefined ? first : null
}

const nameOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/(\.(csv|tsv|txt|xlsx|gz|zip))+$/i, '')
    .trim()
    .slice(0, 90) || 'table'

/**
 * @param rows cells of the rows; at most the first 50,000 are read, in one pass
 * @param given the mapping that a person made: it then is the proposal, and asked is what it leaves open
 * @returns the offer, without kept mappings
 */
export const guessMapping = (
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
  { file, zone = null }: GuessHead,
  given: Mapping | null = null,
): MappingOffer => {
  const profiles = profilesOf(columns, rows)
  const found = assigned(profiles)
  const kinds = kindsOf(found)
  const [likely] = kinds
  const fields = fitted(found, likely)
  const fieldOf = new Map(Object.entries(fields).map(([field, column]) => [column, field as MappingField]))
  const guess: Mapping = {
    name: nameOf(file),
    rows: likely,
    columns: fields,
    platform: null,
    page: null,
    zone,
    dayFirst: null,
    decimal: null,
  }
  const dates = profiles.filter((profile) => isMostly(profile, profile.dates))
  const numbers = profiles.filter((profile) => isMostly(profile, profile.numbers))
  const date = columnOf(profiles, guess, 'date')
  const isZoneOpen = likely === 'posts' && zone === null && (date?.zoneless.length ?? 0) > 0
  const proposal: Mapping = given ?? {
    ...guess,
    zone: zone ?? (isZoneOpen ? 'Europe/Paris' : null),
    dayFirst: date === null ? null : only((date.orders.size > 0 ? [date] : dates).map(({ orders }) => orders)),
    decimal: only(numbers.map(({ decimals }) => decimals)),
  }
  return {
    columns: profiles.map(({ name, samples }) => ({ name, samples: [...samples], guess: fieldOf.get(name) ?? null })),
    proposal: { ...proposal, columns: { ...proposal.columns } },
    questions: questionsOf(proposal, profiles, given === null ? kinds : [given.rows], given === null && isZoneOpen),
    kept: [],
  }
}
