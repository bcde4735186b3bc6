// How a spreadsheet wrote numbers and dates: `1,234` is 1234 in an English file and 1.234 in a French one, `03/04/2025` is
// in April or in March. Decided over a whole column from the cells that allow one reading only, never from one cell.

export type Habits = {
  /** The sign before decimals; null when the column does not show it, or shows both. */
  readonly decimal: ',' | '.' | null
  /** Order of day and month in `03/04/2025`; null when the column does not show it, or shows both. */
  readonly dayFirst: boolean | null
}

const blanks = /[ \u00a0\u202f]/g

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

const only = <T>(values: readonly (T | null)[]): T | null => {
  const found = new Set(values.filter((value) => value !== null))
  const [first] = found
  return found.size === 1 && first !== undefined ? first : null
}

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

const dayFirstOf = (text: string): boolean | null => {
  const found = slashed.exec(text)
  if (found === null) return null
  if (Number(found[1]) > 12) return true
  return Number(found[2]) > 12 ? false : null
}

export const habitsOf = (numbers: readonly string[], days: readonly string[]): Habits => ({
  decimal: only(numbers.map(decimalSignOf)),
  dayFirst: only(days.map(dayFirstOf)),
})

/**
 * `28,35`, `28.35`, `1 234`, `1,234,567` -> number; null when it is no number, or could be two of them.
 * @param isCount a count has no decimals, so that three digits after a lone sign are thousands
 */
export const numberOf = (text: string, habits: Habits, isCount: boolean): number | null => {
  const plain = text.replace(blanks, '')
  if (/^-?\d+$/.test(plain)) return blankGroups(text) ? Number(plain) : null
  const sign = decimalSignOf(text) ?? (isCount ? null : habits.decimal)
  if (sign !== null) {
    const bare = plain.replaceAll(sign === ',' ? '.' : ',', '').replace(',', '.')
    return /^-?\d+(\.\d+)?$/.test(bare) && blankGroups(text) ? Number(bare) : null
  }
  const groups = /^\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*$/.exec(plain)
  if (groups === null) return null
  // More than one group, or a count: the signs part thousands.
  return isCount || plain.length > 7 ? Number(plain.replaceAll(groups[1] ?? '', '')) : null
}

/** Whether blanks stand only between groups of three digits. */
const blankGroups = (text: string): boolean => {
  const whole = text.split(/[.,]/)[0] ?? ''
  return !/\s/.test(text) || /^-?\d{1,3}(\s\d{3})+$/.test(whole)
}

/** `31/03/2025` -> `2025-03-31`, `11/2016` -> `2016-11`; anything else, and what could be two days, as it is. */
export const plainDayOf = (text: string, { dayFirst }: Habits): string => {
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  if (month !== null) return `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`
  const found = slashed.exec(text)
  const [, first = '', second = '', year] = found ?? []
  if (found === null || (dayFirst === null && first !== second)) return text
  const [day, monthOfYear] = dayFirst === false ? [second, first] : [first, second]
  return `${year}-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`
}
