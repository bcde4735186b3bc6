// The meaning of a ranking: one row a page in order of value, as words, and how it stands out. Of many pages the first are
// drawn with those that stand out among the rest; how many were left out between two rows is told where they were.

import { shownValue } from '../../../data/model/metrics/index.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import {
  placeSaid,
  type RankedRow,
  type RankingReply,
  rankingHeadings,
  rankText,
} from '../../../data/model/words/ranking.ts'
import { ordinal } from '../../../data/model/words/standing.ts'
import { chosenIn, type Headings, nothingMarked, type Options, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, metricCells, metricColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { countText, measured, noticeOf, setColumn, unitName, valueText } from '../parts/naming.ts'
import { isHeavyTailed } from '../parts/scales.ts'
import type { Look } from '../parts/theme.ts'

export type RankRow = {
  readonly name: string
  readonly look: Look
  /** As shown. */
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly says: string
  /** "3e (1re–6e)", or that there is none. */
  readonly rank: string
  readonly isRanked: boolean
  readonly isMarked: boolean
  /** "… 12 pages" that are not drawn, between the row before and this one; null where there are none. */
  readonly leftOut: string | null
  readonly label: string
}
export type RankSeries = Headings & {
  readonly origins: Origins
  readonly rows: readonly RankRow[]
  readonly isLog: boolean
  readonly axis: string
  readonly tick: (value: number) => string
  readonly sets: readonly { readonly look: Look; readonly name: string }[]
  /** How many pages follow the last row; null where none do. */
  readonly others: string | null
  readonly note: string
  readonly numbers: Table
}

const mostRows = 40

/** The first rows, with those that stand out in place of the last of them. */
const drawnOf = (rows: readonly RankedRow[], isMarked: (row: RankedRow) => boolean): readonly RankedRow[] => {
  const marked = new Set(rows.filter(isMarked).slice(0, mostRows))
  const others = new Set(rows.filter((row) => !marked.has(row)).slice(0, mostRows - marked.size))
  return rows.filter((row) => marked.has(row) || others.has(row))
}

const tableOf = (reply: RankingReply, reader: Reader, caption: string): Table => {
  const { charts, ranking, standing } = reader.words
  const { columns } = charts
  const shown = (value: number | null | undefined): number | null =>
    value == null ? null : shownValue(reply.metric, value)
  const names = reply.sets.map((set) => setName(reply, set, reader))
  return {
    caption,
    columns: [
      number('place', ranking.columns.place),
      text('page', columns.page),
      text('set', setColumn(reader, reply.sets)),
      number('value', unitName(reader, reply.metric)),
      number('low_95', columns.low),
      number('high_95', columns.high),
      number('posts', columns.posts),
      number('rank', ranking.columns.rank),
      number('rank_low_95', ranking.columns.rankLow),
      number('rank_high_95', ranking.columns.rankHigh),
      number('percentile', ranking.columns.percentile),
      text('observed_on', columns.observedOn),
      text('no_rank', standing.table.noRank),
      ...metricColumns(reader),
      ...countColumns(reader),
    ],
    rows: reply.ranking.map((row) => [
      row.place,
      row.page,
      names[row.set] ?? null,
      shown(row.value),
      shown(row.interval?.[0]),
      shown(row.interval?.[1]),
      row.posts,
      row.rank,
      row.rankInterval?.[0] ?? null,
      row.rankInterval?.[1] ?? null,
      row.percentile,
      row.observedOn,
      row.because === null ? null : ranking.because[row.because],
      ...metricCells(reader, reply.metric),
      ...countCells(reply.counts[row.set]),
    ]),
  }
}

const labelOf = (row: RankedRow, reply: RankingReply, set: string, reader: Reader): string => {
  const { charts, ranking } = reader.words
  const { metric } = reply
  const value = `${valueText(reader, metric, row.value)} ${unitName(reader, metric)}`
  const told =
    row.interval === null
      ? value
      : ranking.interval({
          value,
          low: measured(reader, metric, row.interval[0]),
          high: measured(reader, metric, row.interval[1]),
        })
  const basis = row.posts === null ? [] : [countText(reader, charts.overPosts, row.posts)]
  return ranking.point({
    place: ordinal(row.place, reader),
    page: row.page,
    set,
    value: [told, ...basis, placeSaid(row, reply.of, reader)].join(', '),
  })
}

export const rankSeries = (reply: RankingReply, reader: Reader, options: Options): RankSeries => {
  const { charts, ranking } = reader.words
  const { formats } = reader
  const headings = { ...rankingHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const marked = options.marked ?? nothingMarked
  const isMarked = ({ pageId, actor }: RankedRow): boolean =>
    marked.pages.includes(pageId) || (actor !== null && actor === marked.own)
  const looks = looksOf(reply.sets)
  const names = reply.sets.map((set) => setName(reply, set, reader))
  const drawn = drawnOf(reply.ranking, isMarked)
  const at = new Map(reply.ranking.map((row, index) => [row, index]))
  const indexOf = (row: RankedRow | undefined): number => (row === undefined ? -1 : (at.get(row) ?? -1))
  const rows = drawn.map((row, index): RankRow => {
    const left = indexOf(row) - indexOf(drawn[index - 1]) - 1
    const shown = (value: number): number => shownValue(reply.metric, value)
    return {
      name: row.page,
      look: looks[row.set] ?? 'association',
      value: shown(row.value),
      interval: row.interval === null ? null : [shown(row.interval[0]), shown(row.interval[1])],
      says: measured(reader, reply.metric, row.value),
      rank: rankText(row, reader) ?? ranking.noRank,
      isRanked: row.rank !== null,
      isMarked: isMarked(row),
      leftOut: left === 0 ? null : ranking.between(left, formats),
      label: labelOf(row, reply, names[row.set] ?? '', reader),
    }
  })
  const after = reply.ranking.length - 1 - indexOf(drawn.at(-1))
  const unit = unitName(reader, reply.metric)
  const isLog = isHeavyTailed(reply.ranking.map(({ value }) => shownValue(reply.metric, value)))
  const originOf = ({ pageId, set }: RankedRow) => ({
    page: pageId,
    set: reply.sets[set]?.key ?? null,
    metric: reply.metric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  return {
    ...headings,
    origins: {
      marks: drawn.map(originOf),
      rows: reply.ranking.map(originOf),
      sets: drawn.map(({ set }) => set),
    },
    description: [headings.subtitle, ...rows.slice(0, 10).map(({ label }) => label)].join('. '),
    rows,
    isLog,
    axis: isLog ? charts.logScale(unit) : unit,
    tick: formats.number,
    sets: names.flatMap((name, place) => {
      const look = looks[place]
      return look === undefined ? [] : [{ look, name }]
    }),
    others: after === 0 ? null : ranking.others(after, formats),
    note: reply.ranking.some(({ posts }) => posts !== null) ? ranking.note : ranking.noteOfStates,
    numbers: tableOf(reply, reader, headings.title),
  }
}
