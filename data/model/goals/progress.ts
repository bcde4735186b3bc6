// How far a page has come towards a goal that its board has set, and whether its pace leads there in time. Pure.

import type { Goal, Pace } from '../contract.ts'
import type { MetricKey } from '../metrics/index.ts'

/** Metrics of which less is what one wants; the others go up. */
const downwards: readonly MetricKey[] = ['gap-variation', 'longest-silence']
export const isDownwards = (metric: string): boolean => (downwards as readonly string[]).includes(metric)

/** What is not a state is taken over so many days: long enough to be more than one lucky post, short enough to move. */
export const goalWindowDays = 91

/** 0 at the start, 1 at the target, below 0 away from it; null where an end is not known or both are alike. */
export const shareOfWay = (start: number | null, value: number | null, target: number): number | null =>
  start === null || value === null || start === target ? null : (value - start) / (target - start)

export const goalState = (value: number | null, target: number, metric: string): Goal['progress']['state'] => {
  if (value === null) return 'unknown'
  return (isDownwards(metric) ? value <= target : value >= target) ? 'reached' : 'on-the-way'
}

/** As the contract says; null without a day, or with too few readings. */
export const inTime = (
  state: Goal['progress']['state'],
  pace: Pace,
  byDay: string | null,
): Goal['progress']['inTime'] => {
  if (byDay === null) return null
  if (state === 'reached') return 'yes'
  switch (pace.outcome) {
    case 'too-few-readings':
      return null
    // Its line is there, its last value is not.
    case 'reached':
      return 'likely'
    case 'uncertain':
      return 'uncertain'
    case 'not-at-this-pace':
    case 'too-far':
      return 'unlikely'
    case 'on-the-way': {
      const isBy = (day: string | null): boolean => day !== null && day <= byDay
      if (isBy(pace.latest)) return 'yes'
      if (isBy(pace.reachedOn)) return 'likely'
      return isBy(pace.earliest) ? 'uncertain' : 'unlikely'
    }
  }
}
