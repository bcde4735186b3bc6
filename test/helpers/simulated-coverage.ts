// How often 95 % intervals hold the truth: each estimator on camps drawn from a known law, at any number of pages. Beside
// them the plain bootstraps they were chosen over, and the naive intervals that take posts for independent.

import {
  cliffsDelta,
  clusteredMean,
  clusteredRatio,
  clusteredShares,
  hodgesLehmannRatio,
  medianInterval,
  pairedInterval,
  percentileInterval,
  pooledMean,
  ratioOfMedians,
  ratioOfPooledMeans,
  resampledMedians,
  sampleOf,
  sharesOfVoice,
  theilSen,
  wilson,
} from '../../data/model/statistics/index.ts'
import { deviate } from '../../data/model/statistics/sample.ts'
import {
  type Chance,
  chanceOf,
  drawCamp,
  type Side,
  type SimulatedPage,
  type Truth,
  valuesOf,
} from './simulated-camps.ts'

type Interval = readonly [number, number] | null | undefined

/** One comparison: two camps, and how to resample their pages. */
type Comparison = {
  readonly left: readonly SimulatedPage[]
  readonly right: readonly SimulatedPage[]
  readonly chance: Chance
  readonly draws: { readonly resamples: number; readonly seed: number }
}
type Found = { readonly interval: Interval; readonly truth: number }
type Estimator = (comparison: Comparison, truth: Truth) => Found

const samplesOf = ({ left, right }: Comparison) => ({ x: sampleOf(valuesOf(right)), y: sampleOf(valuesOf(left)) })
const streamsOf = ({ draws }: Comparison) => ({ x: { ...draws, stream: 1 }, y: { ...draws, stream: 0 } })
const ratioOf = (comparison: Comparison) => {
  const { x, y } = samplesOf(comparison)
  return ratioOfMedians(x, y, streamsOf(comparison))
}
const mediansOf = (comparison: Comparison) => {
  const [{ x, y }, streams] = [samplesOf(comparison), streamsOf(comparison)]
  return { x: resampledMedians(x, streams.x), y: resampledMedians(y, streams.y) }
}
const sumsOf = (pages: readonly SimulatedPage[], of: 'sum' | 'over'): readonly number[] => pages.map((page) => page[of])
const ratioOfTwo = ({ left, right }: Readonly<Record<Side, number>>): number => right / left
const shareOfRight = ({ left, right }: Comparison, weight: number): number =>
  (right.length * weight) / (right.length * weight + left.length)

/** Mean of all posts with its standard error as if each post were a page of its own. */
const asIfIndependent = (pages: readonly SimulatedPage[]): { mean: number; error: number } => {
  const total = (of: keyof SimulatedPage): number => pages.reduce((sum, page) => sum + page[of], 0)
  const [sum, posts] = [total('sum'), total('over')]
  return { mean: sum / posts, error: Math.sqrt((total('squares') - sum ** 2 / posts) / (posts - 1) / posts) }
}

/** Months of a figure that rises by 0.5 a month, with errors as skewed as counts are; one month a page of the comparison. */
const risingMonths = ({ left, chance }: Comparison): { times: number[]; values: number[] } => {
  const times = left.map((_, month) => month)
  return { times, values: times.map((month) => 2 + 0.5 * month + 10 * Math.exp(chance.normal())) }
}

/** Share of pages above a limit that a share of 0.1 to 0.9 of all pages is above. */
const shareAbove = ({ left, chance }: Comparison, { leftValues }: Truth): Found => {
  const truth = 0.1 + 0.8 * chance.share()
  const limit = leftValues[Math.floor(leftValues.length * (1 - truth))] ?? 0
  return { interval: wilson(valuesOf(left).filter((value) => value > limit).length, left.length)?.interval, truth }
}

/** Those whose interval is shown: 93 to 97 % from 20 pages on. */
export const named = {
  median: ({ left }, { medians }) => {
    const found = medianInterval(sampleOf(valuesOf(left)))
    return { interval: found?.isReached ? found.interval : null, truth: medians.left }
  },
  'ratio-of-medians': (comparison, { medians }) => ({
    interval: ratioOf(comparison)?.bca,
    truth: ratioOfTwo(medians),
  }),
  'difference-of-medians': (comparison, { medians }) => {
    const { x, y } = mediansOf(comparison)
    return { interval: pairedInterval(x, y, (a, b) => a - b), truth: medians.right - medians.left }
  },
  'hodges-lehmann': (comparison, { pairRatio }) => {
    const { x, y } = samplesOf(comparison)
    const shift = hodgesLehmannRatio(x, y)
    return { interval: shift?.isReached ? shift.interval : null, truth: pairRatio }
  },
  'cliffs-delta': (comparison, { delta }) => {
    const { x, y } = samplesOf(comparison)
    return { interval: cliffsDelta(x, y)?.interval, truth: delta }
  },
  'pooled-mean': (comparison, { pooledMeans }) => ({
    interval: clusteredMean(comparison.left, streamsOf(comparison).y)?.interval,
    truth: pooledMeans.left,
  }),
  'ratio-of-pooled-means': (comparison, { pooledMeans }) => ({
    interval: clusteredRatio(comparison.right, comparison.left, streamsOf(comparison))?.interval,
    truth: ratioOfTwo(pooledMeans),
  }),
  'share-of-interactions': (comparison, { pooledMeans }) => ({
    interval: clusteredShares(
      [sumsOf(comparison.right, 'sum'), sumsOf(comparison.left, 'sum')],
      streamsOf(comparison).y,
    )?.[0]?.interval,
    truth: shareOfRight(comparison, ratioOfTwo(pooledMeans)),
  }),
  'share-of-posts': (comparison) => ({
    interval: clusteredShares(
      [sumsOf(comparison.right, 'over'), sumsOf(comparison.left, 'over')],
      streamsOf(comparison).y,
    )?.[0]?.interval,
    truth: shareOfRight(comparison, 1),
  }),
  wilson: shareAbove,
  'theil-sen': (comparison) => {
    const { times, values } = risingMonths(comparison)
    const trend = theilSen(times, values)
    return { interval: trend?.isReached ? trend.interval : null, truth: 0.5 }
  },
} satisfies Record<string, Estimator>

