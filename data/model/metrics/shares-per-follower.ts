// Shares per post and follower, V3 of Bonsón and Ratkai (virality): V2 with the size of the page taken out. Stored per
// follower, shown per 1,000 as they do.

import type { Metric } from './metric.ts'
import { perFollower } from './posts.ts'

/** Unit: shares per post and follower, >= 0. Null without a known count of shares or a recent number of followers above 0. */
export const sharesPerFollower = {
  key: 'shares-per-follower',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['shares', 'followers'],
  definedBy: null,
  formula:
    'ΣS / N / F at the end of the period; null without a post with a known S, without a recent F, or when F is 0',
  citation:
    'Measure V3 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054, as quoted by a later paper (scite.ai/reports/a-measurement-framework-for-assessing-J0gj4E).',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '(0 + 1 + 0 + 2) / 4 / 250', value: 0.003 },
  value: ({ totals, followers }) => perFollower(totals.sharesSum, totals.sharesKnown, followers),
} as const satisfies Metric
