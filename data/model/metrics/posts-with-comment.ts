// Posts with a comment: the share of posts that got at least one, C1 of Bonsón and Ratkai. One viral post cannot carry it.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, positiveIn } from './posts.ts'

const pooled = ({ posts }: PagePeriod) => positiveIn(posts, (all) => all.comments)

/** Unit: share of posts, 0-1. Null when no post of the period has a known count of comments. */
export const postsWithComment = {
  key: 'posts-with-comment',
  family: 'dialogue',
  isMain: false,
  unit: 'share',
  shownTimes: 100,
  range: [0, 1],
  direction: 'more-is-more-visible',
  asks: ['comments'],
  definedBy: null,
  formula: 'posts with C > 0 / posts with a known C; null without such a post',
  citation:
    'Measure C1 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: false,
  needs: 'posts',

  example: { work: '2 / 4', value: 2 / 4 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
