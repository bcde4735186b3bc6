// When a page posts: weeks with a post, the longest silence, how even its gaps are, and its profile over the week. Silence
// is only told within time that files cover; a hole in coverage is not silence. Pure.

import { dayOf, weekHourOf } from './periods.ts'
import type { PostColumns } from './post-columns.ts'
import type { CoveredTime } from './totals.ts'

const msPerDay = 86_400_000
const msPerSecond = 1000

/** Number of a day since 1970-01-01. */
const dayNumber = (instantMs: number, zone: string): number => {
  const day = dayOf(instantMs, zone)
  let number = dayNumbers.get(day)
  if (number === undefined) {
    number = Date.parse(day) / msPerDay
    dayNumbers.set(day, number)
  }
  return number
}
/** Reading a day takes longer than finding it: there are few days and many posts. */
const dayNumbers = new Map<string, number>()

/** ISO weeks, Monday to Sunday, counted on from that of 1970-01-01, a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** Fewer whole weeks than this say nothing of how many are active. */
const fewestWeeks = 2

/** Whole ISO weeks within what is covered: a week cut by an end of the period is no week. */
const wholeWeeks = ({ zone, covered }: CoveredTime): readonly number[] =>
  covered.flatMap(({ from, to }) => {
    const firstDay = dayNumber(from - 1, zone) + 1
    const lastDay = dayNumber(to, zone) - 1
    const first = weekOf(firstDay + 6)
    const last = weekOf(lastDay + 1) - 1
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  })

/** Weeks with a post over whole covered weeks, 0-1; null without posts brought, or under 2 whole weeks. */
export const activeWeeksShare = (posts: PostColumns | undefined, time: CoveredTime | undefined): number | null => {
  if (posts === undefined || time === undefined) return null
  const weeks = wholeWeeks(time)
  if (weeks.length < fewestWeeks) return null
  const active = new Set<number>()
  for (const at of posts.at) active.add(weekOf(dayNumber(at * msPerSecond, time.zone)))
  return weeks.filter((week) => active.has(week)).length / weeks.length
}

/** Days of 24 hours; null without posts brought, or where coverage has a hole: a post could be in it. */
export const silenceOf = (posts: PostColumns | undefined, time: CoveredTime | undefined): number | null => {
  const [covered, another] = time?.covered ?? []
  if (posts === undefined || covered === undefined || another !== undefined) return null
  let longest = 0
  let before = covered.from
  for (const at of posts.at) {
    longest = Math.max(longest, at * msPerSecond - before)
    before = Math.max(before, at * msPerSecond)
  }
  return Math.max(longest, covered.to - before) / msPerDay
}

/** Gaps say nothing of a rhythm with fewer posts. */
const fewestPosts = 5

/** Standard deviation of the gaps between posts over their mean, >= 0; null under 5 posts, or all at one instant. */
export const variationOfGaps = (posts: PostColumns | undefined): number | null => {
  if (posts === undefined || posts.size < fewestPosts) return null
  const gaps = Array.from(posts.at.subarray(1), (at, before) => at - (posts.at[before] ?? 0))
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  if (mean <= 0) return null
  return Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length) / mean
}

export type WeekProfile = {
  /** Posts by weekday, Monday first. */
  readonly weekdays: readonly number[]
  /** Posts by hour of the week from Monday 00:00 on, 168 of them; posts of which only the day is known are not in it. */
  readonly hours: readonly number[]
  /** Posts of which only the day is known. */
  readonly withoutHour: number
}

/** When in the week a page posts, as clocks in the zone show. A picture of its own, not a number: it has no better or worse. */
export const weekProfile = (posts: PostColumns, zone: string): WeekProfile => {
  const weekdays = new Array<number>(7).fill(0)
  const hours = new Array<number>(7 * 24).fill(0)
  let withoutHour = 0
  for (let at = 0; at < posts.size; at += 1) {
    const hour = weekHourOf((posts.at[at] ?? 0) * msPerSecond, zone)
    const weekday = Math.floor(hour / 24)
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1
    if (posts.isDay[at] === 1) withoutHour += 1
    else hours[hour] = (hours[hour] ?? 0) + 1
  }
  return { weekdays, hours, withoutHour }
}
