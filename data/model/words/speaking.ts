// Sentences on who speaks of what: to whom a topic belongs, how a topic stands between two sets, what a set calls to and what such
// posts get. Which sentence, weaker where the numbers are, never with a cause; the wording is in <tag>/speaking.ts. Pure.

import type { CallsReply, SetSpeaking, TopicVoicesReply } from '../contract/speaking.ts'
import type { Interval, Reply } from '../contract.ts'
import { isTopicKey, type TopicKey } from '../topics/themes.ts'
import { placed } from '../two-sided.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'
import { sentence } from './sentence.ts'
import { numberText, percentText } from './values.ts'
import { isThin, type VoiceRow, voiceRowName, voiceSaid } from './voice.ts'

type VoiceReply = Reply<'shareOfVoice'>
type Basis = VoiceReply

const pagesOf = (
  reply: Parameters<typeof namesOf>[0] & Pick<VoiceReply, 'sets'>,
  set: number,
  reader: Reader,
): string => namesOf(reply, placed(reply.sets, set), reader).all

const shareIn = (row: VoiceRow, set: number): { readonly value: number; readonly interval: Interval | null } | null =>
  row.sets[set]?.share ?? null

/** Rows of a topic that rest on enough, of which a set holds more than half with certainty; the largest share first. */
const ownedRows = ({ rows }: Basis, set: number): readonly VoiceRow[] =>
  rows
    .filter((row) => row.key !== 'none' && !isThin(row) && (shareIn(row, set)?.interval?.[0] ?? 0) > 0.5)
    .toSorted((a, b) => (shareIn(b, set)?.value ?? 0) - (shareIn(a, set)?.value ?? 0))

/** Which topics a set holds, as one or two sentences: the one it holds most, then the others by name. */
export const ownedSaid = (reply: Basis, set: number, reader: Reader): readonly string[] => {
  const { speaking, voice } = reader.words
  const [first, ...others] = ownedRows(reply, set)
  if (first !== undefined) {
    const names = others.map(({ key }) => voiceRowName('topic', key, reader))
    return [
      voiceSaid(first, reply, reader).plain,
      ...(names.length === 0 ? [] : [sentence(speaking.owned.also(reader.formats.list(names)), reader)]),
    ]
  }
  const [most] = reply.rows
    .filter((row) => isTopicKey(row.key) && !isThin(row) && shareIn(row, set) !== null)
    .toSorted((a, b) => (shareIn(b, set)?.value ?? 0) - (shareIn(a, set)?.value ?? 0))
  if (most === undefined) return [sentence(speaking.owned.tooFew, reader)]
  const topic = isTopicKey(most.key) ? voice.topics[most.key] : most.key
  const share = percentText(shareIn(most, set)?.value ?? 0, reader)
  return [sentence(speaking.owned.none({ pages: pagesOf(reply, set, reader), topic, share }), reader)]
}

/** Places of the sets, commercial camps first: theirs is what the reader comes to see. */
export const commercialFirst = (sets: Readonly<VoiceReply['sets']>): readonly number[] =>
  sets
    .map((_, place) => place)
    .toSorted((a, b) => Number(sets[b]?.camp === 'commercial') - Number(sets[a]?.camp === 'commercial') || a - b)

export const intervalText = (interval: Interval | null, reader: Reader): string | null =>
  interval === null
    ? null
    : reader.words.speaking.interval(percentText(interval[0], reader), percentText(interval[1], reader))

/** How a topic stands between the sets over the whole period, without a full stop. */
export const courseTitle = (reply: TopicVoicesReply, reader: Reader): string => {
  const { speaking, voice } = reader.words
  const about: TopicKey = reply.about
  const row = reply.topics.find(({ key }) => key === about)
  const known = (row?.sets ?? []).flatMap((set, place) =>
    set.isThin || set.share === null ? [] : [{ set, share: set.share, place }],
  )
  const [first, second] = known.toSorted((a, b) => b.share - a.share)
  if (first === undefined || second === undefined)
    return raised(speaking.courseTitle.tooFew(voice.topics[about]), reader)
  const isApart =
    known.length === reply.sets.length &&
    (first.set.interval?.[0] ?? 0) > (second.set.interval?.[1] ?? Number.POSITIVE_INFINITY)
  const told = {
    pages: pagesOf(reply, first.place, reader),
    topic: speaking.of[about],
    share: percentText(first.share, reader),
    interval: intervalText(first.set.interval, reader),
  }
  const say = isApart ? speaking.courseTitle.higher : speaking.courseTitle.level
  return raised(say(told, percentText(second.share, reader)), reader)
}

type CallKey = CallsReply['callRows'][number]['key']
export const callName = (key: CallKey, { words }: Reader): string =>
  key === 'none' ? words.speaking.noneOfThem : words.topics.calls[key]

const metric = 'interactions-per-post'

/** Calls of a set whose posts get clearly more or less than those without: intervals that lie apart. */
const earnedSaid = (reply: CallsReply, place: number, reader: Reader): readonly string[] => {
  const { earns } = reader.words.speaking
  const pages = pagesOf(reply, place, reader)
  const without = reply.callRows.find(({ key }) => key === 'none')?.sets[place]?.earned
  if (without?.interval == null || without.median === null) return []
  const [from, to] = without.interval
  const other = numberText(metric, without.median, reader)
  const compared = reply.callRows.flatMap(({ key, sets }) => {
    const earned = sets[place]?.earned
    return key === 'none' || earned?.interval == null || earned.median === null
      ? []
      : [{ key, earned, median: earned.median }]
  })
  const apart = compared.flatMap(({ key, earned, median }) => {
    const [low, high] = earned.interval ?? [from, to]
    if (low <= to && high >= from) return []
    const told = { pages, call: callName(key, reader), value: numberText(metric, median, reader), other }
    return [sentence((low > to ? earns.more : earns.less)(told), reader)]
  })
  if (compared.length === 0) return []
  return apart.length > 0 ? apart : [sentence(earns.level({ pages }), reader)]
}

/** What a set calls to most, and what such posts get. */
export const callsSaid = (reply: CallsReply, place: number, reader: Reader): readonly string[] => {
  const { speaking } = reader.words
  const pages = pagesOf(reply, place, reader)
  const made = reply.callRows.flatMap(({ key, sets }) => {
    const set: SetSpeaking | undefined = sets[place]
    return key === 'none' || set === undefined ? [] : [{ key, set }]
  })
  if (made.every(({ set }) => set.isThin)) return [sentence(speaking.fewCalls({ pages }), reader)]
  const [most] = made.toSorted((a, b) => b.set.speaking - a.set.speaking)
  if (most === undefined || most.set.speaking === 0 || most.set.share === null)
    return [sentence(speaking.noCalls({ pages }), reader)]
  const share = percentText(most.set.share, reader)
  // Those that round to the same share are named together: none of them is more than the other.
  const alike = made.filter(({ set }) => set.share !== null && percentText(set.share, reader) === share)
  const topic = reader.formats.list(alike.map(({ key }) => callName(key, reader)))
  return [
    sentence(speaking.most({ pages, topic, share, isOne: alike.length === 1 }), reader),
    ...earnedSaid(reply, place, reader),
  ]
}
