// Interaction rate: interactions of a post per follower the page had when it was posted, averaged over posts. It takes
// the size of the page out. Stored per follower, shown per 1,000 followers.

import { type PagePeriod, rateScale } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, sumsOf } from './posts.ts'

const pooled = ({ totals }: PagePeriod) => sumsOf(totals.rateSumNano / rateScale, totals.rateKnown)

/** Unit: interactions per post and follower, >= 0 (above 1 is possible). Null when no post has both counts known, followers above 0. */
export const interactionRate = {
  key: 'interaction-rate',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions', 'followers'],
  definedBy: null,
  formula: 'mean over posts of (R + C + S) / F at posting; null without a post that has both known and F > 0',
  citation: 'Fanpage Karma Academy, "Post interaction", academy.fanpagekarma.com/en/facebook-metrics/.',
  isFormulaRead: true,
  needs: 'totals',
  example: { work: '(10 / 200 + 6 / 200 + 0 / 200 + 30 / 250) / 4', value: 0.05 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
