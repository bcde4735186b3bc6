// Shape of the mix of formats: how the pages of each set divide their posts among formats, and what a post of each gets.

import { z } from 'zod'
import { postFormats } from '../records.ts'
import { figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { interval, whole } from './shapes.ts'

const format = z.enum(postFormats).exclude(['other'])
const formatShare = z
  .strictObject({
    format: format.describe('The format'),
    share: z
      .number()
      .nullable()
      .describe(
        'Mean over pages of the share of their posts, 0-1, each page the same; null without a page that counts',
      ),
    interval: interval
      .nullable()
      .describe('Of the share, 95 %, by drawing pages with all their posts; null under 3 pages'),
    ofPosts: z.number().nullable().describe('Share of all posts of the set together, 0-1; null as `share` is'),
    posts: whole.describe('Posts of the set'),
    pages: whole.describe('Pages with such a post'),
    perPost: z
      .number()
      .nullable()
      .describe(
        'Median over pages of interactions per post of this format; null with fewer than 5 pages (of one page alone: its mean)',
      ),
    perPostInterval: interval.nullable().describe('Of that median, 95 %; null under 6 pages'),
    perPostPages: whole.describe('Pages that it is, or would be, the median of'),
  })
  .meta({ id: 'FormatShare', description: 'One format in one set of pages' })

const setFormats = z
  .strictObject({
    n: whole.describe('Pages that shares are the mean of: those with a post of known format'),
    missing: whole.describe('Pages without one'),
    posts: whole.describe('Posts of known format'),
    unknown: whole.describe('Posts whose format the source does not name in words we know: in no share'),
    formats: z.array(formatShare).describe('All formats, those without a post too'),
    first: z
      .strictObject({
        format: format.describe('The format'),
        share: z.number().describe('Its share, 0-1'),
        held: z
          .number()
          .nullable()
          .describe('Share of the resamples in which it is first again, 0-1; null under 3 pages'),
      })
      .nullable()
      .describe('The format with the largest share; null without a page that counts'),
  })
  .meta({ id: 'SetFormats', description: 'The formats of one set of pages' })

export const formatMixReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  mixes: z.array(setFormats).describe('In the order of the sets of the figure'),
})
