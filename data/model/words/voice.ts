// Sentences on shares of voice: what each set has of all posts, interactions or views, in all or row by row. Which sentence,
// weaker where the numbers are, never with a cause; the wording is in <tag>/voice.ts. Pure.

import { enoughPages, fewestPages, fewestPostsOfSet } from '../certainty.ts'
import type { Interval, Reply } from '../contract.ts'
import { actorKinds } from '../records.ts'
import { territoryNames } from '../territory-names.ts'
import { topicKeys } from '../topics/themes.ts'
import { placed } from '../two-sided.ts'
import { type FigureHeadings, periodText, platformName, sourceLine } from './headings.ts'
import type { Reader } from './index.ts'
import { namesOf, raised, territoryText } from './naming.ts'
import { byNumber, sentence } from './sentence.ts'
import { type Said, technicalSentence, withInterval } from './technical.ts'
import { percentText } from './values.ts'

type VoiceReply = Reply<'shareOfVoice'>
export type VoiceRow = VoiceReply['rows'][number]
/** The share of one set in a row. */
type Held = { readonly set: number; readonly value: number; readonly interval: Interval | null }
/** What a row says of its largest share, by how sure that is. */
type Lead = { readonly row: VoiceRow; readonly held: Held; readonly certainty: 'clear' | 'likely' | 'none' }

const sharesOf = (row: VoiceRow): readonly Held[] =>
  row.sets.flatMap(({ share }, set) => (share === null ? [] : [{ set, ...share }]))

const largestOf = (row: VoiceRow): Held | null => sharesOf(row).toSorted((a, b) => b.value - a.value)[0] ?? null

/** Pages of the smallest set that has any in the row. */
const fewestIn = ({ sets }: VoiceRow): number =>
  Math.min(...sets.map(({ pages }) => pages).filter((pages) => pages > 0), Number.POSITIVE_INFINITY)

/** Too few pages or posts for a share to be sure: shown, with a warning. */
export const isThin = (row: VoiceRow): boolean => fewestIn(row) < fewestPages || row.known < fewestPostsOfSet

const leadOf = (row: VoiceRow): Lead | null => {
  const held = largestOf(row)
  if (held === null) return null
  const isMost = held.interval !== null && held.interval[0] > 0.5 && !isThin(row)
  return { row, held, certainty: !isMost ? 'none' : fewestIn(row) < enoughPages ? 'likely' : 'clear' }
}

/** A row at the head of a line: "Répit", "Bretagne (région)", "mars 2025". */
export const voiceRowName = (by: VoiceReply['by'], key: string, { words, formats }: Reader): string => {
  const { voice, topics, names } = words
  if (key === 'all') return voice.all
  switch (by) {
    case 'none':
      return voice.all
    case 'topic': {
      const topic = topicKeys.find((known) => known === key)
      return topic === undefined ? voice.noneOfThem.topic : topics.names[topic]
    }
    case 'kind': {
      const kind = actorKinds.find((known) => known === key)
      return kind === undefined ? voice.noneOfThem.kind : names.kinds[kind]
    }
    case 'territory': {
      if (key === 'none') return voice.noneOfThem.territory
      const level = key.startsWith('region-') ? 'region' : 'departement'
      const name = territoryNames[level].get(key.slice(key.indexOf('-') + 1)) ?? key
      return level === 'region' ? voice.region(name) : name
    }
    default:
      return formats.bucket(key)
  }
}

/** What is said, with the row it is said of in front; without a capital. */
const within = (by: VoiceReply['by'], key: string, said: string, reader: Reader): string => {
  const { words } = reader
  const { within: say, topics } = words.voice
  const [topic, kind] = [topicKeys.find((known) => known === key), actorKinds.find((known) => known === key)]
  if (key === 'all') return said
  if (by === 'topic' && topic !== undefined) return say.topic(topics[topic], said)
  if (by === 'kind' && kind !== undefined) return say.kind(words.sets.kinds[kind].label, said)
  if (by === 'territory' && key !== 'none') return say.territory(territoryText(key, reader), said)
  return say.other(voiceRowName(by, key, reader), said)
}

