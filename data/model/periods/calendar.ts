// The calendar without any time zone: days as whole numbers since 1970-01-01, their labels, weekdays and lengths of months.
// Pure arithmetic in the Gregorian calendar of the years 0 to 9999; what a zone makes of an instant is in clock.ts.

export const msPerDay = 86_400_000

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/
const monthText = /^\d{4}-(0[1-9]|1[0-2])$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whole quotient towards minus infinity, so that what lies before 1970 is counted alike. */
const whole = (value: number, by: number): number => Math.floor(value / by)

/** 0 for what is no month. */
const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Whether the text is a day of the calendar: `2024-02-29` is, `2025-02-29` is not. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = dayText.exec(text) ?? []
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
}

/** Whether the text is a month of the calendar, `2025-03`. */
export const isMonth = (text: string): boolean => monthText.test(text)

/** Four digits. @throws RangeError outside the years 0 to 9999 */
export const yearText = (year: number): string => {
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`expected a year from 0 to 9999, found ${year}`)
  return String(year).padStart(4, '0')
}

/** Days since 1970-01-01 of `2025-03-31`. @throws RangeError on what is no day */
export const dayNumberOf = (day: string): number => {
  if (!isDay(day)) throw new RangeError(`expected a day such as 2025-03-31, found "${day}"`)
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

/** `2025-03-31` of a number of days since 1970-01-01. @throws RangeError outside the years 0 to 9999 */
export const dayAt = (number: number): string => {
  const date = new Date(number * msPerDay)
  yearText(date.getUTCFullYear())
  return date.toISOString().slice(0, 10)
}

/** Months since year 0, so that months add up as whole numbers. @throws RangeError on what is no month */
export const monthNumberOf = (month: string): number => {
  if (!isMonth(month)) throw new RangeError(`expected a month such as 2025-03, found "${month}"`)
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

/** `2025-03` of a number of months since year 0. @throws RangeError outside the years 0 to 9999 */
export const monthAt = (number: number): string =>
  `${yearText(whole(number, 12))}-${String((number % 12) + 1).padStart(2, '0')}`

/** First day of a month since year 0; that of January 10000 too, where the last year ends. */
export const firstDayOfMonth = (number: number): number =>
  number === 120_000 ? firstDayOfMonth(number - 1) + 31 : dayNumberOf(`${monthAt(number)}-01`)

/** Month since year 0 in which a day lies. */
export const monthOfDay = (number: number): number => {
  const date = new Date(number * msPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Weeks since that of 1970-01-01, from Monday to Sunday. */
export const weekOfDay = (number: number): number => whole(number + 3, 7)
export const mondayOf = (week: number): number => week * 7 - 3

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOfDay = (number: number): number => number - mondayOf(weekOfDay(number)) + 1

/** The ISO year a week belongs to, which is that of its Thursday, and its number there, 1 to 53. */
export const isoWeekOf = (week: number): { readonly year: number; readonly week: number } => {
  const thursday = mondayOf(week) + 3
  const year = whole(monthOfDay(thursday), 12)
  return { year, week: whole(thursday - firstDayOfMonth(year * 12), 7) + 1 }
}

/** `addMonths('2025-11', 3)` is `2026-02`; negative counts go back. @throws RangeError on what is no month */
export const addMonths = (month: string, count: number): string => monthAt(monthNumberOf(month) + count)

/** `addDays('2025-02-28', 1)` is `2025-03-01`; negative counts go back. @throws RangeError on what is no day */
export const addDays = (day: string, count: number): string => dayAt(dayNumberOf(day) + count)

/** Days from one day to a later one: 1 from a day to the next. @throws RangeError on what is no day */
export const daysFrom = (day: string, later: string): number => dayNumberOf(later) - dayNumberOf(day)

/** All months from `from` to `to`, both included; empty when `to` is earlier. @throws RangeError on what is no month */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const first = monthNumberOf(from)
  return Array.from({ length: Math.max(0, monthNumberOf(to) - first + 1) }, (_, index) => monthAt(first + index))
}

/** Last day of a month, `2024-02` -> `2024-02-29`. @throws RangeError on what is no month */
export const lastDayOf = (month: string): string => dayAt(firstDayOfMonth(monthNumberOf(month) + 1) - 1)

/** Length of a run of months, both included, in weeks: days / 7. The year 2025 is 365 / 7. @throws RangeError on what is no month */
export const weeksIn = (from: string, to: string): number =>
  (firstDayOfMonth(monthNumberOf(to) + 1) - firstDayOfMonth(monthNumberOf(from))) / 7
