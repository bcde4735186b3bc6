// What a clock on the wall shows in a named time zone, asked of Intl once per day. Apart because it is the only importer of
// date-fns, which thinks in local time unless it is always told its zone. Instants are milliseconds since 1970 in UTC; days
// are counted since 1970-01-01. No clock of the machine is read, nor its zone or language.

import { tz, tzOffset } from '@date-fns/tz'
import { startOfDay } from 'date-fns/startOfDay'
import { msPerDay } from './calendar.ts'

const msPerMinute = 60_000
const msPerHour = 3_600_000
const hoursPerWeek = 168
/** Hour of the week, counted from Monday 00:00, at which 1970 began: a Thursday. */
const firstWeekHour = 72

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

/** What is known of one UTC day in one zone: its offsets, and the instant at which the first gives way to the second. */
type Offsets = { readonly before: number; readonly changeAt: number; readonly after: number }

/** First instant of which something is true that is false at `before` and true at `after`, and changes once between them. */
const firstWhere = (isSo: (ms: number) => boolean, before: number, after: number): number => {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isSo(middle)) high = middle
    else low = middle
  }
  return high
}

const findOffsets = (zone: string, start: number): Offsets => {
  // Local mean times of before 1911 have seconds, which come as fractions of a minute.
  const offset = (ms: number): number => Math.round(tzOffset(zone, new Date(ms)) * msPerMinute)
  const before = offset(start)
  const after = offset(start + msPerDay - 1)
  if (before === after) return { before, changeAt: Number.POSITIVE_INFINITY, after }
  const changeAt = firstWhere((ms) => offset(ms) !== before, start, start + msPerDay - 1)
  return { before, changeAt, after }
}

export type Clock = {
  /** Milliseconds east of UTC: 3,600,000 in a Paris winter. */
  readonly offsetAt: (ms: number) => number
  /** The day the clock shows. @throws RangeError on an instant that is no number */
  readonly dayAt: (ms: number) => number
  /**
   * First instant at which the clock shows the day or a later one; a day that a zone left out ends where it starts. Where the
   * clock went back over midnight, so that the day began twice (Antarctica/Casey in 2010), it may be the second time.
   */
  readonly startOf: (day: number) => number
  /** Hours since Monday 00:00 as the clock shows it, 0 to 167. @throws RangeError on an instant that is no number */
  readonly weekHourAt: (ms: number) => number
}

/** One zone's offsets, asked once per UTC day: every post of an import comes through here, and asking Intl costs 500 times more. */
const makeClock = (zone: string): Clock => {
  if (!isZone(zone)) throw new RangeError(`unknown time zone "${zone}"`)
  const offsetsByDay = new Map<number, Offsets>()
  const offsetsOf = (utcDay: number): Offsets => {
    let offsets = offsetsByDay.get(utcDay)
    if (offsets === undefined) {
      if (!Number.isFinite(utcDay)) throw new RangeError('expected an instant, found no number')
      offsets = findOffsets(zone, utcDay * msPerDay)
      offsetsByDay.set(utcDay, offsets)
    }
    return offsets
  }
  const offsetAt = (ms: number): number => {
    const offsets = offsetsOf(Math.floor(ms / msPerDay))
    return ms < offsets.changeAt ? offsets.before : offsets.after
  }
  const dayAt = (ms: number): number => Math.floor((ms + offsetAt(ms)) / msPerDay)

  const oddStarts = new Map<number, number>()
  /** Where clocks change near midnight: it may not exist, or come twice. */
  const findStart = (day: number): number => {
    const noon = day * msPerDay + 12 * msPerHour
    const inside = noon - offsetAt(noon - offsetAt(day * msPerDay))
    if (dayAt(inside) !== day) return startOf(day + 1)
    const found = startOfDay(inside, { in: tz(zone) }).getTime()
    if (dayAt(found) === day && dayAt(found - 1) < day) return found
    // Kathmandu went from 00:00 to 00:15 on 1 January 1986: date-fns goes back to 23:45 of the day before.
    return firstWhere((ms) => dayAt(ms) >= day, inside - msPerDay - 3 * msPerHour, inside)
  }
  const startOf = (day: number): number => {
    const { before } = offsetsOf(day)
    if ([day - 1, day, day + 1].every((near) => offsetsOf(near).before === before && offsetsOf(near).after === before))
      return day * msPerDay - before
    let start = oddStarts.get(day)
    if (start === undefined) {
      start = findStart(day)
      oddStarts.set(day, start)
    }
    return start
  }
  const weekHourAt = (ms: number): number => {
    const hours = Math.floor((ms + offsetAt(ms)) / msPerHour) + firstWeekHour
    return ((hours % hoursPerWeek) + hoursPerWeek) % hoursPerWeek
  }
  return { offsetAt, dayAt, startOf, weekHourAt }
}

const clocks = new Map<string, Clock>()

/** @throws RangeError on an unknown zone */
export const clockOf = (zone: string): Clock => {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    clock = makeClock(zone)
    clocks.set(zone, clock)
  }
  return clock
}
