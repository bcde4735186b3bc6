// Followers: how many accounts follow a page, the state nearest before the end of the period. Shown under the title
// "Audience (portée potentielle)": a public count of followers is not reach, which only the page's owner sees.

import type { Metric } from './metric.ts'

/** Unit: followers, >= 0. Null when no reading lies within the tolerance before the period's end. */
export const followers = {
  key: 'followers',
  family: 'reach',
  isMain: true,
  unit: 'followers',
  shownTimes: 1,
  range: [0, null],
  direction: 'more-is-more-visible',
  asks: ['followers'],
  definedBy: null,
  formula: 'last F observed within the tolerance before the end of the period; null without such a reading',
  citation:
    'As published by the platform on the public page; France générosités cumulates the same count (juriseditions.fr/archives/quelle-place-pour-les-associations-sur-les-reseaux-sociaux/478/).',
  isFormulaRead: true,
  needs: 'readings',
  reads: 'followers',
  example: { work: '250', value: 250 },
  value: (page) => page.followers?.value ?? null,
} as const satisfies Metric
