// Headers are compared without what a spreadsheet or a person changes in passing: case, blanks, a byte order mark.

/** `Post  Created ` -> `post created`. */
export const plainName = (column: string): string =>
  column
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Whether two tables have the same header: plain names in the same order. */
export const isSameHeader = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((column, at) => plainName(column) === plainName(other[at] ?? ''))
