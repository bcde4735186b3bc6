// Why rows are rejected, counted as they come: by column and by what was expected, whatever stands in the cells.

import type { RejectionCause } from '../../data/model/contract.ts'
import type { Rejection } from '../../data/model/records.ts'

/** Different causes that are counted: a file may name a column anew in each of its rows (JSON). */
const mostCauses = 1000

export type CauseTally = {
  readonly add: (rejection: Rejection) => void
  /** The commonest first; of equally common ones the one that came first. */
  readonly causes: () => RejectionCause[]
}

export const causeTally = (): CauseTally => {
  const causes = new Map<string, RejectionCause>()
  return {
    add: ({ line, column, found, expected }) => {
      const key = `${expected} ${column ?? ''}`
      const known = causes.get(key)
      if (known !== undefined) known.count += 1
      else if (causes.size < mostCauses) causes.set(key, { column, expected, count: 1, line, found })
    },
    causes: () => [...causes.values()].sort((a, b) => b.count - a.count),
  }
}
