// Calendar buckets (day, ISO week, month, quarter, year): the label of the bucket an instant falls in, in a named zone, and
// what can be said of a label: its days, bounds, neighbours. Labels: `2025-02-07`, `2025-W07`, `2025-02`, `2025-Q1`, `2025`;
// those of one kind sort as text. Reading a label is strict: `2025-W53` is none, since 2025 has 52 weeks.
// Worked example: 2024-12-30T23:30Z is 2024-12-31 in Europe/Paris, in 2025-W01, in 2024-12, in 2024-Q4, in 2024.

import {
  dayAt,
  dayNumberOf,
  firstDayOfMonth,
  isDay,
  isMonth,
  isoWeekOf,
  mondayOf,
  monthAt,
  monthNumberOf,
  monthOfDay,
  weekdayOfDay,
  weekOfDay,
  yearText,
} from './calendar.ts'
import { clockOf } from './clock.ts'

export const bucketKinds = ['day', 'week', 'month', 'quarter', 'year'] as const
export type BucketKind = (typeof bucketKinds)[number]

/** Instants in milliseconds, `from` included, `to` excluded. */
export type Bounds = { readonly from: number; readonly to: number }
/** Days, both included. */
export type DayPeriod = { readonly from: string; readonly to: string }

/** Buckets of one kind are counted by whole numbers, so that they add up and compare. */
type Calendar = {
  readonly indexOf: (day: number) => number
  readonly firstDay: (index: number) => number
  readonly label: (index: number) => string
  /** Null for what is no label of this kind. */
  readonly parse: (label: string) => number | null
}

const everyMonths = (
  months: number,
  label: (index: number) => string,
  parse: (label: string) => number | null,
): Calendar => ({
  indexOf: (day) => Math.floor(monthOfDay(day) / months),
  firstDay: (index) => firstDayOfMonth(index * months),
  label,
  parse,
})

const weekText = /^(\d{4})-W(\d{2})$/
const quarterText = /^(\d{4})-Q([1-4])$/
const yearPattern = /^\d{4}$/

