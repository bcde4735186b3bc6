// Calendar buckets (day, month) in a named time zone. Apart because it is the one place that buckets: date-fns thinks in
// local time, so it is imported here only and always told its zone. `day` is `2025-03-31`, `month` is `2025-03`; instants
// are milliseconds since 1970 in UTC. No clock is read: "now" is never an input, the newest post is.
// Worked example: 2025-03-31T22:30Z is already 2025-04 in Europe/Paris (UTC+2), still 2025-03 in America/Martinique.

import { tz, tzOffset } from '@date-fns/tz'
import { startOfMonth } from 'date-fns/startOfMonth'

/** Months, both included. */
export type Period = { readonly from: string; readonly to: string }
/** Instants in milliseconds, `from` included, `to` excluded. */
export type Bounds = { readonly from: number; readonly to: number }

const msPerMinute = 60_000
const msPerDay = 86_400_000

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/
const monthText = /^\d{4}-(0[1-9]|1[0-2])$/

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

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

/**
 * Whether a day has come nowhere on Earth yet: fourteen hours ahead of UTC it begins first.
 * @param now instant, UTC
 */
export const isAhead = (day: string, now: string): boolean =>
  Date.parse(`${day}T00:00:00Z`) > Date.parse(now) + 14 * 3_600_000

/** Whether the text is a month of the calendar, `2025-03`. */
export const isMonth = (text: string): boolean => monthText.test(text)

const zones = new Map<string, boolean>()

/** Whether the text names a time zone known here, `Europe/Paris`. */
export const isZone = (text: string): boolean => {
  let known = zones.get(text)
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      known = false
    }
    zones.set(text, known)
  }
  return known
}

const firstDayOf = (month: string): number => {
  if (!isMonth(month)) throw new RangeError(`expected a month such as 2025-03, found "${month}"`)
  return Date.parse(`${month}-01T00:00:00Z`)
}
const dayLabel = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** What is known of one UTC day in one zone: its offsets, and the instant at which the first gives way to the second. */
type Offsets = { readonly before: number; readonly changeAt: number; readonly after: number }
type Labels = { readonly day: string; readonly month: string }
type Clock = { readonly offsetAt: (ms: number) => number; readonly labelsAt: (ms: number) => Labels }

const findOffsets = (zone: string, start: number): Offsets => {
  const offset = (ms: number): number => tzOffset(zone, new Date(ms)) * msPerMinute
  const before = offset(start)
  const after = offset(start + msPerDay - 1)
  if (before === after) return { before, changeAt: Number.POSITIVE_INFINITY, after }
  let old = start
  let changeAt = start + msPerDay - 1
  while (changeAt - old > 1) {
    const middle = Math.floor((old + changeAt) / 2)
    if (offset(middle) === before) old = middle
    else changeAt = middle
  }
  return { before, changeAt, after }
}

/** One zone's offsets, asked once per UTC day: every post of an import comes through here, and asking Intl costs 500 times more. */
const makeClock = (zone: string): Clock => {
  if (!isZone(zone)) throw new RangeError(`unknown time zone "${zone}"`)
  const offsetsByDay = new Map<number, Offsets>()
  const labelsByDay = new Map<number, Labels>()
  const offsetAt = (ms: number): number => {
    const utcDay = Math.floor(ms / msPerDay)
    let offsets = offsetsByDay.get(utcDay)
    if (offsets === undefined) {
      offsets = findOffsets(zone, utcDay * msPerDay)
      offsetsByDay.set(utcDay, offsets)
    }
    return ms < offsets.changeAt ? offsets.before : offsets.after
  }
  const labelsAt = (ms: number): Labels => {
    const localDay = Math.floor((ms + offsetAt(ms)) / msPerDay)
    let labels = labelsByDay.get(localDay)
    if (labels === undefined) {
      if (!Number.isFinite(ms)) throw new RangeError('expected an instant, found no number')
      const day = dayLabel(localDay * msPerDay)
      labels = { day, month: day.slice(0, -3) }
      labelsByDay.set(localDay, labels)
    }
    return labels
  }
  return { offsetAt, labelsAt }
}

const clocks = new Map<string, Clock>()
const clockOf = (zone: string): Clock => {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    clock = makeClock(zone)
    clocks.set(zone, clock)
  }
  return clock
}

/**
 * Month of an instant in the zone, `2025-03`.
 * @throws RangeError on an unknown zone or an instant that is no number
 */
