// Shapes of comparisons: any two or more sets of pages, the camps of a grid first among them (sets.ts). The queries are in
// query.ts, what every figure says of itself in figure-basis.ts. Descriptions of fields are shown by OpenAPI.

import { z } from 'zod'
import { ages, field, figureBasis } from './figure-basis.ts'
import { postsLeftOut } from './query.ts'
import { camp, day, interval, month, whole } from './shapes.ts'

export const point = z
  .strictObject({
    pageId: field.pageId,
    page: field.page,
    actor: field.actor,
    set: field.set,
    camp: camp.nullable().describe('Camp of its organisation in the grid; null where it has none'),
    value: z.number().describe('In the unit of the metric, as stored: rates per follower, shares 0-1'),
    posts: whole
      .nullable()
      .describe('Posts of the page in the period, also those without a known count; null for states such as followers'),
    observedOn: z
      .union([day, month])
      .nullable()
      .describe('Day of the reading for states, its month where only that is known; null for events'),
  })
  .meta({ id: 'Point', description: 'The value of one page in a comparison' })

export const estimate = z
  .strictObject({
    value: z.number().describe('The estimate'),
    interval: interval.nullable().describe('95 %; null where none can be given'),
  })
  .meta({ id: 'Estimate', description: 'A number with its interval' })

export const summary = z
  .strictObject({
    n: field.n,
    missing: field.missing,
    median: field.median,
    q1: field.q1,
    q3: field.q3,
    interval: interval
      .nullable()
      .describe(
        'Of the median, 95 %, from two of the values (Hettmansperger and Sheather); null below 6 pages, which cannot reach it',
      ),
    trimmedMean: z
      .strictObject({
        value: z.number().describe('The mean, in the unit of the metric'),
        share: z.number().describe('Share of the pages left out at each end, 0-1'),
      })
      .nullable()
      .describe('Mean without the lowest and the highest `share` of the pages; null without values'),
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
    posts: whole.nullable().describe('Posts with a known count that the values rest on; null for states'),
    pooledMean: estimate
      .nullable()
      .describe(
        'Mean of all posts of the set together, another figure than the typical page; its interval draws pages, each with all its posts, and is null under the small-number rule and where the pages do not bound it (high above 100 times low). Null for a metric that is no mean over posts, and without a post',
      ),
  })
  .meta({ id: 'Summary', description: 'The values of the pages of one set, in the unit of the metric' })

export const certainties = ['clear', 'likely', 'uncertain', 'too-few'] as const
/** How it is decided is in certainty.ts. */
export const certainty = z.enum(certainties).meta({
  id: 'Certainty',
  description:
    'How sure a difference is: `clear` when the interval of the ratio (of the difference where there is no ratio) excludes 1 ' +
    "(0), both sets have enough pages, and Holm's p over all metrics of the reply is at most 0.05; `likely` when it excludes " +
    '1 without one of these; `uncertain` when it includes 1; `too-few` under the small-number rule',
})
export const whyUntested = z
  .enum(['too-few-pages', 'too-few-posts'])
  .nullable()
  .describe(
    'Why nothing is tested: a set has too few pages with a value, or values that rest on too few posts; null: it is tested',
  )
export const gap = z
  .strictObject({
    ratio: z
      .number()
      .nullable()
      .describe(
        'Median of `right` / median of `left`; null when either median is 0 or missing, or values can be below 0',
      ),
    ratioInterval: interval
      .nullable()
      .describe(
        'Of the ratio, 95 %, of the kind that is named for this estimator on the Method screen; null without a ratio, or where a bound is 0 or infinite',
      ),
    ratioIntervals: z
      .strictObject({
        percentile: interval.nullable().describe('By percentiles of the bootstrap; null as `ratioInterval`'),
        bca: interval.nullable().describe('Bias-corrected and accelerated; null where it is undefined'),
      })
      .describe('Both kinds, so that one may be held against the other'),
    difference: z
      .number()
      .nullable()
      .describe('Median of `right` minus median of `left`, in the unit of the metric; null without values'),
    differenceInterval: interval
      .nullable()
      .describe('Of the difference, 95 %; null where nothing can be drawn, as with too few pages'),
    noRatio: z
      .enum(['zero-median', 'no-values', 'signed'])
      .nullable()
      .describe('Why there is no ratio; null where there is one'),
    certainty,
    why: whyUntested,
  })
  .meta({ id: 'Gap', description: 'What lies between the medians of two sets: `right` compared with `left`' })
