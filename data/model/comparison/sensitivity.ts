// A comparison asked again under other choices (another grid, without the largest page ...), reduced to one row beside the
// comparison as asked: whether it still says the same.

import type { SensitivityRow } from '../contract/analyses.ts'
import type { ComparedMetric } from '../contract.ts'

type Gap = ComparedMetric['pairs'][number]['gap']

/** Which set is told to be ahead: 1 the right one, -1 the left one, 0 none of them; null where nothing is said. */
const told = ({ certainty, difference }: Gap): number | null => {
  if (certainty === 'too-few') return null
  return certainty === 'uncertain' ? 0 : Math.sign(difference ?? 0)
}

const agreement = (asked: Gap, again: Gap): SensitivityRow['agrees'] => {
  const [before, after] = [told(asked), told(again)]
  if (before === null || after === null) return null
  if (before === after) return 'same'
  if (after === 0) return 'weaker'
  return before === 0 ? 'stronger' : 'opposite'
}

/**
 * The two sets at these places, of `again`; `asked` is the comparison as asked, whose own row is the one of itself.
 * @throws RangeError when one of them has no such pair
 */
export const sensitivityRow = (again: ComparedMetric, asked: ComparedMetric, left = 0, right = 1): SensitivityRow => {
  const pairIn = ({ pairs }: ComparedMetric) => pairs.find((pair) => pair.left === left && pair.right === right)
  const [pair, askedPair, x, y] = [pairIn(again), pairIn(asked), again.sets[left], again.sets[right]]
  if (pair === undefined || askedPair === undefined || x === undefined || y === undefined)
    throw new RangeError(`no pair ${left} and ${right}`)
  const { gap, tests } = pair
  return {
    n: { left: x.n, right: y.n },
    medians: { left: x.median, right: y.median },
    ratio: gap.ratio,
    interval: gap.ratioInterval,
    superiority: tests.superiority?.value ?? null,
    p: tests.mannWhitney?.holm ?? null,
    certainty: gap.certainty,
    agrees: agreement(askedPair.gap, gap),
  }
}
