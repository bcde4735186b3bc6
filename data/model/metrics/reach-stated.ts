// Stated reach: people that a page reached on a day, as the platform tells its owner, for those who imported such an export.
// Never mixed with followers, and known for few pages: a comparison of camps rests on owners who share it.

import { median, sampleOf } from '../statistics/index.ts'
import type { Metric } from './metric.ts'

/** Unit: people per day, >= 0. Null when no source states a day of the period. */
export const reachStated = {
  key: 'reach-stated',
  family: 'reach',
  isMain: false,
  unit: 'people-per-day',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['reach'],
  definedBy: null,
  formula: 'median of the daily reach that a source states, over the stated days of the period; null without one',
  citation: 'As the platform tells the owner of the page: daily reach of Meta Business Suite and Facebook Insights.',
  isFormulaRead: true,
  needs: 'readings',
  reads: 'reach-stated',
  example: { work: '60', value: 60 },
  value: ({ reachStated: days = [] }) => median(sampleOf(days)),
} as const satisfies Metric
