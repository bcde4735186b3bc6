// Views per post: how often a post was seen, where the platform publishes it. On Facebook and Instagram only videos have
// views, and each platform counts a view its own way, so this never stands in a figure with another platform.

import type { PagePeriod } from '../totals.ts'
import type { Metric } from './metric.ts'
import { countedIn, meanOf } from './posts.ts'

const pooled = ({ posts }: PagePeriod) => countedIn(posts, (all) => all.views)

/** Unit: views per post, >= 0. Null when no post of the period has published views. */
export const viewsPerPost = {
  key: 'views-per-post',
  family: 'reach',
  isMain: false,
  unit: 'views-per-post',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['views'],
  definedBy: null,
  formula: 'ΣV / N over posts with published views; null without such a post',
  citation: 'As published by the platform under the post or the video.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '(90 + 210) / 2', value: 150 },
  value: (page) => meanOf(pooled(page)),
  pooled,
} as const satisfies Metric
