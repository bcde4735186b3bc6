// Engagement rate by follower as Rival IQ defines it: interactions per post over followers, here at the end of the period.
// A variant, only to be laid beside what Rival IQ publishes.

import type { Metric } from './metric.ts'
import { perFollower } from './posts.ts'

/** Unit: interactions per post and follower, >= 0. Null without known interactions or a recent number of followers above 0. */
export const rivalIqRate = {
  key: 'rival-iq-rate',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions', 'followers'],
  definedBy: 'Rival IQ',
  formula:
    'Σ(R + C + S) / N / F at the end of the period; null without known interactions, without a recent F, or when F is 0',
  citation:
    'Rival IQ, "Engagement rate by follower", 2019 Social Media Benchmark Report, www.rivaliq.com/blog/2019-social-media-benchmark-report/ (there the median over brands).',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '(10 + 6 + 0 + 30) / 4 / 250', value: 0.046 },
  value: ({ totals, followers }) => perFollower(totals.interactionsSum, totals.interactionsKnown, followers),
} as const satisfies Metric
