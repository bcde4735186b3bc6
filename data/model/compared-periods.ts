// Periods compared like for like: which earlier days stand beside a period, and what still differs between the two (days,
// weekdays, 29 February), as numbers that words can be made from. Days are those of the calendar; the zone comes in only when
// instants are asked for (boundsOfDays of periods.ts). Pure; the day up to which there is data is an argument.
// Worked example: 1 January to 17 March 2025 has 76 days, the same dates of 2024 have 77, with 29 February among them.

import {
  addBuckets,
  addDays,
  addMonths,
  type BucketKind,
  bucketOfDay,
  type DayPeriod,
  dayCount,
  daysFrom,
  daysOf,
  isDay,
  lastDayOf,
  weekdayCounts,
} from './periods.ts'

/**
 * What to keep equal where both cannot be: `calendar`, the dates or the number of days; `weekdays`, so that Mondays stand
 * beside Mondays: a shift by whole weeks, 364 days for a year, whole ISO weeks staying whole ISO weeks.
 */
export type Kept = 'calendar' | 'weekdays'

/** What stands beside a period. */
export type Against =
  /** The period of the same length just before: as many whole months before whole months, else as many days. */
  | { readonly kind: 'previous'; readonly keep: Kept }
  /** The same dates a year earlier; whole months stay whole, 29 February becomes 28 February. */
  | { readonly kind: 'last-year'; readonly keep: Kept }
  /**
   * The same part of the bucket before that of the period: for a year to date the first days of the year before, as many of
   * them, at most to that bucket's end.
   */
  | { readonly kind: 'part-of-previous'; readonly of: Exclude<BucketKind, 'day'>; readonly keep: Kept }
  /** Any two; nothing is kept equal. */
  | { readonly kind: 'other'; readonly period: DayPeriod }

/** What a period is made of. */
export type PeriodMake = {
  readonly days: number
  /** How often each weekday comes, Monday first: seven whole numbers. */
  readonly weekdays: readonly number[]
  /** How often 29 February comes. */
  readonly leapDays: number
}

/** Numbers of the later period minus those of the earlier one: 0 where they are alike. */
export type PeriodDifference = PeriodMake & {
  /** Days from the start of the earlier period to the start of the later one; a multiple of 7 keeps weekdays. */
  readonly shiftDays: number
  /** Days that both have: above 0, the two are no independent observations. */
  readonly sharedDays: number
  readonly hasSameLength: boolean
  readonly hasSameWeekdays: boolean
  readonly hasSameLeapDays: boolean
}

export type ComparedPeriods = {
  readonly period: DayPeriod
  readonly against: DayPeriod
  readonly differs: PeriodDifference
}

/** @throws RangeError on what is no day, and on a period that ends before it starts */
const checked = (period: DayPeriod): DayPeriod => {
  for (const day of [period.from, period.to])
    if (!isDay(day)) throw new RangeError(`expected a day such as 2025-03-31, found "${day}"`)
  if (period.to < period.from) throw new RangeError(`expected a period, found one from ${period.from} to ${period.to}`)
  return period
}

const leapDaysIn = ({ from, to }: DayPeriod): number => {
  let leapDays = 0
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const day = `${String(year).padStart(4, '0')}-02-29`
    if (isDay(day) && day >= from && day <= to) leapDays += 1
  }
  return leapDays
}

/** @throws RangeError on what is no period of days */
export const makeOf = (period: DayPeriod): PeriodMake => ({
  days: dayCount(checked(period)),
  weekdays: weekdayCounts(period),
  leapDays: leapDaysIn(period),
})

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** What differs between any two periods. @throws RangeError on what is no period of days */
export const differenceOf = (period: DayPeriod, against: DayPeriod): PeriodDifference => {
  const [own, other] = [makeOf(period), makeOf(against)]
  const weekdays = own.weekdays.map((count, index) => count - (other.weekdays[index] ?? 0))
  return {
    days: own.days - other.days,
    weekdays,
    leapDays: own.leapDays - other.leapDays,
    shiftDays: daysFrom(against.from, period.from),
    sharedDays: dayCount({ from: later(period.from, against.from), to: earlier(period.to, against.to) }),
    hasSameLength: own.days === other.days,
    hasSameWeekdays: weekdays.every((count) => count === 0),
    hasSameLeapDays: own.leapDays === other.leapDays,
  }
}

