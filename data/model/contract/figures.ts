// Shapes of comparisons: any two or more sets of pages, the camps of a grid first among them (sets.ts), and what every
// figure says of itself. The queries are in query.ts.

import { z } from 'zod'
import { setDimensions } from '../sets.ts'
import { filters, postsLeftOut } from './query.ts'
import { camp, dataset, day, instant, interval, month, slug, whole } from './shapes.ts'

/** A set of pages that a figure compares. */
export const figureSet = z.strictObject({
  /** As asked for and in one spelling: `camp:association`, `kind:bank,size:500-2k` (sets.ts). */
  key: z.string(),
  /** What the pages have in common; `name` where the data names it (an actor, a page), null where the words do. */
  parts: z.array(z.strictObject({ dimension: z.enum(setDimensions), key: z.string(), name: z.string().nullable() })),
  /** Where the set is a camp of the grid and nothing else. */
  camp: camp.nullable(),
  /** Pages in it, with a value or without. */
  pages: whole,
})
/** One page's value in a comparison. */
export const point = z.strictObject({
  pageId: whole,
  page: z.string(),
  actor: slug.nullable(),
  /** Place of its set among the sets of the figure. */
  set: whole,
  /** Camp of its actor in the grid; null where it has none. */
  camp: camp.nullable(),
  value: z.number(),
  /** Posts the value rests on; null for states such as followers. */
  posts: whole.nullable(),
  /** Day of the reading for states, its month where only that is known; null for events. */
  observedOn: z.union([day, month]).nullable(),
})
/** The values of the pages of one set. */
export const summary = z.strictObject({
  n: whole,
  missing: whole,
  median: z.number().nullable(),
  q1: z.number().nullable(),
  q3: z.number().nullable(),
  /** Of the median, 95 %, from two of the values (Hettmansperger and Sheather); null below 6 pages, which cannot reach it. */
  interval: interval.nullable(),
  /** Mean without the lowest and the highest `share` of the pages; null without values. */
  trimmedMean: z.strictObject({ value: z.number(), share: z.number() }).nullable(),
  /** 0 (all the same) to under 1; null where values can be below 0, add up to 0, or are none. */
  gini: z.number().nullable(),
  /** Part of the sum that the highest tenth of the pages holds, 0-1; null where `gini` is, and below 10 pages. */
  topTenth: z.number().nullable(),
  /** Posts that the values rest on; null for states. */
  posts: whole.nullable(),
})
/**
 * How sure a difference is: `clear` when the interval of the ratio (of the difference where there is no ratio) excludes 1
 * (0), both sets have enough pages, and Holm's p over all metrics of the reply is at most 0.05; `likely` when it excludes 1
 * without one of these; `uncertain` when it includes 1; `too-few` under the small-number rule (certainty.ts).
 */
