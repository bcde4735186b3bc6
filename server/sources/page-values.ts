// Values of a page that an answer of a network holds without saying when it was given: they are of the day of collection.

import type { PageReadingDraft } from '../../data/model/records.ts'
import type { Head } from './source.ts'

/**
 * One reading a metric whose value is known; none for null.
 * @param head its `observedOn` dates the values; without it they are undated
 */
export const pageValuesOf = (
  { observedOn }: Head,
  values: Readonly<Record<string, number | null>>,
): readonly PageReadingDraft[] => {
  const date = { observedOn: observedOn ?? null, precision: observedOn === undefined ? 'unknown' : 'day' } as const
  return Object.entries(values).flatMap(([metric, value]) =>
    value === null ? [] : [{ metric, value, ...date, bound: 'exact', address: null, note: null }],
  )
}
