// The numbers of a figure as a workbook: a sheet of numbers with their types, shown with the digits that they are worth, and a
// sheet of notes with all that a file says of its figure.

import { buffer } from 'node:stream/consumers'
import type { FigureFacts, FigureTable } from '../../data/model/figure-file.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { type Sheet, workbookStream } from './workbook.ts'

const mostLetters = 48
const fewestLetters = 9
/** Digits of the value in the middle that are shown. */
const significantDigits = 3

/** Digits to show after the decimal sign: none of whole numbers, else so many that the value in the middle shows three. */
export const decimalsFor = (values: readonly number[]): number => {
  if (values.every(Number.isInteger)) return 0
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .toSorted((a, b) => a - b)
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 1
  return Math.min(6, Math.max(1, significantDigits - 1 - Math.floor(Math.log10(middle))))
}

const columnsOf = ({ columns, rows }: FigureTable): Sheet['columns'] =>
  columns.map(({ label, kind }, at) => {
    const cells = rows.flatMap((row) => row[at] ?? [])
    const numbers = cells.filter((cell) => typeof cell === 'number')
    const longest = Math.max(label.length, ...cells.map((cell) => (typeof cell === 'string' ? cell.length : 0)))
    return {
      label,
      kind,
      width: Math.min(mostLetters, Math.max(fewestLetters, longest + 2)),
      ...(kind === 'number' && { decimals: decimalsFor(numbers) }),
    }
  })

export const figureWorkbook = (table: FigureTable, facts: FigureFacts, { words }: Reader): Promise<Uint8Array> => {
  const { sheets } = words.figureFiles
  const notes: Sheet = {
    name: sheets.notes,
    columns: [
      { label: sheets.label, kind: 'wrapped', width: 30 },
      { label: sheets.value, kind: 'wrapped', width: 100 },
    ],
    rows: facts.lines.map(({ label, value }) => [label, value]),
  }
  return buffer(workbookStream([{ name: sheets.numbers, columns: columnsOf(table), rows: table.rows }, notes]))
}
