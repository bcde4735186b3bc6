// What other implementations say a clock in a zone shows: Python's zoneinfo where python3 has it, and Intl with arithmetic of
// its own, which is everywhere. A label is `day week month quarter year weekday hour`: `2025-02-10 2025-W07 2025-02 2025-Q1 2025 1 9`.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bucketKinds, bucketOf, weekdayAndHour } from '../../data/model/periods.ts'

export type OtherClock = {
  readonly name: string
  /** Instants in milliseconds, whole seconds each. */
  readonly labels: (zone: string, instants: readonly number[]) => readonly string[]
  /** `1970-W01 1969-12-29 1970-01-04`: label, Monday and Sunday of all ISO weeks of the years, in order. */
  readonly weeks: (fromYear: number, toYear: number) => readonly string[]
}

/** The same of ours. */
export const ownLabel = (zone: string, instantMs: number): string => {
  const { weekday, hour } = weekdayAndHour(instantMs, zone)
  return `${bucketKinds.map((by) => bucketOf(instantMs, zone, by)).join(' ')} ${weekday} ${hour}`
}

const script = join(import.meta.dirname, 'other-clock.py')

/** Null where there is no python3, and where it has no time zones (Windows without tzdata). */
const askPython = (args: readonly string[], input = ''): readonly string[] | null => {
  const run = spawnSync('python3', [script, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 })
  return run.status === 0 ? run.stdout.split('\n') : null
}

const fromPython = (args: readonly string[], input?: string): readonly string[] => {
  const lines = askPython(args, input)
  if (lines === null) throw new Error(`python3 ${args.join(' ')} failed`)
  return lines
}

const pythonClock: OtherClock = {
  name: 'Python zoneinfo',
  labels: (zone, instants) => fromPython(['labels', zone], instants.map((ms) => ms / 1000).join('\n')),
  weeks: (fromYear, toYear) => fromPython(['weeks', String(fromYear), String(toYear)]),
}

const day = 86_400_000
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
/** Sunday 0 to Saturday 6, as JavaScript counts. */
const weekdayOf = (ms: number): number => new Date(ms).getUTCDay()
/** A year has 53 ISO weeks if it starts on a Thursday, or on a Wednesday before a leap day. */
const hasWeek53 = (year: number): boolean => {
  const first = weekdayOf(Date.UTC(year, 0, 1))
  return first === 4 || (first === 3 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1)
}

/** By counting days of the year: (day of the year - weekday + 10) / 7, a 0 being the last week of the year before. */
const isoWeek = (ms: number): string => {
  const year = new Date(ms).getUTCFullYear()
  const dayOfYear = (ms - Date.UTC(year, 0, 1)) / day + 1
  const week = Math.floor((dayOfYear - (weekdayOf(ms) || 7) + 10) / 7)
  const padded = (count: number): string => String(count).padStart(2, '0')
  if (week === 0) return `${year - 1}-W${padded(hasWeek53(year - 1) ? 53 : 52)}`
  return week === 53 && !hasWeek53(year) ? `${year + 1}-W01` : `${year}-W${padded(week)}`
}

const intlClock: OtherClock = {
  name: 'Intl',
  labels: (zone, instants) => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    })
    return instants.map((instant) => {
      // 03/31/2025, 14
      const [month = '', dayOfMonth = '', year = '', hour = ''] = format.format(instant).split(/\D+/)
      const at = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth))
      const quarter = Math.ceil(Number(month) / 3)
      return `${year}-${month}-${dayOfMonth} ${isoWeek(at)} ${year}-${month} ${year}-Q${quarter} ${year} ${weekdayOf(at) || 7} ${Number(hour)}`
    })
  },
  weeks: (fromYear, toYear) => {
    const lines: string[] = []
    // The Monday on or before 4 January begins week 1.
    const fourth = Date.UTC(fromYear, 0, 4)
    let monday = fourth - ((weekdayOf(fourth) + 6) % 7) * day
    for (let year = fromYear; year <= toYear; year += 1)
      for (let week = 1; week <= (hasWeek53(year) ? 53 : 52); week += 1) {
        lines.push(`${year}-W${String(week).padStart(2, '0')} ${textOf(monday)} ${textOf(monday + 6 * day)}`)
        monday += 7 * day
      }
    return lines
  },
}

/** All that this machine has, Intl always. */
export const otherClocks = (): readonly OtherClock[] =>
  askPython(['labels', 'Europe/Paris'], '0') === null ? [intlClock] : [pythonClock, intlClock]

/** The zones in which pages of the product lie, for the full check. */
export const checkedZones = [
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'America/Cayenne',
  'Pacific/Noumea',
] as const
