// Which territories come first: those that the rule finds, then those where the directory knows no page at all and is to be
// checked, then those that it cannot tell, then the others; within each the fewest active pages per need first. The one home of
// this order. Pure.

import type { Verdict } from './under-served.ts'

type Judged = {
  readonly key: string
  readonly verdict: Verdict
  readonly need: { readonly value: number | null }
  readonly service: { readonly rank: number | null }
}

/** Verdicts as territories are listed: what the rule finds first. */
export const verdictOrder: readonly Verdict[] = ['under-served', 'none-known', 'cannot-tell', 'not-under-served']
/** Whether the rule holds for a territory: also where no page is known, which is to be checked first. */
export const isToStrengthen = (verdict: Verdict): boolean => verdict === 'under-served' || verdict === 'none-known'
const last = Number.POSITIVE_INFINITY

/** All rows by verdict, by rank (1 for the fewest pages per need, those without one last), the greater need first, by key. */
export const byPriority = <T extends Judged>(rows: readonly T[]): readonly T[] =>
  rows.toSorted(
    (a, b) =>
      verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
      // Of two without a rank this is no number, and what follows decides.
      (a.service.rank ?? last) - (b.service.rank ?? last) ||
      (b.need.value ?? 0) - (a.need.value ?? 0) ||
      (a.key < b.key ? -1 : 1),
  )

/** Rows that the rule finds, in order. */
export const toStrengthen = <T extends Judged>(rows: readonly T[]): readonly T[] =>
  byPriority(rows.filter(({ verdict }) => isToStrengthen(verdict)))
