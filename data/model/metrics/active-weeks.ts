// Active weeks: the share of calendar weeks in which a page posted at all. A page that posts ten times in one week and then
// falls silent has the frequency of a regular one; this tells them apart.

import { activeWeeksShare } from '../rhythm.ts'
import type { Metric } from './metric.ts'

/** Unit: share of weeks, 0-1; 0 is a page known to be silent. Null when files cover fewer than 2 whole ISO weeks. */
export const activeWeeks = {
  key: 'active-weeks',
  family: 'posting-frequency',
  isMain: false,
  unit: 'share',
  shownTimes: 100,
  range: [0, 1],
  direction: 'more-is-more-visible',
  asks: [],
  definedBy: null,
  formula:
    'active weeks / weeks, over ISO weeks (Monday to Sunday in the zone of the page) that lie wholly in the covered part of the period; null under 2 such weeks',
  citation: 'Definition of this product, in the ISO 8601 weeks of the calendar.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '2 / 3', value: 2 / 3 },
  value: ({ posts, time }) => activeWeeksShare(posts, time),
} as const satisfies Metric
