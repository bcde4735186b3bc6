// Shapes of two periods side by side: the same pages now and then, and what differs between the periods themselves.

import { z } from 'zod'
import { ages, figureBasis } from './figure-basis.ts'
import { certainties } from './figures.ts'
import { againstKinds, postsLeftOut } from './query.ts'
import { day, interval, month, whole } from './shapes.ts'

const differs = z.strictObject({
  /** Of the period minus that of the earlier one: 0 where they are alike. */
  days: z.int(),
  /** Monday first. */
  weekdays: z.array(z.int()).length(7).readonly(),
  leapDays: z.int(),
  /** Days from the start of the earlier period to the start of the later one. */
  shiftDays: z.int(),
  /** Days that both have: above 0 they are no independent observations. */
  sharedDays: whole,
  hasSameLength: z.boolean(),
  hasSameWeekdays: z.boolean(),
  hasSameLeapDays: z.boolean(),
})
/** The change of one set: only pages with a value in both periods are compared, the others counted. */
export const setChange = z.strictObject({
  both: whole,
  onlyNow: whole,
  onlyThen: whole,
  /** Medians of the pages with both. */
  now: z.number().nullable(),
  before: z.number().nullable(),
  /** Median now / median then, with an interval by drawing pages, each with both its values; null for a median of 0. */
  ratio: z.number().nullable(),
  ratioInterval: interval.nullable(),
  difference: z.number().nullable(),
  differenceInterval: interval.nullable(),
  certainty: z.enum(certainties),
})
export const changeReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  against: z.enum(againstKinds),
  /** The earlier period, both included: months where it is whole months, else days. */
  before: z.strictObject({ from: z.union([day, month]), to: z.union([day, month]) }),
  differs,
  /** Ages of the posts of each set at reading, then (left) and now (right); null as in a comparison. */
  ages: z.array(ages),
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      isPublished: z.boolean(),
      /** In the order of the sets of the figure. */
      sets: z.array(setChange),
    }),
  ),
})
