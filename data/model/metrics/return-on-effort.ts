// Return on effort: interactions per post for each post a week. Two pages with the same reply per post differ in what it
// cost them. A page that posts less looks better here: read it beside both of its parts.

import type { PagePeriod } from '../totals.ts'
import { interactionsPerPost } from './interactions-per-post.ts'
import type { Metric } from './metric.ts'
import { postingFrequency } from './posting-frequency.ts'

const returnOf = (page: PagePeriod): number | null => {
  const [perPost, perWeek] = [interactionsPerPost.value(page), postingFrequency.value(page)]
  return perPost === null || perWeek === null || perWeek === 0 ? null : perPost / perWeek
}

/** Unit: interactions per post, for each post a week, >= 0. Null without known interactions or without a post. */
export const returnOnEffort = {
  key: 'return-on-effort',
  family: 'effort',
  isMain: true,
  unit: 'interactions-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'neither',
  asks: ['interactions'],
  definedBy: null,
  formula: '(Σ(R + C + S) / N) / (posts per week); null without known interactions, or without a post',
  citation: 'Interactions per post over posts per week; definition of this product.',
  isFormulaRead: true,
  needs: 'totals',

  example: { work: '(10 + 6 + 0 + 30) / 4 / (5 / 4)', value: 9.2 },
  value: returnOf,
} as const satisfies Metric
