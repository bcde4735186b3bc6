// What is known of a page over a period: how much of it the imported files cover, and which state (followers) holds at its
// end. Pure arithmetic on days; the store brings spans and readings.

import { type Bounds, boundsOfDays, type DayPeriod, dayCount, daysOf } from './periods.ts'
import type { CoveredTime, PagePeriod, StateReading } from './totals.ts'

const msPerDay = 86_400_000

/** Days of a page's silence or activity that must be covered by imported files before a frequency means anything. */
export const leastCoveredDays = 14

/** A reading of a state holds for this many days by default (DESIGN, rules of comparison). */
export const defaultTolerance = 92

/** UTC instants between which a file speaks of a page, `to` excluded. */
export type Span = { readonly from: string; readonly to: string }

/**
 * What spans cover from the start of bucket `from` to the end of bucket `to` in the zone, in order, joined where they touch.
 * @param spans in order of start
 * @throws RangeError on what is no bucket or no zone
 */
export const coveredBounds = (spans: readonly Span[], zone: string, from: string, to: string): readonly Bounds[] =>
  coveredIn(spans, boundsOfDays(daysOf(from, to), zone))

const coveredIn = (spans: readonly Span[], { from: start, to: end }: Bounds): readonly Bounds[] => {
  const covered: Bounds[] = []
  for (const span of spans) {
    const bounds = { from: Math.max(start, Date.parse(span.from)), to: Math.min(end, Date.parse(span.to)) }
    const last = covered.at(-1)
    if (bounds.to <= bounds.from) continue
    if (last === undefined || bounds.from > last.to) covered.push(bounds)
    else if (bounds.to > last.to) covered[covered.length - 1] = { from: last.from, to: bounds.to }
  }
  return covered
}

const daysIn = (covered: readonly Bounds[]): number =>
  covered.reduce((sum, { from, to }) => sum + (to - from), 0) / msPerDay

/**
 * Days that spans cover; what two of them cover counts once. Not always whole: a file may begin at noon.
 * @param spans in order of start
 * @throws RangeError on what is no bucket or no zone
 */
export const coveredDays = (spans: readonly Span[], zone: string, from: string, to: string): number =>
  daysIn(coveredBounds(spans, zone, from, to))

/** A run of days in a zone: its instants, and its length in calendar weeks. */
export type Frame = { readonly zone: string; readonly bounds: Bounds; readonly weeks: number }

/** @throws RangeError on what is no bucket or no zone */
export const frameOf = (from: string, to: string, zone: string): Frame => {
  const days = daysOf(from, to)
  return { zone, bounds: boundsOfDays(days, zone), weeks: dayCount(days) / 7 }
}

/**
 * Covered weeks (days / 7), and where they lie; a period covered but for less than a day at its ends counts as whole. Of a
 * period shorter than `leastCoveredDays` all must be covered.
 * @throws RangeError on what is no bucket or no zone
 */
export const coverageOf = (spans: readonly Span[], zone: string, from: string, to: string): Coverage =>
  coverageIn(spans, frameOf(from, to, zone))

export type Coverage = Pick<PagePeriod, 'weeks' | 'hasKnownPosts'> & { readonly time: CoveredTime }

/** The same for a frame worked out before: many pages share one. */
export const coverageIn = (spans: readonly Span[], { zone, bounds, weeks: whole }: Frame): Coverage => {
  const covered = coveredIn(spans, bounds)
  const days = daysIn(covered)
  return {
    weeks: days / 7 > whole - 1 / 7 ? whole : days / 7,
    hasKnownPosts: days >= Math.min(leastCoveredDays, daysIn([bounds])),
    time: { zone, covered },
  }
}

/** The first day on which a state read then still holds on `day`: with a tolerance of 1, the day itself. */
export const earliestFor = (day: string, tolerance: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - (tolerance - 1) * msPerDay).toISOString().slice(0, 10)

/** The last reading at or before `day` that still holds then, null when there is none; `readings` are in order of day. */
export const stateOn = <R extends StateReading>(readings: readonly R[], day: string, tolerance: number): R | null =>
  stateWithin(readings, { from: earliestFor(day, tolerance), to: day })

/** The same for days worked out before, on which a state must have been read: many pages share them. */
export const stateWithin = <R extends StateReading>(readings: readonly R[], { from, to }: DayPeriod): R | null => {
  const last = readings.findLast((reading) => reading.day <= to)
  return last === undefined || last.day < from ? null : last
}

/** When a state was read, as far as it is known: `2025-03-31`, or `2025-03`. */
export const readOn = ({ day, precision }: StateReading): string => (precision === 'month' ? day.slice(0, 7) : day)
