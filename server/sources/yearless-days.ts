// Days written without their year (`August 31`, `23 August`): worked out from the day of the export, where a person states
// it, and from the order of the rows. Never guessed: rows in no order of time, or months apart, give no day.

import { namedDayOf } from '../../data/model/mapping/names.ts'
import { startsWithDay } from './cells.ts'

type MonthDay = { readonly month: number; readonly day: number }

/** `August 31`, `23 August`, `1er août` -> month and day; null for anything else. */
export const yearlessDayOf = (text: string): MonthDay | null => {
  // A leap year, so that 29 February is a day.
  const named = namedDayOf(`${text.trim().replace(/,/g, '')} 2024`)
  if (named === null || named.day === null) return null
  const [month, day] = [named.month, named.day].map((part) => String(part).padStart(2, '0'))
  return startsWithDay(`2024-${month}-${day}`) ? { month: named.month, day: named.day } : null
}

const rank = ({ month, day }: MonthDay): number => month * 100 + day

/** A step between two rows of a list of days: further apart, the order of the rows tells nothing. */
const longestStep = 31 * 86_400_000

/**
 * Years of days in the order of a file, oldest first or newest first.
 * @param lastDay day of the export: the newest row is of the last such day up to it
 * @returns days such as `2025-08-31`, in the same order; null where the rows are in no order of time, or further apart than
 *   a month, so that either order would do, and where a 29 February falls in no leap year
 */
export const withYears = (days: readonly MonthDay[], lastDay: string): readonly string[] | null => {
  const rising = yearsFor(days, lastDay)
  if (days.length < 2) return rising
  const falling = yearsFor(days.toReversed(), lastDay)
  const isRising = isDense(rising)
  if (isRising === isDense(falling)) return null
  return isRising ? rising : (falling?.toReversed() ?? null)
}

const isDense = (days: readonly string[] | null): boolean =>
  days?.every((day, index) => index === 0 || Date.parse(day) - Date.parse(days[index - 1] ?? day) <= longestStep) ??
  false

/** Oldest first: each day the last such one before the next. */
const yearsFor = (days: readonly MonthDay[], lastDay: string): readonly string[] | null => {
  let year = Number(lastDay.slice(0, 4))
  let after = Number(lastDay.slice(5, 7)) * 100 + Number(lastDay.slice(8, 10)) + 1
  const found: string[] = []
  for (const day of days.toReversed()) {
    if (rank(day) >= after) year -= 1
    after = rank(day)
    const text = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
    if (!startsWithDay(text)) return null
    found.unshift(text)
  }
  return found
}