export const certainties = ['clear', 'likely', 'uncertain', 'too-few'] as const
export const estimate = z.strictObject({ value: z.number(), interval: interval.nullable() })
/** Why nothing is tested: a set has too few pages with a value, or values that rest on too few posts; null: it is tested. */
export const whyUntested = z.enum(['too-few-pages', 'too-few-posts']).nullable()
export const gap = z.strictObject({
  /** Median of `right` / median of `left`; null when either median is 0 or missing, or values can be below 0. */
  ratio: z.number().nullable(),
  /** 95 %, of the kind that is named for this estimator (certainty.ts); null without a ratio, or where a bound is 0 or infinite. */
  ratioInterval: interval.nullable(),
  /** Both kinds, so that one may be held against the other. */
  ratioIntervals: z.strictObject({ percentile: interval.nullable(), bca: interval.nullable() }),
  /** Median of `right` minus median of `left`. */
  difference: z.number().nullable(),
  differenceInterval: interval.nullable(),
  /** Why there is no ratio. */
  noRatio: z.enum(['zero-median', 'no-values', 'signed']).nullable(),
  certainty: z.enum(certainties),
  why: whyUntested,
})
/** All null under the small-number rule (`gap.why`). */
export const tests = z.strictObject({
  mannWhitney: z
    .strictObject({
      u: z.number(),
      p: z.number(),
      method: z.enum(['exact', 'normal']),
      /** p corrected for all tests of the reply, every pair in every metric: Holm's, and Benjamini and Hochberg's. */
      holm: z.number(),
      benjaminiHochberg: z.number(),
    })
    .nullable(),
  /** Of `right` over `left`: 1 when every page of right is above every page of left. */
  cliffsDelta: estimate.nullable(),
  /** P(right > left) + P(equal) / 2, in 0-1. */
  superiority: estimate.nullable(),
  /** exp(median of log right - log left) over positive values; `leftOut` counts the zeros not used. */
  hodgesLehmann: z.strictObject({ ratio: z.number(), interval: interval.nullable(), leftOut: whole }).nullable(),
  /** Median of right - left over all pairs of pages, in the unit of the values. */
  shift: z.strictObject({ difference: z.number(), interval: interval.nullable() }).nullable(),
  /**
   * All posts of each set together: another figure than the typical page. Null for a metric that is no sum over posts, and
   * without a post. `ratio` right / left, null where a mean is 0; interval over pages, each with all its posts
   * (clustered.ts).
   */
  pooled: z
    .strictObject({
      left: z.number(),
      right: z.number(),
      ratio: z.number().nullable(),
      interval: interval.nullable(),
    })
    .nullable(),
})
/** Two sets of the figure, by their places: `right` is compared with `left`. */
export const pair = z.strictObject({ left: whole, right: whole, gap, tests })
export const comparedMetric = z.strictObject({
  metric: z.string(),
  /** False where the platform does not publish what the metric asks for: then every page is missing. */
  isPublished: z.boolean(),
  points: z.array(point),
  /** In the order of the sets of the figure. */
  sets: z.array(summary),
  /** Of the sets that are not too small, where these are three or more; `df` is one less than their number. */
  kruskalWallis: z.strictObject({ h: z.number(), df: whole, p: z.number() }).nullable(),
  /** Every two sets: the first with each later one, then the second ... */
  pairs: z.array(pair),
})
/** What every figure says of itself. */
export const figureBasis = {
  data: dataset,
  platform: z.string(),
  grid: z.string(),
  /** Two at least. */
  sets: z.array(figureSet),
  /** Both included: months where the period is whole months, else days. */
  from: z.union([day, month]),
  to: z.union([day, month]),
  zone: z.string(),
  /** Days for which a state such as followers holds. */
  tolerance: whole,
  newestPostAt: instant.nullable(),
  /** Keys of the sources whose readings were used. */
  sources: z.array(z.string()),
  /** Pages of actors without a camp in this grid, or without an actor: counted, not shown. */
  unassignedPages: whole,
  filters,
  resamples: whole,
  seed: whole,
}

/** At what age posts of one set were when their counts were read (post-ages.ts). */
const postAges = z.strictObject({
  /** Posts whose age is known or estimated. */
  n: whole,
  missing: whole,
  /** Of `n`, those whose time of reading is the time of import: they were younger than they seem. */
  estimated: whole,
  medianDays: z.number().nullable(),
  /** Share of `n` younger than a week, 0-1. */
  youngShare: z.number().nullable(),
})
const comparedAges = z.strictObject({
  left: whole,
  right: whole,
  verdict: z.enum(['comparable', 'left-younger', 'right-younger', 'unknown']),
})
/** `sets` in their order, `pairs` every two of them; null where no metric of the figure looks at counts under posts. */
export const ages = z.strictObject({ sets: z.array(postAges), pairs: z.array(comparedAges) }).nullable()

export const compareReply = z.strictObject({
  ...figureBasis,
  leftOut: postsLeftOut,
  ages,
  metrics: z.array(comparedMetric),
})
