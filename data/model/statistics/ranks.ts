// Ranks with ties, common ground of Spearman, Kendall and Kruskal-Wallis: equal values share the mean of the ranks they
// take up. Also the check of paired values, which those and Theil-Sen share. Checked with scipy.stats.rankdata.

export type Ranked = {
  /** In the order of the values, from 1; equal values have the mean of their ranks. */
  readonly ranks: readonly number[]
  /** How many values stand in each group of two or more equal ones. */
  readonly ties: readonly number[]
}

/** @throws RangeError on a value that is not finite: a missing value is left out and counted before, never passed */
export const ranked = (values: readonly number[]): Ranked => {
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`cannot rank ${value}`)
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Array<number>(values.length).fill(0)
  const ties: number[] = []
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0]
    let to = from + 1
    while (to < order.length && values[order[to] ?? 0] === value) to += 1
    for (let place = from; place < to; place += 1) ranks[order[place] ?? 0] = (from + 1 + to) / 2
    if (to - from > 1) ties.push(to - from)
    from = to
  }
  return { ranks, ties }
}

/** Sum over groups of equal values of what `term` makes of their number. */
export const overTies = ({ ties }: Ranked, term: (count: number) => number): number =>
  ties.reduce((sum, count) => sum + term(count), 0)

/** @throws RangeError when two lists that belong together differ in length: a bug of the caller, never a property of data */
export const checkPaired = (x: readonly number[], y: readonly number[]): void => {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}`)
}
