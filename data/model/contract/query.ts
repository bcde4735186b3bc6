// The one vocabulary in which every figure is asked for: metric x sets of pages x period x filters. Each parameter says in
// its description what it takes and what holds without it; the OpenAPI document and the researcher's page repeat that.

import { z } from 'zod'
import { bucketKinds } from '../periods/buckets.ts'
import { actorKinds, postFormats } from '../records.ts'
import { sizeStrata } from '../statistics/size-strata.ts'
import { callKeys, topicKeys } from '../topics/themes.ts'
import { dataset, flag, language, whole, wholeText } from './shapes.ts'

/** A calendar bucket of any kind: day, ISO week, month, quarter or year. Whether it exists is checked when it is read. */
export const bucketLabel = z.string().regex(/^\d{4}(-(\d{2}(-\d{2})?|W\d{2}|Q[1-4]))?$/)
const list = z.string().min(1).max(4000)
const buckets = '2025-03-15, 2025-W07, 2025-03, 2025-Q1 or 2025'

/** Filters of pages: they narrow every set alike. */
const pageFilters = {
  size: list
    .optional()
    .describe(
      `Only pages of these sizes by followers at the end of the period, a list with commas: ${sizeStrata.map(({ name }) => name).join(', ')}`,
    ),
  kind: list
    .optional()
    .describe(`Only pages of organisations of these kinds, a list with commas: ${actorKinds.join(', ')}`),
  territory: list
    .optional()
    .describe(
      'Only pages of organisations that serve one of these territories, a list with commas: region-11, departement-2A',
    ),
}

/** Filters of posts: a post stays when it passes each of them. */
const postFilters = {
  topic: list
    .optional()
    .describe(`Only posts with one of these topics, a list with commas: ${topicKeys.join(', ')}. Unread posts are out`),
  call: list
    .optional()
    .describe(`Only posts with one of these calls, a list with commas: ${callKeys.join(', ')}. Unread posts are out`),
  format: list.optional().describe(`Only posts of these formats, a list with commas: ${postFormats.join(', ')}`),
  onTopic: flag
    .optional()
    .describe('1: only posts about the concerns of caregivers; of a general actor (bank, insurer) those that say so'),
  age: wholeText
    .optional()
    .describe(
      'Compare posts at equal age: counts as read so many days after publication (1 to 3660), within a quarter of that and a day at least; posts without such a reading are missing',
    ),
}

/** What every figure takes. */
export const figureQuery = {
  data: dataset.optional().describe('Real data, or the invented demonstration; without it what opens first'),
  platform: z
    .string()
    .optional()
    .describe('Key of one platform: facebook, instagram ...; without it Facebook where it has posts'),
  grid: z.string().optional().describe('Key of the grid that gives camps: article (without it) or legal'),
  set: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe(
      'A set of pages, said two to six times: camp:association, kind:bank,kind:insurer, size:500-2k, territory:region-11, actor:SLUG, page:ID; parts of one dimension widen it, another dimension narrows it; without it camp:association and camp:commercial',
    ),
  from: bucketLabel.optional().describe(`First bucket of the period: ${buckets}`),
  to: bucketLabel
    .optional()
    .describe(`Last bucket of the period, included: ${buckets}; without both the 12 months up to the newest post`),
  tolerance: wholeText.optional().describe('Days for which a reading of followers holds, 1 to 3660; without it 92'),
  ...pageFilters,
  ...postFilters,
}

const metricList = z
  .string()
  .optional()
  .describe(
    'Keys of metrics of one publisher, a list with commas (GET /api/metrics); without it those of the gap figure',
  )
const oneMetric = z.string().describe('Key of a metric (GET /api/metrics)')
const by = z.enum(bucketKinds).optional().describe('Length of a point in time; without it month')

export const compareQuery = z.strictObject({ ...figureQuery, metric: metricList })
export const seriesQuery = z.strictObject({ ...figureQuery, metric: oneMetric, by })
export const figureFileQuery = z.strictObject({
  ...figureQuery,
  metric: metricList,
  by,
  lang: language.optional().describe('Language of the words; without it that of the server'),
  theme: z.enum(['light', 'dark']).optional().describe('Ground of the drawing; without it light'),
  width: wholeText.optional().describe('Width of the drawing in pixels, 320 to 2400; without it 960'),
})

export const voiceOf = ['posts', 'interactions', 'views'] as const
export const voiceBy = ['none', 'topic', 'territory', 'kind', ...bucketKinds] as const
export const shareOfVoiceQuery = z.strictObject({
  ...figureQuery,
  of: z.enum(voiceOf).optional().describe('What is shared out; without it posts'),
  by: z.enum(voiceBy).optional().describe('One row for each of these; without it none: one row for all'),
})

export const againstKinds = ['previous', 'last-year', 'part-of-previous', 'other'] as const
export const changeQuery = z.strictObject({
  ...figureQuery,
  metric: metricList,
  against: z
    .enum(againstKinds)
    .optional()
    .describe(
      'What the period is set against: the one before (without it), the same a year earlier, the same part of the bucket before, or againstFrom to againstTo',
    ),
  keep: z
    .enum(['calendar', 'weekdays'])
    .optional()
    .describe('What both periods have alike: dates or number of days (without it), or weekdays'),
  of: z
    .enum(['week', 'month', 'quarter', 'year'])
    .optional()
    .describe('For part-of-previous, required: the bucket that the period is a part of'),
  againstFrom: bucketLabel.optional().describe('For other, required: first bucket of the earlier period'),
  againstTo: bucketLabel.optional().describe('For other: last bucket of the earlier period; without it againstFrom'),
})
export const sensitivityQuery = z.strictObject({ ...figureQuery, metric: oneMetric })
export const effortQuery = z.strictObject(figureQuery)

/** The filters of a query, as understood; empty lists, false and null: not asked for. */
export const filters = z.strictObject({
  topic: z.array(z.enum(topicKeys)),
  call: z.array(z.enum(callKeys)),
  format: z.array(z.enum(postFormats)),
  onTopic: z.boolean(),
  /** Days after publication at which counts are taken, and how many days from it a reading may lie. */
  age: z.strictObject({ days: whole, withinDays: whole }).nullable(),
  size: z.array(z.enum(sizeStrata.map(({ name }) => name))),
  kind: z.array(z.enum(actorKinds)),
  territory: z.array(z.string()),
  /** Pages of the sets that filters of pages left out, those whose size is not known among them. */
  pagesLeftOut: whole,
})
export type Filters = z.output<typeof filters>

/** What filters of posts met in the period, over all sets; null without such a filter. */
export const postsLeftOut = z
  .strictObject({
    /** Posts of the period, and those that passed. */
    posts: whole,
    kept: whole,
    /** Left out because their topics are not known: without a text, or not read yet. */
    topicsUnknown: whole,
    /** Left out by `format` while the source names no format that we know. */
    formatUnknown: whole,
    /** Kept, with unknown counts: without a reading at the age asked for. */
    withoutReading: whole,
  })
  .nullable()
export type PostsLeftOut = z.output<typeof postsLeftOut>
