// Headers -> positions. Headers are matched by name, never by position: trimmed, whatever the case and the number of blanks.
// Names come from a file, so they are keys of a Map only: a column called `__proto__` is a column like any other.

import { plainName } from '../../data/model/mapping/plain-name.ts'
import { UnusableFile } from '../formats/format.ts'

export type Columns = {
  /** Position of the first column with one of the names, or -1. */
  readonly at: (...names: readonly string[]) => number
  /** Position of the first column whose name begins so, or -1. */
  readonly startingWith: (prefix: string) => number
  readonly has: (name: string) => boolean
  /** Columns other than those at the given positions, as written, without the nameless ones. */
  readonly except: (positions: readonly number[]) => readonly string[]
}

/** Of columns with the same name the first counts; the others are listed as not read. */
export const columnsOf = (columns: readonly string[]): Columns => {
  const positions = new Map<string, number>()
  for (const [position, column] of columns.entries()) {
    const name = plainName(column)
    if (name !== '' && !positions.has(name)) positions.set(name, position)
  }
  return {
    at: (...names) => {
      for (const name of names) {
        const position = positions.get(plainName(name))
        if (position !== undefined) return position
      }
      return -1
    },
    startingWith: (prefix) => {
      for (const [name, position] of positions) if (name.startsWith(plainName(prefix))) return position
      return -1
    },
    has: (name) => positions.has(plainName(name)),
    except: (read) => {
      const known = new Set(read)
      return columns.filter((column, position) => !known.has(position) && column.trim() !== '')
    },
  }
}

/** @throws UnusableFile `missing-columns` when the file lacks any */
export const refuseMissing = (missing: readonly string[]): void => {
  if (missing.length > 0) throw new UnusableFile('missing-columns', { found: missing.join(', ') })
}

const personWords = [
  /\b(author|auteur|autrice|commenter|commentator|commentateur|commentatrice|respondent|répondant|répondante)\b/,
  /\b(e-?mail|courriel|phone|téléphone|first name|last name|prénom|nom de famille|birth|naissance)\b/,
  /\b(user id|member|membre|profile (name|id|url)|from (name|id))\b/,
]

/**
 * Columns that are about persons, by their names, whatever the source: researchers add some. None is ever read; they only
 * decide that the received bytes are not kept.
 */
export const personColumnsAmong = (columns: readonly string[]): readonly string[] =>
  columns.filter((column) => {
    const name = plainName(column).replace(/[_.]+/g, ' ')
    return personWords.some((word) => word.test(name))
  })
