// Comments per post: the part of the interactions in which people speak. Kept apart from visibility because the article
// is about dialogue too; it counts comments, not who wrote them nor whether the page answered.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, sumsOf } from './posts.ts'

const pooled = ({ totals }: PagePeriod) => sumsOf(totals.commentsSum, totals.commentsKnown)

/** Unit: comments per post, >= 0. Null when no post of the period has a known count of comments. */
export const commentsPerPost = {
  key: 'comments-per-post',
  family: 'dialogue',
  isMain: true,
  unit: 'comments-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['comments'],
  definedBy: null,
  formula: 'ΣC / N over posts with a known count of comments; null without such a post',
  citation:
    'Measure C2 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: false,
  needs: 'totals',
  example: { work: '(0 + 1 + 0 + 8) / 4', value: 2.25 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
