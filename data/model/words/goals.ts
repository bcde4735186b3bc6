// From a pace and from a goal to sentences: when a page would get to a value if it went on like this, and where a goal stands.
// Pure; no clock; wording in <tag>/goals.ts.

import type { Goal, Pace, PaceReply } from '../contract.ts'
import type { Reader } from './index.ts'
import { namesOf, raised } from './naming.ts'
import { keyOf, percentText, valueText } from './values.ts'

/** Digits beyond the usual: what a board has chosen is told as it was chosen, not rounded. */
const further = 6
const exactText = (metric: string, value: number, reader: Reader): string =>
  valueText(keyOf(metric), value, reader, further)

/** A reading of followers is a whole number that somebody counted; other values are rounded to what they are worth. */
const knownText = (metric: string, value: number, reader: Reader): string =>
  metric === 'followers' ? exactText(metric, value, reader) : valueText(keyOf(metric), value, reader)

/** "5,6 abonnés de plus par mois". */
const changeText = (pace: Pace, metric: string, reader: Reader): string => {
  const words = reader.words.goals.pace
  const change = pace.perMonth ?? 0
  if (change === 0) return words.still
  const value = valueText(keyOf(metric), Math.abs(change), reader)
  return words.change((change > 0 ? words.more : words.less)(value))
}

const rangeOf = ({ earliest, latest }: Pace, { words, formats }: Reader): string => {
  const { pace } = words.goals
  const first = formats.month((earliest ?? '').slice(0, 7))
  if (latest === null) return pace.openEnd(first)
  const last = formats.month(latest.slice(0, 7))
  return first === last ? pace.same(first) : pace.between({ earliest: first, latest: last })
}

/** When the page gets to a value, given as it is written, at the pace it has, or why that cannot be said. */
export const paceSentence = (pace: Pace, goal: string, metric: string, reader: Reader): string => {
  const words = reader.words.goals.pace
  const change = changeText(pace, metric, reader)
  switch (pace.outcome) {
    case 'reached':
      return words.reached({ goal })
    case 'uncertain':
      return words.uncertain({ goal })
    case 'not-at-this-pace':
      return words['not-at-this-pace']({ goal, change })
    case 'too-far':
      return words['too-far']({ goal, change })
    case 'too-few-readings':
      return words['too-few-readings']({ n: words.readings(pace.n, reader.formats) })
    case 'on-the-way': {
      const month = reader.formats.month((pace.reachedOn ?? '').slice(0, 7))
      const said = words['on-the-way']({ change, goal, month, range: rangeOf(pace, reader) })
      return pace.certainty === 'clear' ? said : words.likely(said)
    }
  }
}

/** Of one page: its pace, and where the value comes from when nobody asked for one. */
export const paceSentences = (
  page: PaceReply['pages'][number],
  reply: PaceReply,
  reader: Reader,
): readonly string[] => {
  const words = reader.words.goals.pace
  if (page.goal === null || page.pace === null) return [words.noGoal]
  const { value, from } = page.goal
  const goal = from === 'asked' ? exactText(reply.metric, value, reader) : valueText(keyOf(reply.metric), value, reader)
  const said = paceSentence(page.pace, goal, reply.metric, reader)
  const { set: place, n } = page.goal
  const set = place === null ? undefined : reply.sets[place]
  return set === undefined || n === null ? [said] : [said, words.median(namesOf(reply, set, reader).counted(n))]
}

/** "Abonnés : 1 500 abonnés d’ici le 31 mars 2027", without a full stop. */
export const goalText = ({ metric, target, byDay }: Goal, reader: Reader): string => {
  const { words, formats } = reader
  const key = keyOf(metric)
  const goal = words.goals.goal({ metric: words.metrics[key].name, value: exactText(metric, target, reader) })
  return byDay === null ? goal : words.goals.by({ goal, day: formats.day(byDay) })
}

const wayText = ({ startValue, metric, progress }: Goal, reader: Reader): string => {
  const { way } = reader.words.goals
  if (startValue === null || progress.share === null) return way.unknown
  const start = knownText(metric, startValue, reader)
  return progress.share < 0 ? way.away({ start }) : way.share({ share: percentText(progress.share, reader), start })
}

/** Where a goal stands: the value of today and its age, the part of the way, and where the pace leads. */
export const goalSentences = (goal: Goal, reader: Reader): readonly string[] => {
  const { words, formats } = reader
  const { value, observedOn, ageDays, state, pace, inTime } = goal.progress
  const said = [words.goals.setOn(formats.day(goal.setOn))]
  if (value === null || observedOn === null || ageDays === null) return [...said, words.goals.nowUnknown]
  const now = knownText(goal.metric, value, reader)
  said.push(words.goals.now({ value: now, day: formats.day(observedOn), age: words.goals.age(ageDays, formats) }))
  if (state === 'reached') return [...said, words.goals.reached]
  said.push(
    raised(wayText(goal, reader), reader),
    paceSentence(pace, exactText(goal.metric, goal.target, reader), goal.metric, reader),
  )
  return inTime === null ? said : [...said, words.goals.inTime[inTime]]
}
