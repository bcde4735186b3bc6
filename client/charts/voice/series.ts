// The share of voice's meaning: in each row what every set has of the whole, with the doubt of the limit between two sets, and
// which rows rest on too little.

import type { CompareReply, Reply } from '../../../data/model/contract.ts'
import { bucketKinds, isMonth } from '../../../data/model/periods.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { byNumber } from '../../../data/model/words/sentence.ts'
import { isThin, type VoiceRow, voiceHeadings, voiceRowName } from '../../../data/model/words/voice.ts'
import { type Column, chosenIn, type Headings, type Origin, type Origins, type Table } from '../chart.ts'
import { keyOfSet, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { noticeOf } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

type VoiceReply = Reply<'shareOfVoice'>

/** More rows are in the table only. */
export const mostRows = 24

export type VoiceSet = { readonly look: Look; readonly name: string }
export type VoicePart = {
  readonly look: Look
  /** 0-1. */
  readonly value: number
  /** "72 %". */
  readonly says: string
  /** "66 % à 79 %"; null without one. */
  readonly interval: string | null
}
export type VoiceBar = {
  readonly key: string
  readonly name: string
  /** "554", what is shared out. */
  readonly total: string
  /** In the order of the sets; empty where there is nothing to share out. */
  readonly parts: readonly VoicePart[]
  /** Interval of the limit between two sets, 0-1; null with more of them, and without one. */
  readonly limit: readonly [number, number] | null
  /** Rests on too few pages or posts. */
  readonly isPale: boolean
  readonly label: string
}
export type VoiceSeries = Headings & {
  readonly origins: Origins
  readonly sets: readonly VoiceSet[]
  readonly bars: readonly VoiceBar[]
  /** Rows are buckets of the calendar, one beside the other. */
  readonly isCourse: boolean
  /** What the totals count: "publications". */
  readonly counted: string
  /** Beside a row that rests on too little. */
  readonly few: string
  readonly percent: (share: number) => string
  readonly note: string
  readonly numbers: Table
}

/** What its posts are a number of, on the screen of what lies behind it. */
const metricOf = { posts: 'posting-frequency', interactions: 'interactions-per-post', views: 'views-per-post' } as const

const isBucket = (by: VoiceReply['by']): boolean => bucketKinds.some((kind) => kind === by)

const hasShares = ({ sets }: VoiceRow): boolean => sets.some(({ share }) => share !== null)

/** The pages and posts of a row: those of its topic, kind, territory or time; of all where a row is what none of these holds. */
const originOf = (reply: VoiceReply, key: string): Origin => {
  const { by, from, to } = reply
  const { sets, filters } = chosenIn(reply)
  const narrowed =
    key === 'all' || key === 'none' || isBucket(by) || by === 'none'
      ? filters
      : ({ ...filters, [by]: [key] } as CompareReply['filters'])
  return {
    page: null,
    set: null,
    metric: metricOf[reply.of],
    ...(isBucket(by) ? { from: key, to: key } : { from, to }),
    chosen: { sets, filters: narrowed },
  }
}

const barOf = (reply: VoiceReply, row: VoiceRow, looks: readonly Look[], reader: Reader): VoiceBar => {
  const { formats, words } = reader
  const { voice, charts } = words
  const isPale = isThin(row)
  const name = voiceRowName(reply.by, row.key, reader)
  const total = formats.whole(row.total)
  const parts = row.sets.flatMap(({ share }, place): VoicePart[] => {
    if (share === null) return []
    const { value, interval } = share
    return [
      {
        look: looks[place] ?? 'association',
        value,
        says: formats.percent(value),
        interval: interval === null ? null : voice.from(formats.percent(interval[0]), formats.percent(interval[1])),
      },
    ]
  })
  const shares = parts.map(({ says, interval }, place) => {
    const set = reply.sets[place]
    return `${set === undefined ? '' : setName(reply, set, reader)} ${says}${interval === null ? '' : ` (${interval})`}`
  })
  return {
    key: row.key,
    name: reply.by === 'month' && isMonth(row.key) ? formats.monthShort(row.key) : name,
    total,
    parts,
    limit: parts.length === 2 ? (row.sets[0]?.share?.interval ?? null) : null,
    isPale,
    label: charts.point(
      name,
      [...shares, `${total} ${voice.counted[reply.of]}`, ...(isPale ? [voice.few] : [])].join(', '),
    ),
  }
}

/** Buckets in their order; other rows from what the first set has most of to least, those that rest on too little and what no row holds last. */
const drawnRows = ({ by, rows }: VoiceReply): readonly VoiceRow[] => {
  if (isBucket(by)) return rows
  const first = (row: VoiceRow): number => row.sets[0]?.share?.value ?? 0
  const rank = (row: VoiceRow): number => (row.key === 'none' ? 2 : isThin(row) ? 1 : 0)
  return rows
    .filter(hasShares)
    .toSorted((a, b) => Number(a.key === 'none') - Number(b.key === 'none') || b.total - a.total)
    .slice(0, mostRows)
    .toSorted((a, b) => rank(a) - rank(b) || first(b) - first(a) || b.total - a.total)
}

const tableOf = (reply: VoiceReply, rows: readonly VoiceRow[], caption: string, reader: Reader): Table => {
  const { charts, voice } = reader.words
  const { columns } = voice
  const percent = (share: number | undefined): number | null => (share === undefined ? null : share * 100)
  return {
    caption,
    columns: [
      text(reply.by, columns.row),
      number(`total_${reply.of}`, voice.counted[reply.of]),
      ...reply.sets.flatMap((set) => {
        const name = setName(reply, set, reader)
        const own = (key: string, column: string): Column =>
          number(`${key}_${keyOfSet(set)}`, charts.columns.of(column, name))
        return [
          own('share_percent', columns.share),
          own('low_95', columns.low),
          own('high_95', columns.high),
          own('posts', columns.posts),
          own('posts_missing', columns.unknown),
          own('pages', columns.pages),
        ]
      }),
    ],
    rows: rows.map(({ key, total, sets }) => [
      voiceRowName(reply.by, key, reader),
      total,
      ...sets.flatMap(({ share, posts, known, pages }) => [
        percent(share?.value),
        percent(share?.interval?.[0]),
        percent(share?.interval?.[1]),
        posts,
        posts - known,
        pages,
      ]),
    ]),
  }
}

const noteOf = (reply: VoiceReply, bars: readonly VoiceBar[], reader: Reader): string => {
  const { voice } = reader.words
  const shown = reply.rows.filter(hasShares).length
  const empty = isBucket(reply.by) ? [] : reply.rows.filter((row) => !hasShares(row))
  return [
    voice.pooled,
    ...(bars.some(({ limit }) => limit !== null) ? [voice.limit] : []),
    ...(bars.some(({ isPale, parts }) => isPale && parts.length > 0) ? [voice.pale] : []),
    ...(reply.isOverlapping ? [voice.overlapping] : []),
    ...(reply.topicsUnknown > 0 ? [byNumber(voice.topicsUnknown, reply.topicsUnknown, reader)] : []),
    ...(!isBucket(reply.by) && shown > mostRows ? [byNumber(voice.further, shown - mostRows, reader)] : []),
    ...(empty.length > 0 && empty.length <= 6
      ? [voice.empty(reader.formats.list(empty.map(({ key }) => voiceRowName(reply.by, key, reader))))]
      : []),
  ].join(' ')
}

export const voiceSeries = (reply: VoiceReply, reader: Reader): VoiceSeries => {
  const { voice } = reader.words
  const headings = { ...voiceHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const looks = looksOf(reply.sets)
  const rows = drawnRows(reply)
  const bars = rows.map((row) => barOf(reply, row, looks, reader))
  const listed = isBucket(reply.by) ? reply.rows : [...rows, ...reply.rows.filter((row) => !rows.includes(row))]
  return {
    ...headings,
    origins: {
      marks: bars.filter(({ parts }) => parts.length > 0).map(({ key }) => originOf(reply, key)),
      rows: listed.map(({ key }) => originOf(reply, key)),
    },
    description: [headings.subtitle, ...bars.filter(({ parts }) => parts.length > 0).map(({ label }) => label)].join(
      '. ',
    ),
    sets: reply.sets.map((set, place) => ({ look: looks[place] ?? 'association', name: setName(reply, set, reader) })),
    bars,
    isCourse: isBucket(reply.by),
    counted: voice.counted[reply.of],
    few: voice.few,
    percent: reader.formats.percent,
    note: noteOf(reply, bars, reader),
    numbers: tableOf(reply, listed, headings.title, reader),
  }
}
