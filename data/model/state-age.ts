// How old a state (followers) is on the day it stands for: a figure that carries a reading forward says so. Apart from
// coverage.ts, whose rule decides until when a reading holds; here is what is told of it, also once it holds no longer.

import { earliestFor } from './coverage.ts'
import { daysFrom } from './periods.ts'
import type { StateReading } from './totals.ts'

/** How old a state is on a day: whole days, not fewer than `leastDays` and not more than `mostDays`; alike where the day of reading is known. */
export type StateAge = { readonly leastDays: number; readonly mostDays: number }

/**
 * Age of a reading on a day; a reading of which only the month is known may be older by the days before that month's end.
 * @throws RangeError on what is no day, and on a reading of a later day
 */
export const ageOn = (reading: StateReading, day: string): StateAge => {
  const leastDays = daysFrom(reading.day, day)
  if (leastDays < 0) throw new RangeError(`expected a reading until ${day}, found one of ${reading.day}`)
  return { leastDays, mostDays: leastDays + (reading.precision === 'month' ? Number(reading.day.slice(8)) - 1 : 0) }
}

/** A state on a day: the reading that stands for it, how old that is, and whether it still holds within the tolerance. */
export type StateOnDay<R extends StateReading> = {
  readonly reading: R
  readonly age: StateAge
  /** False: too old to be drawn, told apart from "never read" only. */
  readonly holds: boolean
}

/** As `stateOn`, with the age, and with a reading that is too old named as such; null only when there is none before. `readings` are in order of day. */
export const agedStateOn = <R extends StateReading>(
  readings: readonly R[],
  day: string,
  tolerance: number,
): StateOnDay<R> | null => {
  const reading = readings.findLast((known) => known.day <= day)
  return reading === undefined
    ? null
    : { reading, age: ageOn(reading, day), holds: reading.day >= earliestFor(day, tolerance) }
}
