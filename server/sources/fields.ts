// Fields of a value that JSON held, of which nothing is known beforehand: text, counts, objects and lists, with the faults
// found so far. Only own properties are looked up, so that a field called `__proto__` is a field like any other.
// A path is names with dots between them: `statistics.actual.likeCount`.

import { type Expectation, excerpt, type Rejection } from '../../data/model/records.ts'
import { badCount, countOf, instantOf, textOf, unknownCount } from './cells.ts'

export type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at the path; undefined where a step of it is missing. */
export const valueAt = (value: unknown, path: string): unknown => {
  let at = value
  for (const name of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined
    at = at[name]
  }
  return at
}

/** The object at the path, or of the value itself without one; null for anything else. */
export const objectField = (value: unknown, path?: string): JsonObject | null => {
  const found = path === undefined ? value : valueAt(value, path)
  return isObject(found) ? found : null
}

/** The list at the path, or the value itself without one; null for anything else: a missing list is not an empty one. */
export const listField = (value: unknown, path?: string): readonly unknown[] | null => {
  const found = path === undefined ? value : valueAt(value, path)
  return Array.isArray(found) ? found : null
}

/** Trimmed text; null when missing, empty or no text. */
export const textField = (value: unknown, path: string): string | null => {
  const found = valueAt(value, path)
  return typeof found === 'string' ? textOf(found) : null
}

/** An id, written as text or as a number that JSON did not round; null for anything else. */
export const idField = (value: unknown, path: string): string | null => {
  const found = valueAt(value, path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? String(found) : textField(value, path)
}

/** A count, as a number or as text (`"145"`); `unknownCount` when missing or null, `badCount` for anything else. */
const countField = (value: unknown, path: string): number => {
  const found = valueAt(value, path)
  if (found === undefined || found === null) return unknownCount
  if (typeof found === 'string') return countOf(found)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : badCount
}

/** `2026-08-01T13:52:34.108Z` -> `2026-08-01T13:52:34Z`; null when missing, without a zone or no instant. */
export const instantField = (value: unknown, path: string): string | null => {
  const text = textField(value, path)
  return text === null ? null : instantOf(text.replace(/^(.{19})\.\d{1,9}/, '$1'))
}

/** true or false as JSON writes them; null for anything else. */
export const flagField = (value: unknown, path: string): boolean | null => {
  const found = valueAt(value, path)
  return typeof found === 'boolean' ? found : null
}

/** Names of the fields of a record that the source does not read. */
export const fieldsExcept = (record: unknown, read: readonly string[]): readonly string[] =>
  Object.keys(objectField(record) ?? {}).filter((name) => !read.includes(name))

export type RecordFields = {
  readonly text: (path: string) => string | null
  /** Whole number >= 0; null when not known; anything else is a fault. */
  readonly count: (path: string) => number | null
  readonly reject: (path: string, expected: Expectation) => void
  /** All faults of the record, or null. */
  readonly faults: () => readonly Rejection[] | null
}

/** The value with what lies deeper than a few steps left out: JSON may be nested deeper than a program can follow. */
const shallow = (value: unknown, steps: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (steps === 0) return '…'
  if (Array.isArray(value)) return value.map((item) => shallow(item, steps - 1))
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shallow(field, steps - 1)]))
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(shallow(value, 4)) ?? '')

/** A record that is no object; what a list holds is not repeated, since nothing is known of it. */
export const notAnObject = (line: number, record: unknown): Rejection => ({
  line,
  column: null,
  found: typeof record === 'object' ? '' : excerpt(String(record)),
  expected: 'json-object',
})

/** One record at hand: its fields, and all faults found in them. */
export const recordFields = (line: number, record: unknown): RecordFields => {
  let faults: Rejection[] | null = null
  const reject = (path: string, expected: Expectation): void => {
    faults ??= []
    faults.push({ line, column: path, found: excerpt(written(valueAt(record, path))), expected })
  }
  return {
    text: (path) => textField(record, path),
    count: (path) => {
      const value = countField(record, path)
      if (value >= 0) return value
      if (value === badCount) reject(path, 'whole-number')
      return null
    },
    reject,
    faults: () => faults,
  }
}
