// What the figure of the week says around its marks: the moment at which each group publishes most, as sure as drawing pages
// again makes it, and of one page alone what it did. Pure; wording in <tag>/week.ts.

import type { Reply } from '../contract.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { type Largest, largestSaid } from './largest.ts'
import { namesOf, raised } from './naming.ts'
import { smallShareText } from './values.ts'

export type WeekReply = Reply<'week'>
/** What the figure shows. */
export type WeekShown = 'share' | 'perPost'

export const hoursInWeek = 168

/** "mardi de 9 h à 12 h", for so many hours from a place in the week on. */
export const momentText = (cell: number, size: number, { words, formats }: Reader): string => {
  const from = (cell * size) % 24
  const day = formats.weekday(1 + Math.floor((cell * size) / 24))
  return words.week.moment({ day, from: formats.whole(from), to: formats.whole(from + size) })
}

const peaksOf = (reply: WeekReply, reader: Reader): readonly Largest[] =>
  reply.setWeeks.map(({ n, peak, blocks }, place) => ({
    set: placed(reply.sets, place),
    n,
    found:
      peak === null
        ? null
        : {
            what: momentText(peak.block, hoursInWeek / blocks.length, reader),
            share: smallShareText(peak.share, reader),
            held: peak.held,
          },
  }))

const titleOf = (reply: WeekReply, shown: WeekShown, reader: Reader): string => {
  const { title } = reader.words.week
  if (shown === 'share') return largestSaid(peaksOf(reply, reader), reply, title, reader)
  const isKnown = reply.setWeeks.some(({ blocks }) => blocks.some(({ perPost }) => perPost !== null))
  return isKnown ? title.perPost : title.perPostNone
}

/** What stands in no cell, as one sentence; null where nothing was left out. */
export const weekLeftOut = ({ setWeeks: weeks }: WeekReply, { words, formats }: Reader): string | null => {
  const sum = (of: (week: WeekReply['setWeeks'][number]) => number): number =>
    weeks.reduce((all, week) => all + of(week), 0)
  const [few, timeless] = [sum(({ tooFew }) => tooFew), sum(({ withoutHour }) => withoutHour)]
  const told = [
    ...(few === 0 ? [] : [words.week.tooFew(few, formats)]),
    ...(timeless === 0 ? [] : [words.week.withoutHour(timeless, formats)]),
  ]
  return told.length === 0 ? null : words.week.leftOut(formats.list(told))
}

export const weekHeadings = (reply: WeekReply, shown: WeekShown, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const pages = reply.setWeeks.map(({ n }, place) => namesOf(reply, placed(reply.sets, place), reader).counted(n))
  return {
    title: raised(titleOf(reply, shown, reader), reader),
    subtitle: words.week.subtitle[shown]({
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: formats.list(pages),
    }),
    source: sourceLine(reply, reader, { states: false, intervals: null }),
  }
}
