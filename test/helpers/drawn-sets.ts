// Data sets of every awkward kind, drawn from a seed, for holding the statistics against another implementation: ties, one
// value, all equal, heavy tails, zeros, huge and tiny numbers, values below zero.

import { randomOf } from '../../data/model/statistics/index.ts'

export type DrawnSet = {
  readonly kind: string
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Paired with `v`: times, or a second figure of the same pages. */
  readonly t: readonly number[]
  readonly v: readonly number[]
  readonly groups: readonly (readonly number[])[]
  readonly p: readonly number[]
  readonly count: number
  readonly all: number
  readonly seed: number
}

type Chance = {
  /** 0 up to 1. */
  readonly share: () => number
  /** Whole, from 0 to under `below`. */
  readonly whole: (below: number) => number
  readonly normal: () => number
}

const chanceOf = (seed: number): Chance => {
  const next = randomOf(seed, 91)
  const share = (): number => next() / 2 ** 32
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
  return { share, whole: (below) => Math.floor(share() * below), normal }
}

const kinds = {
  ties: ({ whole }) => whole(6),
  'few ties': ({ whole }) => whole(60),
  'all equal': () => 3,
  'heavy tails': ({ normal }) => Math.exp(2.5 * normal()),
  zeros: ({ share, normal }) => (share() < 0.7 ? 0 : Math.round(10 * Math.exp(normal()))),
  huge: ({ normal }) => 1e14 * Math.exp(3 * normal()),
  'huge and whole': ({ whole }) => 9e15 + 2 * whole(1000),
  tiny: ({ share }) => 1e-9 * share(),
  smooth: ({ share }) => 100 * share(),
  'below zero': ({ normal }) => 5 * normal(),
  'one giant': ({ share }) => (share() < 0.05 ? 1e7 : 1 + Math.floor(20 * share())),
} satisfies Record<string, (chance: Chance) => number>

const names = Object.keys(kinds) as readonly (keyof typeof kinds)[]

export const drawnSet = (seed: number): DrawnSet => {
  const chance = chanceOf(seed)
  const kind = names[seed % names.length] ?? 'smooth'
  const draw = kinds[kind]
  const sizes = [1, 2, 3, 4, 5, 8, 12, 20, 33, 34, 49, 50, 70]
  const size = (): number => sizes[chance.whole(sizes.length)] ?? 1
  const list = (length: number): number[] => Array.from({ length }, () => draw(chance))
  const times = size()
  const hasTiesInTime = chance.share() < 0.3
  const trend = chance.share() < 0.5 ? 0 : chance.normal()
  const t = Array.from({ length: times }, (_, at) =>
    hasTiesInTime ? chance.whole(times) : at + chance.whole(3) * times,
  )
  const all = 1 + chance.whole(200)
  return {
    kind,
    x: list(size()),
    y: list(size()),
    t,
    v: list(times).map((value, at) => value + (kind === 'all equal' ? 0 : trend * (t[at] ?? 0))),
    groups: Array.from({ length: 2 + chance.whole(5) }, () => list(size())),
    p: Array.from({ length: 1 + chance.whole(12) }, () => chance.share() ** 4),
    count: chance.whole(all + 1),
    all,
    seed,
  }
}
