// Documents of JSON that hold many records each, with the line that every record is said to stand on.

import type { Rejection } from '../../data/model/records.ts'
import type { Row } from '../formats/format.ts'

export type JsonDocument = {
  readonly value: unknown
  /** Whether it is all of the file; else a line of several. */
  readonly isAlone: boolean
  /**
   * Line of the record at `index`. In a file that is one document the container tells no lines: there the third record
   * stands on "line" 3. In NDJSON it is the line of the file, for all records of the line.
   */
  readonly lineOf: (index: number) => number
}

/** The documents of a file; a line that is none comes as its rejection. */
export const documentsOf = function* (rows: Iterable<Row | Rejection>): Generator<JsonDocument | Rejection> {
  let held: Row | Rejection | null = null
  let isAlone = true
  const documentOf = (entry: Row | Rejection): JsonDocument | Rejection => {
    if (!('cells' in entry)) return entry
    return { value: entry.value, isAlone, lineOf: isAlone ? (index) => index + 1 : () => entry.line }
  }
  for (const entry of rows) {
    if (held !== null) {
      isAlone = false
      yield documentOf(held)
    }
    held = entry
  }
  if (held !== null) yield documentOf(held)
}
