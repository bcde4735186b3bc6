// The meaning of effort and return: each page with its rhythm and what its posts get, the typical page of each set, its trend,
// and the medians of all pages that name the quarters.

import { median } from 'd3'
import type { Reply } from '../../../data/model/contract.ts'
import { besideTrend, effortHeadings } from '../../../data/model/words/effort.ts'
import { effortVerdict } from '../../../data/model/words/groups.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { namesOf, setName } from '../../../data/model/words/naming.ts'
import { valueText } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { standsOut } from '../parts/marked.tsx'
import { noticeOf, setColumn } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

type EffortReply = Reply<'effort'>
type EffortPoint = EffortReply['points'][number]

/** With more pages only those that are named can be pointed at. */
export const mostPoints = 600

export type EffortDot = {
  /** Posts a week, and interactions per post. */
  readonly x: number
  readonly y: number
  readonly look: Look
  readonly name: string
  readonly pageId: number
  /** The own organisation's, or chosen. */
  readonly isOut: boolean
  /** What it gets over what its set gets at its pace; null where nothing is expected. */
  readonly residual: number | null
  readonly label: string
}
export type EffortSet = {
  readonly look: Look
  readonly name: string
  readonly says: string
  /** The median of each side; null without pages. */
  readonly typical: { readonly x: number; readonly y: number } | null
  /** y = exp(intercept) x^exponent, over the paces its pages have. */
  readonly trend: {
    readonly exponent: number
    readonly intercept: number
    readonly from: number
    readonly to: number
    readonly isClear: boolean
  } | null
}
export type EffortSeries = Headings & {
  readonly origins: Origins
  readonly sets: readonly EffortSet[]
  /** By set, from the rarest to the most frequent. */
  readonly dots: readonly EffortDot[]
  /** Whether every dot can be pointed at. */
  readonly isEachRead: boolean
  /** Medians of all pages shown; null without pages. */
  readonly middle: { readonly x: number; readonly y: number } | null
  readonly quadrants: Readonly<Record<'rareMuch' | 'oftenMuch' | 'rareLittle' | 'oftenLittle', string>>
  readonly axes: { readonly x: string; readonly y: string }
  readonly tick: (value: number) => string
  readonly none: string
  readonly note: string
  /** Made when asked for: its words are many. */
  readonly numbers: () => Table
}

const perWeekText = (value: number, reader: Reader): string => valueText('posting-frequency', value, reader)
const perPostText = (value: number, reader: Reader): string => valueText('interactions-per-post', value, reader)

/** By set, then by pace. */
const inOrder = ({ points }: EffortReply): readonly EffortPoint[] =>
  points.toSorted((a, b) => a.set - b.set || a.postsPerWeek - b.postsPerWeek || a.perPost - b.perPost)

const setOf = (reply: EffortReply, place: number, look: Look, reader: Reader): EffortSet | null => {
  const [set, effort] = [reply.sets[place], reply.efforts[place]]
  if (set === undefined || effort === undefined) return null
  const { postsPerWeek, perPost, trend } = effort
  const paces = reply.points
    .filter((point) => point.set === place && point.postsPerWeek > 0 && point.perPost > 0)
    .map((point) => point.postsPerWeek)
  const pages = namesOf(reply, set, reader).counted(effort.n)
  return {
    look,
    name: setName(reply, set, reader),
    says:
      postsPerWeek === null || perPost === null
        ? pages
        : reader.words.effortFigure.typical({
            pages,
            effort: perWeekText(postsPerWeek, reader),
            result: perPostText(perPost, reader),
          }),
    typical: postsPerWeek === null || perPost === null ? null : { x: postsPerWeek, y: perPost },
    trend:
      trend === null
        ? null
        : {
            exponent: trend.exponent,
            intercept: trend.intercept,
            from: Math.min(...paces),
            to: Math.max(...paces),
            isClear: effortVerdict(effort) !== 'uncertain',
          },
  }
}

