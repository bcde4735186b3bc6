// A record of delimited text, what can be wrong with it, and how records are asked for: the shapes of delimited.ts.

export type LineEnd = '\n' | '\r'

/** What is wrong with a record, or null. `column` is the index of the cell, `found` its first 200 characters. */
export type RecordFault = {
  readonly kind: 'cell-within-limit' | 'closed-quote'
  readonly column: number
  readonly found: string
}

export type DelimitedRecord = {
  /** Line where the record starts, from 1. */
  line: number
  /** At most `width` cells; an oversized cell is ''. */
  cells: string[]
  /** How many cells there were. */
  count: number
  /** Whether a cell after the first `width` was not empty. */
  hasMore: boolean
  fault: RecordFault | null
}

export type DelimitedOptions = {
  /** One character. */
  readonly delimiter: string
  /** `\n` also ends at `\r\n`; in a file that ends its lines by `\r`, a `\n` is an ordinary character, except after `\r`. */
  readonly lineEnd: LineEnd
  /** Longest cell, in characters. */
  readonly cellLimit: number
  /** Line of the first character. */
  readonly firstLine: number
}

/** Thrown when the text ends inside a quoted cell; `line` is where the cell opened. */
export class UnclosedQuote extends Error {
  readonly line: number
  readonly column: number
  readonly found: string
  constructor(line: number, column: number, found: string) {
    super('unclosed quote')
    this.line = line
    this.column = column
    this.found = found
  }
}

/** Next record with at most `width` cells kept (further ones are counted), or null at the end. */
export type RecordReader = (width: number) => DelimitedRecord | null
