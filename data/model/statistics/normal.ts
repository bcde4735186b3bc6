// The normal distribution's upper tail, for p-values: series near the centre, continued fraction in the tail. Written
// here because the library's is a table of four digits. Abramowitz and Stegun 1964, 26.2.11 and 26.2.14; checked
// against R's pnorm to 1e-13 relative.

const centre = 3

/** P(Z > z) for z >= 0, in 0-0.5. */
export const upperTail = (z: number): number => {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < centre) {
    let term = z
    let sum = z
    for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
      term *= (z * z) / odd
      sum += term
    }
    return 0.5 - density * sum
  }
  let fraction = z
  for (let step = 100; step >= 1; step -= 1) fraction = z + step / fraction
  return density / fraction
}