const pagesOf = (reply: VoiceReply, set: number, reader: Reader): string =>
  namesOf(reply, placed(reply.sets, set), reader).all

/** "les pages commerciales signent 72 % des publications". */
const holds = ({ set, value }: Held, key: string, reply: VoiceReply, reader: Reader): string => {
  const { has, whole } = reader.words.voice
  return has[reply.of]({
    pages: pagesOf(reply, set, reader),
    share: percentText(value, reader),
    whole: whole[key === 'all' ? 'all' : 'row'][reply.of],
  })
}

/** What the largest share is to a half. */
const besideHalf = ({ held: { interval }, certainty }: Lead, { words }: Reader): ((said: string) => string) => {
  const { voice } = words
  if (interval === null) return voice.noInterval
  if (interval[1] < 0.5) return voice.less
  if (interval[0] <= 0.5) return voice.uncertain
  return certainty === 'clear' ? voice.clearMost : voice.likelyMost
}

/** Why a row has no share: unknown counts are no silence, and posts that got nothing are none either. */
const noVoiceWords = ({ sets, missing }: VoiceRow, { words }: Reader): string => {
  const { voice } = words
  if (missing > 0 || sets.every(({ pages }) => pages === 0)) return voice.unknown
  return sets.every(({ posts }) => posts === 0) ? voice.silent : voice.nothing
}

/** What a row rests on, where that is too little. */
const withThin = (said: string, row: VoiceRow, reader: Reader): string => {
  const { thin, posts, pages } = reader.words.voice
  const counted = row.sets.reduce((sum, set) => sum + set.pages, 0)
  return thin(said, byNumber(posts, row.known, reader), byNumber(pages, counted, reader))
}

const plainOf = (lead: Lead, reply: VoiceReply, reader: Reader): string => {
  const { row, held } = lead
  const said = holds(held, row.key, reply, reader)
  if (held.interval !== null && isThin(row)) return withThin(said, row, reader)
  return besideHalf(lead, reader)(said)
}

/** One row of a share of voice. */
export const voiceSaid = (row: VoiceRow, reply: VoiceReply, reader: Reader): Said => {
  const { words, formats } = reader
  const told = (text: string): string => sentence(within(reply.by, row.key, text, reader), reader)
  const lead = leadOf(row)
  const counts = words.technical.unknownCounts(formats.whole(row.known), formats.whole(row.missing))
  if (lead === null)
    return {
      plain: told(noVoiceWords(row, reader)),
      technical: row.missing === 0 ? null : technicalSentence([counts], reader),
    }
  const shares = sharesOf(row)
  const listed = shares.map(({ set, value, interval }) =>
    words.technical.share(pagesOf(reply, set, reader), withInterval(value, interval, percentText, reader)),
  )
  const shared = words.technical.voice(formats.list(listed))
  return {
    plain: told(plainOf(lead, reply, reader)),
    technical: technicalSentence(
      [
        shares.some(({ interval }) => interval !== null)
          ? words.technical.drawnPages(shared, formats.whole(reply.resamples))
          : shared,
        counts,
      ],
      reader,
    ),
  }
}

/** Rows in which one set has most, the furthest from an even share first; those that rest on too little, and what no row holds, are none of them. */
export const leadingRows = ({ rows }: VoiceReply): readonly VoiceRow[] =>
  rows
    .filter((row) => row.key !== 'none' && row.key !== 'all' && !isThin(row))
    .flatMap((row) => leadOf(row) ?? [])
    .filter(({ held }) => held.interval !== null)
    .toSorted((a, b) => b.held.value - a.held.value)
    .map(({ row }) => row)

/** The row in which each set leads furthest, the furthest first; rows that rest on too little and rows of one set say nothing. */
const leadsOf = ({ rows }: VoiceReply): readonly Lead[] => {
  const leads = rows
    .filter(({ key, sets }) => key !== 'none' && sets.filter(({ pages }) => pages > 0).length > 1)
    .flatMap((row) => leadOf(row) ?? [])
    .filter(({ certainty }) => certainty !== 'none')
    .toSorted((a, b) => b.held.value - a.held.value)
  return leads.filter(({ held }, at) => leads.findIndex((other) => other.held.set === held.set) === at)
}

