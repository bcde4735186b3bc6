// Shapes of share of voice: what each set of pages has of all that the sets publish or get, in all or row by row.

import { z } from 'zod'
import { figureBasis } from './figure-basis.ts'
import { postsLeftOut, voiceBy, voiceOf } from './query.ts'
import { interval, whole } from './shapes.ts'

const voice = z
  .strictObject({
    pages: whole.describe('Pages of the set in the row whose posts are known, silent ones among them'),
    posts: whole.describe('Posts of the set in the row'),
    known: whole.describe('Of `posts`, those with a known count; the rest are missing from `value`'),
    value: z.number().describe('Posts, interactions or views of the set in the row; unknown counts stand in no sum'),
    share: z
      .strictObject({
        value: z.number().describe('0-1'),
        interval: interval
          .nullable()
          .describe(
            '95 %, by drawing pages with all their posts; null with fewer than 3 pages in a set that has any, and in more than 60 rows',
          ),
      })
      .nullable()
      .describe(
        'Of all sets together; null where the total is 0, or where a set has posts and none of them a known count',
      ),
  })
  .meta({ id: 'Voice', description: 'What one set has of a row' })
export const shareOfVoiceReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  of: z.enum(voiceOf).describe('What is shared out'),
  by: z.enum(voiceBy).describe('What the rows are'),
  isOverlapping: z
    .boolean()
    .describe('Whether a post may count in several rows: it may have several topics, a page several territories'),
  topicsUnknown: whole.describe('Posts in no row, because their topics are not known; 0 but for by=topic'),
  rows: z
    .array(
      z.strictObject({
        key: z
          .string()
          .describe('Of a topic, territory, kind or bucket; `all` without rows, `none` for posts with none of them'),
        total: z.number().describe('Sum over all sets'),
        known: whole.describe('Posts with a known count'),
        missing: whole.describe('Posts without a known count'),
        sets: z.array(voice).describe('In the order of the sets of the figure'),
      }),
    )
    .describe('One row without `by`'),
})
