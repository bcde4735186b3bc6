// Benjamini and Hochberg's correction for several tests: milder than Holm's. Purpose: among the metrics that a figure
// calls different at 0.05, at most 5 in 100 are expected to be called so by chance. Assumes tests that are independent or
// pull the same way, as metrics of one set of pages do. Smallest n is 1, where it changes nothing.
// Reference: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57(1) 289-300. Checked with R's
// p.adjust(p, "BH") and scipy.stats.false_discovery_control.

/** Corrected p in the order given, at most 1; null (no test could be made) stays null and is not counted as a test. */
export const benjaminiHochberg = (ps: readonly (number | null)[]): readonly (number | null)[] => {
  const tested = [...ps.entries()].flatMap(([place, p]) => (p === null ? [] : [{ place, p }]))
  const corrected: (number | null)[] = ps.map(() => null)
  let reached = 1
  for (const [rank, { place, p }] of tested.sort((a, b) => b.p - a.p).entries()) {
    reached = Math.min(reached, (tested.length / (tested.length - rank)) * p)
    corrected[place] = reached
  }
  return corrected
}
