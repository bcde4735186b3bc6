// What a table of stored data is, as files that leave the product write it: fields as Table Schema describes them, and rows
// made one after the other. Who writes them (CSV, workbook, data package) is elsewhere.

import type { Store } from '../../store/open.ts'
import type { Selection } from '../../store/selection.ts'

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array' | 'object'

/** As Table Schema names them. */
export type Constraints = {
  readonly required?: true
  readonly unique?: true
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}
export type Field = {
  readonly name: string
  readonly type: FieldType
  readonly description: string
  readonly constraints?: Constraints
}
export type ForeignKey = {
  readonly fields: readonly string[]
  /** `resource` is missing where a table points to itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}

/** Text and numbers as they are; a boolean as `true` or `false`, an array or an object as JSON; null: not known. */
export type Cell = string | number | null
export type CellRow = readonly Cell[]

export type StoredTable = {
  /** `posts`; its file is `posts.csv`. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
  /**
   * Rows in the order of the fields, read while they are asked for. One transaction should be around all tables
   * (`store.snapshot()`): another process may commit between two of them.
   */
  readonly rows: (store: Store, selection: Selection) => Iterable<CellRow>
}

export const required = { required: true } as const

/** A field, `required` where it always has a value. */
export const field = (name: string, type: FieldType, description: string, constraints?: Constraints): Field => ({
  name,
  type,
  description,
  ...(constraints !== undefined && { constraints }),
})
