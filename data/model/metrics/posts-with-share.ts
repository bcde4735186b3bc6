// Posts with a share: the share of posts that got at least one, V1 of Bonsón and Ratkai. One viral post cannot carry it.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { meanOf, positiveIn } from './posts.ts'

const pooled = ({ posts }: PagePeriod) => positiveIn(posts, (all) => all.shares)

/** Unit: share of posts, 0-1. Null when no post of the period has a known count of shares. */
export const postsWithShare = {
  key: 'posts-with-share',
  family: 'engagement',
  isMain: false,
  unit: 'share',
  shownTimes: 100,
  range: [0, 1],
  direction: 'more-is-more-visible',
  asks: ['shares'],
  definedBy: null,
  formula: 'posts with S > 0 / posts with a known S; null without such a post',
  citation:
    'Measure V1 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: false,
  needs: 'posts',

  example: { work: '2 / 4', value: 2 / 4 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
