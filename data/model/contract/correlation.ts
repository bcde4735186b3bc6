// Shape of a correlation: two metrics of the same pages, set by set.

import { z } from 'zod'
import { correlation } from './analyses.ts'
import { figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'

export const correlationReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metrics: z.tuple([z.string(), z.string()]).describe('Keys of the two metrics, as asked'),
  correlations: z
    .array(correlation)
    .describe("Spearman's correlation over the pages of each set, in the order of the sets of the figure"),
})
