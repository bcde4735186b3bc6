// A date as people and programs write it into a cell, with or without its time: `31/12/2025`, `31-12-25`, `31 déc. 2025`,
// `12/31/2025`, `2025-12-31 18:05`, `31/12/2025 à 18h05`, `Dec 31, 2025, 6:05 PM`. The order of day and month is told by the
// mapping, never by one cell: `03/04/2025` alone is two days. Years of two digits are those of this century.

import { isDay, isMonth } from '../periods.ts'
import { namedDayOf } from './names.ts'
import { zoneOffsetOf } from './zones.ts'

export type WrittenDate = {
  /** `2025-12-31`, or `2025-12` where only the month is written. */
  readonly day: string
  /** `18:05:00`; null when none is written. */
  readonly time: string | null
  /** Minutes east of UTC of the zone behind the time; null when none is written. */
  readonly offset: number | null
}

/** The parts of a date before it is decided which is the day. */
type Numbered = { readonly kind: 'numbered'; readonly first: number; readonly second: number; readonly year: string }
type Parts = { readonly kind: 'day' | 'month'; readonly text: string } | Numbered

const twoDigits = (text: string | number): string => String(text).padStart(2, '0')
const fourDigits = (year: string): string => (year.length === 2 ? `20${year}` : year)

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/
const monthOnly = /^(?:(\d{4})-(\d{2})|(\d{1,2})[-/](\d{4}))$/
const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?,? (?=.* )/i

/** `31-déc.-25` -> `31-déc.-2025`, `Dec 31, 25` -> `Dec 31, 2025`; a lone `déc. 25` may be a day and stays. */
const withFullYear = (text: string): string => text.replace(/^(\d{1,2}\D+|\p{L}+\D+\d{1,2}\D+)(\d{2})$/u, '$120$2')

/** Looked for first: most texts with a letter and a digit are no dates, and taking one apart costs. */
const monthName = /(?:^|[^a-z])(?:jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|jui|ju[ln]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i

const namedParts = (text: string): Parts | null => {
  if (!monthName.test(text.normalize('NFC'))) return null
  const named = namedDayOf(withFullYear(text.replace(weekday, '')))
  if (named === null) return null
  const month = `${named.year}-${twoDigits(named.month)}`
  return named.day === null ? { kind: 'month', text: month } : { kind: 'day', text: `${month}-${twoDigits(named.day)}` }
}

const partsOf = (text: string): Parts | null => {
  const [, year, , month = '', day = ''] = iso.exec(text) ?? []
  if (year !== undefined) return { kind: 'day', text: `${year}-${twoDigits(month)}-${twoDigits(day)}` }
  const [, first, , second, ending = ''] = numeric.exec(text) ?? []
  if (first !== undefined)
    return { kind: 'numbered', first: Number(first), second: Number(second), year: fourDigits(ending) }
  const [found, isoYear, isoMonth = '', numberedMonth = '', numberedYear] = monthOnly.exec(text) ?? []
  if (found !== undefined)
    return {
      kind: 'month',
      text: `${isoYear ?? numberedYear}-${twoDigits(isoYear === undefined ? numberedMonth : isoMonth)}`,
    }
  return /\p{L}/u.test(text) ? namedParts(text) : null
}

type Timed = { readonly date: string; readonly time: string | null; readonly offset: number | null }

const timeText =
  /^(\d{1,2}) ?(?::|h|H) ?(?:(\d{2})(?: ?(?::|m|mn|min) ?(?:(\d{2})(?:[.,]\d+)?s?)?)?)?(?: ?([ap])\.?m\.?)?(?: ?(z|[a-z]{2,5}|(?:utc|gmt)? ?[+-]\d{2}:?\d{2}))?$/i

/** `18h05` -> `18:05:00`, `6:05 PM` likewise, with the offset of a zone behind it; null when it is no time. */
const clockOf = (text: string): { readonly time: string; readonly offset: number | null } | null => {
  const [found, hours, minutes = '00', seconds = '00', half, zone] = timeText.exec(text) ?? []
  if (found === undefined) return null
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const shown = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (shown > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const offset = zone === undefined ? null : zoneOffsetOf(zone.toUpperCase().replaceAll(' ', ''))
  if (zone !== undefined && offset === null) return null
  return { time: `${twoDigits(shown)}:${minutes}:${seconds}`, offset }
}

/** Where a date ends and its time begins: `T`, a blank, a comma, `à`, `at`. */
const split = /^(.*?[\d\p{L}.])(?:T(?=\d)|,? (?:à |a |at |- |– |· )?|, ?)(\d{1,2} ?[:hH].*)$/u

const timedOf = (text: string): Timed | null => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length < 6 || plain.length > 60 || !/\d/.test(plain)) return null
  const [, date, rest] = split.exec(plain) ?? []
  if (date === undefined || rest === undefined) return { date: plain, time: null, offset: null }
  const clock = clockOf(rest)
  return clock === null ? null : { date: date.replace(/,$/, ''), ...clock }
}

