// Who beats whom: for each value of one sample, how many of the other lie below it and how many equal it. Common ground
// of Mann-Whitney's U and of Cliff's delta. One walk over both sorted samples, n + m steps instead of n x m pairs.

import type { Sample } from './sample.ts'

export type Dominance = {
  /** Pairs in which the value of `x` is above that of `y`; a tie counts one half. */
  readonly wins: number
  /** Pairs of equal values. */
  readonly ties: number
  /** For each value of `x` in order: (values of y below - values of y above) / size of y, in -1 to 1. */
  readonly ofX: readonly number[]
  /** For each value of `y` in order: (values of x above - values of x below) / size of x, in -1 to 1. */
  readonly ofY: readonly number[]
  /** Sum of t^3 - t over groups of t equal values in both samples together. */
  readonly tieTerm: number
}

export const dominance = (x: Sample, y: Sample): Dominance => {
  const ofX: number[] = []
  const ofY: number[] = []
  let wins = 0
  let ties = 0
  let tieTerm = 0
  while (ofX.length < x.size || ofY.length < y.size) {
    const xBelow = ofX.length
    const yBelow = ofY.length
    const value = Math.min(x.sorted[xBelow] ?? Number.POSITIVE_INFINITY, y.sorted[yBelow] ?? Number.POSITIVE_INFINITY)
    let xReached = xBelow
    let yReached = yBelow
    while (xReached < x.size && x.sorted[xReached] === value) xReached += 1
    while (yReached < y.size && y.sorted[yReached] === value) yReached += 1
    const xEqual = xReached - xBelow
    const yEqual = yReached - yBelow
    wins += xEqual * (yBelow + yEqual / 2)
    ties += xEqual * yEqual
    tieTerm += (xEqual + yEqual) ** 3 - (xEqual + yEqual)
    for (let count = 0; count < xEqual; count += 1) ofX.push((yBelow - (y.size - yReached)) / y.size)
    for (let count = 0; count < yEqual; count += 1) ofY.push((x.size - xReached - xBelow) / x.size)
  }
  return { wins, ties, ofX, ofY, tieTerm }
}
