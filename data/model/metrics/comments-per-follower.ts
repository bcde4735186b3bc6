// Comments per post and follower, C3 of Bonsón and Ratkai (commitment): C2 with the size of the page taken out. Stored per
// follower, shown per 1,000 as they do.

import type { Metric } from './metric.ts'
import { perFollower } from './posts.ts'

/** Unit: comments per post and follower, >= 0. Null without a known count of comments or a recent number of followers above 0. */
export const commentsPerFollower = {
  key: 'comments-per-follower',
  family: 'dialogue',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['comments', 'followers'],
  definedBy: null,
  formula:
    'ΣC / N / F at the end of the period; null without a post with a known C, without a recent F, or when F is 0',
  citation:
    'Measure C3 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054, as quoted by a later paper (scite.ai/reports/a-measurement-framework-for-assessing-J0gj4E).',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '(0 + 1 + 0 + 8) / 4 / 250', value: 0.009 },
  value: ({ totals, followers }) => perFollower(totals.commentsSum, totals.commentsKnown, followers),
} as const satisfies Metric
