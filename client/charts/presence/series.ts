// The meaning of presence: one row a page, the longest silence first, its weeks by what is known of them, and how it stands out.

import type { Reply } from '../../../data/model/contract.ts'
import { monthOfWeek } from '../../../data/model/presence.ts'
import type { Reader } from '../../../data/model/words/index.ts'
import { setName } from '../../../data/model/words/naming.ts'
import { lastDayOf, pageText, presenceHeadings, silenceShort } from '../../../data/model/words/presence.ts'
import { chosenIn, type Headings, nothingMarked, type Options, type Origins, type Table } from '../chart.ts'
import { countCells, countColumns, number, text } from '../parts/columns.ts'
import { looksOf } from '../parts/looks.ts'
import { noticeOf, setColumn } from '../parts/naming.ts'
import type { Look } from '../parts/theme.ts'

type PresenceReply = Reply<'presence'>

/** A week by what is known of it: 1 to 4 for 1, 2 to 3, 4 to 7, 8 posts or more; 0 known to be without; null: not known. */
export type Step = 0 | 1 | 2 | 3 | 4 | null
export type PresenceRow = {
  readonly name: string
  readonly look: Look
  readonly weeks: readonly Step[]
  readonly silence: string
  readonly isMarked: boolean
  readonly label: string
}
export type PresenceSeries = Headings & {
  readonly origins: Origins
  /** Those drawn; the others are in the table alone. */
  readonly rows: readonly PresenceRow[]
  /** Short name of the month that begins in a week; null in the others. */
  readonly months: readonly (string | null)[]
  readonly silence: string
  readonly sets: readonly { readonly look: Look; readonly name: string }[]
  readonly legend: readonly { readonly step: Step; readonly text: string }[]
  readonly note: string
  readonly numbers: Table
}

const mostRows = 40

export const stepOf = (posts: number | null): Step => {
  if (posts === null || posts === 0) return posts
  return posts === 1 ? 1 : posts <= 3 ? 2 : posts <= 7 ? 3 : 4
}

type Page = PresenceReply['pages'][number]

/** The first rows, with those that stand out in place of the last of them. */
const drawnOf = (pages: readonly Page[], isMarked: (page: Page) => boolean): readonly Page[] => {
  const marked = pages.filter(isMarked).slice(0, mostRows)
  const room = mostRows - marked.length
  const others = new Set(pages.filter((page) => !isMarked(page)).slice(0, room))
  return pages.filter((page) => others.has(page) || marked.includes(page))
}

const tableOf = (reply: PresenceReply, reader: Reader, caption: string): Table => {
  const { charts, presence } = reader.words
  const { columns } = presence
  const names = reply.sets.map((set) => setName(reply, set, reader))
  /** A page without a known day of silence has no value. */
  const counts = reply.sets.map((_, set) => {
    const own = reply.pages.filter((page) => page.set === set)
    const missing = own.filter(({ silentDays }) => silentDays === null).length
    return { n: own.length - missing, missing }
  })
  return {
    caption,
    columns: [
      text('page', charts.columns.page),
      text('actor', charts.columns.actor),
      text('set', setColumn(reader, reply.sets)),
      text('last_post', columns.lastPost),
      number('silent_days', columns.silentDays),
      number('unknown_days', columns.unknownDays),
      text('known_until', columns.knownUntil),
      number('posts', charts.columns.posts),
      number('posts_per_week', columns.perWeek),
      number('weeks_with_posts', columns.withPosts),
      number('weeks_without_post', columns.withoutPost),
      number('weeks_unknown', columns.unknown),
      number('followers', columns.followers),
      text('observed_on', charts.columns.observedOn),
      text('posts_by_week', columns.weekly),
      ...countColumns(reader),
    ],
    rows: reply.pages.map((page) => [
      page.name,
      page.actorName,
      names[page.set] ?? null,
      lastDayOf(page),
      page.silentDays,
      page.unknownDays,
      lastDayOf({ lastPostAt: page.knownUntil, zone: page.zone }),
      page.posts,
      page.postsPerWeek,
      page.weeksWithPosts,
      page.weeksWithoutPost,
      page.weeksUnknown,
      page.followers?.value ?? null,
      page.followers?.observedOn ?? null,
      page.counts.map((count) => count ?? '–').join(' '),
      ...countCells(counts[page.set]),
    ]),
  }
}

export const presenceSeries = (reply: PresenceReply, reader: Reader, options: Options): PresenceSeries => {
  const { presence } = reader.words
  const headings = { ...presenceHeadings(reply, reader), notice: noticeOf(reader, reply) }
  const marked = options.marked ?? nothingMarked
  const isMarked = ({ id, actor }: Page): boolean =>
    marked.pages.includes(id) || (actor !== null && actor === marked.own)
  const looks = looksOf(reply.sets)
  const drawn = drawnOf(reply.pages, isMarked)
  const names = reply.sets.map((set) => setName(reply, set, reader))
  const originOf = ({ id, set }: Page) => ({
    page: id,
    set: reply.sets[set]?.key ?? null,
    metric: 'posting-frequency',
    from: reply.from,
    to: reply.to,
    chosen: chosenIn(reply),
  })
  const hidden = reply.pages.length - drawn.length
  return {
    ...headings,
    origins: { marks: drawn.map(originOf), rows: reply.pages.map(originOf) },
    description: [headings.subtitle, presence.note].join('. '),
    rows: drawn.map((page) => ({
      name: page.name,
      look: looks[page.set] ?? 'association',
      weeks: page.counts.map(stepOf),
      silence: silenceShort(page, reader),
      isMarked: isMarked(page),
      label: pageText(page, names[page.set] ?? '', reader),
    })),
    months: reply.weeks.map((week, at) => {
      const month = monthOfWeek(week)
      const before = reply.weeks[at - 1]
      return before === undefined || monthOfWeek(before) === month ? null : reader.formats.monthShort(month)
    }),
    silence: presence.silence,
    sets: names.map((name, place) => ({ name, look: looks[place] ?? 'association' })),
    legend: [
      { step: 1, text: presence.legend.one },
      { step: 2, text: presence.legend.few },
      { step: 3, text: presence.legend.several },
      { step: 4, text: presence.legend.many },
      { step: 0, text: presence.legend.silent },
      { step: null, text: presence.legend.unknown },
    ],
    note: hidden === 0 ? presence.note : `${presence.note} ${presence.more(hidden, reader.formats)}`,
    numbers: tableOf(reply, reader, headings.title),
  }
}
