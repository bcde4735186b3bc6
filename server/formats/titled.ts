// Lines above the header: some exports write a title, or a note, on a line of its own and the table under it, and some
// stack several such tables in one file. Told by shape alone: lines with one filled cell, then a line of names, then a row
// as long as that line that holds a number. Anything else is an ordinary table whose first line is its header.

export type Cells = readonly string[]

/** A table under another one: in the same sheet or file, or in the next sheet of its workbook. */
export type Block = {
  /** The lines above its header; for another sheet its name first. */
  readonly titles: readonly string[]
  readonly columns: readonly string[]
  /** Name of its sheet, where that is not the one of the first table. */
  readonly sheet: string | null
}

/** Lines looked at before a table is held to have no title. */
export const titleLines = 12

export const filled = (cells: Cells): readonly string[] => cells.filter((cell) => cell.trim() !== '')

/** Cells up to the last that is not empty: spreadsheets fill short lines up to the width of the longest. */
export const trimmed = (cells: Cells): Cells => cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)

export const isTitle = (cells: Cells): boolean => filled(cells).length === 1 && (cells[0] ?? '').trim() !== ''

/** Names of columns: at least two, none twice, each with a letter and, other than the parts of a sentence, no blank before it. */
const isHeader = (cells: Cells): boolean => {
  const names = trimmed(cells).map((cell) => cell.trimEnd().toLowerCase())
  return (
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => /^\S.*$/s.test(name) && /\p{L}/u.test(name))
  )
}

/** Whether the second line can be a row under the first: one of its cells is a number or a day. */
const isRowOf = (header: Cells, row: Cells): boolean =>
  trimmed(row).length > 1 &&
  trimmed(row).length <= trimmed(header).length &&
  filled(row).some((cell) => /^[-+]?\d[\d\s.,:/%TZ-]*$/.test(cell.trim()))

/**
 * How many lines, from the first on, are titles with a table under them; 0 where there is no such table.
 * @param lines the next lines of a file, without the blank ones
 */
export const titlesBefore = (lines: readonly Cells[]): number => {
  const first = lines.findIndex((cells) => !isTitle(cells))
  const [header, row] = [lines[first] ?? [], lines[first + 1] ?? []]
  return first > 0 && isHeader(header) && isRowOf(header, row) ? first : 0
}
