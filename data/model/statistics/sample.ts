// A sample: the values of one camp's pages, sorted once. Every statistic takes it, so none depends on the order of pages
// and none sorts again.

export type Sample = { readonly sorted: readonly number[]; readonly size: number }

/** 95 %: the two-sided level of every interval shown, and the normal deviate that goes with it (R: qnorm(0.975)). */
export const level = 0.95
export const deviate = 1.959963984540054
/** What lies beyond either end of such an interval, 0-1. */
export const tail = (1 - level) / 2

/** @throws RangeError on a value that is not finite: a missing value must be left out and counted before, never passed */
export const sampleOf = (values: Iterable<number>): Sample => {
  const sorted = Float64Array.from(values).sort()
  for (const value of sorted) if (!Number.isFinite(value)) throw new RangeError(`a sample cannot hold ${value}`)
  return { sorted: Array.from(sorted), size: sorted.length }
}

/** The same sample with `change`, which must keep the order, applied to each value. */
export const changed = (sample: Sample, change: (value: number) => number): Sample => ({
  sorted: sample.sorted.map(change),
  size: sample.size,
})
