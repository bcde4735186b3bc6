// Readings of one page month by month, and what they were last: what its pace and its goals are worked out from.

import { resamplesOnScreen } from '../../data/model/certainty.ts'
import type { Pace } from '../../data/model/contract.ts'
import { type PacePoint, paceTowards } from '../../data/model/goals/pace.ts'
import { goalWindowDays, isDownwards } from '../../data/model/goals/progress.ts'
import type { ListedMetric } from '../../data/model/metrics/index.ts'
import { addDays, type DayPeriod, dayOf, daysOf, lastDayOf, monthsBetween } from '../../data/model/periods.ts'
import type { Store } from '../store/open.ts'
import { seed } from './compare.ts'
import { periodReader } from './page-periods.ts'
import type { PlacedPage } from './sets.ts'

export type Reader = ReturnType<typeof periodReader>

/** Followers are a state that adds up; every other metric is of each month by itself. */
export const isState = (metric: ListedMetric): boolean => metric.key === 'followers'

/** Months that one value of a goal is over, about as long as `goalWindowDays`. */
export const monthsOfGoal = 3

/** Runs of so many months, the last one ending with the last month; what is left over at the start is left out. */
const runsOf = (months: readonly string[], length: number): readonly (readonly [from: string, to: string])[] =>
  months.flatMap((to, at) => {
    const from = months[at - length + 1]
    return from === undefined || (months.length - 1 - at) % length !== 0 ? [] : [[from, to] as const]
  })

/**
 * Of whole months of the period: the last reading of each; of what is no state the value of each that files cover, or of
 * each `run` of months.
 */
export const monthlyPoints = (
  reader: Reader,
  metric: ListedMetric,
  page: PlacedPage,
  period: DayPeriod,
  run = 1,
): readonly PacePoint[] =>
  runsOf(monthsBetween(period.from.slice(0, 7), period.to.slice(0, 7)), isState(metric) ? 1 : run).flatMap(
    ([from, to]) => {
      const days = daysOf(from, to)
      if (days.from < period.from || days.to > period.to) return []
      const known = reader(page, days)
      if (isState(metric)) {
        const { followers } = known
        return followers === null || followers.day < days.from ? [] : [{ day: followers.day, value: followers.value }]
      }
      const value = known.hasKnownPosts ? metric.value(known) : null
      return value === null ? [] : [{ day: lastDayOf(to), value }]
    },
  )

export const paceOf = (points: readonly PacePoint[], metric: ListedMetric, goal: number): Pace =>
  paceTowards(points, {
    goal,
    isState: isState(metric),
    isDown: isDownwards(metric.key),
    resamples: resamplesOnScreen,
    seed,
  })

/** A value with the day up to which it tells. */
export type LastValue = { readonly value: number; readonly day: string }

/** Long enough that the last reading of all is found, whatever its age. */
const anyAge = 3660

/** Day of the last instant that files speak of the page, on clocks in its zone; null when none does. */
const lastKnownDay = (store: Store, { id, zone }: PlacedPage): string | null => {
  const ends = store.pages.covered().flatMap((span) => (span.pageId === id ? [Date.parse(span.to) - 1] : []))
  return ends.length === 0 ? null : dayOf(Math.max(...ends), zone)
}

/** The last reading of a state, or the value over the last `goalWindowDays` known days; null where not known. */
export const lastValue = (store: Store, metric: ListedMetric, page: PlacedPage, today: string): LastValue | null => {
  const { platform } = page
  if (isState(metric)) {
    const days = { from: today, to: today }
    const { followers } = periodReader(store, { platform, ...days, tolerance: anyAge }, [page], [metric])(page, days)
    return followers === null ? null : { value: followers.value, day: followers.day }
  }
  const to = lastKnownDay(store, page)
  if (to === null) return null
  const days = { from: addDays(to, 1 - goalWindowDays), to }
  const known = periodReader(store, { platform, ...days, tolerance: goalWindowDays }, [page], [metric])(page, days)
  const value = known.hasKnownPosts ? metric.value(known) : null
  return value === null ? null : { value, day: to }
}
