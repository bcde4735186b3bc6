// The statistics block of a comparison alone: 200 pages against 200 with 10,000 resamples, as an export asks for it.
// Drawn anew each time, so that the resamples kept from the last turn do not help.

import {
  bcaInterval,
  cliffsDelta,
  dominance,
  gini,
  hodgesLehmannRatio,
  kruskalWallis,
  mannWhitney,
  mediansWithoutOne,
  percentileInterval,
  quantile,
  randomOf,
  ratioOfMedians,
  ratioOfPooledMeans,
  resampledMedians,
  type Sample,
  sampleOf,
  topShare,
  trimmedMean,
} from '../../../data/model/statistics/index.ts'
import { atMost, type BenchRow, plain } from '../bench-row.ts'
import { medianBy } from '../measure.ts'

const pages = 200
const resamples = 10_000

const secondsOf = (run: () => void): number => {
  const started = performance.now()
  run()
  return (performance.now() - started) / 1000
}

/** Heavy-tailed values, as interactions per post are. */
const drawn = (turn: number): readonly number[] => {
  const next = randomOf(turn, 7)
  return Array.from({ length: pages }, () => ((next() + 1) / 2 ** 32) ** -0.8)
}

const ofOne = (sample: Sample): void => {
  for (const share of [0.25, 0.5, 0.75]) quantile(sample, share)
  trimmedMean(sample)
  gini(sample)
  topShare(sample)
}

const block = (turn: number): void => {
  const draws = { x: { resamples, seed: turn, stream: 0 }, y: { resamples, seed: turn, stream: 1 } }
  const [x, y] = [sampleOf(drawn(2 * turn)), sampleOf(drawn(2 * turn + 1))]
  ofOne(x)
  ofOne(y)
  ratioOfMedians(x, y, draws)
  for (const [sample, each] of [
    [x, draws.x],
    [y, draws.y],
  ] as const) {
    const medians = resampledMedians(sample, each)
    percentileInterval(medians)
    bcaInterval({ value: quantile(sample, 0.5) ?? 0, resampled: medians, leftOut: [mediansWithoutOne(sample)] })
  }
  const pairs = dominance(x, y)
  mannWhitney(x, y, pairs)
  cliffsDelta(x, y, pairs)
  hodgesLehmannRatio(x, y)
  kruskalWallis([x, y])
}

const pooled = (turn: number): void => {
  const sums = (seed: number) => drawn(seed).map((value) => ({ sum: 50 * value, over: 50 }))
  const draws = { x: { resamples, seed: turn, stream: 0 }, y: { resamples, seed: turn, stream: 1 } }
  ratioOfPooledMeans(sums(2 * turn), sums(2 * turn + 1), draws)
}

export const statistics: BenchRow = {
  key: 'statistics',
  says: `the statistics of ${pages} against ${pages} pages, ${resamples} resamples`,
  run: (bench) => {
    const turns = Array.from({ length: Math.max(5, bench.repeats) }, (_, turn) => turn + 1)
    const first = secondsOf(() => block(0))
    const blocks = turns.map((turn) => secondsOf(() => block(turn)))
    const pooledOnes = turns.map((turn) => secondsOf(() => pooled(turn)))
    const milliseconds = (seconds: readonly number[]): number => 1000 * medianBy(seconds, (value) => value)
    return Promise.resolve([
      plain('statistics block, first of a process', 1000 * first, 'ms'),
      atMost('statistics block', milliseconds(blocks), 'ms', 100),
      plain('ratio of pooled means with clusters, beside it', milliseconds(pooledOnes), 'ms'),
    ])
  },
}