/** From the start of the bucket in which the day lies to that day: `toDate('year', '2025-03-17')`. @throws RangeError on what is no day */
export const toDate = (by: Exclude<BucketKind, 'day'>, day: string): DayPeriod => ({
  from: daysOf(bucketOfDay(day, by)).from,
  to: day,
})

/** Number of months that a period consists of, null when it starts or ends within one. */
const wholeMonths = ({ from, to }: DayPeriod): number | null => {
  if (!from.endsWith('-01') || to !== lastDayOf(to.slice(0, 7))) return null
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthOf(to) - monthOf(from) + 1
}

const monthsBack = ({ from, to }: DayPeriod, count: number): DayPeriod => ({
  from: `${addMonths(from.slice(0, 7), -count)}-01`,
  to: lastDayOf(addMonths(to.slice(0, 7), -count)),
})

const daysBack = ({ from, to }: DayPeriod, count: number): DayPeriod => ({
  from: addDays(from, -count),
  to: addDays(to, -count),
})

const yearBack = (day: string): string => {
  const month = addMonths(day.slice(0, 7), -12)
  return earlier(`${month}${day.slice(7)}`, lastDayOf(month))
}

/** The part keeps its number of days, but for what a shorter bucket lacks: 1 to 31 March stands beside 1 to 28 February. */
const partOfPrevious = (period: DayPeriod, of: BucketKind): DayPeriod => {
  const bucket = bucketOfDay(period.from, of)
  if (bucketOfDay(period.to, of) !== bucket)
    throw new RangeError(`expected a period within one ${of}, found one from ${period.from} to ${period.to}`)
  const before = daysOf(addBuckets(bucket, -1))
  const from = earlier(addDays(before.from, daysFrom(daysOf(bucket).from, period.from)), before.to)
  return { from, to: earlier(addDays(from, dayCount(period) - 1), before.to) }
}

const byCalendar = (period: DayPeriod, against: Exclude<Against, { readonly kind: 'other' }>): DayPeriod => {
  switch (against.kind) {
    case 'previous': {
      const months = wholeMonths(period)
      return months === null ? daysBack(period, dayCount(period)) : monthsBack(period, months)
    }
    case 'last-year':
      return wholeMonths(period) === null
        ? { from: yearBack(period.from), to: yearBack(period.to) }
        : monthsBack(period, 12)
    case 'part-of-previous':
      return partOfPrevious(period, against.of)
    default:
      return against satisfies never
  }
}

/**
 * As many days, earlier by the whole weeks nearest to what the calendar says (364 days for a year of 365 or 366), by more
 * only where the two would share days and the calendar's would not.
 */
const byWeekdays = (period: DayPeriod, calendar: DayPeriod): DayPeriod => {
  const nearest = Math.round(daysFrom(calendar.from, period.from) / 7)
  const apart = calendar.to < period.from ? Math.ceil(dayCount(period) / 7) : 0
  return daysBack(period, 7 * Math.max(nearest, apart))
}

/**
 * The earlier period that stands beside a period, and what differs between them.
 * @throws RangeError on what is no period of days, and for a part of a bucket that reaches into another
 */
export const comparedPeriods = (period: DayPeriod, against: Against): ComparedPeriods => {
  checked(period)
  const calendar = against.kind === 'other' ? checked(against.period) : byCalendar(period, against)
  const chosen = against.kind !== 'other' && against.keep === 'weekdays' ? byWeekdays(period, calendar) : calendar
  return { period, against: chosen, differs: differenceOf(period, chosen) }
}
