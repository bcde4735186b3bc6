// None to five pieces of advice for a page, from the comparisons that speak for them (tested.ts). Only what is clear or
// likely once p is corrected over all questions of its kind, that is large enough to change one's week for, and that the
// page does not do already; ordered by what an hour of work a week would bring. None is a good answer. Pure.

import { enoughPages, fewestPosts, significance } from '../certainty.ts'
import type { Advice, AdvicePage } from '../contract.ts'
import { benjaminiHochberg, holm } from '../statistics/index.ts'
import {
  type AdviceRule,
  adviceRules,
  alreadyShare,
  minutesOfFormat,
  minutesPerPost,
  minutesPerWeek,
  mostAdvice,
} from './rules.ts'
import type { Tested } from './tested.ts'

/** Less than a fifth more is not worth changing one's week for. */
export const leastRatio = 1.2

export type Asked = {
  /** All comparisons made for the page. */
  readonly tested: readonly Tested[]
  /** Rules about the whole page that it keeps as most peers do. */
  readonly already: readonly AdviceRule[]
  /** Posts a week; null where not known. */
  readonly postsPerWeek: number | null
  /** Median interactions of a post; null without a known one. */
  readonly median: number | null
  /** Posts with known interactions. */
  readonly known: number
  /** Posts beyond the habit of the page. */
  readonly beyond: number
  readonly minutesPerPost?: number
}

type Corrected = Tested & { readonly holm: number; readonly fdr: number }

const holdsInHalves = ({ halves }: Tested): boolean => halves.every((half) => half === null || half > 1)

/** Whether it stands out, and to more; what the page does already stands out too. */
const standsOut = (one: Corrected): boolean =>
  one.ratio >= leastRatio &&
  one.interval !== null &&
  one.interval[0] > 1 &&
  one.fdr <= significance &&
  holdsInHalves(one)

/** Pages differ in more than what is compared between them: that is never more than likely. */
const certaintyOf = ({ from, holm: corrected, halves, n }: Corrected): Advice['certainty'] => {
  if (corrected > significance || from === 'across-peers') return 'likely'
  const isSure = from === 'own-posts' ? halves.every((half) => half !== null) : n >= enoughPages
  return isSure ? 'clear' : 'likely'
}

const isDone = ({ key, now }: Tested): boolean => key !== null && now !== null && now >= alreadyShare

const minutesFor = ({ rule, key, now, target }: Tested, perPost: number): number => {
  switch (rule) {
    case 'rhythm':
      return ((target ?? 0) - (now ?? 0)) * perPost
    case 'format':
      return minutesOfFormat[key ?? ''] ?? minutesPerWeek.format
    case 'answer':
    case 'reuse':
      return 0
    default:
      return minutesPerWeek[rule]
  }
}

const linkOf = ({ rule, key }: Tested): Advice['link'] => {
  if (key !== null && (rule === 'format' || rule === 'topic' || rule === 'call'))
    return { screen: 'posts', query: { [rule]: key } }
  return rule === 'rhythm' || rule === 'regularity'
    ? { screen: 'compare', query: { metric: rule === 'rhythm' ? 'posting-frequency' : 'longest-silence' } }
    : { screen: 'actor', query: {} }
}

const adviceOf = (one: Corrected, asked: Asked): Advice => {
  const { rule, key, from, n, of, now, target, metric, ratio, interval, fdr, peers } = one
  // A page that posts less than weekly has less than one post a week to make otherwise.
  const weekly = asked.postsPerWeek ?? 1
  const part = isOfPosts(one) ? Math.min(1, weekly) : 1
  const base = (asked.median ?? 0) * (isOfPosts(one) ? part : weekly)
  const minutes = minutesFor(one, asked.minutesPerPost ?? minutesPerPost) * part
  const gainPerWeek = base * (ratio - 1)
  return {
    rule,
    key,
    from,
    certainty: certaintyOf(one),
    n,
    of,
    now,
    target,
    effect: { metric, ratio, interval: [interval?.[0] ?? ratio, interval?.[1] ?? ratio], gainPerWeek },
    p: fdr,
    peers,
    minutesPerWeek: minutes,
    perHour: (gainPerWeek * 60) / minutes,
    link: linkOf(one),
  }
}

const byGain = (a: Advice, b: Advice): number =>
  b.perHour - a.perHour || adviceRules.indexOf(a.rule) - adviceRules.indexOf(b.rule)

/** Of one rule the piece whose effect is at least the largest, so that a few lucky posts do not come before many. */
const bestOf = (pieces: readonly Advice[]): readonly Advice[] =>
  pieces.toSorted((a, b) => b.effect.interval[0] - a.effect.interval[0]).slice(0, 1)

/** What nothing public tells, and what no comparison could speak for. */
const untestable: Readonly<Partial<Record<AdviceRule, AdvicePage['considered'][number]['outcome']>>> = {
  answer: 'not-published',
  reuse: 'cannot-tell',
}

/** Questions about single posts are many, those about the whole page are two: each kind is corrected by itself. */
const isOfPosts = ({ key }: Pick<Tested, 'key'>): boolean => key !== null

const correctedOver = (tested: readonly Tested[]): readonly Corrected[] => {
  const ps = tested.map(({ p }) => p)
  const [ofHolm, ofFdr] = [holm(ps), benjaminiHochberg(ps)]
  return tested.map((one, at) => ({ ...one, holm: ofHolm[at] ?? 1, fdr: ofFdr[at] ?? 1 }))
}

export type Advised = Pick<AdvicePage, 'advice' | 'because' | 'considered'>

export const advise = (asked: Asked): Advised => {
  const corrected = [
    ...correctedOver(asked.tested.filter(isOfPosts)),
    ...correctedOver(asked.tested.filter((one) => !isOfPosts(one))),
  ]
  const isThin = asked.known < fewestPosts || asked.median === null || asked.median === 0
  const found = isThin ? [] : corrected.filter(standsOut)
  const pieces = adviceRules
    .flatMap((rule) =>
      bestOf(found.filter((one) => one.rule === rule && !isDone(one)).map((one) => adviceOf(one, asked))),
    )
    .toSorted(byGain)
  const advice = pieces.slice(0, mostAdvice)
  const considered = adviceRules.map((rule): AdvicePage['considered'][number] => {
    const ofRule = asked.tested.filter((one) => one.rule === rule)
    const counts = {
      rule,
      tested: ofRule.length,
      n: rule === 'reuse' ? asked.beyond : Math.max(0, ...ofRule.map(({ n }) => n)),
    }
    const outcome = untestable[rule]
    if (outcome !== undefined) return { ...counts, outcome }
    if (advice.some((one) => one.rule === rule)) return { ...counts, outcome: 'advised' }
    if (pieces.some((one) => one.rule === rule)) return { ...counts, outcome: 'not-among-first' }
    if (asked.already.includes(rule) || found.some((one) => one.rule === rule)) return { ...counts, outcome: 'already' }
    return { ...counts, outcome: ofRule.length === 0 || isThin ? 'too-thin' : 'no-difference' }
  })
  return {
    advice,
    considered,
    because: advice.length > 0 ? null : isThin || asked.tested.length === 0 ? 'too-few-posts' : 'nothing-clear',
  }
}
