// What is known of a page week by week: posts, known silence, or nothing at all. A week without a post is silent only where
// files cover the whole of it; and how many pages have been silent for longer than a number of days. Pure.

import { coverageIn, type Frame, frameOf, type Span } from './coverage.ts'
import { bucketOf, bucketsTouching, type DayPeriod, daysOf } from './periods.ts'
import type { SilenceNow } from './standing/silence.ts'

/** Longer than so many days without a post is told as silence, unless the reader asks for another number. */
export const usualSilence = 60

/** ISO weeks with a day of the period, and of each the days that lie in it. */
export type WeekDays = { readonly week: string; readonly days: DayPeriod }

/** @throws RangeError on what is no day */
export const weeksOf = (period: DayPeriod): readonly WeekDays[] =>
  bucketsTouching(period, 'week').map((week) => {
    const { from, to } = daysOf(week)
    return {
      week,
      days: { from: from < period.from ? period.from : from, to: to > period.to ? period.to : to },
    }
  })

/** The weeks as frames of a zone: many pages share them. */
export type WeekFrame = { readonly week: string; readonly frame: Frame }
export const weekFrames = (weeks: readonly WeekDays[], zone: string): readonly WeekFrame[] =>
  weeks.map(({ week, days }) => ({ week, frame: frameOf(days.from, days.to, zone) }))

/**
 * Posts of each week: a number, 0 where the whole week is known to be without; null where no post is known and files do not
 * cover all of it but for less than a day. A number of a week covered in part is at least that.
 * @param postsAt instants of the posts of the period, milliseconds
 * @param spans what files cover of the page, in order of start
 */
export const weekCounts = (
  weeks: readonly WeekFrame[],
  postsAt: Iterable<number>,
  spans: readonly Span[],
  zone: string,
): readonly (number | null)[] => {
  const counts = new Map<string, number>()
  for (const at of postsAt) {
    const week = bucketOf(at, zone, 'week')
    counts.set(week, (counts.get(week) ?? 0) + 1)
  }
  return weeks.map(({ week, frame }) => {
    const posts = counts.get(week)
    if (posts !== undefined) return posts
    return coverageIn(spans, frame).weeks === frame.weeks ? 0 : null
  })
}

/** Weeks by what is known of them. */
export type WeekSums = { readonly withPosts: number; readonly withoutPost: number; readonly unknown: number }
export const weekSums = (counts: readonly (number | null)[]): WeekSums => {
  const unknown = counts.filter((count) => count === null).length
  const withoutPost = counts.filter((count) => count === 0).length
  return { withPosts: counts.length - unknown - withoutPost, withoutPost, unknown }
}

/**
 * Whether a page has been silent for more than `days` days: null where that is not known, because no post of it is known, or
 * because files end before they can tell.
 */
export const isSilent = (
  { silentDays, unknownDays }: Pick<SilenceNow, 'silentDays' | 'unknownDays'>,
  days: number,
): boolean | null => {
  if (silentDays === null) return null
  if (silentDays > days) return true
  return silentDays + (unknownDays ?? 0) > days ? null : false
}

/** The longest known silence first; pages without a known post last. */
export const bySilence = (
  a: Pick<SilenceNow, 'silentDays' | 'unknownDays'>,
  b: Pick<SilenceNow, 'silentDays' | 'unknownDays'>,
): number => (b.silentDays ?? -1) - (a.silentDays ?? -1) || (b.unknownDays ?? 0) - (a.unknownDays ?? 0)

/** The month in which a week ends, `2025-02` for `2025-W05`. @throws RangeError on what is no week */
export const monthOfWeek = (week: string): string => daysOf(week).to.slice(0, 7)
