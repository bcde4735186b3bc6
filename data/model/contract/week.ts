// Shape of the week of sets of pages: when the typical page publishes and what a post gets then, by hour and by block.

import { z } from 'zod'
import { figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const weekCell = z
  .strictObject({
    share: z
      .number()
      .nullable()
      .describe(
        'Mean over pages of the share of their posts, 0-1, each page the same; null without a page that counts',
      ),
    posts: whole.describe('Posts of all pages of the set'),
    pages: whole.describe('Pages with a post then'),
    perPost: z
      .number()
      .nullable()
      .describe(
        'Median over pages of interactions per post; null with fewer than 10 posts of known interactions or 5 pages (of one page alone: its mean)',
      ),
    perPostPages: whole.describe('Pages that it is, or would be, the median of'),
  })
  .meta({ id: 'WeekCell', description: 'One hour or one block of three hours of the week' })

const setWeek = z
  .strictObject({
    n: whole.describe('Pages that shares are the mean of: those with at least 10 posts of known hour'),
    tooFew: whole.describe('Pages with fewer of them: their posts are counted, not their shares'),
    missing: whole.describe('Pages without a post of known hour'),
    posts: whole.describe('Posts of known hour'),
    withoutHour: whole.describe('Posts of which only the day is known: in no cell'),
    hours: z.array(weekCell).describe('168 of them, from Monday midnight, in the time zone of each page'),
    blocks: z.array(weekCell).describe('The same in 56 blocks of three hours, eight a day'),
    peak: z
      .strictObject({
        block: whole.describe('Place of the block, from 0'),
        share: z.number().describe('Its share, 0-1'),
        interval: interval.nullable().describe('95 %, by drawing pages; null under 3 pages'),
        held: z
          .number()
          .nullable()
          .describe('Share of the resamples in which the same block is first again, 0-1; null under 3 pages'),
      })
      .nullable()
      .describe('The block with the largest share; null without a page that counts'),
  })
  .meta({ id: 'SetWeek', description: 'The week of one set of pages' })

export const weekReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  setWeeks: z.array(setWeek).describe('In the order of the sets of the figure'),
})
