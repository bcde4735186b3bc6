// What a table says of itself once it has left its figure: real or invented, source, period, zone, title, licence, address and
// all else it takes to make it again. Columns at its end: a block above the header would be data to R and to everything else that
// reads RFC 4180. What is short stands on every line, so that a line copied out of the file keeps it; sentences and the address
// stand on the first line alone, since on each they would be most of the file.

import type { FigureFacts } from '../../data/model/figure-file.ts'
import { platformName, sourcesText, upToDay } from '../../data/model/words/headings.ts'
import type { Reader } from '../../data/model/words/index.ts'
import type { Basis } from '../../data/model/words/naming.ts'
import type { Cell, Table } from '../charts/chart.ts'

/** `key` heads its column in the research dialect, `label` elsewhere. */
type Fact = { readonly key: string; readonly label: string; readonly cell: Cell }
const fact = (key: string, label: string, cell: Cell): Fact => ({ key, label, cell })

/** The cell is null where the figure has no such thing: no resamples in a trend, no day without a post. */
export const factsOf = (basis: Basis, reader: Reader): readonly Fact[] => {
  const { charts, shell } = reader.words
  const { columns } = charts
  const hasIntervals = basis.resamples > 0
  const grids: Readonly<Record<string, string>> = shell.grids
  return [
    fact('data', columns.data, charts.data[basis.data]),
    fact('source', columns.source, basis.data === 'demo' ? charts.data.demo : sourcesText(basis, reader)),
    fact('period', columns.period, `${basis.from}/${basis.to}`),
    fact('data_up_to', columns.upTo, upToDay(basis)),
    fact('zone', columns.zone, basis.zone),
    fact('platform', columns.platform, platformName(basis)),
    fact('grid', columns.grid, Object.hasOwn(grids, basis.grid) ? (grids[basis.grid] ?? basis.grid) : basis.grid),
    fact('reading_holds_days', columns.tolerance, basis.tolerance),
    fact('unassigned_pages', columns.unassigned, basis.unassignedPages),
    fact('resamples', columns.resamples, hasIntervals ? basis.resamples : null),
    fact('seed', columns.seed, hasIntervals ? basis.seed : null),
  ]
}

type Said = Omit<FigureFacts, 'lines'>

/** Of the figure, short: which version of which data, and what may be done with it. */
const statedOf = (said: Said, { words }: Reader): readonly Fact[] => {
  const { labels } = words.figureFiles
  return [
    fact('licence', labels.licence, said.licence.name),
    fact('content_hash', labels.contentHash, said.contentHash),
    fact('version', labels.version, said.version),
  ]
}

/** Of the figure, in sentences: its finding, what it shows with n and missing, method, where it stands. */
const toldOf = (said: Said, { words }: Reader): readonly Fact[] => {
  const { labels } = words.figureFiles
  return [
    fact('title', labels.title, said.title),
    fact('subtitle', labels.subtitle, said.subtitle),
    fact('method', labels.method, said.source),
    fact('address', labels.address, said.address),
  ]
}

/** All of it for people, as label and value: what the columns say, and the long texts that no line of a table bears. */
export const linesOf = (said: Said, basis: Basis, reader: Reader): FigureFacts['lines'] => {
  const { labels } = reader.words.figureFiles
  const { title, subtitle, notice, description, source, licence, address, contentHash, version, methods } = said
  const lines: readonly (readonly [label: string, value: Cell])[] = [
    [labels.title, title],
    [labels.subtitle, subtitle],
    [labels.notice, notice],
    [labels.description, description],
    ...factsOf(basis, reader).map(({ label, cell }) => [label, cell] as const),
    [labels.method, source],
    [labels.licence, `${licence.name}, ${licence.address}`],
    [labels.address, address],
    [labels.contentHash, contentHash],
    [labels.version, version],
    [labels.methods, methods === '' ? null : methods],
  ]
  return lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

/**
 * The table with what it is at the end of its lines. The period is an ISO 8601 interval of months, `2025-01/2025-12`.
 * @param said of a figure's file; without it the table says what it rests on, and not whose figure it is
 */
export const withBasis = (table: Table, basis: Basis, reader: Reader, said?: Said): Table => {
  const each = [...factsOf(basis, reader), ...(said === undefined ? [] : statedOf(said, reader))]
  const once = said === undefined ? [] : toldOf(said, reader)
  const cells = each.map(({ cell }) => cell)
  return {
    ...table,
    columns: [
      ...table.columns,
      ...[...each, ...once].map(({ key, label, cell }) => ({
        key,
        label,
        kind: typeof cell === 'number' ? ('number' as const) : ('text' as const),
      })),
    ],
    rows: table.rows.map((row, at) => [...row, ...cells, ...once.map(({ cell }) => (at === 0 ? cell : null))]),
  }
}
