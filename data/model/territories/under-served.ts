// When a territory counts as under-served: its need is above the threshold and the voices in it below theirs, both beyond
// their uncertainty; else it cannot be told, or it surely is not. The one home of the rule: screens, files and the bench
// ask it here. It looks at counts of active pages alone, so that another page never makes a territory more under-served
// (proved in voice-side.ts). Pure.

/** From the least to the most under-served. */
export const verdicts = ['not-under-served', 'cannot-tell', 'under-served', 'none-known'] as const
/** `none-known`: the rule holds, and the directory knows no page at all there: to be checked first, none known is not none exists. */
export type Verdict = (typeof verdicts)[number]

/** Where a value lies with its whole interval; `unsure`: the threshold lies within it; `unknown`: there is no value. */
export const sides = ['above', 'below', 'unsure', 'unknown'] as const
export type Side = (typeof sides)[number]

/** `needAbove` counts in needs of the typical territory (median), `voiceBelow` in the national ratio of pages to need. */
export type Thresholds = { readonly needAbove: number; readonly voiceBelow: number }
export const usualThresholds: Thresholds = { needAbove: 1, voiceBelow: 1 }

/** Where an interval lies beside a threshold: on it counts as unsure. */
export const sideOf = (interval: readonly [number, number] | null, threshold: number): Side => {
  if (interval === null) return 'unknown'
  const [low, high] = interval
  if (low > threshold) return 'above'
  return high < threshold ? 'below' : 'unsure'
}

/**
 * @param need where the need lies beside its threshold
 * @param voice where active pages per need lie beside theirs
 * @param knownPages pages the directory knows there, active or not
 */
export const verdictOf = (need: Side, voice: Side, knownPages: number): Verdict => {
  if (need === 'above' && voice === 'below') return knownPages === 0 ? 'none-known' : 'under-served'
  return need === 'below' || voice === 'above' ? 'not-under-served' : 'cannot-tell'
}
