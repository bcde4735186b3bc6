// How a spreadsheet wrote numbers and dates: `1,234` is 1234 in an English file and 1.234 in a French one, `03/04/2025` is
// in April or in March. Decided over a whole table from the cells that allow one reading only, never from one cell; what
// the table leaves open stays open, and is said to be so.

import { namedDayOf } from './names.ts'

export type Habits = {
  /** The sign before decimals; null when the column does not show it, or shows both. */
  readonly decimal: ',' | '.' | null
  /** Order of day and month in `03/04/2025`; null when the table does not show it, or shows both. */
  readonly dayFirst: boolean | null
}

/** More than there are people: a number that somebody misread, or an id. */
export const largestCount = 10_000_000_000

/** Rows looked at to learn how the table writes numbers and dates: all of a table that somebody typed. */
const learntRows = 50_000

/** The first rows, to learn from, and all of them again, those included: `all` can be gone through once. */
export const withFirst = <T>(rows: Iterable<T>): { readonly first: readonly T[]; readonly all: Iterable<T> } => {
  const first: T[] = []
  const iterator = rows[Symbol.iterator]()
  let next = iterator.next()
  while (next.done !== true && first.length < learntRows) {
    first.push(next.value)
    next = iterator.next()
  }
  const all = function* (): Generator<T> {
    yield* first
    for (; next.done !== true; next = iterator.next()) yield next.value
  }
  return { first, all: all() }
}

const blanks = /[ \u00a0\u2009\u202f]/g

/** Signs that can only be decimal here: not three digits after them, or nothing but 0 before, or the last of two kinds. */
const decimalSignOf = (text: string): ',' | '.' | null => {
  const plain = text.replace(blanks, '')
  const both = /^-?\d{1,3}(?:,\d{3})+(\.)\d+$|^-?\d{1,3}(?:\.\d{3})+(,)\d+$/.exec(plain)
  if (both !== null) return both[1] === '.' ? '.' : ','
  const one = /^-?(\d+)([,.])(\d+)$/.exec(plain)
  if (one === null) return null
  const [, whole = '', sign, decimals = ''] = one
  const isDecimal = decimals.length !== 3 || whole === '0' || whole.length > 3
  if (!isDecimal) return null
  return sign === ',' ? ',' : '.'
}

const shown = <T>(values: readonly (T | null)[]): ReadonlySet<T> => new Set(values.filter((value) => value !== null))

const only = <T>(values: ReadonlySet<T>): T | null => {
  const [first] = values
  return values.size === 1 && first !== undefined ? first : null
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

/** Order of day and month where a single date shows it: the day is above 12. */
const orderOf = (text: string): boolean | null => {
  const found = numeric.exec(text)
  const [first, second] = [Number(found?.[1]), Number(found?.[3])]
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return true
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? false : null
}

/** `1 240`: a blank between thousands, which nobody writes who puts the month first. */
const hasBlankGroup = (text: string): boolean => /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?$/.test(text)

/**
 * @param isFrench whether headers or metrics are in French
 * @returns the order of day and month as any day above 12 shows it; where none does, day first if the table is in French
 *   or writes numbers with decimal commas or blanks between thousands
 */
export const habitsOf = (numbers: readonly string[], days: readonly string[], isFrench = false): Habits => {
  const decimal = only(shown(numbers.map(decimalSignOf)))
  const orders = shown(days.map(orderOf))
  if (orders.size > 0) return { decimal, dayFirst: only(orders) }
  const isDayFirst =
    isFrench ||
    decimal === ',' ||
    (decimal === null && numbers.some(hasBlankGroup)) ||
    days.some((text) => namedDayOf(text)?.isFrench === true)
  return { decimal, dayFirst: isDayFirst ? true : null }
}

/**
 * `28,35`, `28.35`, `1 234`, `1,234,567` -> number; null when it is no number, `ambiguous` when it could be two of them.
 * @param isCount a count has no decimals, so that three digits after a lone sign are thousands
 */
export const numberOf = (text: string, habits: Habits, isCount: boolean): number | 'ambiguous' | null => {
  const plain = text.replace(blanks, '')
  if (/^-?\d+$/.test(plain)) return blankGroups(text) ? Number(plain) : null
  const sign = decimalSignOf(text) ?? (isCount ? null : habits.decimal)
  if (sign !== null) {
    const bare = plain.replaceAll(sign === ',' ? '.' : ',', '').replace(',', '.')
    return /^-?\d+(\.\d+)?$/.test(bare) && blankGroups(text) ? Number(bare) : null
  }
  const groups = /^-?\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*$/.exec(plain)
  const mark = groups?.[1]
  if (mark === undefined) return null
  // More than one group, or a count: the signs part thousands.
  const isGrouped = isCount || plain.indexOf(mark) !== plain.lastIndexOf(mark)
  return isGrouped ? Number(plain.replaceAll(mark, '')) : 'ambiguous'
}

/** Whether blanks stand only between groups of three digits. */
const blankGroups = (text: string): boolean => {
  const whole = text.split(/[.,]/)[0] ?? ''
  return !/\s/.test(text) || /^-?\d{1,3}(\s\d{3})+$/.test(whole)
}

const twoDigits = (text: string | number): string => String(text).padStart(2, '0')

/** Whether a date written with numbers could be two days: `03/04/2025`, not `04/04/2025`. */
export const couldBeTwoDays = (text: string): boolean => {
  const found = numeric.exec(text)
  const [first, second] = [Number(found?.[1]), Number(found?.[3])]
  return first !== second && first >= 1 && first <= 12 && second >= 1 && second <= 12
}

/**
 * `31/03/2025`, `31 mars 2025` -> `2025-03-31`, `11/2016` -> `2016-11`; anything else, and what could be two days, as it is.
 */
export const plainDayOf = (text: string, { dayFirst }: Habits): string => {
  const named = namedDayOf(text)
  if (named !== null)
    return [named.year, named.month, ...(named.day === null ? [] : [named.day])].map(twoDigits).join('-')
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (month !== null) return `${month[2]}-${twoDigits(month[1] ?? '')}`
  const found = numeric.exec(text)
  const order = couldBeTwoDays(text) ? dayFirst : orderOf(text)
  const [, first = '', , second = '', year] = found ?? []
  if (found === null || (order === null && first !== second)) return text
  const [day, monthOfYear] = order === false ? [second, first] : [first, second]
  return `${year}-${twoDigits(monthOfYear)}-${twoDigits(day)}`
}
