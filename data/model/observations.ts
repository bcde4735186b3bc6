// Which stated values may be drawn: exact, dated values of a known metric on a known platform. The others are kept and listed.

import { isState } from './metrics/index.ts'
import { platforms } from './platforms.ts'
import type { Bound, Precision } from './records.ts'

export type NotDrawn = 'unknown-platform' | 'unknown-metric' | 'bound' | 'undated'

/** Null when it may be drawn. A metric that no figure is made of is unknown here, `page-likes` too. */
export const notDrawnBecause = (reading: {
  readonly platform: string
  readonly metric: string
  readonly bound: Bound
  readonly precision: Precision
}): NotDrawn | null => {
  if (!platforms.has(reading.platform)) return 'unknown-platform'
  if (reading.bound !== 'exact') return 'bound'
  if (!isState(reading.metric)) return 'unknown-metric'
  return reading.precision === 'unknown' ? 'undated' : null
}
