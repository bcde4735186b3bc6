// What the figure of presence says around its marks, and of each page in words: the finding is how many pages fell silent, told
// only of those of which files can tell. Pure; wording in <tag>/presence.ts.

import type { Reply } from '../contract.ts'
import { isMonth } from '../periods/calendar.ts'
import { dayOf } from '../periods.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'

export type PresenceReply = Reply<'presence'>
export type PagePresence = PresenceReply['pages'][number]
type Silence = Pick<PagePresence, 'lastPostAt' | 'silentDays' | 'unknownDays' | 'zone'>

/** Of each set: pages known to be silent, pages of which it is known, and the others. */
const setsOf = ({ sets, pages }: PresenceReply) =>
  sets.map((set, place) => {
    const own = pages.filter((page) => page.set === place)
    const n = own.filter(({ isSilent }) => isSilent !== null).length
    return { set, silent: own.filter(({ isSilent }) => isSilent === true).length, n, missing: own.length - n }
  })

const titleOf = (reply: PresenceReply, reader: Reader): string => {
  const { formats, words } = reader
  const { presence } = words
  const days = formats.whole(reply.silentAfter)
  const known = setsOf(reply).filter(({ n }) => n > 0)
  if (known.length === 0) return presence.unknown
  const silent = known.filter((one) => one.silent > 0)
  if (silent.length === 0)
    return presence.none({
      pages: formats.list(known.map(({ set, n }) => namesOf(reply, set, reader).counted(n))),
      days,
    })
  const pages = silent.map(({ set, silent: count, n }) =>
    presence.part({ pages: namesOf(reply, set, reader).counted(count), of: formats.whole(n) }),
  )
  const count = silent.reduce((sum, one) => sum + one.silent, 0)
  const say = formats.plural(count) === 'one' ? presence.title.one : presence.title.other
  return raised(say({ pages: formats.list(pages), days }), reader)
}

export const presenceHeadings = (reply: PresenceReply, reader: Reader): FigureHeadings => ({
  title: titleOf(reply, reader),
  subtitle: reader.words.presence.subtitle({
    platform: platformName(reply),
    period: periodText(reply, reader),
    pages: reader.formats.list(
      setsOf(reply).map(({ set, n, missing }) => {
        const pages = namesOf(reply, set, reader).counted(n)
        return missing === 0 ? pages : reader.words.presence.known({ pages, missing: reader.formats.whole(missing) })
      }),
    ),
  }),
  source: sourceLine(reply, reader, { states: true, intervals: null }),
})

/** Day of the last post in the zone of the page, `2025-03-31`; null without one. */
export const lastDayOf = ({ lastPostAt, zone }: Pick<Silence, 'lastPostAt' | 'zone'>): string | null =>
  lastPostAt === null ? null : dayOf(Date.parse(lastPostAt), zone)

/** "75 j", "≥ 75 j" where files end before it does, "?" where nothing is known. */
export const silenceShort = ({ silentDays, unknownDays }: Silence, { words, formats }: Reader): string => {
  const { days, daysAtLeast, daysUnknown } = words.presence
  if (silentDays === null) return daysUnknown
  return ((unknownDays ?? 0) > 0 ? daysAtLeast : days)(silentDays, formats)
}

/** "dernière publication le 3 mars 2025, 75 jours de silence". */
export const silenceText = (page: Silence, { words, formats }: Reader): string => {
  const { row } = words.presence
  const day = lastDayOf(page)
  if (day === null || page.silentDays === null) return row.noPost
  const say = (page.unknownDays ?? 0) > 0 ? row.silentAtLeast : row.silent
  return `${row.last(formats.day(day))}, ${say(page.silentDays, formats)}`
}

/** "340 abonnés (relevé du 3 mars 2025)"; null where they are not known. */
export const followersText = ({ followers }: Pick<PagePresence, 'followers'>, { words, formats }: Reader) => {
  if (followers === null) return null
  const { value, observedOn } = followers
  const { row } = words.presence
  return isMonth(observedOn)
    ? row.followersIn(formats.whole(value), formats.month(observedOn))
    : row.followers(formats.whole(value), formats.day(observedOn))
}

/** The page in one sentence, as it is spoken at its mark. */
export const pageText = (page: PagePresence, set: string, reader: Reader): string => {
  const { words, formats } = reader
  const followers = followersText(page, reader)
  const weeks = words.presence.row.weeks({
    withPosts: formats.whole(page.weeksWithPosts),
    without: formats.whole(page.weeksWithoutPost),
    unknown: formats.whole(page.weeksUnknown),
  })
  const facts = [silenceText(page, reader), weeks, ...(followers === null ? [] : [followers])]
  return words.charts.point(`${page.name} (${set})`, facts.join('. '))
}