export const monthOf = (instantMs: number, zone: string): string => clockOf(zone).labelsAt(instantMs).month

/**
 * Day of an instant in the zone, `2025-03-31`.
 * @throws RangeError on an unknown zone or an instant that is no number
 */
export const dayOf = (instantMs: number, zone: string): string => clockOf(zone).labelsAt(instantMs).day

const boundsByZone = new Map<string, Map<string, Bounds>>()

/**
 * Instants of a month in the zone, `from` included, `to` excluded. Asked anew for each month once: date-fns needs 60
 * microseconds for it, a comparison asks for up to a hundred months.
 * @throws RangeError on what is no month or no zone
 */
export const monthBounds = (month: string, zone: string): Bounds => {
  let known = boundsByZone.get(zone)
  if (known === undefined) {
    known = new Map()
    boundsByZone.set(zone, known)
  }
  let bounds = known.get(month)
  if (bounds === undefined) {
    if (!isZone(zone)) throw new RangeError(`unknown time zone "${zone}"`)
    const middle = firstDayOf(month) + 14 * msPerDay
    const from = startOfMonth(middle, { in: tz(zone) }).getTime()
    const to = startOfMonth(middle + 31 * msPerDay, { in: tz(zone) }).getTime()
    bounds = { from, to }
    known.set(month, bounds)
  }
  return bounds
}

/** Months since year 0, so that months add up as whole numbers. */
const indexOf = (month: string): number => {
  firstDayOf(month)
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}
const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

/** `addMonths('2025-11', 3)` is `2026-02`; negative counts go back. @throws RangeError on what is no month */
export const addMonths = (month: string, count: number): string => monthAt(indexOf(month) + count)

/** All months from `from` to `to`, both included; empty when `to` is earlier. @throws RangeError on what is no month */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const first = indexOf(from)
  return Array.from({ length: Math.max(0, indexOf(to) - first + 1) }, (_, index) => monthAt(first + index))
}

/** Last day of a month, `2024-02` -> `2024-02-29`. @throws RangeError on what is no month */
export const lastDayOf = (month: string): string => dayLabel(firstDayOf(addMonths(month, 1)) - msPerDay)

/** Length of a run of months, both included, in weeks: days / 7. The year 2025 is 365 / 7. @throws RangeError on what is no month */
export const weeksIn = (from: string, to: string): number =>
  (firstDayOf(addMonths(to, 1)) - firstDayOf(from)) / msPerDay / 7

/**
 * The 12 complete months ending with the newest post, not with the clock: silence counts to that day. The month of the
 * newest post is complete only if that post falls on its last day in the zone.
 * @param newestPostAt UTC instant, `2025-03-30T09:00:00Z`
 * @throws RangeError on what is no instant or no zone
 */
export const defaultPeriod = (newestPostAt: string, zone: string): Period => {
  const instantMs = Date.parse(newestPostAt)
  const month = monthOf(instantMs, zone)
  const to = dayOf(instantMs, zone) === lastDayOf(month) ? month : addMonths(month, -1)
  return { from: addMonths(to, -11), to }
}

/** UTC instant in the form records use, `2026-06-30T21:59:00Z`: a clock's milliseconds are dropped. */
export const instantNow = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`

const wallClock = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/

/**
 * The instant (UTC, `2025-03-22T06:30:00Z`) at which a clock in the zone shows `2025-03-22 07:30` or `2025-03-22 07:30:00`;
 * null for what is no such time. Of an hour that comes twice the first one counts; in the night that lacks an hour the
 * clock is read as before the change.
 * @throws RangeError on an unknown zone
 */
export const instantIn = (text: string, zone: string): string | null => {
  const [, year, month, day, hour, minute, second = '00'] = wallClock.exec(text) ?? []
  if (year === undefined || !isDay(`${year}-${month}-${day}`)) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const asIfUtc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // The offset in force a day earlier is that before any change of this day.
  const before = asIfUtc - tzOffset(zone, new Date(asIfUtc - msPerDay)) * msPerMinute
  const after = asIfUtc - tzOffset(zone, new Date(before)) * msPerMinute
  const shows = (ms: number): boolean => ms + tzOffset(zone, new Date(ms)) * msPerMinute === asIfUtc
  return instantNow(new Date(shows(before) || !shows(after) ? before : after))
}
