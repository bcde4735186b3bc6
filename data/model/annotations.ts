// Dates that stand on trends: those a person wrote, and those that come back each year. They say when something was; that it
// made a line rise or fall is never claimed.

import type { DayPeriod } from './periods.ts'

/** A date that comes back each year, from data/reference/dates.csv. */
export type YearlyDate = {
  readonly key: string
  /** `10-06`. */
  readonly monthDay: string
  readonly firstYear: number
  /** Its name in French, as its source writes it. */
  readonly title: string
  readonly source: string
}

/** A date within a period. */
export type Annotation = {
  /** Number of one that a person wrote; null for one that comes back each year. */
  readonly id: number | null
  /** Key of one that comes back each year; null for one that a person wrote. */
  readonly key: string | null
  readonly label: string
  readonly day: string
  /** Last of several days; null: one day. */
  readonly endDay: string | null
  readonly address: string | null
}

/** The days of yearly dates within a period, from their first year on. */
export const yearlyWithin = (dates: readonly YearlyDate[], { from, to }: DayPeriod): readonly Annotation[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return dates.flatMap(({ key, monthDay, firstYear, title, source }) =>
    years.flatMap((year) => {
      const day = `${year}-${monthDay}`
      if (year < firstYear || day < from || day > to) return []
      return [{ id: null, key, label: title, day, endDay: null, address: source }]
    }),
  )
}

/** Those that share a day with the period, the earliest first. */
export const within = (dates: readonly Annotation[], { from, to }: DayPeriod): readonly Annotation[] =>
  dates
    .filter(({ day, endDay }) => day <= to && (endDay ?? day) >= from)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.id ?? 0) - (b.id ?? 0)))
