// Shapes of share of voice: what each set of pages has of all that the sets publish or get, in all or row by row.

import { z } from 'zod'
import { figureBasis } from './figures.ts'
import { postsLeftOut, voiceBy, voiceOf } from './query.ts'
import { interval, whole } from './shapes.ts'

const voice = z.strictObject({
  /** Pages of the set in the row whose posts are known, silent ones among them. */
  pages: whole,
  /** Posts of the set in the row. */
  posts: whole,
  /** Posts, interactions or views of the set in the row; unknown counts stand in no sum. */
  value: z.number(),
  /**
   * Of all sets together, 0-1, with its interval by drawing pages with all their posts; null where the total is 0. No interval
   * with fewer than 3 pages in a set that has any, and in more than 60 rows.
   */
  share: z.strictObject({ value: z.number(), interval: interval.nullable() }).nullable(),
})
export const shareOfVoiceReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  of: z.enum(voiceOf),
  by: z.enum(voiceBy),
  /** Whether a post may count in several rows: it may have several topics, a page several territories. */
  isOverlapping: z.boolean(),
  /** Posts in no row, because their topics are not known; 0 but for `by=topic`. */
  topicsUnknown: whole,
  rows: z.array(
    z.strictObject({
      /** Of a topic, territory, kind or bucket; `all` without rows, `none` for posts with none of them. */
      key: z.string(),
      total: z.number(),
      /** Posts with a known count, and without. */
      known: whole,
      missing: whole,
      /** In the order of the sets of the figure. */
      sets: z.array(voice),
    }),
  ),
})
