// Periods that a reader chooses by name, as labels of the calendar: the year to date, the last whole quarter and week; and
// the whole months that any period touches. Pure: the day up to which there are posts is an argument, no clock is read.

import { addBuckets, bucketOfDay, daysOf } from '../data/model/periods.ts'

/** Labels of buckets, both included: `2025-01-01` and `2025-03-17`, `2025-W11` twice. */
export type PeriodChoice = { readonly from: string; readonly to: string }

export const periodPresets = ['year-to-date', 'last-quarter', 'last-week'] as const
export type PeriodPreset = (typeof periodPresets)[number]

/** The last bucket that had ended on that day. */
const lastWhole = (by: 'quarter' | 'week', newestDay: string): PeriodChoice => {
  const bucket = bucketOfDay(newestDay, by)
  const label = daysOf(bucket).to === newestDay ? bucket : addBuckets(bucket, -1)
  return { from: label, to: label }
}

/** @param newestDay day of the newest post, `2025-03-17` @throws RangeError on what is no day */
export const presetPeriod = (preset: PeriodPreset, newestDay: string): PeriodChoice => {
  if (preset === 'year-to-date') return { from: `${newestDay.slice(0, 4)}-01-01`, to: newestDay }
  return lastWhole(preset === 'last-quarter' ? 'quarter' : 'week', newestDay)
}

/** Whole months around a period: `2025-W05` lies in 2025-01 and 2025-02. @throws RangeError on what is no label */
export const monthsAround = ({ from, to }: PeriodChoice): PeriodChoice => ({
  from: daysOf(from).from.slice(0, 7),
  to: daysOf(to).to.slice(0, 7),
})

/** Its first and last day. @throws RangeError on what is no label */
export const daysAround = ({ from, to }: PeriodChoice): PeriodChoice => daysOf(from, to)
