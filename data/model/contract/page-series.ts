// Shape of one metric over time for each page of the sets, for small multiples: the largest pages, and those asked for by name.

import { z } from 'zod'
import { bucketKinds } from '../periods/buckets.ts'
import { field, figureBasis } from './figure-basis.ts'
import { bucketLabel, postsLeftOut } from './query.ts'
import { whole } from './shapes.ts'

const pageLine = z
  .strictObject({
    pageId: field.pageId,
    page: field.page,
    actor: field.actor,
    set: field.set,
    followers: whole.nullable().describe('At the end of the period; null where not known'),
    value: z.number().nullable().describe('Over the whole period, in the unit of the metric; null where unknown'),
    values: z.array(z.number().nullable()).describe('One a bucket, in the order of `buckets`; null where unknown'),
  })
  .meta({ id: 'PageLine', description: 'One metric of one page over time, in the unit of the metric' })

export const pageSeriesReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  metric: field.metric,
  isPublished: field.isPublished,
  by: z.enum(bucketKinds).describe('Length of a bucket'),
  buckets: z.array(bucketLabel).describe('Oldest first; the first and the last may lie in the period in part only'),
  lines: z
    .array(pageLine)
    .describe('By set; in each the page with most followers first, those whose followers are not known last'),
  pagesNotShown: whole.describe('Smaller pages of the sets beyond the 60 that are shown'),
})
