// The meaning of the Lorenz curves: for each set what the lowest tenth of its pages holds together, the two lowest, and so on,
// with the Gini index and what the highest tenth holds.

import type { Reply } from '../../../data/model/contract.ts'
import { heldBy } from '../../../data/model/statistics/lorenz.ts'
import { concentrationHeadings } from '../../../data/model/words/concentration.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { coefficientText } from '../../../data/model/words/technical.ts'
import { chosenIn, type Headings, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, keyOfSet, metricCells, metricColumns, number } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { noticeOf } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

type ConcentrationReply = Reply<'concentration'>

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Shares of the pages and of the total, 0-1. */
export type Share = { readonly pages: number; readonly total: number }
export type LorenzCurve = {
  readonly look: Look
  readonly name: string
  /** Gini and the highest tenth, a line each. */
  readonly says: readonly string[]
  /** From 0, 0 to 1, 1; empty where there is nothing to share out. */
  readonly points: readonly Share[]
  /** Places on the curve that can be pointed at. */
  readonly marks: readonly (Share & { readonly label: string })[]
}
export type LorenzSeries = Headings & {
  readonly origins: Origins
  readonly curves: readonly LorenzCurve[]
  readonly axes: { readonly pages: string; readonly total: string }
  readonly equal: string
  readonly percent: (share: number) => string
  readonly note: string
  readonly numbers: Table
}

const curveOf = (reply: ConcentrationReply, place: number, look: Look, reader: Reader): LorenzCurve | null => {
  const [set, found] = [reply.sets[place], reply.concentrations[place]]
  if (set === undefined || found === undefined) return null
  const { lorenzFigure } = reader.words
  const { percent } = reader.formats
  const name = setName(reply, set, reader)
  const { gini, topTenth, lorenz } = found
  return {
    look,
    name,
    says:
      gini === null
        ? [lorenzFigure.none]
        : [
            lorenzFigure.gini(coefficientText(gini, reader)),
            ...(topTenth === null ? [] : [lorenzFigure.topTenth(percent(topTenth))]),
          ],
    points: lorenz ?? [],
    marks:
      lorenz === null
        ? []
        : tenths.map((pages) => {
            const total = heldBy(lorenz, pages)
            return {
              pages,
              total,
              label: lorenzFigure.held({ set: name, pages: percent(pages), share: percent(total) }),
            }
          }),
  }
}

const tableOf = (reply: ConcentrationReply, caption: string, reader: Reader): Table => {
  const { charts, lorenzFigure } = reader.words
  const { columns } = lorenzFigure
  return {
    caption,
    columns: [
      number('pages_percent', columns.pages),
      ...reply.sets.map((set) =>
        number(`held_percent_${keyOfSet(set)}`, charts.columns.of(columns.share, setName(reply, set, reader))),
      ),
      ...metricColumns(reader),
      ...reply.sets.flatMap((set) =>
        countColumns(reader).map((column) => ({
          ...column,
          key: `${column.key}_${keyOfSet(set)}`,
          label: charts.columns.of(column.label, setName(reply, set, reader)),
        })),
      ),
    ],
    rows: tenths.map((pages) => [
      Math.round(pages * 100),
      ...reply.concentrations.map(({ lorenz }) => (lorenz === null ? null : heldBy(lorenz, pages) * 100)),
      ...metricCells(reader, reply.metric),
      ...reply.concentrations.flatMap(countCells),
    ]),
  }
}

export const lorenzSeries = (reply: ConcentrationReply, reader: Reader): LorenzSeries => {
  const { lorenzFigure, charts } = reader.words
  const headings = { ...concentrationHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const looks = looksOf(reply.sets)
  const curves = reply.sets.flatMap((_, place) => curveOf(reply, place, looks[place] ?? 'association', reader) ?? [])
  const behind = { page: null, metric: reply.metric, from: reply.from, to: reply.to, chosen: chosenIn(reply) }
  const marks = curves.flatMap(({ marks }, place) => marks.map(() => place))
  return {
    ...headings,
    origins: {
      marks: marks.map((place) => ({ ...behind, set: reply.sets[place]?.key ?? null })),
      rows: tenths.map(() => ({ ...behind, set: null })),
      sets: marks,
    },
    description: [headings.subtitle, ...curves.map(({ name, says }) => charts.point(name, says.join(', ')))].join('. '),
    curves,
    axes: { pages: lorenzFigure.pages, total: lorenzFigure.total },
    equal: lorenzFigure.equal,
    percent: reader.formats.percent,
    note: lorenzFigure.note,
    numbers: tableOf(reply, headings.title, reader),
  }
}
