// The exact distribution of Mann-Whitney's U when both samples come from one distribution without ties: the coefficients
// of a Gaussian binomial, divided by the number of ways to choose. Used for the exact p and for the exact interval of
// Hodges-Lehmann. Only the lower half is kept: it is symmetric, and there the sums stay exact to 1e-13.
// Checked with R: pwilcox(q, m, n).

const kept = new Map<string, readonly number[]>()

const makeTails = (m: number, n: number): readonly number[] => {
  const last = Math.floor((m * n) / 2)
  const ways = new Float64Array(last + 1)
  ways[0] = 1
  let all = 1
  for (let i = 1; i <= m; i += 1) {
    for (let u = last; u >= n + i; u -= 1) ways[u] = (ways[u] ?? 0) - (ways[u - n - i] ?? 0)
    for (let u = i; u <= last; u += 1) ways[u] = (ways[u] ?? 0) + (ways[u - i] ?? 0)
    all *= (n + i) / i
  }
  let sum = 0
  return Array.from(ways, (count) => {
    sum += count
    return sum / all
  })
}

/** P(U <= u) for u = 0, 1 ... floor(m n / 2). Meant for sizes under 50. */
export const tailsOfU = (m: number, n: number): readonly number[] => {
  const [fewer, more] = m < n ? [m, n] : [n, m]
  const key = `${fewer} ${more}`
  let tails = kept.get(key)
  if (tails === undefined) {
    tails = makeTails(fewer, more)
    kept.set(key, tails)
  }
  return tails
}
