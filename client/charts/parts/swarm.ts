// Dots beside a line, each at its value and pushed aside only as far as needed, so that none covers another. Also the
// outline of a density, for rows with more dots than an eye can tell apart.

export type Placed = { readonly x: number; readonly dy: number }

/**
 * Offsets across the axis for dots of radius `r` at `xs` (same order): for each dot, from the left, the smallest offset at which
 * it touches none placed before. Centres are at least 2r apart.
 */
export const dodge = (xs: readonly number[], r: number): readonly number[] => {
  const apart = 2 * r
  const offsets = new Array<number>(xs.length).fill(0)
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
  const placed: number[] = []
  for (const index of order) {
    const x = xs[index] ?? 0
    const near = placed.filter((other) => x - (xs[other] ?? 0) < apart)
    const free = (dy: number): boolean =>
      near.every((other) => Math.hypot(x - (xs[other] ?? 0), dy - (offsets[other] ?? 0)) >= apart - 1e-9)
    // A dot that touches a neighbour stands on the circle of radius 2r around it, above or below.
    const candidates = near.flatMap((other) => {
      const rise = Math.sqrt(Math.max(0, apart ** 2 - (x - (xs[other] ?? 0)) ** 2)) + 1e-6
      return [(offsets[other] ?? 0) + rise, (offsets[other] ?? 0) - rise]
    })
    const offset = [0, ...candidates].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a).find(free)
    offsets[index] = offset ?? 0
    placed.push(index)
  }
  return offsets
}

/** The largest radius of the list whose swarm stays within `height`, else the last one; with the height it then takes. */
export const fitSwarm = (
  xs: readonly number[],
  height: number,
  radii: readonly number[],
  reach: (r: number) => number,
): { readonly r: number; readonly offsets: readonly number[]; readonly height: number } => {
  let fitted = { r: radii[0] ?? 3, offsets: [] as readonly number[], height: 0 }
  for (const r of radii) {
    const offsets = dodge(xs, reach(r) + 0.4)
    const tallest = offsets.reduce((most, dy) => Math.max(most, Math.abs(dy)), 0)
    fitted = { r, offsets, height: 2 * (tallest + reach(r)) }
    if (fitted.height <= height) break
  }
  return fitted
}

/** Gaussian density of `xs` at `count` steps between `from` and `to`, highest value 1; bandwidth by Silverman's rule. */
export const density = (
  xs: readonly number[],
  from: number,
  to: number,
  count: number,
): readonly { readonly x: number; readonly share: number }[] => {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length
  const deviation = Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length)
  const bandwidth = Math.max(2, 1.06 * deviation * xs.length ** -0.2)
  const steps = Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count)
  const heights = steps.map((step) => xs.reduce((sum, x) => sum + Math.exp(-0.5 * ((step - x) / bandwidth) ** 2), 0))
  const highest = Math.max(...heights)
  return steps.map((x, index) => ({ x, share: (heights[index] ?? 0) / highest }))
}
