// Longest silence: the longest time a page let pass without a post, in days. The time before the first post and after the
// last one counts as far as files speak of it, so that a page that stopped is seen.

import { silenceOf } from '../rhythm.ts'
import type { Metric } from './metric.ts'

/** Unit: days, >= 0. Null when files cover too few days, or leave holes in which a post could be. */
export const longestSilence = {
  key: 'longest-silence',
  family: 'posting-frequency',
  isMain: false,
  unit: 'days',
  shownTimes: 1,
  range: [0, null],
  direction: 'neither',
  asks: [],
  definedBy: null,
  formula:
    'longest time without a post within a covered stretch, in days of 24 hours, its two ends included; null when files cover too little, or cover the period with holes',
  citation: 'Definition of this product.',
  isFormulaRead: true,
  needs: 'posts',

  example: { work: '29 - 15.5', value: 13.5 },
  value: (page) => (page.hasKnownPosts ? silenceOf(page.posts, page.time) : null),
} as const satisfies Metric
