// Shapes of what a comparison is looked at with further: by stratum of size, page beside page of like size, under other
// choices, and two metrics against each other. What they hold is worked out in data/model/comparison/ and correlation.ts.

import { z } from 'zod'
import { sizeStrata } from '../statistics/size-strata.ts'
import { certainties, estimate, gap, summary } from './figures.ts'
import { interval, whole } from './shapes.ts'

const sides = z.strictObject({ left: whole, right: whole })

/** Two sets of one metric, compared within each stratum of page size. */
export const stratified = z.strictObject({
  /** Smallest first, each present even when it is empty. */
  strata: z.array(
    z.strictObject({
      stratum: z.enum(sizeStrata.map(({ name }) => name)),
      left: summary,
      right: summary,
      gap,
      /** Of `right` over `left`; null under the small-number rule. */
      superiority: estimate.nullable(),
      /** Mann-Whitney, of the stratum by itself; null under the small-number rule. */
      p: z.number().nullable(),
    }),
  ),
  /** Over all strata with two pages or more on both sides (van Elteren); null when they hold too few pages. */
  pooled: z
    .strictObject({
      /** A page of `right` is above a page of `left` of its own stratum, ties one half, 0-1. */
      superiority: estimate,
      p: z.number(),
      /** From the interval, the pages and p, by the rules of a gap. */
      certainty: z.enum(certainties),
      /** Strata that are in it, and their pages. */
      strata: whole,
      pages: sides,
    })
    .nullable(),
  /** Pages with a value whose followers are not known: in no stratum. */
  unsized: sides,
})
export type Stratified = z.output<typeof stratified>

/** Pages of two sets side by side, each with the one nearest in followers. */
export const sizeMatched = z.strictObject({
  /** Partners have at most this many times each other's followers. */
  caliper: z.number(),
  pairs: whole,
  /** The pages that have a partner. */
  left: summary,
  right: summary,
  /** Of these pages; its intervals, percentiles, draw pairs. `too-few-pages` means too few pairs. */
  gap,
  /** Median of the ratios within pairs, of those with two values above 0; the others are `leftOut`. */
  pairRatio: z.strictObject({ value: z.number(), interval: interval.nullable(), leftOut: whole }).nullable(),
  /** Pages with a value and known followers that found no partner. */
  unmatched: sides,
  /** Pages with a value whose followers are not known, or none. */
  unsized: sides,
})
export type SizeMatched = z.output<typeof sizeMatched>

/** One way to ask a comparison again, in numbers that may be set beside each other. */
export const sensitivityRow = z.strictObject({
  n: sides,
  medians: z.strictObject({ left: z.number().nullable(), right: z.number().nullable() }),
  ratio: z.number().nullable(),
  interval: interval.nullable(),
  superiority: z.number().nullable(),
  /** Mann-Whitney, of the row by itself; null under the small-number rule, and for pairs, which are no two groups. */
  p: z.number().nullable(),
  certainty: z.enum(certainties),
  /**
   * What it says beside the comparison as asked: `same`; `weaker` where it no longer tells the sets apart, `stronger` where
   * it does and that one did not; `opposite` where the other set is ahead; null where one of them is too small to say.
   */
  agrees: z.enum(['same', 'weaker', 'stronger', 'opposite']).nullable(),
})
export type SensitivityRow = z.output<typeof sensitivityRow>

/** Spearman's correlation of two metrics over pages. */
export const correlation = z.strictObject({
  /** Pages with both values, and those that lack one. */
  n: whole,
  missing: whole,
  /** -1 to 1; null under the small-number rule, and when all values of one metric are equal. */
  rho: z.number().nullable(),
  interval: interval.nullable(),
  p: z.number().nullable(),
  certainty: z.enum(certainties),
})
export type Correlation = z.output<typeof correlation>
