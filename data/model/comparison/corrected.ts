// Several tests in one figure: with every metric and every pair of sets shown, chance alone makes some p small. All of them
// are corrected together, and certainty gives way where the correction takes it away.

import { afterCorrection } from '../certainty.ts'
import type { ComparedMetric } from '../contract.ts'
import { benjaminiHochberg, holm } from '../statistics/index.ts'

type Pair = ComparedMetric['pairs'][number]

const withCorrected = (pair: Pair, ofHolm: number | null, ofRate: number | null): Pair => {
  const { mannWhitney } = pair.tests
  if (mannWhitney === null || ofHolm === null || ofRate === null) return pair
  return {
    ...pair,
    gap: { ...pair.gap, certainty: afterCorrection(pair.gap.certainty, ofHolm) },
    tests: { ...pair.tests, mannWhitney: { ...mannWhitney, holm: ofHolm, benjaminiHochberg: ofRate } },
  }
}

/**
 * The metrics of one reply, p corrected by Holm and by Benjamini and Hochberg over all of their Mann-Whitney tests. Done again
 * with more metrics it only weakens further; with the same ones it changes nothing.
 */
export const corrected = (metrics: readonly ComparedMetric[]): ComparedMetric[] => {
  const ps = metrics.flatMap(({ pairs }) => pairs.map(({ tests }) => tests.mannWhitney?.p ?? null))
  const [holms, rates] = [holm(ps), benjaminiHochberg(ps)]
  let before = 0
  return metrics.map((metric) => {
    const first = before
    before += metric.pairs.length
    return {
      ...metric,
      pairs: metric.pairs.map((pair, at) => withCorrected(pair, holms[first + at] ?? null, rates[first + at] ?? null)),
    }
  })
}
