// Shares per post, V2 of Bonsón and Ratkai: one part of the interactions by itself.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, sumsOf } from './posts.ts'

const pooled = ({ totals }: PagePeriod) => sumsOf(totals.sharesSum, totals.sharesKnown)

/** Unit: shares per post, >= 0. Null when no post of the period has a known count of shares. */
export const sharesPerPost = {
  key: 'shares-per-post',
  family: 'engagement',
  isMain: false,
  unit: 'shares-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['shares'],
  definedBy: null,
  formula: 'ΣS / N over posts with a known count of shares; null without such a post',
  citation:
    'Measure V2 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: false,
  needs: 'totals',

  example: { work: '(0 + 1 + 0 + 2) / 4', value: 0.75 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
