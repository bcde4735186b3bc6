// Which territories to strengthen first: those that the rule finds, before those where the directory knows no page at all and
// is to be checked; within each the fewest active pages per need first. The one home of this order. Pure.

import type { Verdict } from './under-served.ts'

type Found = {
  readonly key: string
  readonly verdict: Verdict
  readonly need: { readonly value: number | null }
  readonly service: { readonly rank: number | null }
}

const order: readonly Verdict[] = ['under-served', 'none-known']

/** Rows that the rule finds, in order: by verdict, by rank (1 for the fewest pages per need), the greater need first, by key. */
export const toStrengthen = <T extends Found>(rows: readonly T[]): readonly T[] =>
  rows
    .filter(({ verdict }) => order.includes(verdict))
    .toSorted(
      (a, b) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        (a.service.rank ?? Infinity) - (b.service.rank ?? Infinity) ||
        (b.need.value ?? 0) - (a.need.value ?? 0) ||
        (a.key < b.key ? -1 : 1),
    )
