// Which stated values may be drawn: exact, dated values of a known metric on a known platform. The others are kept and listed.

import { platforms } from './platforms.ts'
import type { Bound, Precision } from './records.ts'

/** Metrics of a page that figures can draw. */
const knownMetrics: ReadonlySet<string> = new Set(['followers', 'page-likes'])

export type NotDrawn = 'unknown-platform' | 'unknown-metric' | 'bound' | 'undated'

/** Null when it may be drawn. */
export const notDrawnBecause = (reading: {
  readonly platform: string
  readonly metric: string
  readonly bound: Bound
  readonly precision: Precision
}): NotDrawn | null => {
  if (!platforms.has(reading.platform)) return 'unknown-platform'
  if (reading.bound !== 'exact') return 'bound'
  if (!knownMetrics.has(reading.metric)) return 'unknown-metric'
  return reading.precision === 'unknown' ? 'undated' : null
}
