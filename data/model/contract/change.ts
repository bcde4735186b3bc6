// Shapes of two periods side by side: the same pages now and then, and what differs between the periods themselves.

import { z } from 'zod'
import { ages, field, figureBasis } from './figure-basis.ts'
import { certainty } from './figures.ts'
import { againstKinds, postsLeftOut } from './query.ts'
import { day, interval, month, whole } from './shapes.ts'

const differs = z
  .strictObject({
    days: z
      .int()
      .describe('Days of the period minus those of the earlier one: 0 where they are alike, as the next two'),
    weekdays: z.array(z.int()).length(7).readonly().describe('Difference in Mondays, Tuesdays ... Sundays'),
    leapDays: z.int().describe('Difference in 29ths of February'),
    shiftDays: z.int().describe('Days from the start of the earlier period to the start of the later one'),
    sharedDays: whole.describe('Days that both have: above 0 they are no independent observations'),
    hasSameLength: z.boolean().describe('Whether both have as many days'),
    hasSameWeekdays: z.boolean().describe('Whether both have as many of each weekday'),
    hasSameLeapDays: z.boolean().describe('Whether both have as many 29ths of February'),
  })
  .describe('What differs between the periods themselves')
/** Only pages with a value in both periods are compared, the others counted. */
export const setChange = z
  .strictObject({
    both: whole.describe('Pages with a value in both periods'),
    onlyNow: whole.describe('Pages with a value in the later period alone'),
    onlyThen: whole.describe('Pages with a value in the earlier period alone'),
    now: z.number().nullable().describe('Median of the pages with both, in the later period; null without one'),
    before: z.number().nullable().describe('Median of the same pages in the earlier period; null without one'),
    ratio: z
      .number()
      .nullable()
      .describe('`now` / `before`; null where either is 0 or missing, or values can be below 0'),
    ratioInterval: interval
      .nullable()
      .describe(
        '95 %, by drawing pages, each with both its values; null without a ratio, or where a bound is 0 or infinite',
      ),
    difference: z.number().nullable().describe('`now` minus `before`, in the unit of the metric; null without pages'),
    differenceInterval: interval.nullable().describe('95 %, by drawing pages; null where nothing can be drawn'),
    certainty,
  })
  .meta({ id: 'SetChange', description: 'The change of one set, over the pages that have both periods' })
export const changeReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  against: z.enum(againstKinds).describe('How the earlier period was chosen'),
  before: z
    .strictObject({
      from: z.union([day, month]).describe('Its begin: a month where it is whole months, else a day'),
      to: z.union([day, month]).describe('Its end, included, as `from`'),
    })
    .describe('The earlier period'),
  differs,
  ages: z.array(ages).describe('One for each set: ages of its posts at reading, then (`left`) and now (`right`)'),
  metrics: z
    .array(
      z.strictObject({
        metric: field.metric,
        isPublished: field.isPublished,
        sets: z.array(setChange).describe('In the order of the sets of the figure'),
      }),
    )
    .describe('In the order asked for'),
})
