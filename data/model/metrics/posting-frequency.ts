// Posting frequency: posts per week. Weeks without a post count, so a page that fell silent goes towards 0 instead of
// leaving the figure.

import type { Metric } from './metric.ts'

/** Unit: posts per week, >= 0; 0 is a page known to be silent. Null when no post of the page is known up to the period's end. */
export const postingFrequency = {
  key: 'posting-frequency',
  family: 'posting-frequency',
  unit: 'posts-per-week',
  formula: 'N / (days / 7), silent weeks included; null when no post of the page is known up to the end of the period',
  citation:
    'Fanpage Karma Academy, "Posts per day", academy.fanpagekarma.com/en/facebook-metrics/, counted here per week.',
  isFormulaRead: true,
  needs: 'totals',
  value: (page) => (page.hasKnownPosts && page.weeks > 0 ? page.totals.posts / page.weeks : null),
} as const satisfies Metric
