// Shape of a ranking: all pages of the sets in one order of value, each with its rank and how far that rests on chance.

import { z } from 'zod'
import { field, figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { camp, day, interval, month, whole } from './shapes.ts'

const rankedPage = z
  .strictObject({
    pageId: field.pageId,
    page: field.page,
    actor: field.actor,
    set: field.set,
    camp: camp.nullable().describe('Camp of its organisation in the grid; null where it has none'),
    value: z.number().describe('In the unit of the metric'),
    interval: interval
      .nullable()
      .describe(
        'Of the value, 95 %, by drawing the posts of the page; null where they cannot be drawn, or are too few',
      ),
    posts: whole
      .nullable()
      .describe('Posts with known counts that it rests on; null for a metric that looks at no counts under posts'),
    observedOn: z
      .union([day, month])
      .nullable()
      .describe('Day of the reading of a state, its month where only that is known; null for what is no state'),
    place: whole.describe('Place in the order, 1 for the highest value; equal pages share the best of their places'),
    ties: whole.describe('Other pages with the very same value'),
    rank: whole.nullable().describe('The place, where it may be called a rank; null with a reason, like the next two'),
    rankInterval: interval
      .nullable()
      .describe('95 %, over the other pages and, where they can be drawn, the posts of the page'),
    percentile: z.number().nullable().describe('Share of the other pages below, ties one half, 0-1'),
    because: z
      .enum(['too-few-pages', 'too-few-posts'])
      .nullable()
      .describe('Why it has no rank: too few other pages with a value, or too few known posts; null where it has one'),
  })
  .meta({ id: 'RankedPage', description: 'One page in the order of all' })

export const rankingReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metric: field.metric,
  isPublished: field.isPublished,
  of: whole.describe('Pages in the order: those with a value, of all sets'),
  counts: z
    .array(
      z.strictObject({
        n: field.n,
        missing: field.missing,
        ranked: whole.describe('Of `n`, those that have a rank'),
      }),
    )
    .describe('In the order of the sets of the figure'),
  ranking: z.array(rankedPage).describe('Highest value first; of equal ones by number of the page'),
})
