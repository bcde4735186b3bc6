// The numbers of a figure as a table that folds out beneath it. Each leads to what stands behind it; where the marks lead
// elsewhere, what a row is of leads there too.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isMonth } from '../../data/model/periods.ts'
import type { Cell, Origin, Told } from '../charts/chart.ts'
import { onScreen } from '../charts/parts/columns.ts'
import type { ViewState } from '../location.ts'
import { DataTable, type TableCell } from './data-table.tsx'
import { Link } from './link.tsx'
import { useReader } from './screen.ts'

/** A longer table is made when it is opened: it would take longer than the drawing. */
const mostRows = 300

type Props = {
  readonly told: Pick<Told, 'table' | 'origins'>
  readonly placeOf: (origin: Origin) => Partial<ViewState>
  /** Whether the places are not what stands behind the numbers, but pages of what the rows are of. */
  readonly isElsewhere: boolean
  /** Whether opening it closes that of the figure beside it. */
  readonly isOneOpen: boolean
}

export const FigureNumbers = ({
  told: { table: whole, origins },
  placeOf,
  isElsewhere,
  isOneOpen,
}: Props): JSX.Element => {
  const { words, formats } = useReader()
  const table = onScreen(whole)
  const [isOpen, setOpen] = useState(false)
  /** Days and months in the reader's words; the file keeps them as they are. */
  const shown = (cell: Cell): string | number => {
    if (cell === null || typeof cell === 'number') return cell ?? ''
    return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formats.day(cell) : isMonth(cell) ? formats.month(cell) : cell
  }
  /** What a row is of leads where its mark does; behind each of its numbers there is nothing else. */
  const cellOf = (cell: Cell, at: number, index: number): TableCell => {
    const behind = origins.rows[index]
    if (!isElsewhere || at > 0 || behind === undefined) return shown(cell)
    return <Link to={placeOf(behind)}>{shown(cell)}</Link>
  }
  return (
    <details
      class="numbers"
      {...(isOneOpen && { name: 'numbers' })}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.shell.figure.table}</summary>
      {(isOpen || (!isElsewhere && origins.rows.length <= mostRows)) && (
        <DataTable
          caption={table.caption}
          columns={table.columns}
          rows={table.rows.map((row, index) => row.map((cell, at) => cellOf(cell, at, index)))}
          {...(!isElsewhere && { origins: origins.rows.map(placeOf) })}
        />
      )}
    </details>
  )
}
