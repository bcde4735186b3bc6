// Numbers, dates and lists in a reader's language: cached Intl objects, made from the language's locale alone.
// One place for screen, export and command line; no formatRange, whose result differs between browsers and Node.

import { bucketKindOf } from '../periods.ts'
import type { Locale } from './locale.ts'

/** Digits worth showing: three significant ones, whole numbers from 100 on. */
export type Formats = {
  /** For Intl, `fr-FR`. */
  readonly tag: string
  /** 1234.5 -> "1 235" / "1,235"; 3.14159 -> "3,14"; 0.0123 -> "0,0123". */
  readonly number: (value: number) => string
  readonly whole: (value: number) => string
  /** With exactly `digits` decimals. */
  readonly fixed: (value: number, digits: number) => string
  /** 0.731 -> "73 %". */
  readonly percent: (share: number) => string
  /** "2025-03" -> "mars 2025". */
  readonly month: (month: string) => string
  /** "2025-03" -> "mars 25", for axes. */
  readonly monthShort: (month: string) => string
  /** "2025-03-31" -> "31 mars 2025". */
  readonly day: (day: string) => string
  /** "2025-03-31" -> "31 mars 2025", abbreviated where the language does: "7 févr. 2025". */
  readonly dayShort: (day: string) => string
  /**
   * A bucket of any kind: "7 févr. 2025", "semaine 7 de 2025", "février 2025", "1er trimestre 2025", "2025".
   * @throws RangeError on what is no label of a bucket
   */
  readonly bucket: (label: string) => string
  /** ISO weekday, 1 to 7 -> "lundi" to "dimanche". */
  readonly weekday: (weekday: number) => string
  /** UTC instant -> "31 mars 2025 à 14:05" in the zone. */
  readonly instant: (instant: string, zone: string) => string
  readonly list: (items: readonly string[]) => string
  /** "a, b ou c". */
  readonly either: (items: readonly string[]) => string
  readonly plural: (count: number) => Intl.LDMLPluralRule
}

const cache = new Map<string, Formats>()

const make = ({ tag: locale, firstOfMonth, week, quarter }: Locale): Formats => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const utc = { timeZone: 'UTC' } as const
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: 'long', year: 'numeric' })
  const monthShort = new Intl.DateTimeFormat(locale, { ...utc, month: 'short', year: '2-digit' })
  const day = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'long', year: 'numeric' })
  const dayShort = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' })
  const weekday = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'long' })
  const dated = (text: string): string => text.replace(/^1(?=\s)/, firstOfMonth)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const either = new Intl.ListFormat(locale, { type: 'disjunction' })
  const plural = new Intl.PluralRules(locale)
  const showMonth = (label: string): string => month.format(new Date(`${label}-01T00:00:00Z`))
  const showDayShort = (label: string): string => dated(dayShort.format(new Date(`${label}T00:00:00Z`)))
  const bucket = (label: string): string => {
    const kind = bucketKindOf(label)
    const year = label.slice(0, 4)
    switch (kind) {
      case 'day':
        return showDayShort(label)
      case 'week':
        return week({ week: Number(label.slice(6)), year })
      case 'month':
        return showMonth(label)
      case 'quarter':
        return quarter({ quarter: Number(label.slice(6)), year })
      case 'year':
        return label
      case null:
        throw new RangeError(`expected a bucket such as 2025-W07, found "${label}"`)
      default:
        return kind satisfies never
    }
  }
  return {
    tag: locale,
    number: (value) => (Math.abs(value) >= 100 ? whole.format(value) : significant.format(value)),
    whole: (value) => whole.format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    percent: (share) => percent.format(share),
    month: showMonth,
    monthShort: (label) => monthShort.format(new Date(`${label}-01T00:00:00Z`)),
    day: (label) => dated(day.format(new Date(`${label}T00:00:00Z`))),
    dayShort: showDayShort,
    bucket,
    // 5 January 1970 was a Monday.
    weekday: (number) => weekday.format(new Date(Date.UTC(1970, 0, 4 + number))),
    instant: (instant, zone) =>
      dated(
        new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }).format(
          new Date(instant),
        ),
      ),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    plural: (count) => plural.select(count),
  }
}

export const formatsOf = (locale: Locale): Formats => {
  const known = cache.get(locale.tag)
  if (known !== undefined) return known
  const made = make(locale)
  cache.set(locale.tag, made)
  return made
}
