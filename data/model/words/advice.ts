// From a piece of advice to what a board reads: a title, what speaks for it, what it would make, the time it is assumed to
// take; and the sentences of the planner. Made here alone, so that no screen claims more. Pure; wording in <tag>/advice.ts.

import type { Advice, AdvicePage, AdviceReply, PlannerPage, PlannerReply } from '../contract.ts'
import { type HabitDimension, habitDimensions } from '../habits/groups.ts'
import { habitPeersSentence, habitPosts, peersText, rangeText } from './habits.ts'
import type { Reader } from './index.ts'
import { raised } from './naming.ts'
import { ratioText, rhythmText, rounded, valueText } from './values.ts'

type Basis = Pick<AdviceReply, 'grid' | 'sets' | 'platform' | 'resamples' | 'seed'>

export type AdviceText = {
  readonly title: string
  /** What speaks for it, with numbers, interval and n. */
  readonly evidence: string
  /** What peers get of the same; null where the evidence is of peers, or there are too few. */
  readonly peers: string | null
  readonly effect: string
  readonly time: string
  /** The same two in few words: "12 interactions", "90 minutes". */
  readonly gain: string
  readonly minutes: string
  readonly certainty: string
  /** Words of the link to the evidence. */
  readonly link: string
}

const dimensionOf = (rule: string): HabitDimension | null => habitDimensions.find((one) => one === rule) ?? null

const daysText = (days: number | null, reader: Reader): string => valueText('longest-silence', days ?? 0, reader)

const titleOf = ({ rule, key, now, target }: Advice, reader: Reader): string => {
  const { title } = reader.words.advice
  const dimension = dimensionOf(rule)
  if (dimension !== null && key !== null) return title.group(habitPosts(dimension, key, reader))
  if (rule === 'regularity') return title.regularity(daysText(target, reader))
  return title.rhythm({ target: rhythmText(target ?? 0, reader), now: rhythmText(now ?? 0, reader) })
}

const evidenceOf = (it: Advice, page: AdvicePage, basis: Basis, reader: Reader): string => {
  const { evidence, sure, times } = reader.words.advice
  const { formats } = reader
  const dimension = dimensionOf(it.rule)
  const factor = sure[it.certainty](times(ratioText(it.effect.ratio, reader)))
  const range = rangeText(it.effect.interval, reader)
  if (dimension !== null && it.key !== null) {
    const say = evidence[it.from === 'peers' ? 'peers' : 'own-posts']
    const posts = habitPosts(dimension, it.key, reader)
    return say({ posts, factor, range, n: formats.whole(it.n), of: formats.whole(it.of) })
  }
  const pages = peersText(page, it.n, basis, reader) ?? formats.whole(it.n)
  const isRhythm = it.rule === 'rhythm'
  const unit = isRhythm
    ? (posts: number | null) => rhythmText(posts ?? 0, reader)
    : (days: number | null) => daysText(days, reader)
  const say = isRhythm ? evidence.rhythm : evidence.regularity
  return say({ target: unit(it.target), now: unit(it.now), factor, range, pages })
}

/** All that is said of one piece of advice. */
export const adviceText = (it: Advice, page: AdvicePage, basis: Basis, reader: Reader): AdviceText => {
  const { advice } = reader.words
  const gain = rounded(it.effect.gainPerWeek, it.effect.gainPerWeek < 100 ? 2 : 3)
  const gainText = advice.gain(gain, reader.formats.number(gain), reader.formats)
  const minutes = advice.minutes(Math.max(1, Math.round(it.minutesPerWeek)), reader.formats)
  return {
    title: titleOf(it, reader),
    evidence: evidenceOf(it, page, basis, reader),
    peers:
      it.peers === null || it.peers.ratio === null
        ? null
        : habitPeersSentence({ peers: it.peers }, page, basis, reader),
    effect: advice.effect(gainText),
    time: advice.time(minutes),
    gain: gainText,
    minutes,
    certainty: advice.certainty[it.certainty],
    link: advice.link[it.link.screen],
  }
}

/** Why nothing is advised; null where something is. */
export const noAdviceText = ({ because }: Pick<AdvicePage, 'because'>, { words }: Reader): string | null =>
  because === null ? null : words.advice.none[because]

/** The rules looked at, as rows of a table: what was asked, what came of it, and how many comparisons it took. */
export const consideredRows = (
  { considered }: Pick<AdvicePage, 'considered'>,
  reader: Reader,
): readonly (readonly [rule: string, outcome: string, tested: string])[] =>
  considered.map(({ rule, outcome, tested }) => [
    reader.words.advice.rules[rule],
    raised(reader.words.advice.considered.outcome[outcome], reader),
    reader.formats.whole(tested),
  ])

type Plan = Basis & Pick<PlannerReply, 'hours' | 'minutesPerPost' | 'postsPerWeek' | 'band'>

const weeksInYear = 365.25 / 7
/** "12 interactions par semaine"; less than one is told over a year. */
const perWeekText = (interactions: number, { words, formats }: Reader): string => {
  const shown = rounded(interactions, 2)
  if (shown > 0 && shown < 1) return words.advice.perYear(Math.max(1, Math.round(interactions * weeksInYear)), formats)
  return words.advice.perWeek(shown, formats.number(shown), formats)
}

/** A page that posted nothing is known to be silent: that is not an unknown rhythm. */
const nowText = ({ postsPerWeek, perWeek }: PlannerPage['now'], reader: Reader): string => {
  const { planner } = reader.words.advice
  if (postsPerWeek === null) return planner.nowUnknown
  if (postsPerWeek === 0) return planner.nowSilent
  const posts = rhythmText(postsPerWeek, reader)
  return perWeek === null ? planner.nowPosts(posts) : planner.now({ posts, perWeek: perWeekText(perWeek, reader) })
}

/** What so many hours allow, what the page does now, and what peers with that rhythm get or why that cannot be said. */
export const plannerSentences = (page: PlannerPage, reply: Plan, reader: Reader): readonly string[] => {
  const { planner, minutes } = reader.words.advice
  const { formats } = reader
  const number = (value: number): string => formats.number(rounded(value, 2))
  const allows = planner.allows({
    hours: planner.hours(reply.hours, number(reply.hours), formats),
    minutes: minutes(reply.minutesPerPost, formats),
    posts: rhythmText(reply.postsPerWeek, reader),
  })
  const now = nowText(page.now, reader)
  const pages = peersText(page, page.n, reply, reader) ?? ''
  if (page.because === 'no-set') return [allows, now, planner.because['no-set']]
  if (page.perWeek === null || page.perPost === null) return [allows, now, planner.because['too-few-pages']({ pages })]
  const { median, q1, q3, interval } = page.perWeek
  const range =
    interval === null
      ? reader.words.habits.noRange
      : reader.words.habits.range({ low: number(interval[0]), high: number(interval[1]) })
  const [low, high] = reply.band
  const peers = planner.peers({
    pages: raised(pages, reader),
    low: number(low),
    high: number(high),
    median: number(median),
    q1: number(q1),
    q3: number(q3),
    range,
    perPost: number(page.perPost.median),
  })
  return [allows, now, peers, planner.note]
}
