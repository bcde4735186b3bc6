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

type Summary = ComparedMetric['sets'][number]
/** Two sets compared, in whatever way. */
export type Compared = {
  readonly left: Summary
  readonly right: Summary
  readonly gap: Gap
  /** Probability of superiority, and p; null where there is none. */
  readonly superiority: number | null
  readonly p: number | null
}

/** The two sets at these places. @throws RangeError where there is no such pair */
export const comparedPair = ({ pairs, sets }: ComparedMetric, left = 0, right = 1): Compared => {
  const pair = pairs.find((one) => one.left === left && one.right === right)
  const [x, y] = [sets[left], sets[right]]
  if (pair === undefined || x === undefined || y === undefined) throw new RangeError(`no pair ${left} and ${right}`)
  const { gap, tests } = pair
  return { left: x, right: y, gap, superiority: tests.superiority?.value ?? null, p: tests.mannWhitney?.holm ?? null }
}

/** `asked` is the comparison as asked, whose own row is the one of itself. */
export const sensitivityRow = (again: Compared, asked: Compared): SensitivityRow => ({
  n: { left: again.left.n, right: again.right.n },
  medians: { left: again.left.median, right: again.right.median },
  ratio: again.gap.ratio,
  interval: again.gap.ratioInterval,
  superiority: again.superiority,
  p: again.p,
  certainty: again.gap.certainty,
  agrees: agreement(asked.gap, again.gap),
})
