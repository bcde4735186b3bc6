// What the figure of formats says around its marks: the format that each group publishes most, as sure as drawing pages again
// makes it, and of one page alone what it did. Pure; wording in <tag>/format-mix.ts.

import { largestCertaintyOf } from '../certainty.ts'
import type { Reply } from '../contract.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised, setName } from './naming.ts'
import { percentText } from './values.ts'

export type FormatMixReply = Reply<'formatMix'>
/** What the figure shows. */
export type FormatsShown = 'share' | 'perPost'

const firstOf = (reply: FormatMixReply, place: number, reader: Reader): string => {
  const { title, plural } = reader.words.formatMix
  const [set, mix] = [placed(reply.sets, place), placed(reply.mixes, place)]
  const pages = namesOf(reply, set, reader).all
  if (mix.first === null) return title.tooFew({ pages })
  const told = { formats: plural[mix.first.format], share: percentText(mix.first.share, reader) }
  if (set.pages === 1) return title.alone({ pages: setName(reply, set, reader), ...told })
  const certainty = largestCertaintyOf(mix.n, mix.first.held)
  if (certainty === 'too-few') return title.tooFew({ pages })
  return certainty === 'uncertain' ? title.uncertain({ pages }) : title[certainty]({ pages, ...told })
}

const titleOf = (reply: FormatMixReply, shown: FormatsShown, reader: Reader): string => {
  const { title } = reader.words.formatMix
  if (shown === 'perPost') return title.perPost
  return reply.sets.map((_, place) => firstOf(reply, place, reader)).join(title.separator)
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
