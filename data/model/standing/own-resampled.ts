// Values of a page had other posts of the same sort been published: its posts are drawn with replacement. This is the page's
// own part of the uncertainty of its rank. Assumes that posts are like independent draws from the page's habit: in a busy
// week they are not quite, and the interval is then somewhat too narrow. Of a page with very many posts, posts that follow
// each other are drawn together, which costs no time and keeps such weeks whole. Smallest n is 3 posts.

import type { MetricKey } from '../metrics/index.ts'
import { type Draws, resampledMedians, resampledRatios, sampleOf } from '../statistics/index.ts'
import type { PagePeriod } from '../totals.ts'
import { perPostOf } from './per-post.ts'

/** Above so many posts, they are drawn in so many runs of neighbours at most. */
const mostDrawnApart = 500
/** A median cannot be made of runs: a page with very many posts is drawn less often instead. */
const [mostDrawnForMedian, fewestResamples] = [4_000_000, 400]

/** The posts of a page as they are drawn: one by one, or in runs of neighbours. */
export const runsOf = (values: Float64Array): { readonly sums: Float64Array; readonly posts: Float64Array } => {
  const length = Math.max(1, Math.ceil(values.length / mostDrawnApart))
  const runs = Math.ceil(values.length / length)
  const [sums, posts] = [new Float64Array(runs), new Float64Array(runs)]
  for (let at = 0; at < values.length; at += 1) {
    const run = Math.floor(at / length)
    sums[run] = (sums[run] ?? 0) + (values[at] ?? 0)
    posts[run] = (posts[run] ?? 0) + 1
  }
  return { sums, posts }
}

const resampledMeans = (values: Float64Array, draws: Draws): readonly number[] => {
  const { sums, posts } = runsOf(values)
  return resampledRatios(sums, posts, draws)
}

/** How often the posts of a page are drawn for a median. */
export const resamplesForMedian = (posts: number, resamples: number): number =>
  Math.min(resamples, Math.max(fewestResamples, Math.floor(mostDrawnForMedian / Math.max(1, posts))))

/** In the order drawn; empty for a metric whose posts cannot be drawn by themselves, and under 3 known posts. */
export const resampledValues = (metric: MetricKey, page: PagePeriod, draws: Draws): readonly number[] => {
  const perPost = perPostOf(metric)
  if (perPost === null) return []
  const values = perPost.of(page)
  if (perPost.as === 'mean') return resampledMeans(values, draws)
  return resampledMedians(sampleOf(values), { ...draws, resamples: resamplesForMedian(values.length, draws.resamples) })
}
