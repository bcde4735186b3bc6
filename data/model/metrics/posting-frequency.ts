// Posting frequency: posts per week. Weeks without a post count, so a page that fell silent goes towards 0 instead of
// leaving the figure; weeks that no file speaks of do not, since absence of data is not silence.

import { leastCoveredDays } from '../coverage.ts'
import type { Metric } from './metric.ts'

/** Unit: posts per week, >= 0; 0 is a page known to be silent. Null when files cover less than 14 days, or less than all of a shorter period. */
export const postingFrequency = {
  key: 'posting-frequency',
  family: 'posting-frequency',
  isMain: true,
  unit: 'posts-per-week',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: [],
  definedBy: null,
  formula: `N / weeks (days / 7) that files about the page cover, silent weeks included; null when they cover under ${leastCoveredDays} days, or in a shorter period less than all of it`,
  citation:
    'Fanpage Karma Academy, "Posts per day", academy.fanpagekarma.com/en/facebook-metrics/, counted here per week.',
  isFormulaRead: true,
  needs: 'totals',
  example: { work: '5 / 4', value: 1.25 },
  value: (page) => (page.hasKnownPosts && page.weeks > 0 ? page.totals.posts / page.weeks : null),
} as const satisfies Metric
