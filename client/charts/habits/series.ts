// The meaning of the figure of what works on a page: for each way to group its posts one row a group with a ratio, beside the
// same of its peers, and in one line the groups of which too little is known. All in words.

import type { HabitGroup, HabitsPage, HabitsReply } from '../../../data/model/contract.ts'
import { habitLabel } from '../../../data/model/words/habits.ts'
import { periodText, platformName, sourceLine } from '../../../data/model/words/headings.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { ratioWords, valueText } from '../../../data/model/words/values.ts'
import { worksSentence } from '../../../data/model/words/works.ts'
import { chosenIn, type Headings, type Options, type Origin, type Origins, type Table } from '../chart.ts'
import { metricCells, metricColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { noticeOf } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

const metric = 'interactions-per-post'

export type HabitRow = {
  readonly name: string
  readonly look: Look
  /** Over the habit of the page; 0 stands at the end of the axis. */
  readonly ratio: number
  readonly interval: readonly [number, number] | null
  readonly isUncertain: boolean
  /** The same among the peers; null without enough of them. */
  readonly peersRatio: number | null
  readonly posts: string
  readonly says: string
  readonly peers: string
  /** The row in one sentence. */
  readonly label: string
}
export type HabitBlock = {
  readonly name: string
  readonly rows: readonly HabitRow[]
  /** Of what nothing can be told, and why. */
  readonly notes: readonly string[]
}
export type HabitSeries = Headings & {
  readonly origins: Origins
  readonly blocks: readonly HabitBlock[]
  readonly heads: Reader['words']['works']['heads']
  readonly tick: (ratio: number) => string
  readonly note: string
  readonly numbers: Table
}

type Dimension = HabitsPage['dimensions'][number]

const rowOf = (dimension: Dimension, group: HabitGroup, ratio: number, look: Look, reader: Reader): HabitRow => {
  const { habits, works } = reader.words
  const { interval, certainty, peers } = group
  const name = habitLabel(dimension.dimension, group.key, reader)
  const own = ratioWords(ratio, reader)
  const ends =
    interval === null ? null : works.interval(ratioWords(interval[0], reader), ratioWords(interval[1], reader))
  const says = ends === null ? own : `${own} ${ends}`
  const posts = works.posts(group.posts, reader.formats)
  const beside = peers.ratio === null ? works.noPeers : works.peers(ratioWords(peers.ratio, reader))
  return {
    name,
    look,
    ratio,
    interval,
    isUncertain: certainty === 'uncertain',
    peersRatio: peers.ratio,
    posts,
    says,
    peers: beside,
    label: works.point({
      dimension: habits.dimensions[dimension.dimension],
      group: name,
      ratio: says,
      posts,
      peers: beside,
    }),
  }
}

const notesOf = ({ dimension, groups, known, unknown }: Dimension, reader: Reader): readonly string[] => {
  const { works } = reader.words
  const { formats } = reader
  if (known === 0) return [works.nothing]
  const listed = (reason: HabitGroup['because']): string =>
    formats.list(
      groups
        .filter(({ because, posts }) => because === reason && posts > 0)
        .map(({ key, posts }) => works.fewGroup(habitLabel(dimension, key, reader), formats.whole(posts))),
    )
  const [few, all] = [listed('too-few-posts'), listed('no-others')]
  return [
    ...(few === '' ? [] : [works.tooFew(few)]),
    ...(all === '' ? [] : [works.noOthers(all)]),
    ...(unknown === 0 ? [] : [works.unknown(works.posts(unknown, formats))]),
  ]
}

const blockOf = (dimension: Dimension, look: Look, reader: Reader): HabitBlock => ({
  name: reader.words.habits.dimensions[dimension.dimension],
  rows: dimension.groups.flatMap((group) =>
    group.ratio === null ? [] : [rowOf(dimension, group, group.ratio, look, reader)],
  ),
  notes: notesOf(dimension, reader),
})

const tableOf = (page: HabitsPage | null, name: string, reader: Reader): Table => {
  const { charts, habits, works } = reader.words
  const { columns } = works
  const { low, high, certainty } = charts.columns
  return {
    caption: works.caption(name),
    columns: [
      text('dimension', columns.dimension),
      text('group', columns.group),
      number('posts', columns.posts),
      number('median', columns.median),
      number('ratio', columns.ratio),
      number('low_95', low),
      number('high_95', high),
      text('certainty', certainty),
      number('peers', columns.peers),
      number('peers_ratio', columns.peersRatio),
      ...metricColumns(reader),
      number('posts_known', columns.known),
      number('posts_missing', columns.missing),
    ],
    rows: (page?.dimensions ?? []).flatMap(({ dimension, groups }) =>
      groups.map((group) => [
        habits.dimensions[dimension],
        habitLabel(dimension, group.key, reader),
        group.posts,
        group.median,
        group.ratio,
        group.interval?.[0] ?? null,
        group.interval?.[1] ?? null,
        charts.certainties[group.certainty],
        group.peers.n,
        group.peers.ratio,
        ...metricCells(reader, 'interactions-median'),
        page === null ? null : page.known,
        page === null ? null : page.posts - page.known,
      ]),
    ),
  }
}

/** The page that stands out, else the first one; a reply without pages draws nothing but its headings. */
const pageOf = ({ pages }: HabitsReply, { marked }: Options): HabitsPage | null =>
  pages.find(({ page }) => marked?.pages.includes(page.id) === true) ?? pages[0] ?? null

export const habitSeries = (reply: HabitsReply, reader: Reader, options: Options): HabitSeries => {
  const { works } = reader.words
  const page = pageOf(reply, options)
  const name = page?.page.name ?? reply.actor.name
  const look = looksOf(reply.sets)[page?.set ?? 0] ?? 'association'
  const blocks = (page?.dimensions ?? []).map((dimension) => blockOf(dimension, look, reader))
  const when = { platform: platformName(reply), period: periodText(reply, reader) }
  const median = page?.median ?? null
  const subtitle =
    median === null
      ? works.subtitlePlain(when)
      : works.subtitle({ ...when, median: valueText('interactions-median', median, reader) })
  const origin: Origin = {
    page: page?.page.id ?? null,
    set: null,
    metric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  }
  const rows = blocks.flatMap((block) => block.rows)
  const numbers = tableOf(page, name, reader)
  return {
    title: page === null ? works.title.tooFew({ page: name }) : worksSentence(page, reader),
    subtitle,
    source: sourceLine(reply, reader, { states: false, intervals: 'resamples' }),
    description: [subtitle, ...rows.map(({ label }) => label), ...blocks.flatMap(({ notes }) => notes)].join('. '),
    notice: noticeOf(reader, reply),
    origins: { marks: rows.map(() => origin), rows: numbers.rows.map(() => origin) },
    blocks,
    heads: works.heads,
    tick: (ratio) => (ratio === 1 ? works.heads.usual : ratioWords(ratio, reader)),
    note: works.note,
    numbers,
  }
}
