// What the figure of formats says around its marks: the format that each group publishes most, as sure as drawing pages again
// makes it, and of one page alone what it did. Pure; wording in <tag>/format-mix.ts.

import type { Reply } from '../contract.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { type Largest, largestSaid } from './largest.ts'
import { namesOf, raised } from './naming.ts'
import { percentText, valueText } from './values.ts'

export type FormatMixReply = Reply<'formatMix'>
/** The metric of what a post gets. */
const perPostMetric = 'interactions-per-post'

/** What the figure shows. */
export type FormatsShown = 'share' | 'perPost'

const firstsOf = (reply: FormatMixReply, reader: Reader): readonly Largest[] =>
  reply.mixes.map(({ n, first }, place) => ({
    set: placed(reply.sets, place),
    n,
    found:
      first === null
        ? null
        : {
            what: reader.words.formatMix.plural[first.format],
            share: percentText(first.share, reader),
            held: first.held,
          },
  }))

type Best = {
  readonly verdict: 'clear' | 'likely' | 'uncertain' | 'tooFew'
  readonly what: string
  readonly value: string
}

/** Which format gets most per post in a set: as sure as its interval keeps away from the other formats. */
const bestOf = (reply: FormatMixReply, place: number, reader: Reader): Best => {
  const [first, ...others] = placed(reply.mixes, place)
    .formats.flatMap(({ format, perPost, perPostInterval }) =>
      perPost === null ? [] : [{ format, perPost, interval: perPostInterval }],
    )
    .toSorted((a, b) => b.perPost - a.perPost)
  if (first === undefined || others.length === 0) return { verdict: 'tooFew', what: '', value: '' }
  const low = first.interval?.[0] ?? 0
  if (others.some(({ perPost }) => perPost >= low)) return { verdict: 'uncertain', what: '', value: '' }
  const isApart = others.every(({ interval }) => interval !== null && interval[1] < low)
  return {
    verdict: isApart ? 'clear' : 'likely',
    what: reader.words.formatMix.definite[first.format],
    value: valueText(perPostMetric, first.perPost, reader),
  }
}

/** Sets of which the same may be said are told together. */
const bestSaid = (reply: FormatMixReply, reader: Reader): string => {
  const { best } = reader.words.formatMix
  const all = reply.sets.map((set, place) => ({
    pages: namesOf(reply, set, reader).all,
    ...bestOf(reply, place, reader),
  }))
  const groups = Map.groupBy(all, ({ verdict, what, value }) => `${verdict} ${what} ${value}`)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      const pages = reader.formats.list(group.map((one) => one.pages))
      return first === undefined ? [] : [best[first.verdict]({ ...first, pages })]
    })
    .join(best.separator)
}

const titleOf = (reply: FormatMixReply, shown: FormatsShown, reader: Reader): string => {
  const { title } = reader.words.formatMix
  if (shown === 'share') return largestSaid(firstsOf(reply, reader), reply, title, reader)
  return bestSaid(reply, reader)
}

/** Posts in no share, as a sentence; null without any. */
export const formatsUnknown = ({ mixes }: FormatMixReply, { words, formats }: Reader): string | null => {
  const posts = mixes.reduce((sum, { unknown }) => sum + unknown, 0)
  return posts === 0 ? null : words.formatMix.unknown(posts, formats)
}

/** Whether any value of what is shown has an interval. */
export const haveIntervals = ({ mixes }: FormatMixReply, shown: FormatsShown): boolean =>
  mixes.some(({ formats }) =>
    formats.some(({ interval, perPostInterval }) => (shown === 'share' ? interval : perPostInterval) !== null),
  )

export const formatsHeadings = (reply: FormatMixReply, shown: FormatsShown, reader: Reader): FigureHeadings => {
  const { words, formats } = reader
  const pages = reply.mixes.map(({ n }, place) => namesOf(reply, placed(reply.sets, place), reader).counted(n))
  return {
    title: raised(titleOf(reply, shown, reader), reader),
    subtitle: words.formatMix.subtitle[shown]({
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: formats.list(pages),
    }),
    source: sourceLine(reply, reader, {
      states: false,
      intervals: !haveIntervals(reply, shown) ? null : shown === 'share' ? 'resamples' : 'ranks',
    }),
  }
}
