// The one vocabulary in which every figure is asked for: metric x sets of pages x period x filters. What each parameter
// takes and what holds without it is in words (en/api.ts): the OpenAPI document and the page on the API say the same.

import { z } from 'zod'
import { drawingThemes, grounds, pictureScales, pictureShapes } from '../figure-file.ts'
import { bucketKinds } from '../periods/buckets.ts'
import { actorKinds, postFormats, territoryLevels } from '../records.ts'
import { sizeStrata } from '../statistics/size-strata.ts'
import { callKeys, topicKeys } from '../topics/themes.ts'
import { api } from '../words/en/api.ts'
import { dataset, flag, language, slug, whole, wholeText } from './shapes.ts'

/** A calendar bucket of any kind: day, ISO week, month, quarter or year. Whether it exists is checked when it is read. */
export const bucketLabel = z.string().regex(/^\d{4}(-(\d{2}(-\d{2})?|W\d{2}|Q[1-4]))?$/)
const list = z.string().min(1).max(4000)
const said = api.parameters

/** What it takes, with its keys. */
const withKeys = (meaning: string, keys: readonly string[]): string => `${meaning}: ${keys.join(', ')}`

/** Filters of pages: they narrow every set alike. */
const pageFilters = {
  size: list.optional().describe(
    withKeys(
      said.size,
      sizeStrata.map(({ name }) => name),
    ),
  ),
  kind: list.optional().describe(withKeys(said.kind, actorKinds)),
  territory: list.optional().describe(said.territory),
}

/** Filters of posts: a post stays when it passes each of them. */
export const postFilters = {
  topic: list.optional().describe(withKeys(said.topic, topicKeys)),
  call: list.optional().describe(withKeys(said.call, callKeys)),
  format: list.optional().describe(withKeys(said.format, postFormats)),
  onTopic: flag.optional().describe(said.onTopic),
  age: wholeText.optional().describe(said.age),
}

/** What every figure takes. */
export const figureQuery = {
  data: dataset.optional().describe(said.data),
  platform: z.string().optional().describe(said.platform),
  grid: z.string().optional().describe(said.grid),
  set: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe(said.set),
  from: bucketLabel.optional().describe(said.from),
  to: bucketLabel.optional().describe(said.to),
  tolerance: wholeText.optional().describe(said.tolerance),
  ...pageFilters,
  ...postFilters,
}

const metricList = z.string().optional().describe(said.metric)
const oneMetric = z.string().describe(said.metric)
const by = z.enum(bucketKinds).optional().describe(said.by)

export const againstKinds = ['previous', 'last-year', 'part-of-previous', 'other'] as const
export const partsOfBuckets = ['week', 'month', 'quarter', 'year'] as const
const partOf = z.enum(partsOfBuckets).optional().describe(said.of)
/** What a period is set against; `of` beside them says what it is a part of. */
const otherPeriod = {
  against: z.enum(againstKinds).optional().describe(said.against),
  keep: z.enum(['calendar', 'weekdays']).optional().describe(said.keep),
  againstFrom: bucketLabel.optional().describe(said.againstFrom),
  againstTo: bucketLabel.optional().describe(said.againstTo),
}

const factor = z.string().regex(/^\d{1,3}(\.\d{1,3})?$/)
/** What territories take beside pages and a period. */
const needAndVoice = {
  need: z.string().max(60).optional().describe(said.need),
  network: z.string().max(4000).optional().describe(said.network),
  needAbove: factor.optional().describe(said.needAbove),
  voiceBelow: factor.optional().describe(said.voiceBelow),
}
const level = z.enum(territoryLevels).optional().describe(said.level)

export const compareQuery = z.strictObject({ ...figureQuery, metric: metricList })
export const seriesQuery = z.strictObject({ ...figureQuery, metric: oneMetric, by })
export const voiceOf = ['posts', 'interactions', 'views'] as const
export const voiceBy = ['none', 'topic', 'territory', 'kind', ...bucketKinds] as const
/** A figure takes what its reply takes, and how it is drawn: which of these belong to which figure is checked when it is read. */
export const figureFileQuery = z.strictObject({
  ...figureQuery,
  metric: metricList,
  by: z.enum(voiceBy).optional().describe(said.by),
  of: z
    .enum([...voiceOf, ...partsOfBuckets])
    .optional()
    .describe(said.of),
  level,
  ...needAndVoice,
  ...otherPeriod,
  silentAfter: wholeText.optional().describe(said.silentAfter),
  own: slug.optional().describe(said.own),
  mark: list.optional().describe(said.mark),
  lang: language.optional().describe(said.lang),
  theme: z.enum(drawingThemes).optional().describe(said.theme),
  ground: z.enum(grounds).optional().describe(said.ground),
  width: wholeText.optional().describe(said.width),
  scale: z.enum(pictureScales).optional().describe(said.scale),
  shape: z.enum(pictureShapes).optional().describe(said.shape),
  dialect: z.enum(['excel-fr', 'rfc4180']).optional().describe(said.dialect),
})

