// Reactions per post and follower, P3 of Bonsón and Ratkai (popularity): P2 with the size of the page taken out. Stored per
// follower, shown per 1,000 as they do.

import type { Metric } from './metric.ts'
import { perFollower } from './posts.ts'

/** Unit: reactions per post and follower, >= 0. Null without a known count of reactions or a recent number of followers above 0. */
export const reactionsPerFollower = {
  key: 'reactions-per-follower',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['reactions', 'followers'],
  definedBy: null,
  formula:
    'ΣR / N / F at the end of the period; null without a post with a known R, without a recent F, or when F is 0',
  citation:
    'Measure P3 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054, as quoted by a later paper (scite.ai/reports/a-measurement-framework-for-assessing-J0gj4E).',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '(10 + 4 + 0 + 20) / 4 / 250', value: 0.034 },
  value: ({ totals, followers }) => perFollower(totals.reactionsSum, totals.reactionsKnown, followers),
} as const satisfies Metric