const labelOf = (point: EffortPoint, reader: Reader): string => {
  const beside = besideTrend(point.residual, reader)
  const values = [perWeekText(point.postsPerWeek, reader), perPostText(point.perPost, reader)]
  return reader.words.charts.point(point.page, [...values, ...(beside === null ? [] : [beside])].join(', '))
}

/** `isRead`: as a sign of its own; in a cloud of thousands nobody hears its words, and they would take the longest to make. */
const dotOf = (point: EffortPoint, look: Look, isOut: boolean, isRead: boolean, reader: Reader): EffortDot => {
  return {
    x: point.postsPerWeek,
    y: point.perPost,
    look,
    name: point.page,
    pageId: point.pageId,
    isOut,
    residual: point.residual,
    label: isRead ? labelOf(point, reader) : '',
  }
}

const tableOf = (reply: EffortReply, caption: string, reader: Reader): Table => {
  const { columns } = reader.words.compare
  const names = reply.sets.map((set) => setName(reply, set, reader))
  return {
    caption,
    columns: [
      text('page', columns.page),
      text('set', setColumn(reader, reply.sets)),
      number('posts_per_week', columns.postsPerWeek),
      number('interactions_per_post', columns.perPost),
      number('over_expected', reader.words.effortFigure.residual),
      text('beside_trend', columns.beside),
      ...countColumns(reader),
    ],
    rows: inOrder(reply).map((point) => {
      return [
        point.page,
        names[point.set] ?? '',
        point.postsPerWeek,
        point.perPost,
        point.residual,
        besideTrend(point.residual, reader),
        ...countCells(reply.efforts[point.set]),
      ]
    }),
  }
}

const middleOf = ({ points }: EffortReply): EffortSeries['middle'] => {
  const [x, y] = [median(points, ({ postsPerWeek }) => postsPerWeek), median(points, ({ perPost }) => perPost)]
  return x === undefined || y === undefined ? null : { x, y }
}

export const effortSeries = (reply: EffortReply, reader: Reader, options: Options): EffortSeries => {
  const { effortFigure, charts } = reader.words
  const headings = { ...effortHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const looks = looksOf(reply.sets)
  const points = inOrder(reply)
  const isEachRead = points.length <= mostPoints
  const dots = points.map((point) => {
    const isOut = standsOut(options.marked, point)
    return dotOf(point, looks[point.set] ?? 'association', isOut, isEachRead || isOut, reader)
  })
  const sets = reply.sets.flatMap((_, place) => setOf(reply, place, looks[place] ?? 'association', reader) ?? [])
  const originOf = (pageId: number): Origin => ({
    page: pageId,
    set: null,
    metric: 'interactions-per-post',
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  return {
    ...headings,
    origins: {
      marks: dots.filter(({ isOut }) => isEachRead || isOut).map(({ pageId }) => originOf(pageId)),
      rows: points.map(({ pageId }) => originOf(pageId)),
      sets: points.flatMap(({ set }, at) => (isEachRead || dots[at]?.isOut === true ? [set] : [])),
    },
    description: [headings.subtitle, ...sets.map(({ name, says }) => charts.point(name, says))].join('. '),
    sets,
    dots,
    isEachRead,
    middle: middleOf(reply),
    quadrants: effortFigure.quadrants,
    axes: { x: charts.logScale(effortFigure.axes.effort), y: charts.logScale(effortFigure.axes.result) },
    tick: reader.formats.number,
    none: effortFigure.none,
    note: [
      effortFigure.note,
      ...(sets.some(({ trend }) => trend !== null) ? [effortFigure.trendNote] : []),
      ...(dots.some(({ x, y }) => x === 0 || y === 0) ? [effortFigure.zeroNote] : []),
      ...(isEachRead ? [] : [effortFigure.manyNote(reader.formats.whole(mostPoints))]),
    ].join(' '),
    numbers: () => tableOf(reply, headings.title, reader),
  }
}
