// Shapes of effort and return: how often each page posts against what it gets per post, beside the trend of its set.

import { z } from 'zod'
import { figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { interval, slug, whole } from './shapes.ts'

const effortPoint = z.strictObject({
  pageId: whole,
  page: z.string(),
  actor: slug.nullable(),
  set: whole,
  postsPerWeek: z.number(),
  /** Interactions per post. */
  perPost: z.number(),
  /** What it gets over what the trend of its set expects at its effort: 2 is twice as much; null without a trend or at 0. */
  residual: z.number().nullable(),
})
const setEffort = z.strictObject({
  /** Pages with both sides known, and without. */
  n: whole,
  missing: whole,
  /** Pages with a 0 on one side, which have no place on a log scale. */
  atZero: whole,
  postsPerWeek: z.number().nullable(),
  perPost: z.number().nullable(),
  /** perPost = exp(intercept) x postsPerWeek ^ exponent; null with fewer than 5 pages above 0. */
  trend: z.strictObject({ exponent: z.number(), intercept: z.number(), interval: interval.nullable() }).nullable(),
  /** Rank correlation of the two sides, -1 to 1; null where it is undefined. */
  spearman: z.strictObject({ rho: z.number(), p: z.number().nullable() }).nullable(),
})
export const effortReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  points: z.array(effortPoint),
  /** In the order of the sets of the figure. */
  efforts: z.array(setEffort),
})
