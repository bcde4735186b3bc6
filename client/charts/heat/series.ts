// The meaning of the week: one panel a set, one or many; in each a cell for every day and every hour, or block of hours where
// hours alone hold too few posts. A cell has a level on a scale that all panels share, or is unknown.

import { scaleLinear } from 'd3'
import type { Reply } from '../../../data/model/contract.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { smallShareText } from '../../../data/model/words/values.ts'
import {
  hoursInWeek,
  momentText,
  type WeekReply,
  type WeekShown,
  weekHeadings,
  weekLeftOut,
} from '../../../data/model/words/week.ts'
import { chosenIn, type Headings, type Options, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { countText, measured, noticeOf, pagesText, setColumn } from '../parts/naming.ts'
import { fewerTicks, scaleOf } from '../parts/scales.ts'
import type { Look } from '../parts/theme.ts'

type WeekCell = Reply<'week'>['setWeeks'][number]['hours'][number]

export type HeatCell = {
  /** How many of the thresholds it reaches; null: unknown. */
  readonly level: number | null
  /** Whether it is one of the strongest of its panel. */
  readonly isStrongest: boolean
  readonly label: string
}
export type HeatPanel = {
  readonly name: string
  readonly look: Look
  readonly counts: string
  /** Day by day from Monday on, in the order of hours. */
  readonly cells: readonly HeatCell[]
}
export type HeatSeries = Headings & {
  readonly origins: Origins
  readonly panels: readonly HeatPanel[]
  readonly days: readonly string[]
  /** Heads of the columns. */
  readonly hours: readonly string[]
  /** Levels in words, from the second on. */
  readonly thresholds: readonly string[]
  readonly zero: string
  readonly strongest: string
  /** Null where every cell is known. */
  readonly few: string | null
  readonly note: string
  readonly numbers: Table
}

/** The metric by which the figure is asked to show what a post gets. */
const perPostMetric = 'interactions-per-post'
const shownIn = ({ metric }: Options): WeekShown => (metric === perPostMetric ? 'perPost' : 'share')

/** Hours alone are shown where most of them hold so many posts in every set. */
const postsOfAnHour = 10
const mostLevels = 4
const mostStrongest = 3

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const areHours = ({ setWeeks }: WeekReply): boolean =>
  setWeeks.every(({ hours }) => medianOf(hours.map(({ posts }) => posts)) >= postsOfAnHour)

/** What differs by more than so many times is told apart on a log scale. */
const widestLinear = 5

/** Round values between the least and the most. */
const thresholdsOf = (values: readonly number[], shown: WeekShown): readonly number[] => {
  const positive = values.filter((value) => value > 0)
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  if (positive.length < 2 || least === most) return []
  if (shown === 'perPost' && most / least > widestLinear)
    return fewerTicks(scaleOf(true, least, most, 0, 1), mostLevels)
  return scaleLinear()
    .domain([0, most])
    .ticks(mostLevels)
    .filter((tick) => tick > 0 && tick < most)
}

const tableOf = (
  reply: WeekReply,
  cells: readonly (readonly WeekCell[])[],
  size: number,
  reader: Reader,
  caption: string,
): Table => {
  const { columns } = reader.words.week
  const { formats } = reader
  const perDay = 24 / size
  return {
    caption,
    columns: [
      text('set', setColumn(reader, reply.sets)),
      text('weekday', columns.day),
      text('hours', columns.hours),
      number('share', columns.share),
      number('interactions_per_post', columns.perPost),
      number('posts', columns.posts),
      number('pages', columns.pages),
      ...countColumns(reader),
    ],
    rows: reply.sets.flatMap((set, place) =>
      (cells[place] ?? []).map((cell, at) => {
        const from = (at % perDay) * size
        return [
          setName(reply, set, reader),
          formats.weekday(1 + Math.floor(at / perDay)),
          `${from}–${from + size}`,
          cell.share,
          cell.perPost,
          cell.posts,
          cell.pages,
          ...countCells(reply.setWeeks[place]),
        ]
      }),
    ),
  }
}

export const heatSeries = (reply: WeekReply, reader: Reader, options: Options): HeatSeries => {
  const { charts, shell, week } = reader.words
  const { formats } = reader
  const shown = shownIn(options)
  const size = areHours(reply) ? 1 : 3
  const cells = reply.setWeeks.map(({ hours, blocks }) => (size === 1 ? hours : blocks))
  const values = cells.flatMap((ofSet) => ofSet.flatMap((cell) => cell[shown] ?? []))
  const thresholds = thresholdsOf(values, shown)
  const says = (value: number): string =>
    shown === 'share' ? smallShareText(value, reader) : measured(reader, perPostMetric, value)
  const looks = looksOf(reply.sets)
  const headings = { ...weekHeadings(reply, shown, reader), notice: noticeOf(reader, reply) }

  const panelOf = (ofSet: readonly WeekCell[], place: number): HeatPanel => {
    const set = reply.sets[place]
    const name = set === undefined ? '' : setName(reply, set, reader)
    const strongest = new Set(
      ofSet
        .filter((cell) => (cell[shown] ?? 0) > 0)
        .toSorted((a, b) => (b[shown] ?? 0) - (a[shown] ?? 0))
        .slice(0, mostStrongest),
    )
    const found = reply.setWeeks[place]
    return {
      name,
      look: looks[place] ?? 'association',
      counts: [pagesText(reader, found?.n ?? 0), shell.posts(found?.posts ?? 0, formats)].join(', '),
      cells: ofSet.map((cell, at) => {
        const value = cell[shown]
        const basis = week.cell.posts({
          posts: shell.posts(cell.posts, formats),
          pages: countText(reader, charts.pages, shown === 'share' ? cell.pages : cell.perPostPages),
        })
        return {
          level: value === null ? null : thresholds.filter((threshold) => value >= threshold).length,
          isStrongest: strongest.has(cell),
          label: week.cell.point({
            set: name,
            moment: momentText(at, size, reader),
            value: value === null ? week.cell.unknown : week.cell[shown](says(value)),
            basis,
          }),
        }
      }),
    }
  }
  const panels = cells.map(panelOf)
  const originOf = (place: number) => ({
    page: null,
    set: reply.sets[place]?.key ?? null,
    metric: shown === 'share' ? 'posting-frequency' : perPostMetric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  const origins = cells.flatMap((ofSet, place) => ofSet.map(() => originOf(place)))
  const leftOut = weekLeftOut(reply, reader)
  return {
    ...headings,
    origins: { marks: origins, rows: origins, sets: cells.flatMap((ofSet, place) => ofSet.map(() => place)) },
    description: [
      headings.subtitle,
      ...panels.flatMap((panel) => panel.cells.filter(({ isStrongest }) => isStrongest).map(({ label }) => label)),
    ].join('. '),
    panels,
    days: [1, 2, 3, 4, 5, 6, 7].map(formats.weekday),
    hours: Array.from({ length: hoursInWeek / 7 / size }, (_, at) => week.hour(formats.whole(at * size))),
    thresholds: thresholds.map(says),
    zero: says(0),
    strongest: week.key.strongest,
    few: panels.some((panel) => panel.cells.some(({ level }) => level === null)) ? week.key.few : null,
    note: [week.note[shown], ...(leftOut === null ? [] : [leftOut])].join(' '),
    numbers: tableOf(reply, cells, size, reader, headings.title),
  }
}
