// Posting frequency: posts per week. Weeks without a post count, so a page that fell silent goes towards 0 instead of
// leaving the figure; weeks that no file speaks of do not, since absence of data is not silence.

import type { Metric } from './metric.ts'

/** Unit: posts per week, >= 0; 0 is a page known to be silent. Null when files cover less than two weeks. */
export const postingFrequency = {
  key: 'posting-frequency',
  family: 'posting-frequency',
  unit: 'posts-per-week',
  formula:
    'N / weeks (days / 7) that files about the page cover, silent weeks included; null when they cover under two weeks',
  citation:
    'Fanpage Karma Academy, "Posts per day", academy.fanpagekarma.com/en/facebook-metrics/, counted here per week.',
  isFormulaRead: true,
  needs: 'totals',
  value: (page) => (page.hasKnownPosts && page.weeks > 0 ? page.totals.posts / page.weeks : null),
} as const satisfies Metric