export const tests = z
  .strictObject({
    mannWhitney: z
      .strictObject({
        u: z.number().describe('Statistic U of `right`: pairs in which its page is ahead, ties one half'),
        p: z.number().describe('Two-sided, not corrected'),
        method: z
          .enum(['exact', 'normal'])
          .describe('Exact for small sets without ties; else normal with corrections for ties and continuity'),
        holm: z.number().describe("p by Holm's correction over all tests of the reply, every pair in every metric"),
        benjaminiHochberg: z.number().describe('p by that of Benjamini and Hochberg over the same tests'),
      })
      .nullable()
      .describe('Mann-Whitney test; null as all here'),
    cliffsDelta: estimate
      .nullable()
      .describe("Cliff's delta, -1 to 1: 1 when every page of `right` is above every page of `left`"),
    superiority: estimate.nullable().describe('P(right > left) + P(equal) / 2, 0-1'),
    hodgesLehmann: z
      .strictObject({
        ratio: z.number().describe('exp(median of log right - log left) over all pairs of positive values'),
        interval: interval.nullable().describe('Of the ratio, 95 %; null where none can be given'),
        leftOut: whole.describe('Pages with a value of 0, which have no logarithm'),
      })
      .nullable()
      .describe('Hodges-Lehmann ratio; null too where values can be below 0 or none is above'),
    shift: z
      .strictObject({
        difference: z.number().describe('Median of right - left over all pairs of pages, in the unit of the metric'),
        interval: interval.nullable().describe('Of the difference, 95 %; null where none can be given'),
      })
      .nullable()
      .describe('Hodges-Lehmann shift'),
    pooled: z
      .strictObject({
        left: z.number().describe('Of all posts of the first set together'),
        right: z.number().describe('Of all posts of the second set together'),
        ratio: z.number().nullable().describe('right / left; null where either is 0'),
        interval: interval
          .nullable()
          .describe(
            'Of the ratio, 95 %, over pages, each drawn with all its posts; null where the pages do not bound it (high above 100 times low)',
          ),
      })
      .nullable()
      .describe(
        'All posts of each set together: another figure than the typical page; null for a metric that is no sum over posts, and without a post',
      ),
  })
  .meta({
    id: 'Tests',
    description: 'Effect sizes and tests of two sets; all null under the small-number rule (`why` of the gap)',
  })
export const pair = z
  .strictObject({ left: field.left, right: field.right, gap, tests })
  .meta({ id: 'Pair', description: 'Two sets of the figure: `right` is compared with `left`' })
export const comparedMetric = z
  .strictObject({
    metric: field.metric,
    isPublished: field.isPublished,
    points: z.array(point).describe('One for each page with a value'),
    sets: z.array(summary).describe('In the order of the sets of the figure'),
    kruskalWallis: z
      .strictObject({
        h: z.number().describe('Statistic H, corrected for ties'),
        df: whole.describe('Degrees of freedom: one less than the sets tested'),
        p: z.number().describe('By the chi-squared distribution'),
      })
      .nullable()
      .describe('Over the sets that are not too small, where these are three or more; else null'),
    pairs: z.array(pair).describe('Every two sets: the first with each later one, then the second ...'),
  })
  .meta({ id: 'ComparedMetric', description: 'One metric over all sets of the figure' })
export const compareReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  ages,
  metrics: z.array(comparedMetric).describe('In the order asked for'),
})
