// When a page gets to a value if it goes on as it does: a Theil-Sen line through its monthly readings, carried on from the
// last one. A continuation, not a forecast. Readings of a state add up (next month's followers are this month's and some), so
// Sen's interval, which takes them as independent, is too narrow there: it is widened to that of the monthly changes, drawn
// again. Pure; no clock: everything is counted from the last reading.

import { enoughBuckets, fewestPages, significance, significanceOfClearTrend } from '../certainty.ts'
import { ends, excludes } from '../comparison/ends.ts'
import type { Certainty, Interval, Pace } from '../contract.ts'
import { addDays, daysFrom } from '../periods.ts'
import { mannKendall, resampled, theilSen } from '../statistics/index.ts'
import { middleOf } from '../statistics/quantile.ts'
import { level } from '../statistics/sample.ts'

/** Of the calendar: 365.2425 / 12, as replies say with two decimals. */
export const daysPerMonth = 30.44
/** Beyond ten years nothing is said. */
export const longestDays = 3653
/** As many as Sen's interval takes to reach 95 %. */
export const fewestReadings = fewestPages

/** The last reading of a month, or the value of the month at its last day; in order of day. */
export type PacePoint = { readonly day: string; readonly value: number }

export type PaceAsked = {
  readonly goal: number
  /** Whether the value is a state that adds up (followers), or one of each month by itself. */
  readonly isState: boolean
  /** Whether the goal is to get down to it (days of silence). */
  readonly isDown: boolean
  readonly resamples: number
  readonly seed: number
}

/** Changes a day between neighbouring readings, drawn again: 95 % of their mean. */
const intervalOfChanges = (points: readonly PacePoint[], { resamples, seed }: PaceAsked): Interval | null => {
  const changes = points.slice(1).map(({ day, value }, at) => {
    const before = points[at] ?? { day, value }
    return { by: value - before.value, days: daysFrom(before.day, day) }
  })
  const drawn = resampled(changes.length, { resamples, seed, stream: 0 }, (times) => {
    let [sum, days] = [0, 0]
    for (const [at, change] of changes.entries()) {
      sum += (times[at] ?? 0) * change.by
      days += (times[at] ?? 0) * change.days
    }
    return sum / days
  })
  return middleOf(drawn, level)
}

const hullOf = (one: Interval | null, other: Interval | null): Interval | null =>
  one === null || other === null ? null : [Math.min(one[0], other[0]), Math.max(one[1], other[1])]

const certaintyOf = (n: number, interval: Interval | null, p: number | null): Certainty => {
  if (!excludes(interval, 0) || (p ?? 1) > significance) return 'uncertain'
  return n >= enoughBuckets && (p ?? 1) <= significanceOfClearTrend ? 'clear' : 'likely'
}

const noDays = { reachedOn: null, earliest: null, latest: null }

/** Days to the goal at so much a day; null where it leads away, or beyond the horizon. */
const daysAt = (perDay: number, way: number): number | null => {
  const days = way / perDay
  return Number.isFinite(days) && days > 0 && days <= longestDays ? Math.ceil(days) : null
}

/** Without a change under `fewestReadings` readings. */
export const paceTowards = (points: readonly PacePoint[], asked: PaceAsked): Pace => {
  const [first, last] = [points.at(0), points.at(-1)]
  const span = { n: points.length, from: first?.day ?? null, to: last?.day ?? null }
  if (first === undefined || last === undefined)
    return {
      ...span,
      ...noDays,
      value: null,
      perMonth: null,
      interval: null,
      outcome: 'too-few-readings',
      certainty: 'too-few',
    }
  const { goal, isState, isDown } = asked
  const isThere = (value: number): boolean => (isDown ? value <= goal : value >= goal)
  const days = points.map(({ day }) => daysFrom(first.day, day))
  const values = points.map(({ value }) => value)
  const line = points.length < fewestReadings ? null : theilSen(days, values)
  if (line === null)
    return {
      ...span,
      ...noDays,
      value: last.value,
      perMonth: null,
      interval: null,
      outcome: isThere(last.value) ? 'reached' : 'too-few-readings',
      certainty: 'too-few',
    }
  const sens = line.isReached ? line.interval : null
  const perDay = isState ? hullOf(sens, intervalOfChanges(points, asked)) : sens
  // A single month is chance: what is no state starts from its line.
  const value = isState ? last.value : line.intercept + line.slope * daysFrom(first.day, last.day)
  const certainty = certaintyOf(points.length, perDay, mannKendall(days, values)?.p ?? null)
  const told = {
    ...span,
    value,
    perMonth: line.slope * daysPerMonth,
    interval: perDay === null ? null : ends([perDay[0] * daysPerMonth, perDay[1] * daysPerMonth]),
    certainty,
  }
  if (isThere(value)) return { ...told, ...noDays, outcome: 'reached' }
  const way = goal - value
  const isStill = perDay !== null && perDay[0] === 0 && perDay[1] === 0
  if (isStill) return { ...told, ...noDays, outcome: 'not-at-this-pace' }
  if (certainty === 'uncertain' || perDay === null) return { ...told, ...noDays, outcome: 'uncertain' }
  if (Math.sign(line.slope) !== Math.sign(way)) return { ...told, ...noDays, outcome: 'not-at-this-pace' }
  const expected = daysAt(line.slope, way)
  if (expected === null) return { ...told, ...noDays, outcome: 'too-far' }
  const [slow, fast] = way > 0 ? perDay : [perDay[1], perDay[0]]
  const [soonest, latest] = [daysAt(fast, way), daysAt(slow, way)]
  return {
    ...told,
    outcome: 'on-the-way',
    reachedOn: addDays(last.day, expected),
    earliest: addDays(last.day, soonest ?? expected),
    latest: latest === null ? null : addDays(last.day, latest),
  }
}
