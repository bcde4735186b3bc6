// Time in named zones: the door to periods/ (calendar.ts: days without a zone; clock.ts: what a clock in a zone shows;
// buckets.ts: labels and bounds), and what the product makes of it: default period, instants as records write them.
// `day` is `2025-03-31`, `month` is `2025-03`; instants are milliseconds since 1970 in UTC. No clock is read: "now" is never
// an input, the newest post is.
// Worked example: 2025-03-31T22:30Z is already 2025-04 in Europe/Paris (UTC+2), still 2025-03 in America/Martinique.

import { type Bounds, bucketBounds, type DayPeriod, dayOf, monthOf } from './periods/buckets.ts'
import { addMonths, isDay, isMonth, lastDayOf, msPerDay } from './periods/calendar.ts'
import { clockOf } from './periods/clock.ts'

export * from './periods/buckets.ts'
export { addDays, addMonths, daysFrom, isDay, isMonth, lastDayOf, monthsBetween, weeksIn } from './periods/calendar.ts'
export { isZone } from './periods/clock.ts'

/** Months, both included. */
export type Period = { readonly from: string; readonly to: string }

/**
 * Whether a day has come nowhere on Earth yet: fourteen hours ahead of UTC it begins first.
 * @param now instant, UTC
 */
export const isAhead = (day: string, now: string): boolean =>
  Date.parse(`${day}T00:00:00Z`) > Date.parse(now) + 14 * 3_600_000

/** Instants of a month in the zone, `from` included, `to` excluded. @throws RangeError on what is no month or no zone */
export const monthBounds = (month: string, zone: string): Bounds => {
  if (!isMonth(month)) throw new RangeError(`expected a month such as 2025-03, found "${month}"`)
  return bucketBounds(month, zone)
}

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
  const { offsetAt } = clockOf(zone)
  const before = asIfUtc - offsetAt(asIfUtc - msPerDay)
  const after = asIfUtc - offsetAt(before)
  const shows = (ms: number): boolean => ms + offsetAt(ms) === asIfUtc
  return instantNow(new Date(shows(before) || !shows(after) ? before : after))
}

/** The months that days consist of; null when they start or end within one. @throws RangeError on what is no day */
export const monthsOfDays = ({ from, to }: DayPeriod): Period | null =>
  from.endsWith('-01') && to === lastDayOf(to.slice(0, 7)) ? { from: from.slice(0, 7), to: to.slice(0, 7) } : null

/** How a period is written: in months where it consists of whole ones, else in days. */
export const writtenPeriod = (days: DayPeriod): Period => monthsOfDays(days) ?? days
