// Axes: when a logarithmic one is called for, which round values carry a tick, and which tick labels fit side by side.

import { scaleLinear, scaleLog } from 'd3'
import { type Anchor, boxOf, type Text } from './marks.tsx'

export type Scale = {
  readonly isLog: boolean
  readonly domain: readonly [number, number]
  readonly at: (value: number) => number
  /** Round values inside the domain, at most about `count` of them. */
  readonly ticks: (count: number) => readonly number[]
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

/** 1, 2, 5 of each decade, thinned to 1, 3, and to powers of ten, until at most `count` are left. */
const logTicks = ([low, high]: readonly [number, number], count: number): readonly number[] => {
  const decades: number[] = []
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.ceil(Math.log10(high)); exponent++)
    decades.push(exponent)
  const inside = (steps: readonly number[], every = 1): readonly number[] =>
    decades
      .filter((exponent) => exponent % every === 0)
      .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)))
      .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
  const choices = [inside([1, 2, 5]), inside([1, 3]), inside([1]), inside([1], 2), inside([1], 3)]
  return choices.find((ticks) => ticks.length <= Math.max(2, count)) ?? inside([1], 3)
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
    ticks: (count) => (isLog ? logTicks(domain, count) : scaleLinear().domain(domain).ticks(count)),
  }
}

/** Labels that keep `space` pixels between each other, in the order given: the first come first. */
export const spaced = (labels: readonly Text[], space: number): readonly Text[] => {
  const kept: Text[] = []
  for (const label of labels) {
    const box = boxOf(label)
    if (kept.every((other) => box.x0 >= boxOf(other).x1 + space || box.x1 + space <= boxOf(other).x0)) kept.push(label)
  }
  return kept
}

/** Where a label of `width` centred on `x` must be anchored to stay between `left` and `right`. */
export const anchored = (x: number, width: number, left: number, right: number): { x: number; anchor: Anchor } => {
  if (x - width / 2 < left) return { x: left, anchor: 'start' }
  if (x + width / 2 > right) return { x: right, anchor: 'end' }
  return { x, anchor: 'middle' }
}
