// What a table says of itself once it has left its figure: real or invented, source, period, zone and all else it takes to
// make it again. Columns at its end with the same cell on every line: a block above the header would be data to R and to
// everything else that reads RFC 4180, and a line copied out of the file would lose it.

import { platformName, sourcesText, upToDay } from '../../data/model/words/headings.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Basis } from '../../data/model/words/naming.ts'
import type { Cell, Table } from '../charts/chart.ts'

/** Null where the figure has no such thing: no resamples in a trend, no day without a post. */
export const factsOf = (basis: Basis, reader: Reader): readonly (readonly [label: string, cell: Cell])[] => {
  const { charts, shell } = reader.words
  const { columns } = charts
  const hasIntervals = basis.resamples > 0
  const grids: Readonly<Record<string, string>> = shell.grids
  return [
    [columns.data, charts.data[basis.data]],
    [columns.source, basis.data === 'demo' ? charts.data.demo : sourcesText(basis, reader)],
    [columns.period, `${basis.from}/${basis.to}`],
    [columns.upTo, upToDay(basis)],
    [columns.zone, basis.zone],
    [columns.platform, platformName(basis)],
    [columns.grid, Object.hasOwn(grids, basis.grid) ? (grids[basis.grid] ?? basis.grid) : basis.grid],
    [columns.tolerance, basis.tolerance],
    [columns.unassigned, basis.unassignedPages],
    [columns.resamples, hasIntervals ? basis.resamples : null],
    [columns.seed, hasIntervals ? basis.seed : null],
  ]
}

/** The table with what it is at the end of every line. The period is an ISO 8601 interval of months, `2025-01/2025-12`. */
export const withBasis = (table: Table, basis: Basis, reader: Reader): Table => {
  const facts = factsOf(basis, reader)
  return {
    ...table,
    columns: [
      ...table.columns,
      ...facts.map(([label, cell]) => ({ label, kind: typeof cell === 'number' ? 'number' : 'text' }) as const),
    ],
    rows: table.rows.map((row) => [...row, ...facts.map(([, cell]) => cell)]),
  }
}
