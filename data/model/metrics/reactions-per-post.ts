// Reactions per post, P2 of Bonsón and Ratkai: one part of the interactions by itself.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, sumsOf } from './posts.ts'

const pooled = ({ totals }: PagePeriod) => sumsOf(totals.reactionsSum, totals.reactionsKnown)

/** Unit: reactions per post, >= 0. Null when no post of the period has a known count of reactions. */
export const reactionsPerPost = {
  key: 'reactions-per-post',
  family: 'engagement',
  isMain: false,
  unit: 'reactions-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['reactions'],
  definedBy: null,
  formula: 'ΣR / N over posts with a known count of reactions; null without such a post',
  citation:
    'Measure P2 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054, with all reactions for likes.',
  isFormulaRead: false,
  needs: 'totals',

  example: { work: '(10 + 4 + 0 + 20) / 4', value: 8.5 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
