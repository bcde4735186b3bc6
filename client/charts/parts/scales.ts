// Axes: when a logarithmic one is called for, which round values carry a tick, and which tick labels fit side by side.

import { scaleLinear, scaleLog } from 'd3'
import { type Anchor, boxOf, type Text } from './marks.tsx'

export type Scale = {
  readonly isLog: boolean
  readonly domain: readonly [number, number]
  readonly at: (value: number) => number
  /** Sets of round values inside the domain, densest first. */
  readonly choices: readonly (readonly number[])[]
}

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

/** Counts with a heavy tail: the largest far above the middle one, and over more than one and a half orders of magnitude. */
export const isHeavyTailed = (values: readonly number[]): boolean => {
  if (values.some((value) => value < 0)) return false
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b)
  const [least, most] = [positive[0], positive.at(-1)]
  if (positive.length < 4 || least === undefined || most === undefined) return false
  return most / least >= 30 && most / middleOf(positive) >= 5
}

/** 1, 2, 5 of each decade, then 1, 3, then powers of ten, ever further apart: densest first. */
const logChoices = ([low, high]: readonly [number, number]): readonly (readonly number[])[] => {
  const first = Math.floor(Math.log10(low))
  const exponents = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => first + index)
  const inside = (steps: readonly number[], every = 1): readonly number[] =>
    exponents
      .filter((exponent) => exponent % every === 0)
      .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)))
      .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
  return [inside([1, 2, 5]), inside([1, 3]), inside([1]), inside([1], 2), inside([1], 3)]
}

/** A scale over `low`..`high` drawn between two positions; `isLog` needs positive values. Equal ends are spread a little. */
export const scaleOf = (isLog: boolean, low: number, high: number, from: number, to: number): Scale => {
  const domain: readonly [number, number] = isLog
    ? low === high
      ? [low / 2, high * 2]
      : [low, high]
    : low === high
      ? [Math.min(0, low), high === 0 ? 1 : high * 1.2]
      : [low, high]
  const scale = (isLog ? scaleLog() : scaleLinear()).domain(domain).range([from, to])
  return {
    isLog,
    domain,
    at: (value) => scale(value),
    choices: isLog
      ? logChoices(domain)
      : [10, 8, 6, 5, 4, 3, 2].map((count) => scaleLinear().domain(domain).ticks(count)),
  }
}

/** Labels that keep `space` pixels between each other; those given first go first. */
export const spaced = (labels: readonly Text[], space: number): readonly Text[] => {
  const kept: Text[] = []
  for (const label of labels) {
    const box = boxOf(label)
    if (kept.every((other) => box.x0 >= boxOf(other).x1 + space || box.x1 + space <= boxOf(other).x0)) kept.push(label)
  }
  return kept
}

/** The densest choice of at most `most` values; at least two if there are any. */
export const fewerTicks = ({ choices }: Scale, most: number): readonly number[] =>
  choices.find((ticks) => ticks.length <= most) ?? choices.at(-1) ?? []

/** The densest choice whose labels all keep their distance. */
export const fittingTicks = (scale: Scale, label: (tick: number) => Text, space: number): readonly number[] =>
  scale.choices.find((ticks) => ticks.length > 0 && spaced(ticks.map(label), space).length === ticks.length) ??
  scale.choices.at(-1) ??
  []

/** Where a label of `width` centred on `x` must be anchored to stay between `left` and `right`. */
export const anchored = (x: number, width: number, left: number, right: number): { x: number; anchor: Anchor } => {
  if (x - width / 2 < left) return { x: left, anchor: 'start' }
  if (x + width / 2 > right) return { x: right, anchor: 'end' }
  return { x, anchor: 'middle' }
}
