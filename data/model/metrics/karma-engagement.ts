// Engagement as Fanpage Karma defines it: what the posts of a day get per follower, averaged over all days, silent ones
// included. A variant, only to be laid beside what Fanpage Karma publishes.

import { dailyRate } from './daily-rate.ts'
import type { Metric } from './metric.ts'

/** Unit: per follower and day, >= 0. Null when files cover too few days, or no day has all its counts known. */
export const karmaEngagement = {
  key: 'karma-engagement',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower-day',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions', 'followers'],
  definedBy: 'Fanpage Karma',
  formula:
    'mean over covered days of Σ(R + C + S) / F of the day, days without a post as 0, days with a post of unknown counts or F left out; null when no day is left',
  citation: 'Fanpage Karma, "Engagement", as quoted at denisdoeland.com/prestatiefactoren-uitleg-facebook/.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '(10 / 200 + 6 / 200 + 0 / 200 + 30 / 250) / 27', value: 0.2 / 27 },
  value: (page) => dailyRate(page, [1, 1, 1]),
} as const satisfies Metric
