// Days written without their year (`August 31`, `23 August`): worked out from the day of the export, where a person states
// it, and from the order of the rows. Never guessed: rows in no order of time, or of more than a year, give no day.

import { startsWithDay } from './cells.ts'
import { namedDayOf } from './hand-made-words.ts'

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

/** How often a step from one day to the next goes back in the calendar, as it does once at New Year. */
const fallsIn = (days: readonly MonthDay[]): number =>
  days.filter((day, index) => index > 0 && rank(day) <= rank(days[index - 1] ?? day)).length

/**
 * Years of days in the order of a file, oldest first or newest first.
 * @param lastDay day of the export: the newest row is of that day or of the year before it
 * @returns days such as `2025-08-31`, in the same order; null where the order of the rows does not tell, where New Year is
 *   crossed more than once, or where a 29 February falls in no leap year
 */
export const withYears = (days: readonly MonthDay[], lastDay: string): readonly string[] | null => {
  if (days.length < 2) return days.length === 0 ? [] : yearsFor(days, lastDay)
  const newestFirst = [...days].reverse()
  const isRising = fallsIn(days) <= 1
  const isFalling = fallsIn(newestFirst) <= 1
  // Two rows, 31 December and 1 January, rise over New Year and fall within a year: nothing tells which.
  if (isRising === isFalling) return null
  if (isRising) return yearsFor(days, lastDay)
  return yearsFor(newestFirst, lastDay)?.toReversed() ?? null
}

/** Oldest first. */
const yearsFor = (days: readonly MonthDay[], lastDay: string): readonly string[] | null => {
  const newest = days.at(-1)
  if (newest === undefined) return []
  const lastRank = Number(lastDay.slice(5, 7)) * 100 + Number(lastDay.slice(8, 10))
  let year = Number(lastDay.slice(0, 4)) - (rank(newest) > lastRank ? 1 : 0)
  const found: string[] = []
  for (let index = days.length - 1; index >= 0; index--) {
    const day = days[index] ?? newest
    const after = days[index + 1]
    if (after !== undefined && rank(day) >= rank(after)) year -= 1
    const text = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
    if (!startsWithDay(text)) return null
    found.unshift(text)
  }
  return found
}
