// What to do about a rejected cell or row: what to write in its place where that can be computed, else what is asked for.
// Pure; the words are in words/<tag>/suggestions. Made from what the rejection keeps (at most 200 characters), so that a
// rejection of long ago gets it too, and a suggestion that becomes better needs no new import.

import { writtenDateOf } from './mapping/dates.ts'
import { largestCount } from './mapping/habits.ts'
import { metricNamed, platformNamed } from './mapping/names.ts'
import { isUnknown, writtenNumberOf } from './mapping/numbers.ts'
import { platforms } from './platforms.ts'
import type { Expectation, Rejection } from './records.ts'

/** Each has its words in every language. */
const suggestionKeys = [
  'write',
  'write-one-of',
  'no-such-day',
  'no-such-month',
  'choose-zone',
  'add-time',
  'unknown-zone',
  'no-decimals',
  'not-negative',
  'too-large',
  'empty-if-unknown',
  'digits-only',
  'day-as-iso',
  'not-yet',
  'cells-too-many',
  'cells-too-few',
  'close-quote',
  'shorten-cell',
  'save-as-text',
  'name-platform',
  'name-metric',
  'name-actor',
  'web-address',
  'post-address',
  'page-address',
  'fill',
  'export-totals',
  'export-days',
  'whole-period',
  'whole-object',
  'year-of-files',
  'repair-line',
  'check-changed-file',
  'keep-one',
  'leave-out-group',
  'leave-out-person',
  'leave-out-advertisement',
  'leave-out-row',
  'name-territory',
  'share-as-percent',
  'read-as-shares',
  'check-number',
  'name-kind',
  'degrees-as-decimals',
  'name-apart',
  'other-federation',
  'own-page',
] as const
export type SuggestionKey = (typeof suggestionKeys)[number]

export type Suggestion = {
  readonly key: SuggestionKey
  /** What the words need: `write`: what to write; `no-such-day`: the month (`2025-02`) and its last day; else counts. May be empty. */
  readonly values: readonly string[]
}

type Refused = Pick<Rejection, 'found' | 'expected'>

const plain = (key: SuggestionKey, ...values: readonly string[]): Suggestion => ({ key, values })

/** What is asked for where nothing can be computed. */
const usual: Readonly<Record<Expectation, SuggestionKey>> = {
  'whole-number': 'digits-only',
  number: 'digits-only',
  'unambiguous-number': 'digits-only',
  'count-in-range': 'too-large',
  'instant-with-zone': 'add-time',
  'day-or-month': 'day-as-iso',
  'unambiguous-day': 'day-as-iso',
  date: 'day-as-iso',
  day: 'day-as-iso',
  'not-future': 'not-yet',
  'lifetime-total': 'export-totals',
  'daily-value': 'export-days',
  'whole-period': 'whole-period',
  'unambiguous-year': 'year-of-files',
  'day-of-post': 'day-as-iso',
  'post-address': 'post-address',
  'page-address': 'page-address',
  'web-address': 'web-address',
  'distinct-post': 'keep-one',
  'same-cell-count': 'cells-too-many',
  'closed-quote': 'close-quote',
  'cell-within-limit': 'shorten-cell',
  'valid-text': 'save-as-text',
  platform: 'name-platform',
  metric: 'name-metric',
  actor: 'name-actor',
  'page-not-group': 'leave-out-group',
  organisation: 'leave-out-person',
  'not-advertisement': 'leave-out-advertisement',
  'data-row': 'leave-out-row',
  'not-empty': 'fill',
  'object-text': 'whole-object',
  'json-object': 'repair-line',
  'export-line': 'repair-line',
  'file-of-hash': 'check-changed-file',
  territory: 'name-territory',
  'territory-level': 'name-territory',
  'need-unit': 'fill',
  'share-in-range': 'share-as-percent',
  'persons-not-shares': 'read-as-shares',
  'persons-within-inhabitants': 'check-number',
  'one-line-per-territory': 'keep-one',
  'organisation-kind': 'name-kind',
  'decimal-degrees': 'degrees-as-decimals',
  'one-line-per-organisation': 'name-apart',
  'no-member-circle': 'other-federation',
  'page-of-this-organisation': 'own-page',
}

const numberText = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value))

/** `1 240 abonnés`, `~1240` -> `1 240`, `1240`: the only number within other characters; null for several and for none. */
const onlyNumberIn = (text: string): string | null => {
  const found = text.match(/\d(?:[\d.,]|\s(?=\d{3}))*/g) ?? []
  return found.length === 1 ? (found[0]?.replace(/[.,]$/, '') ?? null) : null
}

