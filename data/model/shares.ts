// What a set has of the whole: share of voice (posts or interactions of a camp, an actor, a topic or a territory over all
// of them), and how concentrated values are among pages. Functions over sets, not metrics of a page. Unknown values are
// left out and counted, and stand in no total. Pure.

import { gini, type LorenzPoint, lorenz, sampleOf, topShare } from './statistics/index.ts'

export type VoiceRow<K> = {
  readonly of: K
  readonly total: number
  /** 0-1; null when the whole is 0: nobody spoke. */
  readonly share: number | null
  /** Pages with a known value, and without one. */
  readonly n: number
  readonly missing: number
}

/**
 * Sums of the values of each group and their shares of the whole, in the order in which groups first come.
 * @param values of pages (posts or interactions of a period), null where unknown
 */
export const shareOfVoice = <K>(
  values: readonly { readonly of: K; readonly value: number | null }[],
): readonly VoiceRow<K>[] => {
  const groups = new Map<K, { total: number; n: number; missing: number }>()
  for (const { of, value } of values) {
    const group = groups.get(of) ?? { total: 0, n: 0, missing: 0 }
    if (value === null) group.missing += 1
    else {
      group.total += value
      group.n += 1
    }
    groups.set(of, group)
  }
  const whole = [...groups.values()].reduce((sum, { total }) => sum + total, 0)
  return [...groups].map(([of, group]) => ({ of, ...group, share: whole === 0 ? null : group.total / whole }))
}

export type Concentration = {
  /** 0: all pages have the same; towards 1: one has all. Null without a value or with a whole of 0. */
  readonly gini: number | null
  /** What the largest tenth of pages has of the whole, 0-1; null under 10 pages. */
  readonly topTenth: number | null
  /** Pages from the smallest on against what they have together; null as `gini` is. */
  readonly lorenz: readonly LorenzPoint[] | null
  readonly n: number
  readonly missing: number
}

/** How unequal pages of one camp are in followers, posts or interactions. */
export const concentrationOf = (values: readonly (number | null)[]): Concentration => {
  const known = values.filter((value) => value !== null)
  const sample = sampleOf(known)
  return {
    gini: gini(sample),
    topTenth: topShare(sample),
    lorenz: lorenz(sample),
    n: known.length,
    missing: values.length - known.length,
  }
}