export const shareOfVoiceQuery = z.strictObject({
  ...figureQuery,
  of: z.enum(voiceOf).optional().describe(said.of),
  by: z.enum(voiceBy).optional().describe(said.by),
})

export const changeQuery = z.strictObject({ ...figureQuery, metric: metricList, of: partOf, ...otherPeriod })
export const concentrationQuery = z.strictObject({ ...figureQuery, metric: oneMetric })
export const rankingQuery = z.strictObject({ ...figureQuery, metric: oneMetric })
export const weekQuery = z.strictObject(figureQuery)
export const formatMixQuery = z.strictObject(figureQuery)
export const pageSeriesQuery = z.strictObject({
  ...figureQuery,
  metric: oneMetric,
  by,
  own: slug.optional().describe(said.own),
  mark: list.optional().describe(said.mark),
})
export const sensitivityQuery = z.strictObject({ ...figureQuery, metric: oneMetric })
export const effortQuery = z.strictObject(figureQuery)
const { topic: _topic, call: _call, format: _format, onTopic: _onTopic, age: _age, ...pagesQuery } = figureQuery
/** Of all posts: whether a page is silent does not depend on what it speaks of. */
export const presenceQuery = z.strictObject({
  ...pagesQuery,
  silentAfter: wholeText.optional().describe(said.silentAfter),
})
const { data, platform, grid, from, to, tolerance } = figureQuery
/** All pages of a platform: territories and camps are what they are told apart by. */
export const territoryQuery = z.strictObject({
  ...{ data, platform, grid, from, to, tolerance },
  silentAfter: wholeText.optional().describe(said.silentAfter),
  ...needAndVoice,
  of: partOf,
  ...otherPeriod,
})
export const territoriesQuery = z.strictObject({ ...territoryQuery.shape, level })
export const correlationQuery = z.strictObject({ ...figureQuery, metric: oneMetric })

/** The filters of a query, as understood. */
export const filters = z
  .strictObject({
    topic: z.array(z.enum(topicKeys)).describe('Topics of the posts kept'),
    call: z.array(z.enum(callKeys)).describe('Calls of the posts kept'),
    format: z.array(z.enum(postFormats)).describe('Formats of the posts kept'),
    onTopic: z.boolean().describe('Whether only posts about the concerns of caregivers are kept'),
    age: z
      .strictObject({
        days: whole.describe('Days after publication at which counts are taken'),
        withinDays: whole.describe('Days that a reading may lie from it'),
      })
      .nullable()
      .describe('Age at which posts are compared; null: as last read'),
    size: z.array(z.enum(sizeStrata.map(({ name }) => name))).describe('Sizes of the pages kept, by followers'),
    kind: z.array(z.enum(actorKinds)).describe('Kinds of the organisations kept'),
    territory: z.array(z.string()).describe('Territories of the organisations kept'),
    pagesLeftOut: whole.describe(
      'Pages of the sets that filters of pages left out, those whose size is not known among them',
    ),
  })
  .meta({
    id: 'Filters',
    description: 'The filters asked for, as understood; empty lists, false and null: not asked for',
  })
export type Filters = z.output<typeof filters>

/** What filters of posts met. */
export const postsLeftOut = z
  .strictObject({
    posts: whole.describe('Posts of the period'),
    kept: whole.describe('Posts that passed'),
    topicsUnknown: whole.describe('Left out because their topics are not known: without a text, or not read yet'),
    formatUnknown: whole.describe('Left out by `format` while the source names no format that we know'),
    withoutReading: whole.describe('Kept, with unknown counts: without a reading at the age asked for'),
  })
  .meta({ id: 'PostsLeftOut', description: 'Posts by what the filters did with them' })
  .nullable()
  .describe('What filters of posts met in the period, over all sets; null without such a filter')
export type PostsLeftOut = z.output<typeof postsLeftOut>
