// How far two codings of the same posts agree: the lists against a person, or two persons. Pure. Precision and recall ask
// how good the lists are with the person as the truth; kappa takes what chance alone would give off the agreement.

/** Posts by what either coder said of one topic: whole numbers. */
export type Agreement = {
  readonly both: number
  readonly coded: number
  readonly found: number
  readonly neither: number
}

/** Counts for codings of the same posts in the same order; throws where the lengths differ. `coded`: the person's. */
export const agreementOf = (coded: readonly boolean[], found: readonly boolean[]): Agreement => {
  if (coded.length !== found.length)
    throw new Error(`expected codings of the same posts, found ${coded.length} and ${found.length}`)
  const count = (inCoded: boolean, inFound: boolean): number =>
    coded.filter((isCoded, at) => isCoded === inCoded && found[at] === inFound).length
  return {
    both: count(true, true),
    coded: count(true, false),
    found: count(false, true),
    neither: count(false, false),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Share of the posts found that the person coded too, in 0-1; null when none was found. */
export const precision = ({ both, found }: Agreement): number | null => share(both, both + found)

/** Share of the posts the person coded that were found, in 0-1; null when none was coded. */
export const recall = ({ both, coded }: Agreement): number | null => share(both, both + coded)

/** Harmonic mean of precision and recall, 2 both / (2 both + coded + found), in 0-1; null when neither coder saw any. */
export const fMeasure = ({ both, coded, found }: Agreement): number | null => share(2 * both, 2 * both + coded + found)

/**
 * Cohen's kappa: (observed - expected agreement) / (1 - expected), where the expected one comes from each coder's own share of
 * yes and no. At most 1; 0 is chance; below 0 less than chance. Null without posts, or where both coders said the same of
 * every post: nothing is left to agree on. J. Cohen (1960), Educational and Psychological Measurement 20(1), 37-46.
 */
export const cohensKappa = ({ both, coded, found, neither }: Agreement): number | null => {
  const n = both + coded + found + neither
  if (n === 0) return null
  const observed = (both + neither) / n
  const expected = ((both + coded) * (both + found) + (found + neither) * (coded + neither)) / n ** 2
  return share(observed - expected, 1 - expected)
}
