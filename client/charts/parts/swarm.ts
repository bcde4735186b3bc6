// Dots beside a line, each at its value and pushed aside only as far as needed, so that none covers another. Also the
// outline of a density, for rows with more dots than an eye can tell apart.

type Span = { readonly from: number; readonly to: number }

/** The value nearest to 0 that lies inside none of the spans; above rather than below. */
const nearestFree = (spans: readonly Span[]): number => {
  // Spans that overlap count as one, from left to right; only the one around 0 matters.
  let [from, to] = [-Infinity, -Infinity]
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from < to) {
      to = Math.max(to, span.to)
      continue
    }
    if (to > 0) break
    ;[from, to] = [span.from, span.to]
  }
  return from < 0 && to > 0 ? (to <= -from ? to : from) : 0
}

/**
 * Offsets across the axis for dots of radius `r` at `xs` (same order): for each dot, from the left, the smallest offset at which
 * it touches none placed before. Centres are at least 2r apart.
 */
export const dodge = (xs: readonly number[], r: number): readonly number[] => {
  const apart = 2 * r
  const offsets = new Array<number>(xs.length).fill(0)
  const order = xs.map((_, index) => index).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)
  let nearest = 0
  order.forEach((index, position) => {
    const x = xs[index] ?? 0
    while (x - (xs[order[nearest] ?? 0] ?? 0) >= apart) nearest++
    // A dot placed before keeps this one out of a span of offsets around its own.
    const spans = order.slice(nearest, position).map((other) => {
      const rise = Math.sqrt(Math.max(0, apart ** 2 - (x - (xs[other] ?? 0)) ** 2)) + 1e-6
      return { from: (offsets[other] ?? 0) - rise, to: (offsets[other] ?? 0) + rise }
    })
    offsets[index] = nearestFree(spans)
  })
  return offsets
}

/** Offsets of each dot from its value on the axis and across it. */
export type Swarm = {
  readonly r: number
  readonly offsets: readonly { readonly dx: number; readonly dy: number }[]
  readonly height: number
}

/** Equal values without a place on the axis (zeros beside a log axis) fill a strip 26 pixels wide row by row, from the middle. */
const stack = (count: number, apart: number): readonly { readonly dx: number; readonly dy: number }[] => {
  const columns = Math.max(1, Math.min(count, Math.floor(26 / apart)))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index) => ({
    dx: ((index % columns) - (columns - 1) / 2) * apart,
    dy: (Math.floor(index / columns) - (rows - 1) / 2) * apart,
  }))
}

const radii = [5, 4.5, 4, 3.5, 3, 2.5, 2]

/**
 * Dots at `xs` (ascending), of which the first `zeros` are stacked in a strip: the largest radius whose swarm stays within
 * `height`, else the smallest, as high as it takes. `reach`: how far a symbol of radius r extends.
 */
export const fitSwarm = (xs: readonly number[], zeros: number, height: number, reach: (r: number) => number): Swarm => {
  let fitted: Swarm = { r: 5, offsets: [], height: 0 }
  for (const r of radii) {
    const apart = reach(r) + 0.4
    const offsets = [...stack(zeros, 2 * apart), ...dodge(xs.slice(zeros), apart).map((dy) => ({ dx: 0, dy }))]
    const tallest = offsets.reduce((most, { dy }) => Math.max(most, Math.abs(dy)), 0)
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
