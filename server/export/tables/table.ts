// A table of stored data with its rows, made one after the other: its fields are told in data/model/own-tables.ts. Who writes
// them (CSV, workbook, data package) is elsewhere.

import type { OwnTable } from '../../../data/model/own-tables.ts'
import type { Store } from '../../store/open.ts'
import type { Selection } from '../../store/selection.ts'

/** Text and numbers as they are; a boolean as `true` or `false`, an array or an object as JSON; null: not known. */
export type Cell = string | number | null
export type CellRow = readonly Cell[]

export type StoredTable = OwnTable & {
  /**
   * Rows in the order of the fields, read while they are asked for. One transaction should be around all tables
   * (`store.snapshot()`): another process may commit between two of them.
   */
  readonly rows: (store: Store, selection: Selection) => Iterable<CellRow>
  /** The same rows in the order in which they were stored, where that is faster: for files whose order says nothing. */
  readonly rowsAsStored?: (store: Store, selection: Selection) => Iterable<CellRow>
  /** The lines that `csvParts` makes of these in the dialect of research, in UTF-8: faster still. */
  readonly linesAsStored?: (store: Store, selection: Selection) => Iterable<Uint8Array>
}
