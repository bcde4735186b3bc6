// Shapes of what a comparison is looked at with further: by stratum of size, page beside page of like size, under other
// choices, and two metrics against each other. What they hold is worked out in data/model/comparison/ and correlation.ts.

import { z } from 'zod'
import { sizeStrata } from '../statistics/size-strata.ts'
import { certainty, estimate, gap, summary } from './figures.ts'
import { interval, whole } from './shapes.ts'

const sides = z
  .strictObject({ left: whole.describe('Of the first set'), right: whole.describe('Of the second set') })
  .meta({ id: 'Sides', description: 'Pages of two sets' })

/** Two sets of one metric, compared within each stratum of page size. */
export const stratified = z
  .strictObject({
    strata: z
      .array(
        z.strictObject({
          stratum: z.enum(sizeStrata.map(({ name }) => name)).describe('Size by followers'),
          left: summary,
          right: summary,
          gap,
          superiority: estimate
            .nullable()
            .describe('P(right > left) + P(equal) / 2, 0-1; null under the small-number rule'),
          p: z.number().nullable().describe('Mann-Whitney, of the stratum by itself; null under the small-number rule'),
        }),
      )
      .describe('Smallest first, each present even when it is empty'),
    pooled: z
      .strictObject({
        superiority: estimate.describe(
          'A page of `right` is above a page of `left` of its own stratum, ties one half, 0-1',
        ),
        p: z.number().describe('Two-sided (van Elteren)'),
        certainty: certainty.describe('From the interval, the pages and p, by the rules of a gap'),
        strata: whole.describe('Strata that are in it'),
        pages: sides.describe('Pages of these strata'),
      })
      .nullable()
      .describe('Over all strata with two pages or more on both sides; null when they hold too few pages'),
    unsized: sides.describe('Pages with a value whose followers are not known: in no stratum'),
  })
  .meta({ id: 'Stratified', description: 'Two sets compared within each stratum of page size' })
export type Stratified = z.output<typeof stratified>

/** Pages of two sets side by side, each with the one nearest in followers. */
export const sizeMatched = z
  .strictObject({
    caliper: z.number().describe("Partners have at most this many times each other's followers"),
    pairs: whole.describe('Pages of one set with a partner in the other'),
    left: summary.describe('The pages of the first set that have a partner'),
    right: summary.describe('The pages of the second set that have a partner'),
    gap: gap.describe(
      'Of these pages; its intervals, percentiles, draw pairs. `too-few-pages` means too few pairs. Without a test: at most ' +
        '`likely`, and `uncertain` where pairs are less than half of the smaller set',
    ),
    pairRatio: z
      .strictObject({
        value: z.number().describe('right / left'),
        interval: interval.nullable().describe('95 %; null where none can be given'),
        leftOut: whole.describe('Pairs with a value that is not above 0'),
      })
      .nullable()
      .describe('Median of the ratios within pairs, of those with two values above 0; null without one'),
    unmatched: sides.describe('Pages with a value and known followers that found no partner'),
    unsized: sides.describe('Pages with a value whose followers are not known, or none'),
  })
  .meta({ id: 'SizeMatched', description: 'Pages side by side, each with the one nearest in followers' })
export type SizeMatched = z.output<typeof sizeMatched>

/** One way to ask a comparison again, in numbers that may be set beside each other. */
export const sensitivityRow = z
  .strictObject({
    n: sides.describe('Pages with a value'),
    medians: z
      .strictObject({
        left: z.number().nullable().describe('Of the first set; null without values'),
        right: z.number().nullable().describe('Of the second set; null without values'),
      })
      .describe('Medians, in the unit of the metric'),
    ratio: z.number().nullable().describe('Of the medians, right / left; null as in a gap'),
    interval: interval.nullable().describe('Of the ratio, 95 %; null as in a gap'),
    superiority: z
      .number()
      .nullable()
      .describe('P(right > left) + P(equal) / 2, 0-1; null under the small-number rule, and for pairs'),
    p: z
      .number()
      .nullable()
      .describe(
        'Mann-Whitney, of the row by itself; null under the small-number rule, and for pairs, which are no two groups',
      ),
    certainty,
    agrees: z
      .enum(['same', 'weaker', 'stronger', 'opposite'])
      .nullable()
      .describe(
        'What it says beside the comparison as asked: `same`; `weaker` where it no longer tells the sets apart, `stronger` ' +
          'where it does and that one did not; `opposite` where the other set is ahead; null where one of them is too small to say',
      ),
  })
  .meta({ id: 'SensitivityFound', description: 'What a comparison finds, in a few numbers' })
export type SensitivityRow = z.output<typeof sensitivityRow>

/** Spearman's correlation of two metrics over pages. */
export const correlation = z.strictObject({
  n: whole.describe('Pages with both values'),
  missing: whole.describe('Pages that lack one'),
  rho: z
    .number()
    .nullable()
    .describe('-1 to 1; null under the small-number rule, and when all values of one metric are equal'),
  interval: interval.nullable().describe('Of rho, 95 %; null where none can be given'),
  p: z.number().nullable().describe('Two-sided; null as rho'),
  certainty,
})
export type Correlation = z.output<typeof correlation>
