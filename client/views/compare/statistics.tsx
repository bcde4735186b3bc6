// All statistics of a comparison as two tables: each group by itself, and every two groups. For those who check.

import type { JSX } from 'preact'
import type { ComparedMetric, CompareReply, FigureSet } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { DataTable, type TableCell } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { asNumber, asRatio, asValue, pText, withInterval } from './numbers.ts'

type Set = ComparedMetric['sets'][number]
type Pair = ComparedMetric['pairs'][number]
/** A row of a table: what it is, and its cell for each group or pair. */
type Fact<T> = readonly [label: string, cell: (of: T) => TableCell]

const setFacts = (reader: Reader, metric: string): readonly Fact<Set>[] => {
  const { columns, interval } = reader.words.compare
  const value = asValue(reader, metric)
  const known = (number: number | null): string => (number === null ? reader.words.compare.none : value(number))
  return [
    [columns.pages, ({ n }) => n],
    [columns.missing, ({ missing }) => missing],
    [columns.posts, ({ posts }) => posts ?? reader.words.compare.none],
    [columns.median, (set) => withInterval(reader, set.median, set.interval, value)],
    [columns.quartiles, ({ q1, q3 }) => (q1 === null ? reader.words.compare.none : interval(known(q1), known(q3)))],
    [columns.trimmedMean, ({ trimmedMean }) => known(trimmedMean?.value ?? null)],
    [columns.pooledMean, ({ pooledMean: it }) => withInterval(reader, it?.value ?? null, it?.interval, value)],
    [columns.gini, ({ gini }) => withInterval(reader, gini, null, asNumber(reader))],
    [columns.topTenth, ({ topTenth }) => withInterval(reader, topTenth, null, reader.formats.percent)],
  ]
}

const pairFacts = (reader: Reader, metric: string): readonly Fact<Pair>[] => {
  const { columns } = reader.words.compare
  const [value, ratio, number] = [asValue(reader, metric), asRatio(reader), asNumber(reader)]
  return [
    // What is not tested has no interval either.
    [columns.ratio, ({ gap }) => withInterval(reader, gap.ratio, gap.why === null ? gap.ratioInterval : null, ratio)],
    [
      columns.hodgesLehmann,
      ({ tests: { hodgesLehmann: it } }) => withInterval(reader, it?.ratio ?? null, it?.interval, ratio),
    ],
    [columns.shift, ({ tests: { shift } }) => withInterval(reader, shift?.difference ?? null, shift?.interval, value)],
    [columns.pooled, ({ tests: { pooled } }) => withInterval(reader, pooled?.ratio ?? null, pooled?.interval, ratio)],
    [
      columns.superiority,
      ({ tests: { superiority: it } }) => withInterval(reader, it?.value ?? null, it?.interval, reader.formats.percent),
    ],
    [
      columns.cliffsDelta,
      ({ tests: { cliffsDelta: it } }) => withInterval(reader, it?.value ?? null, it?.interval, number),
    ],
    [columns.mannWhitney, ({ tests }) => pText(reader, tests.mannWhitney?.p)],
    [columns.holm, ({ tests }) => pText(reader, tests.mannWhitney?.holm)],
    [columns.benjaminiHochberg, ({ tests }) => pText(reader, tests.mannWhitney?.benjaminiHochberg)],
    [columns.says, ({ gap }) => reader.words.charts.certainties[gap.certainty]],
  ]
}

type TableProps<T> = {
  readonly caption: string
  readonly first: string
  readonly heads: readonly string[]
  readonly facts: readonly Fact<T>[]
  readonly of: readonly T[]
}

const FactTable = <T,>({ caption, first, heads, facts, of }: TableProps<T>): JSX.Element => (
  <DataTable
    caption={caption}
    columns={[
      { label: first, kind: 'text' },
      ...heads.map((label, place) => ({
        label: heads.indexOf(label) === place ? label : `${label} `,
        kind: 'number' as const,
      })),
    ]}
    rows={facts.map(([label, cell]) => [label, ...of.map(cell)])}
  />
)

export const Statistics = ({ reply }: { readonly reply: CompareReply }): JSX.Element | null => {
  const reader = useReader()
  const { compare } = reader.words
  const [it] = reply.metrics
  if (it === undefined) return null
  const nameOf = (set: FigureSet | undefined): string => (set === undefined ? '' : setName(reply, set, reader))
  return (
    <details class="statistics">
      <summary>{compare.statistics}</summary>
      <FactTable
        caption={compare.perSet}
        first={compare.columns.statistic}
        heads={reply.sets.map(nameOf)}
        facts={setFacts(reader, it.metric)}
        of={it.sets}
      />
      <FactTable
        caption={compare.perPair}
        first={compare.columns.statistic}
        heads={it.pairs.map(({ left, right }) => compare.versus(nameOf(reply.sets[right]), nameOf(reply.sets[left])))}
        facts={pairFacts(reader, it.metric)}
        of={it.pairs}
      />
      {it.kruskalWallis !== null && (
        <p>
          {compare.columns.kruskalWallis}: {pText(reader, it.kruskalWallis.p)}
        </p>
      )}
    </details>
  )
}