const rowsTitle = (by: 'topic' | 'kind' | 'territory', reply: VoiceReply, reader: Reader): string => {
  const { voice } = reader.words
  const [first, second] = leadsOf(reply)
  if (first === undefined) return reply.rows.every(isThin) ? voice.tooFew : voice.noLead[by]
  const said = holds(first.held, first.row.key, reply, reader)
  const one = within(by, first.row.key, first.certainty === 'clear' ? said : voice.likelyMost(said), reader)
  if (second === undefined || first.certainty !== 'clear' || second.certainty !== 'clear') return one
  const { set, value } = second.held
  const too = voice.hasToo[reply.of]({ pages: pagesOf(reply, set, reader), share: percentText(value, reader) })
  return voice.and(one, within(by, second.row.key, too, reader))
}

/** Of sets that are each of other kinds, no share within a kind says anything: who has most of all. */
const kindsTitle = (reply: VoiceReply, reader: Reader): string => {
  const { words } = reader
  const all = reply.rows.reduce((sum, { total }) => sum + total, 0)
  const [most] = reply.rows.toSorted((a, b) => b.total - a.total)
  const kind = actorKinds.find((key) => key === most?.key)
  if (most === undefined || kind === undefined || all === 0) return words.voice.tooFew
  return words.voice.largestKind({
    kind: words.sets.kinds[kind].label,
    share: percentText(most.total / all, reader),
    whole: words.voice.whole.all[reply.of],
  })
}

/** From the first row to the last, of the set that has most in the last; moved only where both intervals lie apart. */
const courseTitle = (reply: VoiceReply, reader: Reader): string => {
  const { voice } = reader.words
  const rows = reply.rows.filter((row) => !isThin(row) && largestOf(row) !== null)
  const [first, last] = [rows[0], rows.at(-1)]
  const now = last === undefined ? null : largestOf(last)
  const before = first === undefined ? undefined : sharesOf(first).find(({ set }) => set === now?.set)
  if (first === undefined || last === undefined || first === last || now === null || before === undefined)
    return voice.tooFew
  const [low, high] = before.value < now.value ? [before, now] : [now, before]
  const isApart = low.interval !== null && high.interval !== null && low.interval[1] < high.interval[0]
  return voice.course[isApart ? 'moved' : 'steady']({
    pages: pagesOf(reply, now.set, reader),
    from: percentText(before.value, reader),
    to: percentText(now.value, reader),
    whole: voice.whole.row[reply.of],
    first: voiceRowName(reply.by, first.key, reader),
    last: voiceRowName(reply.by, last.key, reader),
  })
}

const titleOf = (reply: VoiceReply, reader: Reader): string => {
  const { by, rows } = reply
  const [row] = rows
  switch (by) {
    case 'none': {
      const lead = row === undefined ? null : leadOf(row)
      if (row === undefined) return reader.words.voice.tooFew
      return lead === null ? noVoiceWords(row, reader) : plainOf(lead, reply, reader)
    }
    case 'kind':
      return leadsOf(reply).length === 0 && rows.every(({ sets }) => sets.filter(({ pages }) => pages > 0).length < 2)
        ? kindsTitle(reply, reader)
        : rowsTitle(by, reply, reader)
    case 'topic':
    case 'territory':
      return rowsTitle(by, reply, reader)
    default:
      return courseTitle(reply, reader)
  }
}

/** The figure of a share of voice, in all or by row. */
export const voiceHeadings = (reply: VoiceReply, reader: Reader): FigureHeadings => {
  const { voice } = reader.words
  const pages = reply.sets.map((set) => namesOf(reply, set, reader).counted(set.pages))
  const hasIntervals = reply.rows.some(({ sets }) => sets.some(({ share }) => (share?.interval ?? null) !== null))
  return {
    title: raised(titleOf(reply, reader), reader),
    subtitle: voice.subtitle({
      what: voice.what[reply.of],
      by: voice.by[reply.by],
      platform: platformName(reply),
      period: periodText(reply, reader),
      pages: reader.formats.list(pages),
    }),
    source: sourceLine(reply, reader, { states: false, intervals: hasIntervals ? 'resamples' : null }),
  }
}