/** No post is older, none is younger: such a year is no date. */
const isOurs = (text: string): boolean => text >= '1900' && text < '2200'

const dayFrom = ({ first, second, year }: Numbered, dayFirst: boolean): string | null => {
  const day = `${year}-${twoDigits(dayFirst ? second : first)}-${twoDigits(dayFirst ? first : second)}`
  return isDay(day) && isOurs(day) ? day : null
}

/**
 * @param dayFirst order of day and month where a date does not show its own; null when nothing tells
 * @returns null for what is no date, `ambiguous` for what could be two days
 */
export const writtenDateOf = (text: string, dayFirst: boolean | null): WrittenDate | 'ambiguous' | null => {
  const timed = timedOf(text)
  const parts = timed === null ? null : partsOf(timed.date)
  if (timed === null || parts === null) return null
  const { time, offset } = timed
  if (parts.kind === 'numbered') {
    const [one, other] = [dayFrom(parts, true), dayFrom(parts, false)]
    if (one !== null && other !== null && one !== other && dayFirst === null) return 'ambiguous'
    const day = dayFirst === false ? (other ?? one) : (one ?? other)
    return day === null ? null : { day, time, offset }
  }
  const isReal = parts.kind === 'day' ? isDay(parts.text) : isMonth(parts.text) && time === null
  return isReal && isOurs(parts.text) ? { day: parts.text, time, offset } : null
}

/** `18:05`, `18h05`, `6:05 PM` in a column of its own -> `18:05:00`, with the offset of a zone behind it; null for anything else. */
export const writtenTimeOf = (text: string): { readonly time: string; readonly offset: number | null } | null =>
  clockOf(text.replace(/\s+/g, ' ').trim())

/** What a cell tells of how its table writes dates. */
export type DateShown = {
  /** Whether it shows that the day comes first, or last; null when it shows neither. */
  readonly dayFirst: boolean | null
  /** Whether it is two days, by the order. */
  readonly isOpen: boolean
  readonly isMonth: boolean
  readonly hasTime: boolean
  readonly hasZone: boolean
}

/** What a cell tells of how its table writes dates; null when it is no date. */
export const shownByDate = (text: string): DateShown | null => {
  const written = writtenDateOf(text, null)
  if (written === null) return null
  const timed = timedOf(text)
  const shown = { hasTime: timed?.time !== null, hasZone: timed?.offset !== null }
  if (written === 'ambiguous') return { ...shown, dayFirst: null, isOpen: true, isMonth: false }
  const [, first, , second] = numeric.exec(timed?.date ?? '') ?? []
  const isOrdered = first !== undefined && Number(first) !== Number(second)
  return {
    ...shown,
    dayFirst: isOrdered ? Number(first) > 12 : null,
    isOpen: false,
    isMonth: written.day.length === 7,
  }
}
