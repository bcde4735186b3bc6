// Shapes of effort and return: how often each page posts against what it gets per post, beside the trend of its set.

import { z } from 'zod'
import { field, figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const postsPerWeek = z.number().describe('Posts a week')
const effortPoint = z
  .strictObject({
    pageId: field.pageId,
    page: field.page,
    actor: field.actor,
    set: field.set,
    postsPerWeek,
    perPost: z.number().describe('Interactions per post'),
    residual: z
      .number()
      .nullable()
      .describe(
        'What it gets over what the trend of its set expects at its effort: 2 is twice as much; null without a trend or at 0',
      ),
  })
  .meta({ id: 'EffortPoint', description: 'The effort of one page and its return' })
const setEffort = z
  .strictObject({
    n: whole.describe('Pages with both sides known'),
    missing: whole.describe('Pages that lack one'),
    atZero: whole.describe('Pages with a 0 on one side, which have no place on a log scale'),
    postsPerWeek: postsPerWeek.nullable().describe('Median posts a week; null without pages'),
    perPost: z.number().nullable().describe('Median interactions per post; null without pages'),
    trend: z
      .strictObject({
        exponent: z
          .number()
          .describe('1: twice the posts a week go with twice the interactions per post; 0: with as many'),
        intercept: z.number().describe('Natural logarithm of the interactions per post at one post a week'),
        interval: interval.nullable().describe('Of the exponent, 95 %; null where none can be given'),
      })
      .nullable()
      .describe('perPost = exp(intercept) x postsPerWeek ^ exponent; null with fewer than 5 pages above 0'),
    spearman: z
      .strictObject({
        rho: z.number().describe('-1 to 1'),
        p: z.number().nullable().describe('Two-sided; null where it is undefined'),
        interval: interval.nullable().describe('95 %; null at 1 and -1'),
      })
      .nullable()
      .describe('Rank correlation of the two sides; null with fewer than 5 pages, and where it is undefined'),
  })
  .meta({ id: 'SetEffort', description: 'Effort and return over the pages of one set' })
export const effortReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  points: z.array(effortPoint).describe('One for each page with both sides known'),
  efforts: z.array(setEffort).describe('In the order of the sets of the figure'),
})
