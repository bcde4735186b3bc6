// Interactions per post: reactions, comments and shares of a page's posts, per post. The page's own mean: the sum over
// its posts with known interactions divided by their number, so that a missing count is not a zero.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, sumsOf } from './posts.ts'

const pooled = ({ totals }: PagePeriod) => sumsOf(totals.interactionsSum, totals.interactionsKnown)

/** Unit: interactions per post, >= 0. Null when no post of the period has known interactions. */
export const interactionsPerPost = {
  key: 'interactions-per-post',
  family: 'engagement',
  isMain: true,
  unit: 'interactions-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['interactions'],
  definedBy: null,
  formula: 'Σ(R + C + S) / N over posts whose published parts are all known; null without such a post',
  citation:
    'Sum of the measures P2, C2 and V2 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054, with all reactions for likes.',
  isFormulaRead: false,
  needs: 'totals',
  example: { work: '(10 + 6 + 0 + 30) / 4', value: 11.5 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