/** Not shown, or shown only where the one above has none: what the choice was made from. */
export const plain = {
  'median-bootstrap': (comparison, { medians }) => ({
    interval: percentileInterval(mediansOf(comparison).y),
    truth: medians.left,
  }),
  'ratio-of-medians-percentile': (comparison, { medians }) => ({
    interval: ratioOf(comparison)?.percentile,
    truth: ratioOfTwo(medians),
  }),
  'pooled-mean-percentile': (comparison, { pooledMeans }) => ({
    interval: pooledMean(comparison.left, streamsOf(comparison).y)?.percentile,
    truth: pooledMeans.left,
  }),
  'pooled-mean-bca': (comparison, { pooledMeans }) => ({
    interval: pooledMean(comparison.left, streamsOf(comparison).y)?.bca,
    truth: pooledMeans.left,
  }),
  'ratio-of-pooled-means-percentile': (comparison, { pooledMeans }) => ({
    interval: ratioOfPooledMeans(comparison.right, comparison.left, streamsOf(comparison))?.percentile,
    truth: ratioOfTwo(pooledMeans),
  }),
  'share-of-interactions-percentile': (comparison, { pooledMeans }) => ({
    interval: sharesOfVoice(
      [sumsOf(comparison.right, 'sum'), sumsOf(comparison.left, 'sum')],
      streamsOf(comparison).y,
    )?.at(0)?.percentile,
    truth: shareOfRight(comparison, ratioOfTwo(pooledMeans)),
  }),
} satisfies Record<string, Estimator>

/** What one would get who takes every post for independent of the others. */
export const naive = {
  'naive-pooled-mean': ({ left }, { pooledMeans }) => {
    const { mean, error } = asIfIndependent(left)
    return { interval: [mean - deviate * error, mean + deviate * error], truth: pooledMeans.left }
  },
  'naive-ratio-of-pooled-means': ({ left, right }, { pooledMeans }) => {
    const [x, y] = [asIfIndependent(right), asIfIndependent(left)]
    const half = deviate * Math.hypot(x.error / x.mean, y.error / y.mean)
    return {
      interval: [(x.mean / y.mean) * Math.exp(-half), (x.mean / y.mean) * Math.exp(half)],
      truth: ratioOfTwo(pooledMeans),
    }
  },
} satisfies Record<string, Estimator>

export const estimators: Readonly<Record<string, Estimator>> = { ...named, ...plain, ...naive }

/** Measured also where one camp is not the other multiplied. */
export const askedUnlike: readonly string[] = [
  'ratio-of-medians',
  'ratio-of-medians-percentile',
  'difference-of-medians',
  'hodges-lehmann',
  'cliffs-delta',
  'pooled-mean',
  'ratio-of-pooled-means',
  'share-of-interactions',
  'share-of-posts',
  'naive-ratio-of-pooled-means',
]

/** Comparisons that gave an interval, and those of them whose interval holds the truth. */
export type Coverage = { readonly comparisons: number; readonly covered: number }

/** @param pages of the left camp; the right one has as many or more, as the laws say */
export const coverageOf = (
  keys: readonly string[],
  pages: number,
  truth: Truth,
  { comparisons, resamples, seed }: { comparisons: number; resamples: number; seed: number },
): ReadonlyMap<string, Coverage> => {
  const { laws } = truth
  const counts = new Map(keys.map((key) => [key, { comparisons: 0, covered: 0 }]))
  for (let round = 0; round < comparisons; round += 1) {
    const own = seed + pages * 1e6 + round
    const chance = chanceOf(own, 21)
    const comparison: Comparison = {
      left: drawCamp(chance, laws.left, pages),
      right: drawCamp(chance, laws.right, Math.ceil(pages * (laws.sizes[round % laws.sizes.length] ?? 1))),
      chance,
      draws: { resamples, seed: own },
    }
    for (const [key, count] of counts) {
      const found = estimators[key]?.(comparison, truth)
      if (found?.interval == null) continue
      const [low, high] = found.interval
      count.comparisons += 1
      count.covered += Number(low <= found.truth && found.truth <= high)
    }
  }
  return counts
}
