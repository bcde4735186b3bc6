// Potential audience: contacts there would be if every follower saw every post. An upper bound, and called one: what a post
// really reaches is only known to the owner of the page.

import type { Metric } from './metric.ts'

/** Unit: contacts at most, >= 0. Null without a recent number of followers, or when posts are not known. */
export const potentialAudience = {
  key: 'potential-audience',
  family: 'reach',
  isMain: false,
  unit: 'contacts',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['followers'],
  definedBy: null,
  formula: 'F at the end of the period × N; null without a recent F, or when posts are not known',
  citation: 'Followers times posts, an upper bound of organic contacts; definition of this product.',
  isFormulaRead: true,
  needs: 'totals',
  reads: 'followers',
  example: { work: '250 * 5', value: 1250 },
  value: (page) => (page.followers === null || !page.hasKnownPosts ? null : page.followers.value * page.totals.posts),
} as const satisfies Metric
