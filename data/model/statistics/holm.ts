// Holm's correction for several tests: with each metric shown beside others, chance alone makes some p small. Purpose:
// at a limit of 0.05, at most 5 figures in 100 name any difference that is not there, however many metrics they show.
// Assumes nothing about how the tests depend on each other. Smallest n is 1, where it changes nothing.
// Reference: Holm 1979, Scandinavian Journal of Statistics 6(2) 65-70. Checked with R's p.adjust(p, "holm").

/** Corrected p in the order given, at most 1; null (no test could be made) stays null and is not counted as a test. */
export const holm = (ps: readonly (number | null)[]): readonly (number | null)[] => {
  const tested = [...ps.entries()].flatMap(([place, p]) => (p === null ? [] : [{ place, p }]))
  const corrected: (number | null)[] = ps.map(() => null)
  let reached = 0
  for (const [rank, { place, p }] of tested.sort((a, b) => a.p - b.p).entries()) {
    reached = Math.max(reached, Math.min(1, (tested.length - rank) * p))
    corrected[place] = reached
  }
  return corrected
}
