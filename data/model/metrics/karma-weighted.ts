// Weighted engagement as Fanpage Karma defines it: what the posts of a day get per follower, averaged over all days, silent ones
// included. A variant, only to be laid beside what Fanpage Karma publishes.

import { dailyRate } from './daily-rate.ts'
import type { Metric } from './metric.ts'

/** Unit: per follower and day, >= 0. Null when files cover too few days, or no day has all its counts known. */
export const karmaWeighted = {
  key: 'karma-weighted',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower-day',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['reactions', 'comments', 'shares', 'followers'],
  definedBy: 'Fanpage Karma',
  formula:
    'mean over covered days of Σ(R + 2C + 3S) / F of the day, days without a post as 0, days with a post of unknown counts or F left out; null when no day is left',
  citation: 'Fanpage Karma Academy, "Weighted engagement", academy.fanpagekarma.com/en/facebook-metrics/.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '(10 / 200 + 9 / 200 + 0 / 200 + 42 / 250) / 27', value: 0.263 / 27 },
  value: (page) => dailyRate(page, [1, 2, 3]),
} as const satisfies Metric
