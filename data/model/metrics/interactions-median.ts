// Median interactions: what an ordinary post of the page gets. Beside the mean, which one widely shared post can carry, it
// says what the page can count on.

import type { Metric } from './metric.ts'
import { medianOf } from './posts.ts'

/** Unit: interactions per post, >= 0. Null when no post of the period has known interactions. */
export const interactionsMedian = {
  key: 'interactions-median',
  family: 'engagement',
  isMain: false,
  unit: 'interactions-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions'],
  definedBy: null,
  formula: 'median of R + C + S over posts whose published parts are all known; null without such a post',
  citation: 'Median in place of the mean of interactions per post; definition of this product.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '(6 + 10) / 2', value: 8 },
  value: ({ posts }) => medianOf(posts, (all) => all.interactions),
} as const satisfies Metric
