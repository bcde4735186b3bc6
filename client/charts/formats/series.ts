// The meaning of the mix of formats: formats that anybody uses, the most used first; in each a value a set, one set or many.

import type { Reply } from '../../../data/model/contract.ts'
import {
  type FormatMixReply,
  type FormatsShown,
  formatsHeadings,
  formatsUnknown,
  haveIntervals,
} from '../../../data/model/words/format-mix.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { percentText } from '../../../data/model/words/values.ts'
import { chosenIn, type Headings, type Options, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { countText, measured, noticeOf, pagesText, setColumn } from '../parts/naming.ts'
import { isHeavyTailed } from '../parts/scales.ts'
import type { Look } from '../parts/theme.ts'

type FormatShare = Reply<'formatMix'>['mixes'][number]['formats'][number]

export type FormatBar = {
  readonly look: Look
  /** Null: not known, with the reason in `says`. */
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly says: string
  readonly label: string
}
export type FormatsSeries = Headings & {
  readonly origins: Origins
  readonly formats: readonly { readonly name: string; readonly bars: readonly FormatBar[] }[]
  readonly sets: readonly { readonly look: Look; readonly name: string }[]
  /** Whether values are bars from 0; else dots, on a log axis where they call for it. */
  readonly isShare: boolean
  readonly isLog: boolean
  readonly tick: (value: number) => string
  readonly note: string
  readonly numbers: Table
}

/** The metric by which the figure is asked to show what a post gets. */
const perPostMetric = 'interactions-per-post'
const shownIn = ({ metric }: Options): FormatsShown => (metric === perPostMetric ? 'perPost' : 'share')

const tableOf = (reply: FormatMixReply, reader: Reader, caption: string): Table => {
  const { charts, formatMix } = reader.words
  const { columns } = formatMix
  const bounds = (key: string, column: string) => [
    number(`${key}_low_95`, charts.columns.of(column, charts.columns.low)),
    number(`${key}_high_95`, charts.columns.of(column, charts.columns.high)),
  ]
  return {
    caption,
    columns: [
      text('set', setColumn(reader, reply.sets)),
      text('format', columns.format),
      number('share', columns.share),
      ...bounds('share', columns.share),
      number('share_of_posts', columns.ofPosts),
      number('posts', columns.posts),
      number('pages', columns.pages),
      number('interactions_per_post', columns.perPost),
      ...bounds('interactions_per_post', columns.perPost),
      number('interactions_per_post_pages', columns.perPostPages),
      ...countColumns(reader),
    ],
    rows: reply.sets.flatMap((set, place) =>
      (reply.mixes[place]?.formats ?? []).map((it) => [
        setName(reply, set, reader),
        formatMix.label[it.format],
        it.share,
        it.interval?.[0] ?? null,
        it.interval?.[1] ?? null,
        it.ofPosts,
        it.posts,
        it.pages,
        it.perPost,
        it.perPostInterval?.[0] ?? null,
        it.perPostInterval?.[1] ?? null,
        it.perPostPages,
        ...countCells(reply.mixes[place]),
      ]),
    ),
  }
}

export const formatsSeries = (reply: FormatMixReply, reader: Reader, options: Options): FormatsSeries => {
  const { charts, formatMix, shell } = reader.words
  const shown = shownIn(options)
  const isShare = shown === 'share'
  const headings = { ...formatsHeadings(reply, shown, reader), notice: noticeOf(reader, reply) }
  const looks = looksOf(reply.sets)
  const names = reply.sets.map((set) => setName(reply, set, reader))
  const write = (value: number): string =>
    isShare ? percentText(value, reader) : measured(reader, perPostMetric, value)

  const barOf = (it: FormatShare, place: number): FormatBar => {
    const value = it[shown]
    const interval = isShare ? it.interval : it.perPostInterval
    const pages = isShare ? it.pages : it.perPostPages
    const says = value === null ? formatMix.value.tooFew(pages, reader.formats) : write(value)
    const told =
      value === null
        ? says
        : interval === null
          ? formatMix.value[shown](says)
          : formatMix.value.between({
              value: formatMix.value[shown](says),
              low: write(interval[0]),
              high: write(interval[1]),
            })
    return {
      look: looks[place] ?? 'association',
      value,
      interval,
      says,
      label: formatMix.value.point({
        set: names[place] ?? '',
        format: formatMix.label[it.format],
        value: told,
        basis: formatMix.value.basis({
          posts: shell.posts(it.posts, reader.formats),
          pages: countText(reader, charts.pages, pages),
        }),
      }),
    }
  }
  const [first] = reply.mixes
  const used = (first?.formats ?? [])
    .map(({ format }, at) => ({ format, of: reply.mixes.flatMap(({ formats }) => formats[at] ?? []) }))
    .filter(({ of }) => of.some(({ posts }) => posts > 0))
    .toSorted(
      (a, b) => Math.max(...b.of.map(({ share }) => share ?? 0)) - Math.max(...a.of.map(({ share }) => share ?? 0)),
    )
  const formats = used.map(({ format, of }) => ({ name: formatMix.label[format], bars: of.map(barOf) }))
  const originOf = (place: number) => ({
    page: null,
    set: reply.sets[place]?.key ?? null,
    metric: isShare ? 'posting-frequency' : perPostMetric,
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  const drawn = formats.flatMap(({ bars }) => bars.flatMap(({ value }, place) => (value === null ? [] : [place])))
  const unknown = formatsUnknown(reply, reader)
  return {
    ...headings,
    origins: {
      marks: drawn.map(originOf),
      rows: reply.mixes.flatMap((mix, place) => mix.formats.map(() => originOf(place))),
      sets: drawn,
    },
    description: [headings.subtitle, ...formats.flatMap(({ bars }) => bars.map(({ label }) => label))].join('. '),
    formats,
    sets: names.flatMap((name, place) => {
      const look = looks[place]
      const pages = pagesText(reader, reply.mixes[place]?.n ?? 0)
      return look === undefined ? [] : [{ look, name: `${name} (${pages})` }]
    }),
    isShare,
    isLog: !isShare && isHeavyTailed(formats.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? []))),
    tick: isShare ? reader.formats.percent : reader.formats.number,
    note: [
      ...(haveIntervals(reply, shown) ? [formatMix.note[shown]] : []),
      ...(unknown === null ? [] : [unknown]),
    ].join(' '),
    numbers: tableOf(reply, reader, headings.title),
  }
}