const forNumber = (found: string, isWhole: boolean): Suggestion | null => {
  if (isUnknown(found)) return plain('empty-if-unknown')
  const direct = writtenNumberOf(found, null)
  const inside = direct === null ? onlyNumberIn(found) : null
  const text = inside ?? found
  const value = inside === null ? direct : writtenNumberOf(inside, null)
  if (value === null) return /\d/.test(found) ? null : plain('empty-if-unknown')
  if (value === 'ambiguous') {
    const read = [writtenNumberOf(text, '.'), writtenNumberOf(text, ',')].filter((one) => typeof one === 'number')
    const fitting = read.filter((one) => !isWhole || Number.isInteger(one)).sort((a, b) => b - a)
    const values = [...new Set(fitting)].map(numberText)
    return values.length === 1 ? plain('write', ...values) : plain('write-one-of', ...values)
  }
  if (value < 0 && isWhole) return plain('not-negative')
  if (value > largestCount) return plain('too-large')
  if (isWhole && !Number.isInteger(value)) return plain('no-decimals')
  return numberText(value) === found.trim() ? null : plain('write', numberText(value))
}

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A day that the calendar lacks, as it was meant: `31/02/2025`, `2025-02-30`. */
const forNoDay = (found: string): Suggestion | null => {
  const [, isoYear, isoMonth, isoDay] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(found) ?? []
  const [, first, second, year] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/.exec(found) ?? []
  const [y, month, day] =
    isoYear === undefined
      ? [Number(year) + (year?.length === 2 ? 2000 : 0), Number(second), Number(first)]
      : [Number(isoYear), Number(isoMonth), Number(isoDay)]
  if (!Number.isInteger(y + month + day)) return null
  if (month < 1 || month > 12) return plain('no-such-month')
  const last = lastDayOfMonth(y, month)
  return day < 1 || day > last ? plain('no-such-day', `${y}-${twoDigits(month)}`, String(last)) : null
}

const dayIn = (found: string, dayFirst: boolean): string | null => {
  const read = writtenDateOf(found, dayFirst)
  return read === null || read === 'ambiguous' ? null : read.day
}

const forDay = (found: string): Suggestion | null => {
  const read = writtenDateOf(found, null)
  if (read === 'ambiguous') {
    const days = [dayIn(found, true), dayIn(found, false)].filter((day) => day !== null)
    return plain('write-one-of', ...days)
  }
  if (read === null) return forNoDay(found)
  return read.day === found.trim() ? null : plain('write', read.day)
}

const forInstant = (found: string): Suggestion | null => {
  const read = writtenDateOf(found, null)
  if (read === null) {
    const zone = /\d ?([A-Z]{2,5})$/.exec(found.trim())?.[1]
    const isRest = zone !== undefined && writtenDateOf(found.trim().slice(0, -zone.length).trim(), true) !== null
    return isRest ? plain('unknown-zone', zone) : forNoDay(found)
  }
  if (read === 'ambiguous') return forDay(found)
  if (read.time === null) return plain('add-time', read.day)
  if (read.offset === null) return plain('choose-zone')
  const minutes = Math.abs(read.offset)
  const zone = `${read.offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`
  return plain('write', `${read.day} ${read.time} ${zone}`)
}

/** How many letters have to change, be added or go. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [index, letterThere] of [...other].entries())
      next.push(
        Math.min(
          (next[index] ?? 0) + 1,
          (row[index + 1] ?? 0) + 1,
          (row[index] ?? 0) + (letter === letterThere ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

const forPlatform = (found: string): Suggestion | null => {
  const text = found.trim().toLowerCase()
  if (text === '' || text.length > 30) return null
  const near = [...platforms.keys()].filter((key) => key.length > 2 && distance(text, key) <= 2)
  const known = platforms.has(platformNamed(text)) ? [platformNamed(text)] : near
  return known.length === 1 && known[0] !== found ? plain('write', ...known) : null
}

const forAddress = (found: string): Suggestion | null =>
  /^(?:www\.|m\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(found.trim()) && found.length < 200
    ? plain('write', `https://${found.trim()}`)
    : null

/** `38/40` -> how many cells too few; `42/40` -> how many too many. */
const forCells = (found: string): Suggestion | null => {
  const [, count, columns] = /^(\d+)\/(\d+)$/.exec(found) ?? []
  if (count === undefined || columns === undefined) return null
  const more = Number(count) - Number(columns)
  return more > 0 ? plain('cells-too-many', String(more)) : plain('cells-too-few', String(-more))
}

const computed = ({ found, expected }: Refused): Suggestion | null => {
  if (found === '…') return null
  switch (expected) {
    case 'whole-number':
      return forNumber(found, true)
    case 'number':
    case 'unambiguous-number':
      return forNumber(found, false)
    case 'count-in-range':
      return forNumber(found, true)
    case 'instant-with-zone':
    case 'day-of-post':
      return found.trim() === '' ? plain('fill') : forInstant(found)
    case 'date':
    case 'day':
    case 'day-or-month':
    case 'unambiguous-day':
      return found.trim() === '' ? plain('fill') : forDay(found)
    case 'platform':
      return found.trim() === '' ? plain('fill') : forPlatform(found)
    case 'metric':
      return metricNamed(found) === found ? null : plain('write', metricNamed(found))
    case 'web-address':
    case 'post-address':
    case 'page-address':
      return found.trim() === '' ? plain('fill') : forAddress(found)
    case 'same-cell-count':
      return forCells(found)
    default:
      return null
  }
}

/** Whether naming the zone of a file's times may help: not where the day is none, or nothing but the day is written. */
export const mayNeedZone = (rejection: Refused): boolean => {
  if (rejection.expected !== 'instant-with-zone') return false
  const { key, values } = suggestionOf(rejection)
  return key === 'choose-zone' || key === 'write-one-of' || (key === 'add-time' && values.length === 0)
}

/** What to do about a rejection: always something, a value to write where it can be told. */
export const suggestionOf = (rejection: Refused): Suggestion => computed(rejection) ?? plain(usual[rejection.expected])
