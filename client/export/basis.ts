// What a table says of itself once it has left its figure: real or invented, source, period, zone, title, licence, address and
// all else it takes to make it again. Columns at its end with the same cell on every line: a block above the header would be data to R and to
// everything else that reads RFC 4180, and a line copied out of the file would lose it.

import type { FigureFacts } from '../../data/model/figure-file.ts'
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

type Said = Omit<FigureFacts, 'lines'>

/** What a figure's table says of the figure: its finding, what it shows with n and missing, method, licence, where it stands. */
const figureColumns = (said: Said, { words }: Reader): readonly (readonly [label: string, cell: Cell])[] => {
  const { labels } = words.figureFiles
  return [
    [labels.title, said.title],
    [labels.subtitle, said.subtitle],
    [labels.method, said.source],
    [labels.licence, `${said.licence.name}, ${said.licence.address}`],
    [labels.address, said.address],
    [labels.contentHash, said.contentHash],
    [labels.version, said.version],
  ]
}

/** All of it for people, as label and value: what the columns say, and the long texts that no line of a table bears. */
export const linesOf = (said: Said, basis: Basis, reader: Reader): FigureFacts['lines'] => {
  const { labels } = reader.words.figureFiles
  const [title, subtitle, ...further] = figureColumns(said, reader)
  const all = [
    title,
    subtitle,
    [labels.notice, said.notice],
    [labels.description, said.description],
    ...factsOf(basis, reader),
    ...further,
    [labels.methods, said.methods === '' ? null : said.methods],
  ] as const
  return all.flatMap((line) => (line === undefined || line[1] === null ? [] : [{ label: line[0], value: line[1] }]))
}

/**
 * The table with what it is at the end of every line. The period is an ISO 8601 interval of months, `2025-01/2025-12`.
 * @param said of a figure's file; without it the table says what it rests on, and not whose figure it is
 */
export const withBasis = (table: Table, basis: Basis, reader: Reader, said?: Said): Table => {
  const facts = [...factsOf(basis, reader), ...(said === undefined ? [] : figureColumns(said, reader))]
  return {
    ...table,
    columns: [
      ...table.columns,
      ...facts.map(([label, cell]) => ({ label, kind: typeof cell === 'number' ? 'number' : 'text' }) as const),
    ],
    rows: table.rows.map((row) => [...row, ...facts.map(([, cell]) => cell)]),
  }
}
