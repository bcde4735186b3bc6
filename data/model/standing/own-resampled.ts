// Values of a page had other posts of the same sort been published: its posts are drawn with replacement. This is the page's
// own part of the uncertainty of its rank. Assumes that posts are like independent draws from the page's habit: in a busy
// week they are not quite, and the interval is then somewhat too narrow. Smallest n is 3 posts.

import type { MetricKey } from '../metrics/index.ts'
import { type Draws, resampled, resampledMedians, sampleOf } from '../statistics/index.ts'
import type { PagePeriod } from '../totals.ts'
import { perPostOf } from './per-post.ts'

/** Numbers drawn at most for one page and metric: a page of 10,000 posts is drawn less often, and hardly moves when it is. */
const mostDrawn = 4_000_000
const fewestResamples = 400

const resamplesFor = (posts: number, asked: number): number =>
  Math.min(asked, Math.max(fewestResamples, Math.floor(mostDrawn / posts)))

/** In the order drawn; empty for a metric whose posts cannot be drawn by themselves, and under 3 known posts. */
export const resampledValues = (metric: MetricKey, page: PagePeriod, draws: Draws): readonly number[] => {
  const perPost = perPostOf(metric)
  if (perPost === null) return []
  const values = perPost.of(page)
  if (perPost.as === 'median') return resampledMedians(sampleOf(values), draws)
  const fewer = { ...draws, resamples: resamplesFor(values.length, draws.resamples) }
  // In order of size: which post is drawn then does not depend on when it was published.
  values.sort()
  return resampled(values.length, fewer, (times) => {
    let sum = 0
    for (let at = 0; at < times.length; at += 1) sum += (times[at] ?? 0) * (values[at] ?? 0)
    return sum / times.length
  })
}
