// Shape of concentration: how unequal the pages of each set are in one metric.

import { z } from 'zod'
import { field, figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'

const lorenzPoint = z
  .strictObject({
    pages: z.number().describe('Share of the pages, the smallest values first, 0-1'),
    total: z.number().describe('Share of the sum that these pages hold, 0-1'),
  })
  .meta({ id: 'LorenzPoint', description: 'A point of a Lorenz curve' })
const concentration = z
  .strictObject({
    n: field.n,
    missing: field.missing,
    gini: z
      .number()
      .nullable()
      .describe('0 (all the same) to under 1; null where values can be below 0, add up to 0, or are none'),
    topTenth: z
      .number()
      .nullable()
      .describe(
        'Part of the sum that the highest tenth of the pages holds, 0-1; null where `gini` is, and below 10 pages',
      ),
    lorenz: z
      .array(lorenzPoint)
      .nullable()
      .describe('From 0, 0 to 1, 1, a point after each page; null where `gini` is'),
  })
  .meta({ id: 'Concentration', description: 'How unequal the pages of one set are' })

export const concentrationReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metric: field.metric,
  isPublished: field.isPublished,
  concentrations: z.array(concentration).describe('In the order of the sets of the figure'),
})
