// Comments per reaction: how often people speak for every time they only click. It does not depend on how many see the page.

import type { Metric } from './metric.ts'
import { commentsOverReactions } from './posts.ts'

/** Unit: comments per reaction, >= 0. Null without a post with both known, or without any reaction. */
export const commentsPerReaction = {
  key: 'comments-per-reaction',
  family: 'dialogue',
  isMain: false,
  unit: 'ratio',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['comments', 'reactions'],
  definedBy: null,
  formula: 'ΣC / ΣR over posts with both known; null without such a post, or when ΣR is 0',
  citation:
    'Definition of this product, from the counts of C2 and P2 of Bonsón and Ratkai 2013, Online Information Review 37(5) 787-803, doi:10.1108/OIR-03-2012-0054.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '(0 + 1 + 0 + 8) / (10 + 4 + 0 + 20)', value: 9 / 34 },
  value: ({ posts }) => commentsOverReactions(posts),
} as const satisfies Metric
