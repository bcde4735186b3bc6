// The cells of a row read as a mapping says: dates with their habits, numbers, addresses, each fault with its column.

import { writtenDateOf, writtenTimeOf } from '../../data/model/mapping/dates.ts'
import { formatNamed } from '../../data/model/mapping/formats.ts'
import { largestCount } from '../../data/model/mapping/habits.ts'
import type { Mapping, MappingField } from '../../data/model/mapping/mapping.ts'
import { isUnknown, writtenNumberOf } from '../../data/model/mapping/numbers.ts'
import { writtenAddressOf } from '../../data/model/mapping/post-address.ts'
import { instantIn, instantNow } from '../../data/model/periods.ts'
import type { PageReadingDraft, PostDraft, PostFormat } from '../../data/model/records.ts'
import { columnsOf } from './columns.ts'
import { type RowCells, rowCellsOf } from './row-cells.ts'
import type { Head } from './source.ts'

export type DatedPost = Pick<PostDraft, 'publishedAt' | 'precision'>
export type DatedValue = Pick<PageReadingDraft, 'observedOn' | 'precision'>

export type MappedCells = Pick<RowCells, 'start' | 'faults'> & {
  /** Trimmed; '' where the mapping names no such column or nothing is known. */
  readonly text: (field: MappingField) => string
  readonly reject: (field: MappingField, expected: Parameters<RowCells['reject']>[1]) => void
  /** Whole number >= 0; null when not known, or with a fault. */
  readonly count: (field: MappingField) => number | null
  /** Any number; null with a fault, also for an empty cell. */
  readonly number: (field: MappingField, isCount: boolean) => number | null
  /** Null with a fault. */
  readonly postDate: () => DatedPost | null
  /** Where no column is the date, the day that the person states for the file, else undated; null with a fault. */
  readonly valueDate: () => DatedValue | null
  readonly format: () => PostFormat
  /** With its scheme; null for an empty cell, or with a fault. */
  readonly address: (field: MappingField) => string | null
}

/** Hours whose offset is remembered at a time: asking for one costs hundreds of times more. */
const rememberedHours = 10_000

/** `instantIn` for many times: all of one hour lie in one offset. */
const clockIn = (zone: string): ((day: string, time: string) => string | null) => {
  const offsets = new Map<string, number>()
  return (day, time) => {
    const hour = `${day} ${time.slice(0, 2)}`
    let offset = offsets.get(hour)
    if (offset === undefined) {
      const instant = instantIn(`${hour}:00:00`, zone)
      if (instant === null) return null
      offset = Date.parse(`${day}T${time.slice(0, 2)}:00:00Z`) - Date.parse(instant)
      if (offsets.size >= rememberedHours) offsets.clear()
      offsets.set(hour, offset)
    }
    return instantNow(new Date(Date.parse(`${day}T${time}Z`) - offset))
  }
}

export const mappedCellsOf = (mapping: Mapping, head: Head): MappedCells => {
  const row = rowCellsOf(head.columns)
  const known = columnsOf(head.columns)
  const positions = new Map<MappingField, number>()
  for (const [field, column] of Object.entries(mapping.columns) as [MappingField, string][])
    positions.set(field, known.at(column))
  const at = (field: MappingField): number => positions.get(field) ?? -1
  const text = (field: MappingField): string => row.cell(at(field)).trim()
  const reject: MappedCells['reject'] = (field, expected) => row.reject(at(field), expected)
  const zone = mapping.zone ?? head.zone ?? null
  const clock = zone === null ? null : clockIn(zone)

  const number: MappedCells['number'] = (field, isCount) => {
    const found = text(field)
    const value = writtenNumberOf(found, mapping.decimal)
    if (value === 'ambiguous') reject(field, 'unambiguous-number')
    else if (value === null) reject(field, isCount ? 'whole-number' : 'number')
    else if (!isCount) return value
    else if (!Number.isInteger(value)) reject(field, 'whole-number')
    else if (value < 0 || value > largestCount) reject(field, 'count-in-range')
    else return value
    return null
  }

  /** The date with the time that a column of its own may hold; null with a fault. */
  const written = () => {
    const date = writtenDateOf(text('date'), mapping.dayFirst)
    if (date === null || date === 'ambiguous') {
      reject('date', date === null ? 'date' : 'unambiguous-day')
      return null
    }
    if (head.today !== undefined && date.day > head.today) {
      reject('date', 'not-future')
      return null
    }
    const apart = text('time')
    if (date.time !== null || apart === '' || isUnknown(apart)) return date
    const time = writtenTimeOf(apart)
    if (time === null) reject('time', 'date')
    return time === null ? null : { ...date, ...time }
  }

  return {
    start: row.start,
    faults: row.faults,
    text: (field) => {
      const found = text(field)
      return isUnknown(found) ? '' : found
    },
    reject,
    number,
    count: (field) => (at(field) < 0 || isUnknown(text(field)) ? null : number(field, true)),
    postDate: () => {
      const date = written()
      if (date === null) return null
      const { day, time, offset } = date
      if (day.length === 7) reject('date', 'date')
      else if (time !== null && offset !== null)
        return { publishedAt: instantNow(new Date(Date.parse(`${day}T${time}Z`) - offset * 60_000)) }
      else {
        const publishedAt = clock?.(day, time ?? '12:00:00') ?? null
        if (publishedAt !== null) return time === null ? { publishedAt, precision: 'day' } : { publishedAt }
        reject('date', 'instant-with-zone')
      }
      return null
    },
    valueDate: () => {
      const found = text('date')
      if (at('date') < 0)
        return head.statedOn === undefined || head.statedOn === null
          ? { observedOn: null, precision: 'unknown' }
          : { observedOn: head.statedOn, precision: 'day' }
      if (isUnknown(found)) return { observedOn: null, precision: 'unknown' }
      const date = written()
      if (date === null) return null
      return { observedOn: date.day, precision: date.day.length === 7 ? 'month' : 'day' }
    },
    // A table that does not say it, or says it in words of its own, leaves the format open.
    format: () => formatNamed(text('format')) ?? 'other',
    address: (field) => {
      const found = text(field)
      if (found === '' || isUnknown(found)) return null
      const address = writtenAddressOf(found)
      if (address === null) reject(field, 'web-address')
      return address
    },
  }
}
