// From what works on a page to sentences: how a group of posts is named, what it gets, what it gets on the pages of peers, and
// one sentence for the whole page. Weaker where the certainty is; no cause is claimed. Pure; wording in <tag>/habits.ts.

import type { Certainty, HabitGroup, HabitsPage, HabitsReply, Interval } from '../contract.ts'
import { type HabitDimension, weekdayKeys } from '../habits/groups.ts'
import { isCallKey, isTopicKey } from '../topics/themes.ts'
import type { Reader } from './index.ts'
import { raised } from './naming.ts'
import { peersNamed, type Whose } from './standing.ts'
import { percentText, ratioText } from './values.ts'

type Basis = Pick<HabitsReply, 'grid' | 'sets' | 'platform' | 'resamples' | 'seed'>

const worded = (texts: Readonly<Record<string, string>>, key: string): string => {
  const text = texts[key]
  if (text === undefined) throw new RangeError(`no words for the group "${key}"`)
  return text
}
const weekdayText = (key: string, { formats }: Reader): string =>
  formats.weekday(1 + (weekdayKeys as readonly string[]).indexOf(key))

/** A group as a table names it: "Vidéo", "lundi", "Répit". @throws RangeError for a key without words */
export const habitLabel = (dimension: HabitDimension, key: string, reader: Reader): string => {
  const { habits, topics } = reader.words
  if (dimension === 'weekday') return raised(weekdayText(key, reader), reader)
  if (dimension === 'topic') return worded(topics.names, key)
  return dimension === 'call' && isCallKey(key) ? topics.calls[key] : worded(habits.labels, key)
}

/** Its posts in the plural inside a sentence, without an article: "publications du soir". */
export const habitPosts = (dimension: HabitDimension, key: string, reader: Reader): string => {
  const { habits, topics } = reader.words
  if (dimension === 'weekday') return habits.onWeekday(weekdayText(key, reader))
  return dimension === 'topic' && isTopicKey(key) ? habits.onTopic(topics.names[key]) : worded(habits.posts, key)
}

/** "entre 1,3 et 2,4"; says so where there is none. */
export const rangeText = (interval: Interval | null, reader: Reader): string => {
  const { habits } = reader.words
  if (interval === null) return habits.noRange
  return habits.range({ low: ratioText(interval[0], reader), high: ratioText(interval[1], reader) })
}

const told: Readonly<Record<Exclude<Certainty, 'too-few'>, true>> = { clear: true, likely: true, uncertain: true }
const isTold = (certainty: Certainty): certainty is keyof typeof told => certainty !== 'too-few'

/** What the posts of a group get beside the habit of the page, or why that cannot be said. */
export const habitSentence = (
  dimension: HabitDimension,
  group: HabitGroup,
  reader: Reader,
  whose: Whose = 'any',
): string => {
  const { habits, shell } = reader.words
  const named = habitPosts(dimension, group.key, reader)
  const n = shell.posts(group.posts, reader.formats)
  if (group.ratio === null || !isTold(group.certainty)) {
    if (group.because === 'median-zero') return habits.because.zero
    if (group.because === 'no-others') return habits.because.noOthers({ posts: habits.some(named) })
    return raised(habits.because.few({ posts: named, n }), reader)
  }
  const posts = habits.whose[whose](named)
  const factor = ratioText(group.ratio, reader)
  return raised(habits.gets[group.certainty]({ posts, factor, range: rangeText(group.interval, reader), n }), reader)
}

type Placed = Pick<HabitsPage, 'set' | 'stratum' | 'peers'>

/** The pages laid beside it: "17 pages d’association de 500 à 2 000 abonnés"; null for a page in no set. */
export const peersText = ({ set, stratum, peers }: Placed, n: number, basis: Basis, reader: Reader): string | null => {
  if (set === null || peers === null) return null
  return peersNamed({ set, stratum: peers.among === 'size' ? stratum : null }, basis, reader).counted(n)
}

/** What such posts get on the pages of the peers; null for a page in no set. */
export const habitPeersSentence = (
  group: Pick<HabitGroup, 'peers'>,
  page: Placed,
  basis: Basis,
  reader: Reader,
): string | null => {
  const { habits } = reader.words
  const { n, ratio, interval, because } = group.peers
  const pages = peersText(page, n, basis, reader)
  if (pages === null) return null
  if (because === 'not-read') return habits.peersUnread
  if (ratio === null) return habits.peersFew({ pages })
  return habits.peers({ pages, factor: ratioText(ratio, reader), range: rangeText(interval, reader) })
}

/** From this share on a page is said to publish mostly so. */
const mostlyFrom = 0.4

/**
 * One sentence for each dimension in which a group clearly or probably gets more, with what the page mostly does; where there
 * is none, the one sentence that says why.
 */
export const habitsSummary = (page: HabitsPage, reader: Reader, whose: Whose = 'any'): readonly string[] => {
  const { habits } = reader.words
  const said = page.dimensions.flatMap(({ dimension, groups }) => {
    const [best] = groups
      .filter(({ certainty, ratio }) => (certainty === 'clear' || certainty === 'likely') && (ratio ?? 0) > 1)
      .toSorted((a, b) => (b.interval?.[0] ?? 0) - (a.interval?.[0] ?? 0))
    if (best === undefined) return []
    const gets = habitSentence(dimension, best, reader, whose)
    const [most] = groups.toSorted((a, b) => b.posts - a.posts)
    if (most === undefined || most === best || (most.share ?? 0) < mostlyFrom) return [gets]
    const posts = habitPosts(dimension, most.key, reader)
    const mostly = habits.mostly[whose]({ posts, share: percentText(most.share ?? 0, reader) })
    return [
      raised(
        habits.both({ mostly, gets: `${gets.charAt(0).toLocaleLowerCase(reader.formats.tag)}${gets.slice(1)}` }),
        reader,
      ),
    ]
  })
  return said.length > 0 ? said : [habits.noneOf[page.because ?? 'nothing-clear']]
}
