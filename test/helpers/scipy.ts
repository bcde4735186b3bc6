// Our statistics held against SciPy's on the same drawn sets. SciPy is no part of the product: where `python3` has none, the
// tests that use this are reported as skipped, with the reason printed.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import {
  benjaminiHochberg,
  cliffsDelta,
  drawnRate,
  gini,
  herfindahl,
  hodgesLehmann,
  holm,
  kendall,
  kruskalWallis,
  lorenz,
  mannWhitney,
  medianAbsoluteDeviation,
  poissonInterval,
  pooledMean,
  quantile,
  ratioOfMedians,
  resampled,
  resampledMedians,
  sampleOf,
  spearman,
  standing,
  superiority,
  theilSen,
  topShare,
  trimmedMean,
  unitWeights,
  weightedSumInterval,
  wilson,
} from '../../data/model/statistics/index.ts'
import { root } from './code.ts'
import { type DrawnSet, drawnSet } from './drawn-sets.ts'

type Values = Readonly<Record<string, number | null>>

/** As `1.17.0`; null where there is none. */
export const scipyVersion = (): string | null => {
  const asked = spawnSync('python3', ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() : null
}

const scipyValues = (sets: readonly object[]): readonly Values[] => {
  const ran = spawnSync('python3', [join(root, 'test', 'helpers', 'scipy-values.py')], {
    input: JSON.stringify(sets),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (ran.status !== 0) throw new Error(`SciPy's side failed: ${ran.stderr}`)
  return JSON.parse(ran.stdout) as readonly Values[]
}

const listed = (name: string, values: readonly (number | null)[]): Values =>
  Object.fromEntries(values.map((value, at) => [`${name} ${at}`, value]))

const resamples = 400

const atSevenTenths = (x: readonly number[]): number | null => {
  const points = lorenz(sampleOf(x))
  if (points === null) return null
  const after = Math.max(
    1,
    points.findIndex(({ pages }) => pages >= 0.7),
  )
  const [a = { pages: 0, total: 0 }, b = { pages: 1, total: 1 }] = [points[after - 1], points[after]]
  return a.total + ((b.total - a.total) * (0.7 - a.pages)) / (b.pages - a.pages)
}

/** What SciPy is asked, and what we say. */
const ours = (set: DrawnSet): { readonly asked: object; readonly values: Values } => {
  const [x, y] = [sampleOf(set.x), sampleOf(set.y)]
  const draws = { x: { resamples, seed: set.seed, stream: 0 }, y: { resamples, seed: set.seed, stream: 1 } }
  const test = mannWhitney(x, y)
  const delta = cliffsDelta(x, y)
  const trend = theilSen(set.t, set.v)
  const [tau, rho] = [kendall(set.t, set.v), spearman(set.t, set.v)]
  const groups = kruskalWallis(set.groups.map(sampleOf))
  const share = wilson(set.count, set.all)
  const count = poissonInterval(set.count)
  const rate = drawnRate(1.5, { count: set.count, expected: set.all })
  const units = unitWeights(set.y)
  const areWeights = [...set.x, ...set.y].every((weight) => weight >= 0)
  const sum = units === null || !areWeights ? null : weightedSumInterval(set.x, units)
  const ratio = ratioOfMedians(x, y, draws)
  const mean = pooledMean(
    set.x.map((sum) => ({ sum, over: 1 })),
    draws.x,
  )
  // Drawn by the general resampler, sent to SciPy; `pooledMean` must come to the interval that SciPy makes of them.
  const meanOf = (times: Uint32Array): number => {
    let [sum, over] = [0, 0]
    for (const [page, count] of times.entries()) {
      sum += count * (set.x[page] ?? 0)
      over += count
    }
    return sum / over
  }
  const means = resampled(set.x.length, draws.x, meanOf)
  const medians = { x: resampledMedians(x, draws.x), y: resampledMedians(y, draws.y) }
  const ratios = medians.y.length > 0 ? medians.x.map((value, at) => value / (medians.y[at] ?? 0)) : []
  // JSON has no infinity: such sets are compared without this interval, which is null on our side.
  const areFinite = ratio?.bca != null && ratios.every(Number.isFinite)
  const quantiles = [0.05, 0.25, 0.5, 0.75, 0.9].map((p) => [`quantile ${p}`, quantile(x, p)])
  const trimmed = [0.1, 0.2, 0.25].map((p) => [`trimmed-mean ${p}`, trimmedMean(x, p)])
  return {
    asked: {
      ...set,
      isExact: test?.method === 'exact',
      ratios: areFinite ? ratios : [],
      means: mean?.bca == null ? [] : means,
    },
    values: {
      'mann-whitney u': test?.u ?? null,
      'mann-whitney p': test?.p ?? null,
      'cliffs-delta': delta?.value ?? null,
      superiority: delta === null ? null : superiority(delta).value,
      'hodges-lehmann': hodgesLehmann(x, y)?.value ?? null,
      ...Object.fromEntries([...quantiles, ...trimmed]),
      'median-absolute-deviation': medianAbsoluteDeviation(x),
      gini: gini(x),
      herfindahl: herfindahl(x),
      'top-share': topShare(x),
      'lorenz at 0.7': atSevenTenths(set.x),
      'kendall tau': tau?.tau ?? null,
      'kendall p': tau?.p ?? null,
      'spearman rho': rho?.rho ?? null,
      'spearman p': rho?.p ?? null,
      'theil-sen slope': trend?.slope ?? null,
      'theil-sen intercept': trend?.intercept ?? null,
      'theil-sen low': trend?.interval?.[0] ?? null,
      'theil-sen high': trend?.interval?.[1] ?? null,
      'kruskal-wallis h': groups?.h ?? null,
      'kruskal-wallis p': groups?.p ?? null,
      ...listed('holm', holm(set.p)),
      ...listed('benjamini-hochberg', benjaminiHochberg(set.p)),
      'wilson low': share?.interval?.[0] ?? null,
      'wilson high': share?.interval?.[1] ?? null,
      'poisson-interval low': count[0],
      'poisson-interval high': count[1],
      'gamma-poisson low': rate.interval[0],
      'gamma-poisson high': rate.interval[1],
      'weighted-sum-interval low': sum?.interval?.[0] ?? null,
      'weighted-sum-interval high': sum?.interval?.[1] ?? null,
      percentile: standing(set.x[0] ?? 0, y, { ...draws.x, resamples: 10 })?.percentile ?? null,
      'ratio-of-medians bca low': ratio?.bca?.[0] ?? null,
      'ratio-of-medians bca high': ratio?.bca?.[1] ?? null,
      'mean bca low': mean?.bca?.[0] ?? null,
      'mean bca high': mean?.bca?.[1] ?? null,
    },
  }
}

/** Those in the unit of the data, which lose digits where large numbers cancel: they may miss 1e-12 of the largest value. */
const inUnits = /^(hodges|quantile|trimmed|median-abs|theil|mean bca)/

const isNear = (name: string, found: number | null, expected: number | null, set: DrawnSet): boolean => {
  if (found === null || expected === null) return found === expected
  const largest = Math.max(...[...set.x, ...set.y, ...set.v].map(Math.abs))
  // Order alone gives rho = 1: rounding on the other side leaves a p that is small but not 0.
  if (name === 'spearman p' && found === 0) return expected < 1e-6
  const room = inUnits.test(name) ? 1e-12 * largest : name.endsWith(' p') ? 1e-300 : 1e-14
  return Math.abs(found - expected) <= 1e-6 * Math.abs(expected) + room
}

export type Held = {
  /** Values compared, by statistic. */
  readonly compared: ReadonlyMap<string, number>
  readonly differences: readonly string[]
}

/** Holds `count` sets drawn from seeds `first`, `first` + 1 ... against SciPy. */
export const heldAgainstScipy = (first: number, count: number): Held => {
  const sets = Array.from({ length: count }, (_, at) => drawnSet(first + at))
  const found = sets.map(ours)
  const compared = new Map<string, number>()
  const differences: string[] = []
  for (const [at, expected] of scipyValues(found.map(({ asked }) => asked)).entries()) {
    const [set, values] = [sets[at] ?? drawnSet(first), found[at]?.values ?? {}]
    for (const [name, value] of Object.entries(expected)) {
      const mine = values[name] ?? null
      const statistic = name.replace(/ .*/, '')
      compared.set(statistic, (compared.get(statistic) ?? 0) + 1)
      if (!isNear(name, mine, value, set))
        differences.push(`${set.kind}, seed ${set.seed}, ${name}: ${mine}, SciPy ${value}`)
    }
  }
  return { compared, differences }
}
