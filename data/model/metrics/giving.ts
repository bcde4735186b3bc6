// Which platforms can give a metric: those that publish every count it is made of. Elsewhere it is null for every page, so a
// figure says "not published" instead of "missing".

import { type Platform, platforms } from '../platforms.ts'
import type { Metric, MetricCount } from './metric.ts'

/** Views under a post or video; Facebook and Instagram have them for videos, LinkedIn shows them to the owner only. */
const withViews: readonly string[] = ['facebook', 'instagram', 'tiktok', 'x', 'youtube']

/** Told to the owner of the page, in the exports read here. */
const withReach: readonly string[] = ['facebook', 'instagram']

const isPublished = (count: MetricCount, { key, parts }: Platform): boolean => {
  switch (count) {
    case 'followers':
    case 'interactions':
      return true
    case 'reach':
      return withReach.includes(key)
    case 'views':
      return withViews.includes(key)
    case 'reactions':
    case 'comments':
    case 'shares':
      return parts.includes(count)
  }
}

/** In the order of the table of platforms. */
export const platformsGiving = ({ asks }: Pick<Metric, 'asks'>): readonly Platform[] =>
  [...platforms.values()].filter((platform) => asks.every((count) => isPublished(count, platform)))
