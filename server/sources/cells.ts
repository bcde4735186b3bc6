// Text of a cell -> number, instant, address: the values every source reads. By character codes, since these run some
// twenty times a row; what cannot be read is told apart from what is not known.

import { zoneOffsetOf } from '../../data/model/mapping/zones.ts'

/** Result of `countOf`: not known (empty, `N/A`, `-`), or not a count at all. Counts are >= 0. */
export const unknownCount = -1
export const badCount = -2

const isUnknown = (text: string): boolean => {
  if (text === '' || text === '-' || text === 'N/A') return true
  const bare = text.trim()
  return bare === '' || bare === '-' || /^n\/a$/i.test(bare)
}

/** Grouped thousands (comma, blank, no-break blanks), or a whole number that a spreadsheet wrote as `12.0`. */
const grouped = /^\d{1,3}(?:([, \u00a0\u202f])\d{3})(?:\1\d{3})*$/
const withZeroDecimals = /^\d{1,15}\.0+$/

const countOfOdd = (text: string): number => {
  if (isUnknown(text)) return unknownCount
  const bare = text.trim()
  if (/^\d{1,15}$/.test(bare)) return Number(bare)
  if (grouped.test(bare) && bare.length < 20) return Number(bare.replace(/[, \u00a0\u202f]/g, ''))
  if (withZeroDecimals.test(bare)) return Number(bare)
  return badCount
}

/** `1234`, `1,234` -> 1234; `unknownCount` when not published; `badCount` otherwise (`1,2K`, `-3`, `1.5`). */
export const countOf = (text: string): number => {
  const length = text.length
  if (length === 0) return unknownCount
  if (length > 15) return countOfOdd(text)
  let value = 0
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return countOfOdd(text)
    value = value * 10 + digit
  }
  return value
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const twoDigits = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))

const pair = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** No export is older, none is younger; a zone moves neither end out of four digits. */
const [firstYear, lastYear] = [1900, 2199]

/** Whether the text begins with a day that the calendar has, of the years above: `2024-02-29`. */
export const startsWithDay = (text: string): boolean => {
  const year = pair(text, 0) * 100 + pair(text, 2)
  const month = pair(text, 5)
  const day = pair(text, 8)
  if (
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45 ||
    !(year >= firstYear && year <= lastYear) ||
    !(month >= 1 && month <= 12)
  )
    return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0))
}

/**
 * `2021-03-22 07:30:00 EDT` -> `2021-03-22T11:30:00Z`; null when the day, the time or the zone cannot be read. A time
 * without zone is null too: no zone is ever assumed.
 */
export const instantOf = (text: string): string | null => {
  const separator = text.charCodeAt(10)
  if ((separator !== 32 && separator !== 84) || !startsWithDay(text)) return null
  const hour = pair(text, 11)
  const minute = pair(text, 14)
  const second = pair(text, 17)
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return null
  if (!(hour <= 23) || !(minute <= 59) || !(second <= 59)) return null
  const suffix = text.slice(text.charCodeAt(19) === 32 ? 20 : 19)
  const offset = zoneOffsetOf(suffix) ?? zoneOffsetOf(suffix.trim())
  if (offset === null) return null
  const utcHour = hour - offset / 60
  // Nearly all rows stay within their day: the other parts are then cut out of the text as they are.
  if (offset % 60 === 0 && utcHour >= 0 && utcHour <= 23)
    return `${text.slice(0, 10)}T${twoDigits[utcHour]}${text.slice(13, 19)}Z`
  const local = Date.UTC(Number(text.slice(0, 4)), pair(text, 5) - 1, pair(text, 8), hour, minute, second)
  return `${new Date(local - offset * 60_000).toISOString().slice(0, 19)}Z`
}

/** As `instantOf`, for a publisher who states that its times are UTC and may leave the zone out: `2023-11-23 01:00:00`. */
export const utcInstantOf = (text: string): string | null => {
  const bare = text.trim()
  return instantOf(bare.length === 19 ? `${bare} UTC` : bare)
}

/** A web address as written; null for anything else, so that no `javascript:` ever becomes a link. */
export const webAddressOf = (text: string): string | null =>
  text.startsWith('https://') || text.startsWith('http://') ? text : null

/** Trimmed text, or null when nothing is left. */
export const textOf = (text: string): string | null => {
  if (text === '') return null
  const bare = text.trim()
  return bare === '' ? null : bare
}
