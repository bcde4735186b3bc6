// The catalogue of what may be advised, in one table: what each rule looks at, and the minutes it is assumed to cost. A rule
// that nothing in public data can speak for is kept here too, so that a reader is told why it is never advised.

import type { HabitDimension } from '../habits/groups.ts'

export const adviceRules = [
  'regularity',
  'rhythm',
  'format',
  'weekday',
  'hours',
  'length',
  'topic',
  'call',
  'answer',
  'reuse',
] as const
export type AdviceRule = (typeof adviceRules)[number]

/** Rules about what single posts are like; each looks at the groups of the dimension of its name. */
export const groupRules = ['format', 'weekday', 'hours', 'length', 'topic', 'call'] as const satisfies HabitDimension[]

/** Minutes that a post takes from the idea to its publication, unless the reader says otherwise. */
export const minutesPerPost = 45

/**
 * Assumed minutes a week, by rule; for the rules about single posts: over what one such post a week takes beyond another.
 * `rhythm` is worked out: posts more times `minutesPerPost`. Assumptions of this product, said wherever they are used.
 */
export const minutesPerWeek: Readonly<Record<Exclude<AdviceRule, 'rhythm' | 'answer' | 'reuse'>, number>> = {
  regularity: 15,
  format: 30,
  weekday: 5,
  hours: 5,
  length: 10,
  topic: 20,
  call: 10,
}

/** Formats that take longer than another post: filming, or a meeting to hold. The others take what `format` says. */
export const minutesOfFormat: Readonly<Record<string, number>> = {
  video: 90,
  live: 90,
  event: 60,
  album: 30,
  photo: 10,
  link: 5,
  text: 5,
}

/** None to so many pieces of advice. */
export const mostAdvice = 5
/** A group that holds this share of the posts is what the page does already. */
export const alreadyShare = 0.5