const weekLabel = (index: number): string => {
  const { year, week } = isoWeekOf(index)
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`
}

/** 4 January is always in week 1; a week 53 that the year lacks comes out in another year, as does a week 0. */
const parseWeek = (label: string): number | null => {
  const [, year, week] = weekText.exec(label) ?? []
  if (year === undefined) return null
  const index = weekOfDay(firstDayOfMonth(Number(year) * 12) + 3) + Number(week) - 1
  return isoWeekOf(index).year === Number(year) ? index : null
}

const parseQuarter = (label: string): number | null => {
  const [, year, quarter] = quarterText.exec(label) ?? []
  return year === undefined ? null : Number(year) * 4 + Number(quarter) - 1
}

const calendars: Readonly<Record<BucketKind, Calendar>> = {
  day: {
    indexOf: (day) => day,
    firstDay: (index) => index,
    label: dayAt,
    parse: (label) => (isDay(label) ? dayNumberOf(label) : null),
  },
  week: { indexOf: weekOfDay, firstDay: mondayOf, label: weekLabel, parse: parseWeek },
  month: everyMonths(1, monthAt, (label) => (isMonth(label) ? monthNumberOf(label) : null)),
  quarter: everyMonths(3, (index) => `${yearText(Math.floor(index / 4))}-Q${(index % 4) + 1}`, parseQuarter),
  year: everyMonths(12, yearText, (label) => (yearPattern.test(label) ? Number(label) : null)),
}

/** Labels of each kind by day: the same in every zone, and asked for a million posts. */
const labelsByDay: Readonly<Record<BucketKind, Map<number, string>>> = {
  day: new Map(),
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
  year: new Map(),
}

/**
 * Label of the bucket an instant falls in, as a clock in the zone shows it: `2025-W07`.
 * @throws RangeError on an unknown zone or an instant that is no number
 */
export const bucketOf = (instantMs: number, zone: string, by: BucketKind): string => {
  const day = clockOf(zone).dayAt(instantMs)
  const labels = labelsByDay[by]
  let label = labels.get(day)
  if (label === undefined) {
    const { indexOf, label: labelOf } = calendars[by]
    label = labelOf(indexOf(day))
    labels.set(day, label)
  }
  return label
}

/** Month of an instant in the zone, `2025-03`. @throws RangeError on an unknown zone or an instant that is no number */
export const monthOf = (instantMs: number, zone: string): string => bucketOf(instantMs, zone, 'month')

/** Day of an instant in the zone, `2025-03-31`. @throws RangeError on an unknown zone or an instant that is no number */
export const dayOf = (instantMs: number, zone: string): string => bucketOf(instantMs, zone, 'day')

type Bucket = { readonly by: BucketKind; readonly index: number }

/** The bucket a label names, null for what is no label. */
const bucketNamed = (label: string): Bucket | null => {
  for (const by of bucketKinds) {
    const index = calendars[by].parse(label)
    if (index !== null) return { by, index }
  }
  return null
}

const read = (label: string): Bucket => {
  const bucket = bucketNamed(label)
  if (bucket === null)
    throw new RangeError(`expected a bucket such as 2025-02-07, 2025-W07, 2025-02, 2025-Q1 or 2025, found "${label}"`)
  return bucket
}

/** The kind of bucket a label names, `week` for `2025-W07`; null for what is no label, as `2025-W53` and `2025-02-29`. */
export const bucketKindOf = (label: string): BucketKind | null => bucketNamed(label)?.by ?? null

/** First and last day of a bucket, or of a run of buckets: `2025-W07` is 2025-02-10 to 2025-02-16. @throws RangeError on what is no label */
export const daysOf = (label: string, last = label): DayPeriod => {
  const [start, end] = [read(label), read(last)]
  return {
    from: dayAt(calendars[start.by].firstDay(start.index)),
    to: dayAt(calendars[end.by].firstDay(end.index + 1) - 1),
  }
}

/** Instants of a run of days in the zone. @throws RangeError on what is no day or no zone */
export const boundsOfDays = ({ from, to }: DayPeriod, zone: string): Bounds => {
  const { startOf } = clockOf(zone)
  return { from: startOf(dayNumberOf(from)), to: startOf(dayNumberOf(to) + 1) }
}

/** Instants of a bucket in the zone, `from` included, `to` excluded. @throws RangeError on what is no label or no zone */
export const bucketBounds = (label: string, zone: string): Bounds => boundsOfDays(daysOf(label), zone)

/** `addBuckets('2024-W52', 1)` is `2025-W01`; negative counts go back. @throws RangeError on what is no label */
export const addBuckets = (label: string, count: number): string => {
  const { by, index } = read(label)
  return calendars[by].label(index + count)
}

/** All buckets from one to another of its kind, both included; empty when `to` is earlier. @throws RangeError on two kinds or no label */
export const bucketsBetween = (from: string, to: string): readonly string[] => {
  const [first, last] = [read(from), read(to)]
  if (first.by !== last.by) throw new RangeError(`expected two buckets of one kind, found "${from}" and "${to}"`)
  const { label } = calendars[first.by]
  return Array.from({ length: Math.max(0, last.index - first.index + 1) }, (_, count) => label(first.index + count))
}

/** The bucket of a kind in which a day lies: `bucketOfDay('2024-12-31', 'week')` is `2025-W01`. @throws RangeError on what is no day */
export const bucketOfDay = (day: string, by: BucketKind): string => {
  const { indexOf, label } = calendars[by]
  return label(indexOf(dayNumberOf(day)))
}

/** Buckets with a day of the period, the first and last of them perhaps in part. @throws RangeError on what is no day */
export const bucketsTouching = ({ from, to }: DayPeriod, by: BucketKind): readonly string[] =>
  bucketsBetween(bucketOfDay(from, by), bucketOfDay(to, by))

/** Number of days of a period; 0 when it ends before it starts. @throws RangeError on what is no day */
export const dayCount = ({ from, to }: DayPeriod): number => Math.max(0, dayNumberOf(to) - dayNumberOf(from) + 1)

/** How often each weekday comes in a period, Monday first: seven whole numbers. @throws RangeError on what is no day */
export const weekdayCounts = (period: DayPeriod): readonly number[] => {
  const days = dayCount(period)
  const first = weekdayOfDay(dayNumberOf(period.from)) - 1
  return Array.from({ length: 7 }, (_, weekday) => Math.floor((days + 6 - ((weekday - first + 7) % 7)) / 7))
}

/** ISO weekday (1 Monday to 7 Sunday) and hour (0 to 23) that a clock in the zone shows. @throws RangeError as `bucketOf` */
export const weekdayAndHour = (
  instantMs: number,
  zone: string,
): { readonly weekday: number; readonly hour: number } => {
  const weekHour = weekHourOf(instantMs, zone)
  return { weekday: Math.floor(weekHour / 24) + 1, hour: weekHour % 24 }
}

/** The same as one number, hours since Monday 00:00, 0 to 167: the place of a post in a profile of the week. */
export const weekHourOf = (instantMs: number, zone: string): number => clockOf(zone).weekHourAt(instantMs)
