// Stakeholder engagement, E of Bonsón, Royo and Ratkai: popularity, commitment and virality added up. Where a platform does
// not publish shares there is no E.

import { commentsPerFollower } from './comments-per-follower.ts'
import type { Metric } from './metric.ts'
import { reactionsPerFollower } from './reactions-per-follower.ts'
import { sharesPerFollower } from './shares-per-follower.ts'

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)

/** Unit: interactions per post and follower, >= 0. Null when P3, C3 or V3 is. */
export const engagementIndex = {
  key: 'engagement-index',
  family: 'engagement',
  isMain: false,
  unit: 'per-follower',
  shownTimes: 1000,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['reactions', 'comments', 'shares', 'followers'],
  definedBy: null,
  formula:
    'P3 + C3 + V3: the sum of the means of R, C and S per post, / F at the end of the period; null when one of the three is null',
  citation:
    'Index E of Bonsón, Royo and Ratkai 2015, Government Information Quarterly 32(1) 52-62; same family as Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: false,
  needs: 'totals',
  reads: 'followers',
  example: { work: '0.034 + 0.009 + 0.003', value: 0.046 },
  value: (page) =>
    sumOf([reactionsPerFollower.value(page), commentsPerFollower.value(page), sharesPerFollower.value(page)]),
} as const satisfies Metric
