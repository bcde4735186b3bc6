// Two sets of a comparison side by side, as figures and sentences tell them: the whole reply seen from one pair. Pure.

import type { ComparedMetric, ComparedPoint, CompareReply, FigureSet } from './contract.ts'

export type Side = 'left' | 'right'
export type Sided<T> = Readonly<Record<Side, T>>

/** One metric of both sets; `points` are those of both. */
export type ComparedPair = Sided<ComparedMetric['sets'][number]> & {
  readonly metric: string
  readonly isPublished: boolean
  readonly points: readonly (ComparedPoint & { readonly side: Side })[]
  readonly gap: ComparedMetric['pairs'][number]['gap']
  readonly tests: ComparedMetric['pairs'][number]['tests']
}
export type TwoSided = Omit<CompareReply, 'sets' | 'metrics'> &
  Sided<FigureSet> & { readonly metrics: readonly ComparedPair[] }

/** What stands at a place of a list. @throws RangeError where there is none */
export const placed = <T>(list: readonly T[], place: number): T => {
  const found = list[place]
  if (found === undefined) throw new RangeError(`no set ${place} among ${list.length}`)
  return found
}

const pointsOf = (it: ComparedMetric, set: number, side: Side): ComparedPair['points'] =>
  it.points.flatMap((point) => (point.set === set ? [{ ...point, side }] : []))

const pairIn = (it: ComparedMetric, left: number, right: number): ComparedPair => {
  const pair = it.pairs.find((one) => one.left === left && one.right === right)
  if (pair === undefined) throw new RangeError(`no pair ${left} and ${right}`)
  return {
    metric: it.metric,
    isPublished: it.isPublished,
    left: placed(it.sets, left),
    right: placed(it.sets, right),
    points: [...pointsOf(it, left, 'left'), ...pointsOf(it, right, 'right')],
    gap: pair.gap,
    tests: pair.tests,
  }
}

/** The pair of sets at these places, the first before the second. @throws RangeError where there is none */
export const twoSided = ({ sets, metrics, ...basis }: CompareReply, left = 0, right = 1): TwoSided => ({
  ...basis,
  left: placed(sets, left),
  right: placed(sets, right),
  metrics: metrics.map((it) => pairIn(it, left, right)),
})
